package main

import (
	"ex.com/app/only"
	"ex.com/app/shared"
)

type greeter struct{}

func (greeter) Greet(name string) string { return shared.Hello(name) }

// New is looked up by hosts.
func New() shared.Greeter {
	only.Add(2)
	return greeter{}
}

func main() {}

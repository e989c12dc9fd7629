package main

import "demo/contract"

type greeter struct{}

func (greeter) Greet(request contract.Request) string { return "hello " + request.Name }

// New is looked up by hosts.
func New() contract.Greeter { return greeter{} }

func main() {}

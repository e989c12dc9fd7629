package main

import "ex.com/dep"

// New is looked up by hosts.
func New() string {
	dep.Count(1)
	return dep.Hello()
}

func main() {}

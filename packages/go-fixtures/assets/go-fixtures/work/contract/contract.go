// Package contract is what host and plugins agree on: no function, so no entry in function tables.
package contract

// Greeter is what plugins implement.
type Greeter interface {
	Greet(request Request) string
}

// Request is what a host sends.
type Request struct {
	Name string
}

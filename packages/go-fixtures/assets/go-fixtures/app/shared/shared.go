// Package shared is linked into the host and into every plugin.
package shared

// Greeter is what plugins implement.
type Greeter interface {
	Greet(name string) string
}

// Version is a variable: host and plugins see the host's.
var Version = "one"

var calls int

// Hello is small enough to be inlined, so its body is part of the fingerprint.
func Hello(name string) string { return "hello " + name }

// Count is never inlined, so its body is no part of the fingerprint.
//
//go:noinline
func Count(n int) int {
	calls += n
	return calls
}

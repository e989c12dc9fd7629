// Package only is linked into some plugins and never into the host.
package only

// Limit is a constant, so its value is part of the fingerprint.
const Limit = 1

var total int

// Add adds to a variable of the package.
//
//go:noinline
func Add(n int) int {
	total += n + Limit
	return total
}

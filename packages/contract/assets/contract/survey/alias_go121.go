//go:build !go1.22

package main

import "go/types"

// Before Go 1.22 the type checker put no aliases into types.

func unalias(t types.Type) types.Type { return t }

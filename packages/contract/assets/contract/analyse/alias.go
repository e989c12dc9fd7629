//go:build go1.22

package main

import "go/types"

func unalias(t types.Type) types.Type { return types.Unalias(t) }

// aliasName is the name of an alias, nil for any other type.
func aliasName(t types.Type) *types.TypeName {
	if alias, ok := t.(*types.Alias); ok {
		return alias.Obj()
	}
	return nil
}

package main

import (
	"go/types"
)

// symbol is what (*plugin.Plugin).Lookup can find in a plugin.
type symbol struct {
	position
	Name    string            `json:"name"`
	Type    string            `json:"type"`    // of the plugin.Symbol, canonical
	Short   string            `json:"short"`   // the same for people
	Methods map[string]string `json:"methods"` // for assertions of an interface

	dynamic types.Type
}

// symbols are the exported functions and variables of the package; of a variable,
// Lookup gives a pointer to it.
func (s *source) symbols() []symbol {
	found := []symbol{}
	scope := s.types.Scope()
	for _, name := range scope.Names() {
		object := scope.Lookup(name)
		if !object.Exported() {
			continue
		}
		t := object.Type()
		switch o := object.(type) {
		case *types.Func:
			if t.(*types.Signature).TypeParams().Len() > 0 {
				continue
			}
		case *types.Var:
			t = types.NewPointer(o.Type())
		default:
			continue
		}
		found = append(found, symbol{
			position: s.loaded.at(object.Pos()), Name: name, Type: canon(t, ""), Short: short(t),
			Methods: methodsOf(t), dynamic: t,
		})
	}
	return found
}

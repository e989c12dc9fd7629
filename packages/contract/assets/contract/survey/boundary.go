package main

import (
	"go/ast"
	"go/types"
	"sort"
)

// boundaryType is a struct or interface of which values may cross between host and
// plugin: they meet only if both sides have it from one package.
type boundaryType struct {
	position
	Package string `json:"package"`
	Name    string `json:"name"`
	Kind    string `json:"kind"`  // struct or interface
	Shape   string `json:"shape"` // canonical, its own package left out
	// How: named by an exported symbol or by what a symbol is asserted to be; the
	// target of another assertion; made by a composite literal.
	Entry    bool `json:"entry,omitempty"`
	Asserted bool `json:"asserted,omitempty"`
	Made     bool `json:"made,omitempty"`
}

type boundary struct {
	loaded *loaded
	types  map[string]*boundaryType
	seen   map[string]bool
}

func newBoundary(l *loaded) *boundary {
	return &boundary{l, map[string]*boundaryType{}, map[string]bool{}}
}

// note takes in a named struct or interface type outside the standard library.
func (b *boundary) note(t types.Type) *boundaryType {
	named, ok := unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.TypeParams().Len() > 0 {
		return nil
	}
	path := named.Obj().Pkg().Path()
	if p := b.loaded.byPath[path]; p == nil || p.Standard {
		return nil
	}
	kind, parts := "", 0
	switch u := named.Underlying().(type) {
	case *types.Struct:
		kind, parts = "struct", u.NumFields()
	case *types.Interface:
		kind, parts = "interface", u.NumMethods()
	}
	if parts == 0 {
		return nil // an empty type says nothing by its shape
	}
	key := path + "." + named.Obj().Name()
	if found := b.types[key]; found != nil {
		return found
	}
	found := &boundaryType{
		position: b.loaded.at(named.Obj().Pos()), Package: path, Name: named.Obj().Name(),
		Kind: kind, Shape: canon(named.Underlying(), path),
	}
	b.types[key] = found
	return found
}

// entry takes in all types that a type names, through methods and fields.
func (b *boundary) entry(t types.Type) {
	key := canon(t, "")
	if b.seen[key] {
		return
	}
	b.seen[key] = true
	if found := b.note(t); found != nil {
		found.Entry = true
	}
	switch u := unalias(t).Underlying().(type) {
	case *types.Pointer:
		b.entry(u.Elem())
	case *types.Slice:
		b.entry(u.Elem())
	case *types.Array:
		b.entry(u.Elem())
	case *types.Chan:
		b.entry(u.Elem())
	case *types.Map:
		b.entry(u.Key())
		b.entry(u.Elem())
	case *types.Signature:
		for _, tuple := range []*types.Tuple{u.Params(), u.Results()} {
			for i := 0; i < tuple.Len(); i++ {
				b.entry(tuple.At(i).Type())
			}
		}
	case *types.Struct:
		if b.standard(t) {
			return
		}
		for i := 0; i < u.NumFields(); i++ {
			if u.Field(i).Exported() {
				b.entry(u.Field(i).Type())
			}
		}
	case *types.Interface:
		if b.standard(t) {
			return
		}
		for i := 0; i < u.NumMethods(); i++ {
			b.entry(u.Method(i).Type())
		}
	}
}

func (b *boundary) standard(t types.Type) bool {
	named, ok := unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	p := b.loaded.byPath[named.Obj().Pkg().Path()]
	return p == nil || p.Standard
}

// used takes in the types that a package of the user's own asserts of values, or
// makes values of.
func (b *boundary) used(s *source) {
	if !b.loaded.own(s.list) {
		return
	}
	assert := func(e ast.Expr) {
		t := s.info.Types[e].Type
		if t == nil {
			return
		}
		if p, ok := unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		if found := b.note(t); found != nil {
			found.Asserted = true
		}
	}
	for _, file := range s.files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.TypeAssertExpr:
				if n.Type != nil {
					assert(n.Type)
				}
			case *ast.TypeSwitchStmt:
				_, targets := switched(n)
				for _, target := range targets {
					assert(target)
				}
			case *ast.CompositeLit:
				if t := s.info.Types[n].Type; t != nil {
					if found := b.note(t); found != nil {
						found.Made = true
					}
				}
			}
			return true
		})
	}
}

func (b *boundary) found() []boundaryType {
	all := []boundaryType{}
	for _, each := range b.types {
		all = append(all, *each)
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].Package != all[j].Package {
			return all[i].Package < all[j].Package
		}
		return all[i].Name < all[j].Name
	})
	return all
}

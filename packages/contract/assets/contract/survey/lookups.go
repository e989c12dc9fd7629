package main

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// lookup is a call of (*plugin.Plugin).Lookup with what is then asserted of its
// result; or assertions of a plugin.Symbol that comes from elsewhere.
type lookup struct {
	position
	Package string     `json:"package"`
	Names   []string   `json:"names"` // constants that the name can be
	Open    bool       `json:"open"`  // the name can be something else as well
	Asserts []asserted `json:"asserts"`

	types []types.Type
}

// asserted is the type of a type assertion or of a case of a type switch.
type asserted struct {
	Type    string            `json:"type"`
	Short   string            `json:"short"`
	Methods map[string]string `json:"methods,omitempty"` // of an interface
}

func (s *source) lookups() []lookup {
	found := []lookup{}
	for _, file := range s.files {
		for _, declaration := range file.Decls {
			if f, ok := declaration.(*ast.FuncDecl); ok && f.Body != nil {
				found = append(found, s.lookupsOf(f.Body)...)
			} else if g, ok := declaration.(*ast.GenDecl); ok {
				ast.Inspect(g, func(n ast.Node) bool {
					if literal, ok := n.(*ast.FuncLit); ok {
						found = append(found, s.lookupsOf(literal.Body)...)
						return false
					}
					return true
				})
			}
		}
	}
	return found
}

func (s *source) lookupsOf(body *ast.BlockStmt) []lookup {
	found := []lookup{}
	results := map[types.Object]int{} // variables that hold the symbol of a lookup
	ast.Inspect(body, func(n ast.Node) bool {
		if assign, ok := n.(*ast.AssignStmt); ok && len(assign.Rhs) == 1 && len(assign.Lhs) > 0 {
			call, ok := unparen(assign.Rhs[0]).(*ast.CallExpr)
			if !ok || !s.isLookup(call) {
				return true
			}
			each := lookup{position: s.loaded.at(call.Pos()), Package: s.list.ImportPath, Names: []string{}, Asserts: []asserted{}}
			each.Names, each.Open = s.names(call.Args[0], body)
			if name, ok := assign.Lhs[0].(*ast.Ident); ok {
				if object := s.objectOf(name); object != nil {
					results[object] = len(found)
				}
			}
			found = append(found, each)
		}
		return true
	})
	loose := lookup{Package: s.list.ImportPath, Names: []string{}, Open: true, Asserts: []asserted{}}
	ast.Inspect(body, func(n ast.Node) bool {
		var of ast.Expr
		var targets []ast.Expr
		switch n := n.(type) {
		case *ast.TypeAssertExpr:
			if n.Type == nil {
				return true
			}
			of, targets = n.X, []ast.Expr{n.Type}
		case *ast.TypeSwitchStmt:
			of, targets = switched(n)
		default:
			return true
		}
		if !isSymbol(s.info.Types[of].Type) {
			return true
		}
		into := &loose
		if name, ok := unparen(of).(*ast.Ident); ok {
			if index, known := results[s.objectOf(name)]; known {
				into = &found[index]
			}
		}
		for _, target := range targets {
			t := s.info.Types[target].Type
			if t == nil || s.info.Types[target].IsNil() {
				continue
			}
			if into == &loose && loose.Line == 0 {
				loose.position = s.loaded.at(n.Pos())
			}
			into.add(t)
		}
		return true
	})
	if len(loose.Asserts) > 0 {
		found = append(found, loose)
	}
	return found
}

func (l *lookup) add(t types.Type) {
	each := asserted{Type: canon(t, ""), Short: short(t)}
	if iface, ok := t.Underlying().(*types.Interface); ok {
		each.Methods = map[string]string{}
		for i := 0; i < iface.NumMethods(); i++ {
			each.Methods[iface.Method(i).Name()] = canon(iface.Method(i).Type(), "")
		}
	}
	l.Asserts = append(l.Asserts, each)
	l.types = append(l.types, t)
}

// switched is what a type switch looks at, and the types of its cases.
func switched(n *ast.TypeSwitchStmt) (ast.Expr, []ast.Expr) {
	var of ast.Expr
	ast.Inspect(n.Assign, func(n ast.Node) bool {
		if a, ok := n.(*ast.TypeAssertExpr); ok && of == nil {
			of = a.X
		}
		return of == nil
	})
	var targets []ast.Expr
	for _, clause := range n.Body.List {
		targets = append(targets, clause.(*ast.CaseClause).List...)
	}
	return of, targets
}

func (s *source) isLookup(call *ast.CallExpr) bool {
	f := s.callee(call)
	return f != nil && len(call.Args) == 1 && f.FullName() == "(*plugin.Plugin).Lookup"
}

func isSymbol(t types.Type) bool {
	named, ok := t.(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "plugin" && named.Obj().Name() == "Symbol"
}

func (s *source) objectOf(name *ast.Ident) types.Object {
	if o := s.info.Defs[name]; o != nil {
		return o
	}
	return s.info.Uses[name]
}

// names are the constants that an expression can be: itself, or what the function
// assigns to it, which is how hosts write the default of a name from a config file.
func (s *source) names(e ast.Expr, body *ast.BlockStmt) (names []string, open bool) {
	names = []string{}
	if text, ok := s.text(e); ok {
		return append(names, text), false
	}
	wanted := types.ExprString(e)
	ast.Inspect(body, func(n ast.Node) bool {
		assign, ok := n.(*ast.AssignStmt)
		if !ok || len(assign.Lhs) != len(assign.Rhs) || assign.Tok == token.ADD_ASSIGN {
			return true
		}
		for i, left := range assign.Lhs {
			if text, ok := s.text(assign.Rhs[i]); ok && types.ExprString(left) == wanted && text != "" {
				names = append(names, text)
			}
		}
		return true
	})
	return names, true
}

// text is the value of a constant string.
func (s *source) text(e ast.Expr) (string, bool) {
	value := s.info.Types[e].Value
	if value == nil || value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(value), true
}

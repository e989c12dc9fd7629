package main

import (
	"go/ast"
	"go/types"
)

// registration is a name that a package enters, whatever happens, into a table of
// which a process has one and in which each name can be only once.
type registration struct {
	position
	Package string `json:"package"`
	Table   string `json:"table"`  // "flag", "http", ...
	Name    string `json:"name"`   // as the table compares it
	Call    string `json:"call"`   // as in flag.Bool
	InMain  bool   `json:"inMain"` // by func main rather than while packages initialise
}

// registrations are the calls that run whenever the package is initialised, and for
// the package main those that its main function runs.
func (s *source) registrations() []registration {
	w := &walk{source: s, seen: map[*types.Func]bool{}, bodies: map[*types.Func]*ast.BlockStmt{}, values: map[types.Object]ast.Expr{}}
	var starts []*ast.BlockStmt
	var mainBody *ast.BlockStmt
	for _, file := range s.files {
		for _, declaration := range file.Decls {
			switch d := declaration.(type) {
			case *ast.FuncDecl:
				if d.Body == nil {
					continue
				}
				if f, ok := s.info.Defs[d.Name].(*types.Func); ok {
					w.bodies[f] = d.Body
				}
				if d.Recv == nil && d.Name.Name == "init" {
					starts = append(starts, d.Body)
				}
				if d.Recv == nil && d.Name.Name == "main" && s.types.Name() == "main" {
					mainBody = d.Body
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if v, ok := spec.(*ast.ValueSpec); ok && len(v.Names) == len(v.Values) {
						for i, name := range v.Names {
							w.values[s.info.Defs[name]] = v.Values[i]
						}
					}
				}
			}
		}
	}
	for _, file := range s.files {
		for _, declaration := range file.Decls {
			if g, ok := declaration.(*ast.GenDecl); ok {
				w.node(g)
			}
		}
	}
	for _, body := range starts {
		w.block(body)
	}
	if mainBody != nil && s.list.ImportPath == s.loaded.main {
		w.inMain = true
		w.block(mainBody)
	}
	return w.found
}

type walk struct {
	*source
	seen   map[*types.Func]bool
	bodies map[*types.Func]*ast.BlockStmt
	values map[types.Object]ast.Expr // initial values of package variables
	inMain bool
	found  []registration
}

// block follows the statements that run in any case. It tells whether what comes
// after the block runs in any case as well.
func (w *walk) block(body *ast.BlockStmt) bool {
	for _, statement := range body.List {
		switch statement := statement.(type) {
		case *ast.BlockStmt:
			if !w.block(statement) {
				return false
			}
		case *ast.ExprStmt, *ast.AssignStmt, *ast.DeclStmt, *ast.IncDecStmt:
			w.node(statement)
		case *ast.DeferStmt, *ast.GoStmt, *ast.EmptyStmt:
		default:
			if leaves(statement) {
				return false
			}
		}
	}
	return true
}

// leaves tells whether a statement can end the function it is in.
func leaves(statement ast.Stmt) bool {
	found := false
	ast.Inspect(statement, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			found = true
		case *ast.BranchStmt:
			found = found || n.Label != nil
		}
		return !found
	})
	return found
}

// node looks at the calls of a statement or declaration, those in function literals
// left out, and at what follows && and ||, which may not run.
func (w *walk) node(n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.BinaryExpr:
			if n.Op.String() == "&&" || n.Op.String() == "||" {
				w.node(n.X)
				return false
			}
		case *ast.CallExpr:
			w.call(n)
		}
		return true
	})
}

func (w *walk) call(call *ast.CallExpr) {
	f := w.callee(call)
	if f == nil || f.Pkg() == nil {
		return
	}
	if f.Pkg() == w.types {
		if body := w.bodies[f]; body != nil && !w.seen[f] {
			w.seen[f] = true
			w.block(body)
		}
		return
	}
	for _, each := range w.registered(call, f) {
		each.position, each.Package, each.InMain = w.loaded.at(call.Pos()), w.list.ImportPath, w.inMain
		each.Call = f.Pkg().Name() + "." + f.Name()
		w.found = append(w.found, each)
	}
}

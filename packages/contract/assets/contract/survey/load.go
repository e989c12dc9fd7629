package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// listed is what `go list -json` says of one package.
type listed struct {
	ImportPath string
	Name       string
	Dir        string
	Standard   bool
	DepOnly    bool
	GoFiles    []string
	CgoFiles   []string
	Imports    []string
	Export     string
	ImportMap  map[string]string
	Module     *struct {
		Path string
		Main bool
		Dir  string
	}
	Error *struct{ Err string }
}

type loaded struct {
	fset     *token.FileSet
	main     string
	order    []*listed // imported packages before those that import them
	byPath   map[string]*listed
	fallback types.ImporterFrom
}

// source is one package, type checked from source with function bodies.
type source struct {
	loaded *loaded
	list   *listed
	files  []*ast.File
	types  *types.Package
	info   *types.Info
	errs   []types.Error
}

func load(req request) (*loaded, error) {
	args := append([]string{"list", "-e", "-export", "-deps"}, req.Flags...)
	args = append(args, "-json=ImportPath,Name,Dir,Standard,DepOnly,GoFiles,CgoFiles,Imports,Export,ImportMap,Module,Error", "--", req.Main)
	cmd := exec.Command(req.Go, args...)
	cmd.Dir = req.Dir
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, stderr.Bytes())
	}
	l := &loaded{fset: token.NewFileSet(), byPath: map[string]*listed{}}
	decoder := json.NewDecoder(&stdout)
	for {
		p := new(listed)
		if err := decoder.Decode(p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("go list: %w", err)
		}
		l.order = append(l.order, p)
		l.byPath[p.ImportPath] = p
		if !p.DepOnly {
			l.main = p.ImportPath
		}
	}
	lookup := func(path string) (io.ReadCloser, error) {
		p := l.byPath[path]
		if p == nil || p.Export == "" {
			return nil, fmt.Errorf("no export data for %q", path)
		}
		return os.Open(p.Export)
	}
	l.fallback = importer.ForCompiler(l.fset, "gc", lookup).(types.ImporterFrom)
	return l, nil
}

// worthReading tells whether a package can hold what is looked for: the user's own
// packages, those that open plugins, and those that import a registrar.
func (l *loaded) worthReading(p *listed) bool {
	if p.Error != nil {
		return false
	}
	if l.own(p) {
		return true
	}
	for _, path := range p.Imports {
		if path == "plugin" || isRegistrar(path) {
			return true
		}
	}
	return false
}

// own tells the packages of main modules from those of dependencies.
func (l *loaded) own(p *listed) bool { return p.Module != nil && p.Module.Main }

func (l *loaded) check(p *listed) *source {
	s := &source{loaded: l, list: p, info: &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{},
		Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
	}}
	for _, name := range append(append([]string{}, p.GoFiles...), p.CgoFiles...) {
		file, err := parser.ParseFile(l.fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			s.errs = append(s.errs, types.Error{Fset: l.fset, Msg: err.Error()})
		}
		if file != nil {
			s.files = append(s.files, file)
		}
	}
	config := types.Config{
		FakeImportC:              true,
		DisableUnusedImportCheck: true,
		Importer:                 importFrom{l, p},
		Error: func(err error) {
			var e types.Error
			if errors.As(err, &e) && !e.Soft {
				s.errs = append(s.errs, e)
			}
		},
	}
	s.types, _ = config.Check(p.ImportPath, l.fset, s.files, s.info)
	return s
}

type importFrom struct {
	loaded *loaded
	from   *listed
}

func (i importFrom) Import(path string) (*types.Package, error) {
	if mapped, ok := i.from.ImportMap[path]; ok {
		path = mapped
	}
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	return i.loaded.fallback.ImportFrom(path, "", 0)
}

func (l *loaded) at(pos token.Pos) position {
	p := l.fset.Position(pos)
	return position{p.Filename, p.Line, p.Column}
}

// callee is the function or method that a call names, nil for any other call.
func (s *source) callee(call *ast.CallExpr) *types.Func {
	var name *ast.Ident
	switch f := unparen(call.Fun).(type) {
	case *ast.Ident:
		name = f
	case *ast.SelectorExpr:
		name = f.Sel
	default:
		return nil
	}
	f, _ := s.info.Uses[name].(*types.Func)
	return f
}

// unparen is ast.Unparen, which Go has since 1.22.
func unparen(e ast.Expr) ast.Expr {
	for {
		p, ok := e.(*ast.ParenExpr)
		if !ok {
			return e
		}
		e = p.X
	}
}

package main

import (
	"go/types"
	"sort"
)

type pluginModel struct {
	Name      string     `json:"name"`
	Path      string     `json:"path"`
	Package   string     `json:"package"`
	Entry     string     `json:"entry"`
	Interface string     `json:"interface,omitempty"` // of the contract, when the host asserts one
	Params    []goValue  `json:"params"`
	Results   []goValue  `json:"results"`
	Variadic  bool       `json:"variadic,omitempty"`
	Imports   []goImport `json:"imports"`
}

// goValue is a parameter or result as Go source, packages written ‹path›.
type goValue struct {
	Name string `json:"name"`
	Go   string `json:"go"`
}

type goImport struct {
	Path string `json:"path"`
	Name string `json:"name"`
}

func (a *analysis) plugin(req pluginRequest) {
	refuse := func(object types.Object, reason, text string, names ...string) {
		p := problem{}
		if object != nil {
			p = a.loaded.place(object.Pos())
		} else if s := a.loaded.check(req.Path); len(s.files) > 0 {
			p = a.loaded.place(s.files[0].Name.Pos())
		}
		p.Code, p.Subject, p.Reason, p.Text, p.Names = "LS4007", req.Name, reason, text, names
		a.found = append(a.found, p)
	}
	source := a.loaded.check(req.Path)
	broken := a.loaded.broken(req.Path, req.Name)
	if source.types == nil || len(source.files) == 0 {
		a.found = append(a.found, broken...)
		return
	}
	if source.types.Name() == "main" {
		refuse(nil, reasonMain, req.Path)
		return
	}
	object := source.types.Scope().Lookup(req.Entry)
	if object == nil {
		if len(broken) > 0 {
			a.found = append(a.found, broken...)
			return
		}
		refuse(nil, reasonEntryGone, req.Path, exportedFunctions(source.types)...)
		return
	}
	function, ok := object.(*types.Func)
	if !ok {
		refuse(object, reasonEntryKind, kindOf(object))
		return
	}
	signature := function.Type().(*types.Signature)
	if signature.TypeParams().Len() > 0 {
		refuse(object, reasonEntryKind, "a generic function")
		return
	}
	entry := entryTypes{main: req.Main, imports: map[string]string{}}
	model := pluginModel{
		Name: req.Name, Path: req.Path, Package: source.types.Name(), Entry: req.Entry, Variadic: signature.Variadic(),
		Params: entry.values(signature.Params()), Results: entry.values(signature.Results()), Imports: []goImport{},
	}
	if entry.invalid && len(broken) > 0 {
		a.found = append(a.found, broken...)
		return
	}
	if entry.hidden != "" {
		refuse(object, reasonEntryHidden, entry.hidden)
		return
	}
	if req.Contract != "" {
		model.Interface = a.contractInterface(req.Contract, signature)
		if model.Interface == "" {
			refuse(object, reasonEntryType, shortString(signature), a.interfaceNames(req.Contract)...)
			return
		}
	}
	for path, name := range entry.imports {
		model.Imports = append(model.Imports, goImport{path, name})
	}
	sort.Slice(model.Imports, func(i, j int) bool { return model.Imports[i].Path < model.Imports[j].Path })
	a.plugins = append(a.plugins, model)
}

// contractInterface is the interface that a func() of it returns, "" if it is no such function.
func (a *analysis) contractInterface(path string, signature *types.Signature) string {
	if signature.Params().Len() != 0 || signature.Results().Len() != 1 {
		return ""
	}
	named, ok := unalias(signature.Results().At(0).Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != path {
		return ""
	}
	for _, name := range a.interfaceNames(path) {
		if name == named.Obj().Name() {
			return name
		}
	}
	return ""
}

func (a *analysis) interfaceNames(path string) []string {
	for _, c := range a.contracts {
		if c.Path == path {
			var names []string
			for _, i := range c.Interfaces {
				names = append(names, i.Name)
			}
			return names
		}
	}
	return nil
}

func exportedFunctions(p *types.Package) []string {
	var names []string
	for _, name := range p.Scope().Names() {
		if f, ok := p.Scope().Lookup(name).(*types.Func); ok && f.Exported() {
			names = append(names, name)
		}
	}
	return names
}

func kindOf(object types.Object) string {
	switch object.(type) {
	case *types.Var:
		return "a variable"
	case *types.Const:
		return "a constant"
	case *types.TypeName:
		return "a type"
	default:
		return "not a function"
	}
}

// entryTypes writes the types of an entry function as Go source and notes what
// the generated package main has to import for them.
type entryTypes struct {
	main    string
	imports map[string]string
	hidden  string // the first type that package main can't name
	invalid bool
}

func (e *entryTypes) values(tuple *types.Tuple) []goValue {
	values := []goValue{}
	for i := 0; i < tuple.Len(); i++ {
		v := tuple.At(i)
		e.visit(v.Type(), map[types.Type]bool{})
		text := types.TypeString(v.Type(), func(p *types.Package) string {
			e.imports[p.Path()] = p.Name()
			return qualified(p)
		})
		values = append(values, goValue{v.Name(), text})
	}
	return values
}

// visit looks into a type as far as its source text goes: a named type ends there.
func (e *entryTypes) visit(t types.Type, seen map[types.Type]bool) {
	if seen[t] {
		return
	}
	seen[t] = true
	object := func(o *types.TypeName, arguments *types.TypeList) {
		for i := 0; i < arguments.Len(); i++ {
			e.visit(arguments.At(i), seen)
		}
		if o.Pkg() == nil || e.hidden != "" {
			return
		}
		if !o.Exported() || !importable(o.Pkg().Path(), []string{e.main}) {
			e.hidden = shortString(t)
		}
	}
	if name := aliasName(t); name != nil {
		object(name, nil)
		return
	}
	switch t := t.(type) {
	case *types.Named:
		object(t.Obj(), t.TypeArgs())
	case *types.Basic:
		e.invalid = e.invalid || t.Kind() == types.Invalid
	case *types.Pointer:
		e.visit(t.Elem(), seen)
	case *types.Slice:
		e.visit(t.Elem(), seen)
	case *types.Array:
		e.visit(t.Elem(), seen)
	case *types.Chan:
		e.visit(t.Elem(), seen)
	case *types.Map:
		e.visit(t.Key(), seen)
		e.visit(t.Elem(), seen)
	case *types.Signature:
		for _, tuple := range []*types.Tuple{t.Params(), t.Results()} {
			for i := 0; i < tuple.Len(); i++ {
				e.visit(tuple.At(i).Type(), seen)
			}
		}
	case *types.Struct:
		for i := 0; i < t.NumFields(); i++ {
			if !t.Field(i).Exported() && e.hidden == "" {
				e.hidden = shortString(t)
			}
			e.visit(t.Field(i).Type(), seen)
		}
	case *types.Interface:
		for i := 0; i < t.NumExplicitMethods(); i++ {
			e.visit(t.ExplicitMethod(i).Type(), seen)
		}
	}
}

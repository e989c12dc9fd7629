package main

import (
	"go/token"
	"go/types"
	"sort"
	"strconv"
)

type contractModel struct {
	Path       string           `json:"path"`
	Name       string           `json:"name"`
	Dir        string           `json:"dir"`
	Doc        string           `json:"doc,omitempty"`
	Interfaces []interfaceModel `json:"interfaces"`
}

type interfaceModel struct {
	Name    string        `json:"name"`
	Doc     string        `json:"doc,omitempty"`
	Methods []methodModel `json:"methods"`
}

type methodModel struct {
	Go       string       `json:"go"`
	Name     string       `json:"name"` // in TypeScript
	Doc      string       `json:"doc,omitempty"`
	Context  bool         `json:"context,omitempty"` // a leading context.Context
	Params   []valueModel `json:"params"`
	Results  []valueModel `json:"results"`
	Error    bool         `json:"error,omitempty"` // a last error
	Variadic bool         `json:"variadic,omitempty"`
}

type valueModel struct {
	Name string `json:"name"`
	Type int    `json:"type"`
}

// ignoreDirective on an interface's comment leaves the interface out.
const ignoreDirective = "//lockstep:ignore"

type analysis struct {
	loaded    *loadedPackages
	table     *table
	contracts []contractModel
	plugins   []pluginModel
	found     []problem
}

// problems are in the order of the files, each once.
func (a *analysis) problems() []problem {
	seen := map[string]bool{}
	unique := []problem{}
	first := false
	for _, p := range a.found {
		first = first || !p.follows
	}
	for _, p := range a.found {
		if first && p.follows {
			continue
		}
		key := p.Code + p.File + ":" + p.Text + p.Subject
		if !seen[key] {
			seen[key] = true
			unique = append(unique, p)
		}
	}
	sort.SliceStable(unique, func(i, j int) bool {
		if unique[i].File != unique[j].File {
			return unique[i].File < unique[j].File
		}
		return unique[i].Line < unique[j].Line
	})
	return unique
}

func (a *analysis) contract(req contractRequest) {
	if broken := a.loaded.broken(req.Path, req.Path); len(broken) > 0 {
		a.found = append(a.found, broken...)
		return
	}
	source := a.loaded.check(req.Path)
	model := contractModel{Path: req.Path, Name: source.types.Name(), Dir: source.list.Dir, Interfaces: []interfaceModel{}}
	a.table.packages[req.Path] = source.types.Name()
	for _, file := range source.files {
		if model.Doc == "" {
			model.Doc = file.Doc.Text()
		}
	}
	var names []*types.TypeName
	scope := source.types.Scope()
	for _, name := range scope.Names() {
		if object, ok := scope.Lookup(name).(*types.TypeName); ok && object.Exported() && !object.IsAlias() {
			names = append(names, object)
		}
	}
	sort.Slice(names, func(i, j int) bool { return names[i].Pos() < names[j].Pos() })
	for _, object := range names {
		iface, ok := object.Type().Underlying().(*types.Interface)
		if !ok || !iface.IsMethodSet() || source.ignored(object) {
			continue
		}
		model.Interfaces = append(model.Interfaces, a.iface(object, iface, req))
	}
	a.contracts = append(a.contracts, model)
}

func (a *analysis) iface(object *types.TypeName, iface *types.Interface, req contractRequest) interfaceModel {
	model := interfaceModel{Name: object.Name(), Doc: a.loaded.docAt(object.Pos()), Methods: []methodModel{}}
	at := place{pos: object.Pos(), importers: req.Importers, report: func(pos token.Pos, text string) {
		p := a.loaded.place(pos)
		p.Code, p.Subject, p.Reason, p.Text = "LS4006", req.Path+"."+object.Name(), reasonType, text
		a.found = append(a.found, p)
	}}
	if named := object.Type().(*types.Named); named.TypeParams().Len() > 0 {
		at.in(object.Pos(), object.Name()).refuse("is generic")
		return model
	}
	var methods []*types.Func
	for i := 0; i < iface.NumMethods(); i++ {
		methods = append(methods, iface.Method(i))
	}
	sort.SliceStable(methods, func(i, j int) bool { return a.order(methods[i]) < a.order(methods[j]) })
	names := map[string]string{}
	for _, method := range methods {
		pos := object.Pos()
		if a.loaded.fromSource(method.Pos()) {
			pos = method.Pos()
		}
		here := at.in(pos, object.Name()+"."+method.Name())
		if !method.Exported() {
			here.refuse("is not exported, so no plugin outside the package can have it")
			continue
		}
		name := lowerCamel(method.Name())
		if earlier, taken := names[name]; taken {
			here.refuse("and %s.%s are both %q in TypeScript", object.Name(), earlier, name)
			continue
		}
		if name == "then" {
			here.refuse("is called then in TypeScript, which makes its object a promise to await")
			continue
		}
		names[name] = method.Name()
		m := a.method(method, here)
		m.Name = name
		model.Methods = append(model.Methods, m)
	}
	return model
}

// order keeps the methods as the source has them, those of other packages last.
func (a *analysis) order(m *types.Func) token.Pos {
	if a.loaded.fromSource(m.Pos()) {
		return m.Pos()
	}
	return 1 << 30
}

func (a *analysis) method(method *types.Func, at place) methodModel {
	signature := method.Type().(*types.Signature)
	model := methodModel{
		Go: method.Name(), Doc: a.loaded.docAt(method.Pos()), Variadic: signature.Variadic(),
		Params: []valueModel{}, Results: []valueModel{},
	}
	params, results := signature.Params(), signature.Results()
	first := 0
	if params.Len() > 0 && types.TypeString(unalias(params.At(0).Type()), qualified) == "‹context›.Context" {
		model.Context, first = true, 1
	}
	for i := first; i < params.Len(); i++ {
		model.Params = append(model.Params, a.value(params.At(i), at, "parameter", i+1))
	}
	last := results.Len()
	if last > 0 && isError(results.At(last-1).Type()) {
		model.Error = true
		last--
	}
	for i := 0; i < last; i++ {
		model.Results = append(model.Results, a.value(results.At(i), at, "result", i+1))
	}
	return model
}

func isError(t types.Type) bool {
	return types.Identical(unalias(t), types.Universe.Lookup("error").Type())
}

func (a *analysis) value(v *types.Var, at place, kind string, number int) valueModel {
	name := v.Name()
	label := kind + " " + name
	if name == "" || name == "_" {
		name = ""
		label = kind + " number " + strconv.Itoa(number)
	}
	pos := at.pos
	if a.loaded.fromSource(v.Pos()) {
		pos = v.Pos()
	}
	return valueModel{Name: name, Type: a.table.ref(v.Type(), at.in(pos, at.trail+": "+label))}
}

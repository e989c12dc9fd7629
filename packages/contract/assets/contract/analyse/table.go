package main

import (
	"fmt"
	"go/token"
	"go/types"
	"strings"
)

// typeModel describes one type that calls carry.
//
// Go holds the type as Go source with every package written between ‹ and ›,
// because the generated file chooses the names its imports get.
type typeModel struct {
	Kind    string       `json:"kind"`
	Go      string       `json:"go"`
	Name    string       `json:"name,omitempty"`    // of a named type
	Package string       `json:"package,omitempty"` // of a named type
	Doc     string       `json:"doc,omitempty"`
	Elem    *int         `json:"elem,omitempty"` // slice, array, map, pointer
	Key     *int         `json:"key,omitempty"`  // map
	Len     int64        `json:"len,omitempty"`  // array
	Fields  []fieldModel `json:"fields,omitempty"`
}

// fieldModel describes one field, those of embedded structs included.
type fieldModel struct {
	Go       string `json:"go"`   // selector from the struct: Name or Base.Name
	Name     string `json:"name"` // in TypeScript
	Optional bool   `json:"optional,omitempty"`
	Type     int    `json:"type"`
	Doc      string `json:"doc,omitempty"`
}

// table numbers the types that the contracts' methods mention. Identical types
// have one number, also when one comes from source and one from export data.
type table struct {
	loaded   *loadedPackages
	packages map[string]string
	types    []typeModel
	byString map[string]int
}

func newTable(l *loadedPackages) *table {
	return &table{loaded: l, packages: map[string]string{}, types: []typeModel{}, byString: map[string]int{}}
}

func qualified(p *types.Package) string { return "‹" + p.Path() + "›" }

// place says where in the contract a type is met.
type place struct {
	pos       token.Pos
	trail     string   // "Greeter.Greet: GreetRequest.Name"
	importers []string // packages that have to be able to import the type's package
	report    func(pos token.Pos, text string)
}

func (p place) in(pos token.Pos, step string) place {
	p.pos = pos
	p.trail = step
	return p
}

func (p place) refuse(format string, args ...any) int {
	p.report(p.pos, p.trail+" "+fmt.Sprintf(format, args...))
	return -1
}

var basicKinds = map[types.BasicKind]string{
	types.Bool: "bool", types.String: "string",
	types.Int: "int", types.Int8: "int8", types.Int16: "int16", types.Int32: "int32", types.Int64: "int64",
	types.Uint: "uint", types.Uint8: "uint8", types.Uint16: "uint16", types.Uint32: "uint32", types.Uint64: "uint64",
	types.Float32: "float32", types.Float64: "float64",
}

var keyKinds = map[string]bool{
	"bool": true, "string": true, "duration": true,
	"int": true, "int8": true, "int16": true, "int32": true, "int64": true,
	"uint": true, "uint8": true, "uint16": true, "uint32": true, "uint64": true,
}

// ref gives a type its number, or -1 after having reported why it can't be carried.
func (t *table) ref(typ types.Type, at place) int {
	typ = unalias(typ)
	text := types.TypeString(typ, qualified)
	if number, ok := t.byString[text]; ok {
		return number
	}
	model := typeModel{Go: text}
	var object *types.TypeName
	if named, ok := typ.(*types.Named); ok {
		object = named.Obj()
		if object.Pkg() == nil {
			return at.refuse("is the type %s, which only a method's last result can be", object.Name())
		}
		if !object.Exported() {
			return at.refuse("is of the unexported type %s, which the host's driver can't name", object.Name())
		}
		if !importable(object.Pkg().Path(), at.importers) {
			return at.refuse("is of a type of the internal package %s, which the host can't import", object.Pkg().Path())
		}
		model.Name, model.Package = object.Name(), object.Pkg().Path()
		if arguments := named.TypeArgs(); arguments.Len() > 0 {
			for i := 0; i < arguments.Len(); i++ {
				model.Name += exportedWords(types.TypeString(arguments.At(i), func(*types.Package) string { return "" }))
			}
		}
		model.Doc = t.loaded.docOfType(object)
		switch text {
		case "‹time›.Time":
			model.Kind = "time"
			return t.add(text, model, object)
		case "‹time›.Duration":
			model.Kind = "duration"
			return t.add(text, model, object)
		}
	}
	switch u := typ.Underlying().(type) {
	case *types.Basic:
		kind, ok := basicKinds[u.Kind()]
		if !ok {
			return at.refuse("is %s", shortString(typ))
		}
		model.Kind = kind
		return t.add(text, model, object)
	case *types.Slice:
		if isByte(u.Elem()) {
			model.Kind = "bytes"
			return t.add(text, model, object)
		}
		model.Kind = "slice"
		return t.container(text, model, object, u.Elem(), nil, at)
	case *types.Array:
		model.Kind, model.Len = "array", u.Len()
		if u.Len() > 1<<16 {
			return at.refuse("is an array of %d elements; 65536 is the most", u.Len())
		}
		return t.container(text, model, object, u.Elem(), nil, at)
	case *types.Map:
		model.Kind = "map"
		return t.container(text, model, object, u.Elem(), u.Key(), at)
	case *types.Pointer:
		model.Kind = "pointer"
		if _, twice := u.Elem().Underlying().(*types.Pointer); twice {
			return at.refuse("is %s, a pointer to a pointer", shortString(typ))
		}
		return t.container(text, model, object, u.Elem(), nil, at)
	case *types.Struct:
		model.Kind = "struct"
		if object == nil && u.NumFields() > 0 {
			return at.refuse("is an unnamed struct; declare a type for it")
		}
		return t.structure(text, model, object, typ, u, at)
	default:
		return at.refuse("is %s", describe(typ))
	}
}

func (t *table) add(text string, model typeModel, object *types.TypeName) int {
	t.types = append(t.types, model)
	number := len(t.types) - 1
	t.byString[text] = number
	if object != nil {
		t.packages[object.Pkg().Path()] = object.Pkg().Name()
	}
	return number
}

// container numbers itself before its parts, so that recursive types end.
func (t *table) container(text string, model typeModel, object *types.TypeName, elem, key types.Type, at place) int {
	number := t.add(text, model, object)
	e := t.ref(elem, at)
	t.types[number].Elem = &e
	if key != nil {
		k := t.ref(key, at)
		t.types[number].Key = &k
		if k >= 0 && !keyKinds[t.types[k].Kind] {
			at.refuse("is a map with keys of type %s", shortString(key))
		}
	}
	return number
}

func (t *table) structure(text string, model typeModel, object *types.TypeName, typ types.Type, u *types.Struct, at place) int {
	number := t.add(text, model, object)
	s := structFields{table: t, root: typ, owner: shortString(typ), at: at, names: map[string]string{}}
	s.collect(u, "", 0)
	t.types[number].Fields = s.fields
	return number
}

func isByte(t types.Type) bool {
	b, ok := unalias(t).(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// importable applies Go's rule for internal packages (cmd/go/internal/load, disallowInternal).
func importable(path string, importers []string) bool {
	root := ""
	switch i := strings.LastIndex(path, "/internal/"); {
	case i >= 0:
		root = path[:i]
	case strings.HasSuffix(path, "/internal"):
		root = strings.TrimSuffix(path, "/internal")
	case path == "internal" || strings.HasPrefix(path, "internal/"):
		return false
	default:
		return true
	}
	for _, importer := range importers {
		if importer != root && !strings.HasPrefix(importer, root+"/") {
			return false
		}
	}
	return true
}

func shortString(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Name() })
}

func describe(t types.Type) string {
	text := shortString(t)
	switch t.Underlying().(type) {
	case *types.Chan:
		return "a channel (" + text + ")"
	case *types.Signature:
		return "a function (" + text + ")"
	case *types.Interface:
		return "an interface (" + text + ")"
	default:
		return text
	}
}

// exportedWords makes a part of a name from a type's text: "[]Item" gives "Item".
func exportedWords(text string) string {
	var b strings.Builder
	upper := true
	for _, r := range text {
		letter := r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 127
		if !letter {
			upper = true
			continue
		}
		if upper {
			b.WriteString(strings.ToUpper(string(r)))
			upper = false
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

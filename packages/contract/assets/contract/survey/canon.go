package main

import (
	"go/types"
	"sort"
	"strconv"
	"strings"
)

// canon writes a type so that two texts are equal when the types are identical
// (go.dev/ref/spec#Type_identity): no aliases, no parameter names, methods sorted.
// Types of package `own` are written without it.
func canon(t types.Type, own string) string {
	w := &canonWriter{own: own}
	w.write(t)
	return w.String()
}

type canonWriter struct {
	strings.Builder
	own string
}

func (w *canonWriter) write(t types.Type) {
	switch t := unalias(t).(type) {
	case *types.Named:
		if p := t.Obj().Pkg(); p != nil && p.Path() != w.own {
			w.WriteString(p.Path() + ".")
		} else if p != nil {
			w.WriteString(".")
		}
		w.WriteString(t.Obj().Name())
		for i := 0; i < t.TypeArgs().Len(); i++ {
			w.WriteString("[")
			w.write(t.TypeArgs().At(i))
			w.WriteString("]")
		}
	case *types.Basic:
		w.WriteString(types.Typ[t.Kind()].Name())
	case *types.Pointer:
		w.WriteString("*")
		w.write(t.Elem())
	case *types.Slice:
		w.WriteString("[]")
		w.write(t.Elem())
	case *types.Array:
		w.WriteString("[" + strconv.FormatInt(t.Len(), 10) + "]")
		w.write(t.Elem())
	case *types.Map:
		w.WriteString("map[")
		w.write(t.Key())
		w.WriteString("]")
		w.write(t.Elem())
	case *types.Chan:
		w.WriteString([]string{"chan(", "chan<-(", "<-chan("}[t.Dir()])
		w.write(t.Elem())
		w.WriteString(")")
	case *types.Signature:
		w.WriteString("func")
		w.signature(t)
	case *types.Struct:
		w.structure(t)
	case *types.Interface:
		w.methods(t)
	default:
		w.WriteString(t.String())
	}
}

func (w *canonWriter) signature(t *types.Signature) {
	w.tuple(t.Params(), t.Variadic())
	w.tuple(t.Results(), false)
}

func (w *canonWriter) tuple(tuple *types.Tuple, variadic bool) {
	w.WriteString("(")
	for i := 0; i < tuple.Len(); i++ {
		if i > 0 {
			w.WriteString(",")
		}
		if variadic && i == tuple.Len()-1 {
			w.WriteString("...")
		}
		w.write(tuple.At(i).Type())
	}
	w.WriteString(")")
}

func (w *canonWriter) structure(t *types.Struct) {
	w.WriteString("struct{")
	for i := 0; i < t.NumFields(); i++ {
		f := t.Field(i)
		if f.Embedded() {
			w.WriteString("~")
		}
		w.WriteString(f.Name() + " ")
		w.write(f.Type())
		if tag := t.Tag(i); tag != "" {
			w.WriteString(strconv.Quote(tag))
		}
		w.WriteString(";")
	}
	w.WriteString("}")
}

func (w *canonWriter) methods(t *types.Interface) {
	var lines []string
	for i := 0; i < t.NumMethods(); i++ {
		m := t.Method(i)
		lines = append(lines, m.Name()+canon(m.Type(), w.own))
	}
	for i := 0; i < t.NumEmbeddeds(); i++ {
		if _, union := unalias(t.EmbeddedType(i)).(*types.Union); union {
			lines = append(lines, t.EmbeddedType(i).String())
		}
	}
	sort.Strings(lines)
	w.WriteString("interface{" + strings.Join(lines, ";") + "}")
}

// short writes a type as its reader would in a file that imports all packages.
func short(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Name() })
}

// methodsOf lists the methods that a value of type t has, by name.
func methodsOf(t types.Type) map[string]string {
	found := map[string]string{}
	set := types.NewMethodSet(t)
	for i := 0; i < set.Len(); i++ {
		m := set.At(i).Obj()
		found[m.Name()] = canon(m.Type(), "")
	}
	return found
}

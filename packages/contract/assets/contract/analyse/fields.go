package main

import (
	"go/token"
	"go/types"
	"reflect"
	"strings"
	"unicode"
)

// structFields collects a struct's fields as encoding/json would name them,
// embedded structs flattened.
type structFields struct {
	table  *table
	root   types.Type
	owner  string
	at     place
	fields []fieldModel
	names  map[string]string // TypeScript name -> Go selector
}

const embeddingDepth = 16

func (s *structFields) collect(u *types.Struct, selector string, depth int) {
	for i := 0; i < u.NumFields(); i++ {
		field := u.Field(i)
		if field.Name() == "_" {
			continue
		}
		at := s.at.in(s.position(field.Pos()), s.owner+"."+field.Name())
		tag, hasTag := reflect.StructTag(u.Tag(i)).Lookup("json")
		if tag == "-" && hasTag && field.Exported() {
			continue
		}
		name, options, _ := strings.Cut(tag, ",")
		if field.Embedded() && name == "" && s.flatten(field, selector, depth) {
			continue
		}
		if !field.Exported() {
			at.refuse("is not exported, so its value would be lost")
			continue
		}
		if name == "" {
			name = lowerCamel(field.Name())
		}
		if name == "__proto__" {
			at.refuse("is called __proto__ in TypeScript, where that name has another meaning")
			continue
		}
		path := selector + field.Name()
		if earlier, taken := s.names[name]; taken {
			at.refuse("and %s.%s are both %q in TypeScript", s.owner, earlier, name)
			continue
		}
		s.names[name] = path
		number := s.table.ref(field.Type(), at)
		optional := false
		for _, option := range strings.Split(options, ",") {
			switch option {
			case "omitempty", "omitzero":
				optional = true
			case "string":
				at.refuse("has the json option \"string\"")
			}
		}
		s.fields = append(s.fields, fieldModel{
			Go: path, Name: name, Optional: optional, Type: number, Doc: s.table.loaded.docOfField(field),
		})
	}
}

// flatten takes in the fields of an embedded struct. It leaves alone what is no
// struct, a pointer, and time.Time: those become fields of their own.
func (s *structFields) flatten(field *types.Var, selector string, depth int) bool {
	inner, ok := field.Type().Underlying().(*types.Struct)
	if !ok || types.TypeString(unalias(field.Type()), qualified) == "‹time›.Time" {
		return false
	}
	if depth == embeddingDepth {
		s.at.refuse("embeds structs more than %d deep", embeddingDepth)
		return true
	}
	path := selector + field.Name() + "."
	if !field.Exported() {
		// Its exported fields are reachable from another package by promotion only.
		for i := 0; i < inner.NumFields(); i++ {
			f := inner.Field(i)
			object, _, _ := types.LookupFieldOrMethod(s.root, true, f.Pkg(), f.Name())
			if f.Exported() && object != f {
				s.at.in(s.position(f.Pos()), s.owner+"."+path+f.Name()).refuse("is hidden by another field of that name")
			}
		}
		path = selector
	}
	s.collect(inner, path, depth+1)
	return true
}

// position of a field that was read from source, else of the place that led to it.
func (s *structFields) position(pos token.Pos) token.Pos {
	if s.table.loaded.fromSource(pos) {
		return pos
	}
	return s.at.pos
}

// lowerCamel turns Name into name, ID into id, HTTPServer into httpServer.
func lowerCamel(name string) string {
	runes := []rune(name)
	for i, r := range runes {
		if !unicode.IsUpper(r) {
			break
		}
		if i > 0 && i+1 < len(runes) && unicode.IsLower(runes[i+1]) {
			break
		}
		runes[i] = unicode.ToLower(r)
	}
	return string(runes)
}

package main

import (
	"go/ast"
	"go/types"
	"regexp"
	"strings"
)

const (
	prometheus = "github.com/prometheus/client_golang/prometheus"
	promauto   = prometheus + "/promauto"
)

func isRegistrar(path string) bool {
	switch path {
	case "flag", "expvar", "net/http", "database/sql", "encoding/gob", prometheus, promauto:
		return true
	}
	return false
}

// registered are the names that a call enters into a process-wide table that panics
// on a second entry of the name. Nothing for other calls and for names that are no
// constants. image.RegisterFormat and mime.AddExtensionType, for example, do not
// panic, and gob.Register names a type by its import path.
func (w *walk) registered(call *ast.CallExpr, f *types.Func) []registration {
	constant := func(table string, argument int) []registration {
		if argument >= len(call.Args) {
			return nil
		}
		if name, ok := w.text(call.Args[argument]); ok {
			return []registration{{Table: table, Name: name}}
		}
		return nil
	}
	path, name := f.Pkg().Path(), f.Name()
	method := f.Type().(*types.Signature).Recv() != nil
	switch path {
	case "flag":
		if method && !w.receiverIs(call, "flag", "CommandLine") || !definesFlag(name) {
			return nil
		}
		if name == "Var" || strings.HasSuffix(name, "Var") {
			return constant("flag", 1)
		}
		return constant("flag", 0)
	case "expvar":
		if !method && (name == "Publish" || strings.HasPrefix(name, "New")) {
			return constant("expvar", 0)
		}
	case "database/sql":
		if name == "Register" {
			return constant("database/sql", 0)
		}
	case "encoding/gob":
		if name == "RegisterName" {
			return constant("encoding/gob", 0)
		}
	case "net/http":
		if name != "Handle" && name != "HandleFunc" || method && !w.receiverIs(call, "net/http", "DefaultServeMux") {
			return nil
		}
		found := constant("net/http", 0)
		for i := range found {
			found[i].Name = pattern(found[i].Name)
		}
		return found
	case prometheus:
		if name != "MustRegister" || method && !w.receiverIs(call, prometheus, "DefaultRegisterer") {
			return nil
		}
		var found []registration
		for _, argument := range call.Args {
			found = append(found, w.metric(argument)...)
		}
		return found
	case promauto:
		if !method && strings.HasPrefix(name, "New") {
			return w.metricOf(call)
		}
	}
	return nil
}

var flagKinds = regexp.MustCompile(`^(Bool|Int|Int64|Uint|Uint64|String|Float64|Duration|Text)?(Var)?$|^(Bool)?Func$`)

func definesFlag(name string) bool {
	return name != "" && flagKinds.MatchString(name) && name != "Text"
}

// receiverIs tells whether a method is called on a package's variable.
func (w *walk) receiverIs(call *ast.CallExpr, path, variable string) bool {
	selector, ok := unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	on, ok := unparen(selector.X).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	object := w.info.Uses[on.Sel]
	return object != nil && object.Pkg() != nil && object.Pkg().Path() == path && object.Name() == variable
}

var wildcard = regexp.MustCompile(`\{[^{}$.]+(\.\.\.)?\}`)

// pattern is an http.ServeMux pattern without the names of its wildcards: two that
// are then equal match the same requests.
func pattern(text string) string { return wildcard.ReplaceAllString(text, "{$1}") }

// metric is what a collector is called: one that is made in place, or the value of
// a variable of the package.
func (w *walk) metric(e ast.Expr) []registration {
	switch e := unparen(e).(type) {
	case *ast.Ident:
		if value := w.values[w.info.Uses[e]]; value != nil {
			return w.metric(value)
		}
	case *ast.CallExpr:
		f := w.callee(e)
		if f != nil && f.Pkg() != nil && f.Pkg().Path() == prometheus && strings.HasPrefix(f.Name(), "New") {
			return w.metricOf(e)
		}
	}
	return nil
}

// metricOf reads Namespace, Subsystem and Name of the options that a constructor is
// given. Nothing where they are no constants, or labels are part of the identity.
func (w *walk) metricOf(call *ast.CallExpr) []registration {
	if len(call.Args) == 0 {
		return nil
	}
	options, ok := unparen(call.Args[0]).(*ast.CompositeLit)
	if !ok {
		return nil
	}
	parts := map[string]string{}
	for _, element := range options.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			return nil
		}
		key, _ := pair.Key.(*ast.Ident)
		if key == nil || key.Name == "ConstLabels" {
			return nil
		}
		switch key.Name {
		case "Namespace", "Subsystem", "Name":
			text, ok := w.text(pair.Value)
			if !ok {
				return nil
			}
			parts[key.Name] = text
		}
	}
	if parts["Name"] == "" {
		return nil
	}
	var words []string
	for _, key := range []string{"Namespace", "Subsystem", "Name"} {
		if parts[key] != "" {
			words = append(words, parts[key])
		}
	}
	return []registration{{Table: "prometheus", Name: strings.Join(words, "_")}}
}

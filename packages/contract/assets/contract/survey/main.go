// Command survey reads a request as JSON on stdin and prints, as JSON, what one
// main package has to do with plugins: the symbols it exports, what it looks up in
// plugins and as which types, and what its packages register under a name in
// tables of which a process has one.
//
// It is compiled by the Go release of the surveyed code, whose export data it
// reads. A package that does not compile is part of the answer; a non-zero exit
// means that there is no answer.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type request struct {
	Go    string   `json:"go"`    // the go command
	Dir   string   `json:"dir"`   // the folder that it is run in
	Flags []string `json:"flags"` // build flags
	Main  string   `json:"main"`  // import path or folder of the package main
}

type answer struct {
	Packages      []string       `json:"packages"` // outside the standard library
	Symbols       []symbol       `json:"symbols"`
	Lookups       []lookup       `json:"lookups"`
	Registrations []registration `json:"registrations"`
	Boundary      []boundaryType `json:"boundary"`
	Problems      []problem      `json:"problems"`
}

type position struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// A problem is what keeps a package from being understood, in the go command's or
// the type checker's words.
type problem struct {
	position
	Package string `json:"package"`
	Text    string `json:"text"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var req request
	if err := json.NewDecoder(os.Stdin).Decode(&req); err != nil {
		return fmt.Errorf("request: %w", err)
	}
	l, err := load(req)
	if err != nil {
		return err
	}
	out := answer{
		Packages: []string{}, Symbols: []symbol{}, Lookups: []lookup{},
		Registrations: []registration{}, Boundary: []boundaryType{}, Problems: []problem{},
	}
	boundary := newBoundary(l)
	for _, p := range l.order {
		if p.Standard {
			continue
		}
		out.Packages = append(out.Packages, p.ImportPath)
		if p.Error != nil {
			out.Problems = append(out.Problems, problem{Package: p.ImportPath, Text: p.Error.Err})
		}
		if !l.worthReading(p) {
			continue
		}
		s := l.check(p)
		for _, e := range s.errs {
			out.Problems = append(out.Problems, problem{l.at(e.Pos), p.ImportPath, e.Msg})
		}
		found := s.lookups()
		out.Lookups = append(out.Lookups, found...)
		for _, each := range found {
			for _, t := range each.types {
				boundary.entry(t)
			}
		}
		out.Registrations = append(out.Registrations, s.registrations()...)
		boundary.used(s)
		if p.ImportPath == l.main {
			out.Symbols = s.symbols()
			for _, each := range out.Symbols {
				boundary.entry(each.dynamic)
			}
		}
	}
	out.Boundary = boundary.found()
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(out)
}

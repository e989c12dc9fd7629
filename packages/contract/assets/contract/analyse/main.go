// Command analyse reads a request as JSON on stdin and prints, as JSON, what the
// contract packages and the plugins' entry functions look like to Go's type checker.
//
// It is compiled by the Go release of the workspace, so that it reads that
// release's export data. Problems of the analysed code are part of the answer;
// a non-zero exit means that there is no answer.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type request struct {
	Go        string            `json:"go"`        // the go command
	Dir       string            `json:"dir"`       // the workspace's root
	Flags     []string          `json:"flags"`     // build flags, as the plugins are built with
	Contracts []contractRequest `json:"contracts"` // packages whose interfaces are called
	Plugins   []pluginRequest   `json:"plugins"`
}

type contractRequest struct {
	Path      string   `json:"path"`
	Importers []string `json:"importers"` // packages whose generated code names the contract's types
}

type pluginRequest struct {
	Name     string `json:"name"`
	Path     string `json:"path"`     // the author's package
	Main     string `json:"main"`     // the generated package main
	Entry    string `json:"entry"`    // the exported function
	Contract string `json:"contract"` // set when the host asserts one of this contract's interfaces
}

type answer struct {
	Packages  map[string]string `json:"packages"` // names of the packages that types come from
	Folders   []string          `json:"folders"`  // that the contracts are read from, Go's own aside
	Contracts []contractModel   `json:"contracts"`
	Types     []typeModel       `json:"types"`
	Plugins   []pluginModel     `json:"plugins"`
	Problems  []problem         `json:"problems"`
}

// A problem's code is one of lockstep's.
type problem struct {
	Code    string   `json:"code"`
	File    string   `json:"file,omitempty"`
	Line    int      `json:"line,omitempty"`
	Column  int      `json:"column,omitempty"`
	Subject string   `json:"subject"`
	Reason  string   `json:"reason"` // see the const block below
	Text    string   `json:"text"`
	Names   []string `json:"names,omitempty"`

	follows bool // from a problem of another analysed package, which is told itself
}

// Reasons, for the words that go with a problem.
const (
	reasonCompile     = "compile"      // Text: the compiler's words
	reasonGoCommand   = "go-command"   // Text: the go command's words
	reasonType        = "type"         // Text: what is not supported, in words
	reasonEntryGone   = "entry-gone"   // Names: the exported functions there are
	reasonEntryKind   = "entry-kind"   // Text: what it is instead of a function
	reasonEntryType   = "entry-type"   // Text: its type; Names: the contract's interfaces
	reasonEntryHidden = "entry-hidden" // Text: the type that package main can't name
	reasonMain        = "main"         // the author's package is a package main
)

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
	loaded, err := load(req)
	if err != nil {
		return err
	}
	a := &analysis{loaded: loaded, table: newTable(loaded), contracts: []contractModel{}, plugins: []pluginModel{}}
	for _, c := range req.Contracts {
		a.contract(c)
	}
	for _, p := range req.Plugins {
		a.plugin(p)
	}
	out := answer{
		Packages:  a.table.packages,
		Folders:   loaded.folders(req.Contracts),
		Contracts: a.contracts,
		Types:     a.table.types,
		Plugins:   a.plugins,
		Problems:  a.problems(),
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(out)
}

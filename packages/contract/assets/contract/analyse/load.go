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
	"regexp"
	"strconv"
	"strings"
)

// listed is what `go list -json` says of one package.
type listed struct {
	ImportPath string
	Name       string
	Dir        string
	Standard   bool
	GoFiles    []string
	CgoFiles   []string
	Export     string
	Deps       []string
	ImportMap  map[string]string
	Incomplete bool
	Error      *struct {
		Pos string
		Err string
	}
}

// loadedPackages holds what go list said, and type checks packages from source
// on demand with their imports read from export data.
type loadedPackages struct {
	dir      string
	roots    map[string]bool // the analysed packages
	fset     *token.FileSet
	listed   map[string]*listed
	source   map[string]*sourcePackage
	fallback types.ImporterFrom
}

// sourcePackage is one package checked from source, function bodies left out.
type sourcePackage struct {
	list  *listed
	files []*ast.File
	types *types.Package
	errs  []types.Error
	parse []error
	docs  map[token.Pos]string
}

func load(req request) (*loadedPackages, error) {
	roots := map[string]bool{}
	var paths []string
	add := func(path string) {
		if !roots[path] {
			roots[path] = true
			paths = append(paths, path)
		}
	}
	for _, c := range req.Contracts {
		add(c.Path)
	}
	for _, p := range req.Plugins {
		add(p.Path)
	}
	l := &loadedPackages{
		dir:    req.Dir,
		roots:  roots,
		fset:   token.NewFileSet(),
		listed: map[string]*listed{},
		source: map[string]*sourcePackage{},
	}
	if len(paths) == 0 {
		return l, nil
	}
	args := append([]string{"list", "-e", "-export", "-deps"}, req.Flags...)
	args = append(args, "-json=ImportPath,Name,Dir,Standard,GoFiles,CgoFiles,Export,Deps,ImportMap,Incomplete,Error", "--")
	cmd := exec.Command(req.Go, append(args, paths...)...)
	cmd.Dir = req.Dir
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, stderr.Bytes())
	}
	decoder := json.NewDecoder(&stdout)
	for {
		p := new(listed)
		if err := decoder.Decode(p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("go list: %w", err)
		}
		l.listed[p.ImportPath] = p
	}
	lookup := func(path string) (io.ReadCloser, error) {
		p := l.listed[path]
		if p == nil || p.Export == "" {
			return nil, fmt.Errorf("no export data for %q", path)
		}
		return os.Open(p.Export)
	}
	l.fallback = importer.ForCompiler(l.fset, "gc", lookup).(types.ImporterFrom)
	return l, nil
}

// check type checks one package from source, once.
func (l *loadedPackages) check(path string) *sourcePackage {
	if s := l.source[path]; s != nil {
		return s
	}
	s := &sourcePackage{list: l.listed[path]}
	l.source[path] = s
	if s.list == nil {
		return s
	}
	for _, name := range append(append([]string{}, s.list.GoFiles...), s.list.CgoFiles...) {
		file, err := parser.ParseFile(l.fset, filepath.Join(s.list.Dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			s.parse = append(s.parse, err)
		}
		if file != nil {
			s.files = append(s.files, file)
		}
	}
	config := types.Config{
		IgnoreFuncBodies:         true,
		FakeImportC:              true,
		DisableUnusedImportCheck: true,
		Importer:                 importFrom{l, s.list},
		Error: func(err error) {
			var e types.Error
			if errors.As(err, &e) {
				s.errs = append(s.errs, e)
			}
		},
	}
	s.types, _ = config.Check(path, l.fset, s.files, nil)
	return s
}

type importFrom struct {
	loaded *loadedPackages
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

// broken lists why a package can't be analysed: what go list says, then the
// parser's, then the type checker's words.
func (l *loadedPackages) broken(path, subject string) []problem {
	s := l.check(path)
	if s.list == nil {
		return []problem{{Code: "LS4004", Subject: subject, Reason: reasonGoCommand, Text: "go list does not know package " + path}}
	}
	var found []problem
	for _, err := range s.parse {
		found = append(found, l.syntax(err, subject)...)
	}
	if len(found) > 0 {
		return found
	}
	if len(s.files) == 0 {
		text := "no Go files in " + s.list.Dir
		if s.list.Error != nil {
			text = s.list.Error.Err
		}
		return []problem{{Code: "LS4004", Subject: subject, Reason: reasonGoCommand, Text: text}}
	}
	for _, e := range s.errs {
		if causes := l.notImported(e.Msg, subject); len(causes) > 0 {
			found = append(found, causes...)
			continue
		}
		p := l.place(e.Pos)
		p.Code, p.Subject, p.Reason, p.Text = "LS4001", subject, reasonCompile, e.Msg
		found = append(found, p)
	}
	return found
}

// notImported is why an import failed, in the go command's words, which say more
// than the type checker's "could not import PATH (no export data)". The compiler's
// are about the package that does not compile, whoever imports it.
func (l *loadedPackages) notImported(words, subject string) []problem {
	rest, is := strings.CutPrefix(words, "could not import ")
	if !is {
		return nil
	}
	path, _, _ := strings.Cut(rest, " ")
	p := l.listed[path]
	if p == nil || p.Export != "" {
		return nil
	}
	for _, one := range append([]string{path}, p.Deps...) {
		cause := l.listed[one]
		if cause == nil || cause.Error == nil {
			continue
		}
		if strings.HasPrefix(cause.Error.Err, "# ") {
			return l.compiler(cause.Error.Err, one)
		}
		found := problem{Code: "LS4004", Subject: subject, Reason: reasonGoCommand, Text: cause.Error.Err}
		if parts := strings.Split(cause.Error.Pos, ":"); len(parts) >= 2 {
			found.File = parts[0]
			if !filepath.IsAbs(found.File) {
				found.File = filepath.Join(l.dir, found.File)
			}
			found.Line, _ = strconv.Atoi(parts[1])
		}
		return []problem{found}
	}
	return nil
}

// positioned is a message of the compiler; further lines of it have no position.
var positioned = regexp.MustCompile(`^(\S[^:]*):(\d+):(?:(\d+):)? (.*)$`)

// compiler turns the compiler's output about one package into problems.
func (l *loadedPackages) compiler(output, path string) []problem {
	var found []problem
	for _, line := range strings.Split(strings.TrimSpace(output), "\n") {
		match := positioned.FindStringSubmatch(line)
		if match == nil {
			if len(found) > 0 && !strings.HasSuffix(line, "too many errors") {
				found[len(found)-1].Text += "\n" + line
			}
			continue
		}
		p := problem{
			Code: "LS4001", File: match[1], Subject: path, Reason: reasonCompile, Text: match[4],
			follows: l.roots[path],
		}
		if !filepath.IsAbs(p.File) {
			p.File = filepath.Join(l.dir, p.File)
		}
		p.Line, _ = strconv.Atoi(match[2])
		p.Column, _ = strconv.Atoi(match[3])
		found = append(found, p)
	}
	if len(found) == 0 {
		found = []problem{{
			Code: "LS4001", Subject: path, Reason: reasonCompile, Text: strings.TrimSpace(output),
			follows: l.roots[path],
		}}
	}
	return found
}

func (l *loadedPackages) place(pos token.Pos) problem {
	at := l.fset.Position(pos)
	return problem{File: at.Filename, Line: at.Line, Column: at.Column}
}

// syntax turns the parser's list of errors into problems, ten at most.
func (l *loadedPackages) syntax(err error, subject string) []problem {
	var found []problem
	for _, line := range strings.Split(err.Error(), "\n") {
		if len(found) == 10 {
			break
		}
		p := problem{Code: "LS4001", Subject: subject, Reason: reasonCompile, Text: line}
		if parts := strings.SplitN(line, ":", 4); len(parts) == 4 {
			lineNumber, err1 := strconv.Atoi(parts[1])
			column, err2 := strconv.Atoi(parts[2])
			if err1 == nil && err2 == nil {
				p.File, p.Line, p.Column, p.Text = parts[0], lineNumber, column, strings.TrimSpace(parts[3])
			}
		}
		found = append(found, p)
	}
	return found
}

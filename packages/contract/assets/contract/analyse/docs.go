package main

import (
	"go/ast"
	"go/token"
	"go/types"
)

// docsOf maps declared names to their comments, by the position of the name.
func docsOf(files []*ast.File) map[token.Pos]string {
	docs := map[token.Pos]string{}
	note := func(name *ast.Ident, groups ...*ast.CommentGroup) {
		for _, g := range groups {
			if text := g.Text(); text != "" {
				docs[name.Pos()] = text
				return
			}
		}
	}
	fields := func(list *ast.FieldList) {
		if list == nil {
			return
		}
		for _, field := range list.List {
			for _, name := range field.Names {
				note(name, field.Doc, field.Comment)
			}
		}
	}
	for _, file := range files {
		ast.Inspect(file, func(node ast.Node) bool {
			switch n := node.(type) {
			case *ast.GenDecl:
				for _, spec := range n.Specs {
					if t, ok := spec.(*ast.TypeSpec); ok {
						if len(n.Specs) == 1 {
							note(t.Name, t.Doc, n.Doc, t.Comment)
						} else {
							note(t.Name, t.Doc, t.Comment)
						}
					}
				}
			case *ast.StructType:
				fields(n.Fields)
			case *ast.InterfaceType:
				fields(n.Methods)
			}
			return true
		})
	}
	return docs
}

func (l *loadedPackages) docAt(pos token.Pos) string {
	for _, s := range l.source {
		for _, file := range s.files {
			if file.FileStart <= pos && pos < file.FileEnd {
				if s.docs == nil {
					s.docs = docsOf(s.files)
				}
				return s.docs[pos]
			}
		}
	}
	return ""
}

func (l *loadedPackages) docOfType(object *types.TypeName) string { return l.docAt(object.Pos()) }
func (l *loadedPackages) docOfField(field *types.Var) string      { return l.docAt(field.Pos()) }

// fromSource tells positions in files that were parsed here from those in export data.
func (l *loadedPackages) fromSource(pos token.Pos) bool {
	for _, s := range l.source {
		for _, file := range s.files {
			if file.FileStart <= pos && pos < file.FileEnd {
				return true
			}
		}
	}
	return false
}

// ignored tells whether the type's comment holds the directive that leaves it out.
func (s *sourcePackage) ignored(object *types.TypeName) bool {
	for _, file := range s.files {
		for _, declaration := range file.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range general.Specs {
				t, ok := spec.(*ast.TypeSpec)
				if ok && t.Name.Pos() == object.Pos() {
					return hasDirective(general.Doc) || hasDirective(t.Doc)
				}
			}
		}
	}
	return false
}

func hasDirective(group *ast.CommentGroup) bool {
	if group == nil {
		return false
	}
	for _, comment := range group.List {
		if comment.Text == ignoreDirective {
			return true
		}
	}
	return false
}

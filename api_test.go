package newsmodel_test

import (
	"go/ast"
	"go/doc"
	"go/format"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// TestGoldenAPI compares what the package exports with testdata/api.txt, so that no
// change of it goes unseen.
func TestGoldenAPI(t *testing.T) { golden(t, filepath.Join("testdata", "api.txt"), exported(t, ".")) }

// TestDocumented shows that every exported name has a comment.
func TestDocumented(t *testing.T) {
	p := packageDoc(t, ".", parser.ParseComments)
	check := func(name, doc string) {
		if strings.TrimSpace(doc) == "" {
			t.Errorf("%s is not documented", name)
		}
	}
	check("package", p.Doc)
	for _, f := range p.Funcs {
		check(f.Name, f.Doc)
	}
	for _, typ := range p.Types {
		if len(typ.Decl.Specs) == 1 {
			check(typ.Name, typ.Doc)
		}
		for _, f := range append(typ.Funcs, typ.Methods...) {
			check(typ.Name+"."+f.Name, f.Doc)
		}
	}
}

// exported returns the declarations of the exported names, without comments.
func exported(t *testing.T, dir string) string {
	p := packageDoc(t, dir, 0)
	var b strings.Builder
	write := func(decl ast.Decl) {
		if err := format.Node(&b, token.NewFileSet(), decl); err != nil {
			t.Fatal(err)
		}
		b.WriteString("\n\n")
	}
	values := func(list []*doc.Value) {
		for _, v := range list {
			write(v.Decl)
		}
	}
	funcs := func(list []*doc.Func) {
		for _, f := range list {
			f.Decl.Body = nil
			write(f.Decl)
		}
	}
	values(p.Consts)
	values(p.Vars)
	funcs(p.Funcs)
	for _, typ := range p.Types {
		write(typ.Decl)
		values(typ.Consts)
		values(typ.Vars)
		funcs(typ.Funcs)
		funcs(typ.Methods)
	}
	return b.String()
}

func packageDoc(t *testing.T, dir string, mode parser.Mode) *doc.Package {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, mode)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	p, err := doc.NewFromFiles(fset, files, "example.com/newsmodel")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

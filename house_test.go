package newsmodel_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Two numbers that may only fall: how many names a package takes from one other, and how
// many methods a type declares. The first tells how wide the widest window in a wall is, the
// second how much has been hung on one receiver.
const (
	mostTaken   = 76
	mostMethods = 54
)

const module = "example.com/newsmodel"

// TestHouse checks that each package of internal/ imports what docs/architecture.md says
// it knows: no more, so that data flows one way, and no less, so that the table is true.
func TestHouse(t *testing.T) {
	knows := tableOfPackages(t)
	dirs, err := filepath.Glob("internal/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range dirs {
		name := filepath.Base(dir)
		want, listed := knows[name]
		if !listed {
			t.Errorf("docs/architecture.md has no %s in its table of packages", name)
			continue
		}
		delete(knows, name)
		if got := imports(t, dir); !slices.Equal(got, want) {
			t.Errorf("%s imports %v; docs/architecture.md says %v", name, got, want)
		}
	}
	for name := range knows {
		t.Errorf("docs/architecture.md has %s in its table of packages, which is not there", name)
	}
}

// tableOfPackages reads the table of packages: what each knows of the others.
func tableOfPackages(t *testing.T) map[string][]string {
	doc, err := os.ReadFile("docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, found := strings.Cut(string(doc), "| package | what | knows |\n|---|---|---|\n")
	if !found {
		t.Fatal("docs/architecture.md has no table of packages")
	}
	table, _, _ = strings.Cut(table, "\n\n")
	knows := make(map[string][]string)
	for line := range strings.Lines(table) {
		cells := strings.Split(line, "|")
		names := quotedNames(cells[3])
		slices.Sort(names)
		knows[quotedNames(cells[1])[0]] = names
	}
	return knows
}

// quotedNames returns the words in backquotes.
func quotedNames(cell string) (names []string) {
	for i, word := range strings.Split(cell, "`") {
		if i%2 == 1 {
			names = append(names, word)
		}
	}
	return names
}

// imports returns the packages of internal/ that the files of a folder import, tests left
// out.
func imports(t *testing.T, dir string) []string {
	seen := make(map[string]bool)
	for _, file := range parsed(t, token.NewFileSet(), dir, parser.ImportsOnly) {
		for _, spec := range file.Imports {
			if name, ok := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), module+"/internal/"); ok {
				seen[name] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// parsed parses the files of a folder, tests left out.
func parsed(t *testing.T, fset *token.FileSet, dir string, mode parser.Mode) (files []*ast.File) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, name, nil, mode)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// TestWindows checks the two numbers, and that no method hides another's: a method or
// field of one type that an embedding one has under the same name.
func TestWindows(t *testing.T) {
	if testing.Short() {
		t.Skip("checks the types of all packages")
	}
	h := newHouse(t)
	dirs, err := filepath.Glob("internal/*")
	if err != nil {
		t.Fatal(err)
	}
	taken, methods := 0, 0
	for _, dir := range append(dirs, ".") {
		pkg := h.load(path.Join(module, filepath.ToSlash(dir)))
		for from, names := range h.taken[pkg] {
			if n := len(names); n > taken {
				taken = n
				t.Logf("%s takes %d names of %s", pkg.Name(), n, from.Name())
			}
		}
		for _, name := range pkg.Scope().Names() {
			typ, ok := pkg.Scope().Lookup(name).(*types.TypeName)
			if !ok || typ.IsAlias() {
				continue
			}
			named, ok := typ.Type().(*types.Named)
			if !ok {
				continue
			}
			if n := named.NumMethods(); n > methods {
				methods = n
				t.Logf("%s.%s has %d methods", pkg.Name(), name, n)
			}
			for _, pair := range hidden(named) {
				t.Errorf("%s.%s: %s", pkg.Name(), name, pair)
			}
		}
	}
	if taken > mostTaken || methods > mostMethods {
		t.Errorf("a package takes %d names of another, a type has %d methods; at most %d and %d are allowed", taken, methods, mostTaken, mostMethods)
	}
	if taken < mostTaken || methods < mostMethods {
		t.Errorf("a package takes %d names of another, a type has %d methods: note it in %s, these numbers may only fall", taken, methods, "house_test.go")
	}
}

// hidden returns the methods and fields that are in reach of a type by its embedded ones,
// but for another of the same name that is nearer.
func hidden(t *types.Named) (pairs []string) {
	seen := make(map[string]types.Object)
	visited := make(map[*types.Named]bool)
	for level := []*types.Named{t}; len(level) > 0; {
		var next []*types.Named
		for _, n := range level {
			if visited[n] {
				continue
			}
			visited[n] = true
			note := func(o types.Object) {
				if !o.Exported() && o.Pkg() != t.Obj().Pkg() {
					return
				}
				if other, ok := seen[o.Name()]; ok && other != o {
					pairs = append(pairs, o.Name()+" of "+n.Obj().Name()+" is hidden")
				} else {
					seen[o.Name()] = o
				}
			}
			for i := range n.NumMethods() {
				note(n.Method(i).Origin())
			}
			s, ok := n.Underlying().(*types.Struct)
			for i := 0; ok && i < s.NumFields(); i++ {
				f := s.Field(i)
				if !f.Embedded() {
					note(f.Origin())
					continue
				}
				e := f.Type()
				if p, ok := e.(*types.Pointer); ok {
					e = p.Elem()
				}
				if e, ok := e.(*types.Named); ok {
					next = append(next, e)
				}
			}
		}
		level = next
	}
	return pairs
}

// A house is the packages of the module with their types.
type house struct {
	*testing.T
	fset   *token.FileSet
	others types.Importer
	loaded map[string]*types.Package
	taken  map[*types.Package]map[*types.Package]map[string]bool // the names that each takes of each
}

func newHouse(t *testing.T) *house {
	fset := token.NewFileSet()
	return &house{
		T: t, fset: fset, others: importer.ForCompiler(fset, "source", nil),
		loaded: make(map[string]*types.Package), taken: make(map[*types.Package]map[*types.Package]map[string]bool),
	}
}

// Import implements [types.Importer].
func (h *house) Import(name string) (*types.Package, error) {
	if name == module || strings.HasPrefix(name, module+"/") {
		return h.load(name), nil
	}
	return h.others.Import(name)
}

// load checks the types of a package of the module, and notes what it uses of others.
func (h *house) load(name string) *types.Package {
	if pkg, ok := h.loaded[name]; ok {
		return pkg
	}
	dir := "." + strings.TrimPrefix(name, module)
	info := &types.Info{Uses: make(map[*ast.Ident]types.Object)}
	pkg, err := (&types.Config{Importer: h}).Check(name, h.fset, parsed(h.T, h.fset, dir, 0), info)
	if err != nil {
		h.Fatal(err)
	}
	h.loaded[name] = pkg
	h.taken[pkg] = make(map[*types.Package]map[string]bool)
	for _, o := range info.Uses {
		from := o.Pkg()
		if from == nil || from == pkg || !strings.HasPrefix(from.Path(), module) {
			continue
		}
		if _, ok := o.(*types.PkgName); ok {
			continue
		}
		if h.taken[pkg][from] == nil {
			h.taken[pkg][from] = make(map[string]bool)
		}
		h.taken[pkg][from][h.fset.Position(o.Pos()).String()] = true
	}
	return pkg
}

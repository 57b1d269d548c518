package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// TestSchema makes the schema from the Go types and their comments, and
// compares it with schema.json, which the command prints.
func TestSchema(t *testing.T) {
	g := generator{defs: map[string]any{}, docs: comments(t)}
	g.schema(reflect.TypeFor[newsmodel.Article]())
	g.defs["line"] = object{
		"description": "A line of JSONL: a story, or why it could not be read.",
		"type":        "object",
		"properties": object{
			"id":      object{"description": "That of the record, as it came; of a file of text its name. Empty if there is none."},
			"meta":    object{"description": "That of the record, as it came."},
			"article": ref("article"),
			"error":   object{"type": "string"},
			"line":    object{"description": "Line of the input with the error.", "type": "integer", "minimum": 1},
		},
		"required": []string{"id"},
		"oneOf":    []any{object{"required": []string{"article"}}, object{"required": []string{"error"}}},
	}
	got := encode(object{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id":     "https://example.com/newsmodel/schema.json",
		"title":   "What newsmodel prints: an article, or with #/$defs/line a line of JSONL",
		"$ref":    "#/$defs/article",
		"$defs":   g.defs,
	}, "  ")
	if *update {
		if err := os.WriteFile("schema.json", got, 0o666); err != nil {
			t.Fatal(err)
		}
	} else if !bytes.Equal(got, schema) {
		t.Error("schema.json is not that of the Go types (-update writes it anew)")
	}
}

type object = map[string]any

func ref(name string) object { return object{"$ref": "#/$defs/" + name} }

// A generator makes a schema from Go types.
type generator struct {
	defs object
	docs map[string]string // by "Type" and "Type.Field"
}

// schema returns the schema of a type, and sees to it that its parts are
// defined.
func (g generator) schema(typ reflect.Type) object {
	name := strings.ToLower(typ.Name()[:min(1, len(typ.Name()))]) + typ.Name()[min(1, len(typ.Name())):]
	var def object
	switch {
	case typ == reflect.TypeFor[newsmodel.Date]():
		def = object{"type": "string", "pattern": `^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$`}
	case typ.Kind() == reflect.Slice:
		return object{"type": "array", "items": g.schema(typ.Elem()), "minItems": 1}
	case typ.Kind() == reflect.Uint8:
		def = object{"enum": kinds(typ)}
	case typ.Kind() == reflect.Struct:
		if g.defs[name] != nil {
			return ref(name)
		}
		g.defs[name] = object{} // its parts may refer to it
		def = g.object(typ)
	case typ.Kind() == reflect.String && typ.PkgPath() != "":
		def = object{"type": "string"}
	default:
		return map[reflect.Kind]object{
			reflect.String: {"type": "string"}, reflect.Bool: {"type": "boolean"},
			reflect.Int: {"type": "integer", "minimum": 0}, reflect.Float64: {"type": "number"},
		}[typ.Kind()]
	}
	def["description"] = g.docs[typ.Name()]
	g.defs[name] = def
	return ref(name)
}

// object returns the schema of a struct, with the keys of those it embeds.
func (g generator) object(typ reflect.Type) object {
	properties := object{}
	var required []string
	for _, field := range reflect.VisibleFields(typ) {
		key, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if key == "" {
			continue // embedded: its fields are visible
		}
		p := maps.Clone(g.schema(field.Type))
		owner := typ.Name()
		if len(field.Index) > 1 {
			owner = "Phrase"
		}
		if text := g.docs[owner+"."+field.Name]; text != "" {
			p["description"] = text
		}
		if key == "confidence" {
			p["minimum"], p["maximum"] = 0, 1
		}
		properties[key] = p
		if options == "" {
			required = append(required, key)
		}
	}
	return object{"type": "object", "properties": properties, "required": required}
}

// kinds returns the names of the values of a closed set.
func kinds(typ reflect.Type) []string {
	var names []string
	for i := range 256 {
		v := reflect.New(typ).Elem()
		v.SetUint(uint64(i))
		name := v.Interface().(fmt.Stringer).String()
		if strings.Contains(name, "(") {
			break
		}
		names = append(names, name)
	}
	return names
}

// comments returns the comments on the library's types and fields.
func comments(t *testing.T) map[string]string {
	names, err := filepath.Glob("../../*.go")
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name.Name == "newsmodel" {
			files = append(files, f)
		}
	}
	p, err := doc.NewFromFiles(fset, files, "example.com/newsmodel")
	if err != nil {
		t.Fatal(err)
	}
	docs := map[string]string{}
	oneLine := func(s string) string {
		return strings.NewReplacer("[", "", "]", "").Replace(strings.Join(strings.Fields(s), " "))
	}
	for _, typ := range p.Types {
		docs[typ.Name] = oneLine(typ.Doc)
		for _, spec := range typ.Decl.Specs {
			spec := spec.(*ast.TypeSpec)
			if spec.Doc != nil {
				docs[spec.Name.Name] = oneLine(spec.Doc.Text())
			}
			s, ok := spec.Type.(*ast.StructType)
			if !ok {
				continue
			}
			for _, field := range s.Fields.List {
				for _, name := range field.Names {
					docs[spec.Name.Name+"."+name.Name] = oneLine(field.Comment.Text())
				}
			}
		}
	}
	return docs
}

// TestOutputFitsSchema validates what the command prints for the library's
// stories. It lets no key pass that the schema does not have.
func TestOutputFitsSchema(t *testing.T) {
	var raw object
	if err := json.Unmarshal(schema, &raw); err != nil {
		t.Fatal(err)
	}
	for _, def := range raw["$defs"].(object) {
		if def := def.(object); def["type"] == "object" {
			def["additionalProperties"] = false
		}
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", raw); err != nil {
		t.Fatal(err)
	}
	article, line := c.MustCompile("schema.json"), c.MustCompile("schema.json#/$defs/line")
	files, err := filepath.Glob("../../testdata/stories/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d stories, error %v", len(files), err)
	}
	items := config{in: "text", files: append(files, "missing.txt")}.items(nil, &progress{})
	for it := range items {
		if it.err == nil {
			it.article = newsmodel.Extract(it.story.Text)
			validate(t, article, it.story.ID, encodeJSON(it))
		}
		validate(t, line, it.story.ID, encodeJSONL(it))
	}
	validate(t, article, "sample", encodeJSON(sample()))

	for _, wrong := range []string{
		`{}`, `{"text": null}`, `{"text": "", "news": 1}`, `{"text": "", "published": "March"}`,
		`{"text": "a", "issues": [{"text": "a", "span": {"start": -1, "end": 1}, "kind": "x"}]}`,
		`{"text": "a", "paragraphs": [{"span": {"start": 0, "end": 1}, "kind": "poem"}]}`, `{"text": "", "figures": []}`,
	} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(wrong))
		if err != nil {
			t.Fatal(err)
		}
		if article.Validate(v) == nil {
			t.Errorf("the schema lets %s pass", wrong)
		}
	}
}

func validate(t *testing.T, s *jsonschema.Schema, name string, output []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(output))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

// TestKinds shows that the schema has the closed sets of the contract.
func TestKinds(t *testing.T) {
	got := kinds(reflect.TypeFor[newsmodel.Bound]())
	want := []string{"exact", "about", "at_least", "more_than", "at_most", "less_than", "between", "vague"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

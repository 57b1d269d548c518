//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// recipeTools says how to find out whether a tool of the recipes is there.
var recipeTools = map[string]string{
	"jq": "jq --version", "SQLite": "sqlite3 -version", "PostgreSQL": "psql -c 'SELECT 1'",
	"DuckDB": "python3 -c 'import duckdb'", "pandas": "python3 -c 'import pandas'",
}

// TestRecipes runs the commands of docs/recipes.md and compares what they print.
func TestRecipes(t *testing.T) {
	page, err := os.ReadFile("../../docs/recipes.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	stories, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(stories, filepath.Join(dir, "testdata")); err != nil {
		t.Fatal(err)
	}
	shell := func(command string) (string, error) {
		cmd := exec.Command("bash", "-c", command)
		cmd.Dir = dir
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Log(stderr.String())
		}
		return string(out), err
	}
	recipe := regexp.MustCompile("(?s)```sh\n(.*?)```\n\n(```\n)(.*?)```\n")
	for _, part := range strings.Split(string(page), "\n## ")[1:] {
		tool, text, _ := strings.Cut(part, "\n")
		t.Run(tool, func(t *testing.T) {
			blocks := recipe.FindAllStringSubmatchIndex(text, -1)
			if len(blocks) == 0 || recipeTools[tool] == "" {
				t.Fatalf("%d recipes, found by %q", len(blocks), recipeTools[tool])
			}
			if _, err := shell(recipeTools[tool] + " >/dev/null 2>&1"); err != nil {
				t.Skip(tool, "is not there")
			}
			for _, b := range blocks {
				command, want := text[b[2]:b[3]], text[b[6]:b[7]]
				if got, err := shell(command); err != nil || got != want {
					t.Errorf("%s prints\n%s%v; want\n%s", command, got, err, want)
				}
			}
		})
	}
}

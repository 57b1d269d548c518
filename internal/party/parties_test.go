package party_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/token"
)

// run reads a file whose values are "words = …", and writes the party of these words.
func run(t *testing.T, file string, describe func(party.Party) string) {
	t.Helper()
	stagetest.Run(t, file, func(c stagetest.Case) (values []string) {
		s := stagetest.Read(t, c.Text)
		for _, want := range c.Want {
			words, _, _ := strings.Cut(want, " =")
			values = append(values, words+" = "+describe(of(t, s, words)))
		}
		return values
	})
}

// of returns the party of the words, which are a run of tokens of the story; of several
// such runs the last one.
func of(t *testing.T, s *stagetest.Story, words string) party.Party {
	t.Helper()
	for lo := len(s.Text.Tokens) - 1; lo >= 0; lo-- {
		for hi := lo + 1; hi <= len(s.Text.Tokens); hi++ {
			if r := token.From(lo, hi); s.Text.Slice(r) == words {
				return s.Cast.All(r)[0]
			}
		}
	}
	t.Fatalf("%q is not in %q", words, s.Text.Source)
	return party.Party{}
}

func TestFields(t *testing.T) {
	run(t, "testdata/fields.txt", func(p party.Party) string {
		return strings.Join([]string{p.Name, p.Title, p.Role, p.Affiliation}, " | ")
	})
}

func TestKinds(t *testing.T) {
	run(t, "testdata/kinds.txt", func(p party.Party) string {
		if p.Anonymous {
			return fmt.Sprint(p.Kind, " anonymous")
		}
		return p.Kind.String()
	})
}

func TestNames(t *testing.T) {
	run(t, "testdata/names.txt", func(p party.Party) string { return p.Name })
}

// TestAll is about lists, each of whose members is a party.
func TestAll(t *testing.T) {
	for text, want := range map[string][]string{
		"Ida Falk and Per Lind said so.":                         {"Ida Falk", "Per Lind"},
		"Ida Falk, Per Lind and the Heron Foundation said so.":   {"Ida Falk", "Per Lind", "Heron Foundation"},
		"Residents and two officials said so.":                   {""},
		"Ida Falk and her Danish rival, Per Lind, said so.":      {"Ida Falk", "Per Lind"},
		"Neither Ida Falk nor Per Lind said so.":                 {"Ida Falk", "Per Lind"},
		"Ida Falk, the mayor of Narvik and Bodin, said so.":      {"Ida Falk"},
		"The minister of trade and industry, Ida Falk, said so.": {"Ida Falk"},
	} {
		s := stagetest.Read(t, text)
		end := 0
		for !s.Text.Is(end, "said") {
			end++
		}
		var got []string
		for _, p := range s.Cast.All(token.From(0, end)) {
			got = append(got, p.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

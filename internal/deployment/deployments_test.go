package deployment_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/stagetest"
)

// TestFind reads testdata/moves.txt.
func TestFind(t *testing.T) {
	stagetest.Run(t, "testdata/moves.txt", func(c stagetest.Case) []string { return moves(t, c.Text) })
}

// moves returns the deployments of a text as testdata/moves.txt has them.
func moves(t *testing.T, text string) (values []string) {
	t.Helper()
	s := stagetest.Read(t, text)
	for _, d := range s.Deployments {
		values = append(values, describe(s, d))
	}
	return values
}

// describe writes a deployment as "action status: actor | assets | from | to".
func describe(s *stagetest.Story, d deployment.Deployment) string {
	var assets []string
	for _, a := range d.Assets {
		words := s.Text.Slice(a.Run)
		if a.Count >= 0 {
			count := s.Text.Slice(s.Figures.Figure(a.Count).Run)
			words = strings.Replace(words, count, "["+count+"]", 1)
		}
		if model := s.Text.Slice(a.Model); model != "" {
			words = strings.Replace(words, model, "{"+model+"}", 1)
		}
		assets = append(assets, words)
	}
	places := func(list []place.Place) string {
		var words []string
		for _, p := range list {
			words = append(words, s.Text.Slice(p.Run))
		}
		return strings.Join(words, " + ")
	}
	how := d.Action.String() + " " + d.Status.String()
	if d.Disputed {
		how += " disputed"
	}
	return how + ": " + s.Text.Slice(d.Actor.Run) + " | " + strings.Join(assets, " + ") + " | " + places(d.From) + " | " + places(d.To)
}

// TestRetold shows that a story that tells a move twice has it once, in its fullest form.
func TestRetold(t *testing.T) {
	got := moves(t, "Jordan sent 80 medics to Derna.\n\nThe crash of the dam left thousands without help.\n\n"+
		"On Sunday, Jordan sent 80 medics and two field hospitals to Derna.\n\nJordan will send 20 more medics to Tobruk.")
	want := []string{
		"deploy completed: Jordan | [80] medics + [two] field hospitals |  | Derna",
		"deploy planned: Jordan | [20] more medics |  | Tobruk",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestModels(t *testing.T) {
	for text, want := range map[string]string{
		"Rome sent four F-35s to Iceland.":                              "F-35",
		"Germany will send 18 Leopard 2 tanks to Ukraine.":              "Leopard 2",
		"The USS Harlan Ridge sailed to Guam.":                          "USS Harlan Ridge",
		"The destroyer Tromp left Den Helder for the Strait of Hormuz.": "Tromp",
		"Bucharest sent a Patriot battery to the Black Sea coast.":      "Patriot",
		"Moscow deployed Zx-99 jets to Belarus.":                        "Zx-99",
		"Athens sent soldiers to Crete.":                                "",
	} {
		s := stagetest.Read(t, text)
		if n := len(s.Deployments); n != 1 {
			t.Errorf("%s: %d deployments, want 1", text, n)
			continue
		}
		if got := s.Text.Slice(s.Deployments[0].Assets[0].Model); got != want {
			t.Errorf("%s: model %q, want %q", text, got, want)
		}
	}
}

func TestWhen(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Norway sent 40 soldiers to Chad on Monday.", "Monday"},
		{"Norway on Monday sent 40 soldiers to Chad.", "Monday"},
		{"On Monday, Norway and its partners sent 40 soldiers to Chad.", "Monday"},
		{"Norway will send 40 soldiers to Chad next month, the minister said on Monday.", "next month"},
		{"Norway said on Monday that it would send 40 soldiers to Chad.", ""},
		{"OSLO, March 28 (AP) - Norway sent 40 soldiers to Chad.", ""},
		{"Norway has sent 40 soldiers to Chad since 2019.", ""},
	} {
		s := stagetest.ReadPublished(t, c.text, date.Date{Year: 2022, Month: time.March, Day: 29})
		if n := len(s.Deployments); n != 1 {
			t.Errorf("%s: %d deployments, want 1", c.text, n)
			continue
		}
		if got := s.Text.Slice(s.Deployments[0].When.Run); got != c.want {
			t.Errorf("%s: when %q, want %q", c.text, got, c.want)
		}
	}
}

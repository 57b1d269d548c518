package newsmodel_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel"
)

// moveText writes a deployment as a line of testdata/moves.txt.
func moveText(d newsmodel.Deployment) string {
	var assets []string
	for _, a := range d.Assets {
		s := a.Text
		if n := a.Count.Text; n != "" {
			s = strings.Replace(s, n, "["+n+"]", 1)
		}
		if m := a.Model; m != "" {
			s = strings.Replace(s, m, "{"+m+"}", 1)
		}
		assets = append(assets, s)
	}
	places := func(list []newsmodel.Place) string {
		var out []string
		for _, p := range list {
			out = append(out, p.Text)
		}
		return strings.Join(out, " + ")
	}
	how := d.Action.String() + " " + d.Status.String()
	if d.Disputed {
		how += " disputed"
	}
	line := how + ": " + d.Actor.Text + " | " + strings.Join(assets, " + ") + " | " + places(d.From) + " | " + places(d.To)
	return strings.TrimRight(line, " ")
}

// A told is one text of testdata/moves.txt with what moves it tells.
type told struct {
	text  string
	moves []string
	wrong bool // known to be read wrong
}

func readTold(t *testing.T) []told {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "moves.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var all []told
	wrong := false
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "", line[0] == '#':
			wrong = wrong || line == "## Known to be wrong"
		case line[0] == '\t':
			last := &all[len(all)-1]
			last.moves = append(last.moves, line[1:])
		default:
			all = append(all, told{text: line, wrong: wrong})
		}
	}
	return all
}

func TestDeployments(t *testing.T) {
	right, read := 0, readTold(t)
	for _, c := range read {
		var got []string
		for _, d := range newsmodel.FindDeployments(c.text) {
			got = append(got, moveText(d))
		}
		same := slices.Equal(got, c.moves)
		switch {
		case same && c.wrong:
			t.Errorf("%s\nis read right now: move it up", c.text)
		case !same && !c.wrong:
			t.Errorf("%s\ngot  %s\nwant %s", c.text, strings.Join(got, "; "), strings.Join(c.moves, "; "))
		case same:
			right++
		}
	}
	t.Logf("%d of %d texts are read right", right, len(read))
}

func TestDeploymentDetails(t *testing.T) {
	a := newsmodel.Extract("Portugal is sending more than 150 marines and two Merlin helicopters to Cape Verde on Friday, " +
		"according to the defence ministry. An opposition speaker called it a show, not a real deployment.")
	if len(a.Deployments) != 1 {
		t.Fatalf("%d deployments, want 1", len(a.Deployments))
	}
	d := a.Deployments[0]
	if len(d.Assets) != 2 {
		t.Fatalf("assets %+v, want 2", d.Assets)
	}
	if c := d.Assets[0].Count; c.Value != 150 || c.Bound != newsmodel.BoundMoreThan {
		t.Errorf("count %v %v, want more than 150", c.Bound, c.Value)
	}
	if h := d.Assets[1]; h.Class != newsmodel.AssetAircraft || h.Count.Value != 2 || h.Head != "helicopters" {
		t.Errorf("second asset %+v", h)
	}
	if len(d.To) != 1 || d.To[0].Country != "CV" {
		t.Errorf("to %+v, want Cape Verde", d.To)
	}
	if d.When.Text != "Friday" {
		t.Errorf("when %q, want Friday", d.When.Text)
	}
	if !d.Disputed {
		t.Error("not disputed")
	}
	reported := false
	for _, s := range a.Statements {
		reported = reported || s.Span == d.Reported && len(s.Sources) == 1 && s.Sources[0].Text == "the defence ministry"
	}
	if !reported {
		t.Errorf("reported %v, want the statement of the ministry", d.Reported)
	}
}

func TestDeploymentModels(t *testing.T) {
	for text, want := range map[string]string{
		"Rome sent four F-35s to Iceland.":                              "F-35",
		"Germany will send 18 Leopard 2 tanks to Ukraine.":              "Leopard 2",
		"The USS Harlan Ridge sailed to Guam.":                          "USS Harlan Ridge",
		"The destroyer Tromp left Den Helder for the Strait of Hormuz.": "Tromp",
		"Bucharest sent a Patriot battery to the Black Sea coast.":      "Patriot",
		"Moscow deployed Zx-99 jets to Belarus.":                        "Zx-99",
		"Athens sent soldiers to Crete.":                                "",
	} {
		ds := newsmodel.FindDeployments(text)
		if len(ds) != 1 || ds[0].Assets[0].Model != want {
			t.Errorf("%s: %+v, want one with model %q", text, ds, want)
		}
	}
}

// TestRetold shows that a story that tells a move twice has it once, in its
// fullest form.
func TestRetold(t *testing.T) {
	ds := newsmodel.FindDeployments("Jordan sent 80 medics to Derna.\n\nThe crash of the dam left thousands without help.\n\n" +
		"On Sunday, Jordan sent 80 medics and two field hospitals to Derna.\n\nJordan will send 20 more medics to Tobruk.")
	var got []string
	for _, d := range ds {
		got = append(got, moveText(d))
	}
	want := []string{
		"deploy completed: Jordan | [80] medics + [two] field hospitals |  | Derna",
		"deploy planned: Jordan | [20] more medics |  | Tobruk",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestEventCodes(t *testing.T) {
	for _, c := range []struct{ text, cameo, event, mode string }{
		{"Poland deployed 500 soldiers to the border.", "154", "MOBILIZE", "troops"},
		{"The city deployed 200 police officers to the square.", "153", "MOBILIZE", "police"},
		{"Nepal sent 300 peacekeepers to Juba.", "074", "AID", ""},
		{"Denmark will send ammunition to Latvia.", "0332", "AGREE", ""},
		{"Japan sent tents to Vanuatu.", "073", "AID", ""},
		{"Chad withdrew its troops from Niger.", "087", "RETREAT", "withdraw"},
		{"The council urged Rwanda to withdraw its troops from Goma.", "0256", "REQUEST", "yield"},
		{"Paris refused to withdraw its troops from Agadez.", "1246", "REJECT", "yield"},
		{"Egypt withdrew its observers from Sirte.", "1662", "SANCTION", "expel"},
		{"Poland will deploy 500 soldiers to the border.", "", "", ""},
		{"The army redeployed two battalions to Kidal.", "", "", ""},
	} {
		ds := newsmodel.FindDeployments(c.text)
		if len(ds) != 1 {
			t.Errorf("%s: %d deployments", c.text, len(ds))
			continue
		}
		event, mode := ds[0].PLOVER()
		if ds[0].CAMEO() != c.cameo || event != c.event || mode != c.mode {
			t.Errorf("%s: %q %q %q, want %q %q %q", c.text, ds[0].CAMEO(), event, mode, c.cameo, c.event, c.mode)
		}
	}
}

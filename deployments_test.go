package newsmodel_test

import (
	"testing"

	"example.com/newsmodel"
)

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

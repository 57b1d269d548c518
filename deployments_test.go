package newsmodel_test

import (
	"strings"
	"testing"

	"example.com/newsmodel"
)

// moveText writes a deployment as "action status: actor | assets | from | to".
func moveText(d newsmodel.Deployment) string {
	var assets []string
	for _, a := range d.Assets {
		assets = append(assets, a.Text)
	}
	places := func(list []newsmodel.Place) string {
		var out []string
		for _, p := range list {
			out = append(out, p.Text)
		}
		return strings.Join(out, " + ")
	}
	return d.Action.String() + " " + d.Status.String() + ": " + d.Actor.Text + " | " + strings.Join(assets, " + ") +
		" | " + places(d.From) + " | " + places(d.To)
}

func TestDeployments(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Actions.
		{"Norway deployed 400 soldiers to Lithuania on Monday.", "deploy completed: Norway | 400 soldiers |  | Lithuania"},
		{"Ghana withdrew its peacekeepers from Bouake.", "withdraw completed: Ghana | its peacekeepers | Bouake | "},
		{"The army redeployed two battalions from Gao to Kidal.", "reposition completed: The army | two battalions | Gao | Kidal"},
		{"Sweden has donated 2,000 anti-tank missiles to Estonia.", "supply completed: Sweden | 2,000 anti-tank missiles |  | Estonia"},
		{"The navy evacuated 90 residents from Tonga.", "transport completed: The navy | 90 residents | Tonga | "},
		// Statuses.
		{"Chile is sending a frigate to the Drake Passage.", "deploy underway: Chile | a frigate |  | the Drake Passage"},
		{"Peru will send 60 firefighters to Bolivia.", "deploy planned: Peru | 60 firefighters |  | Bolivia"},
		{"Rome may send helicopters to Niger.", "deploy possible: Rome | helicopters |  | Niger"},
		{"Kenya urged Uganda to withdraw its troops from Ituri.", "withdraw called_for: Uganda | its troops | Ituri | "},
		{"Vienna refused to send soldiers to Mali.", "deploy refused: Vienna | soldiers |  | Mali"},
		// Governors.
		{"Delhi has agreed to send two minesweepers to the Red Sea.", "deploy planned: Delhi | two minesweepers |  | the Red Sea"},
		{"Oslo began pulling its troops out of Faryab.", "withdraw underway: Oslo | its troops | Faryab | "},
		{"The mayor called for the deployment of riot police in Lyon.", "deploy called_for:  | riot police |  | Lyon"},
		{"Ankara ruled out the withdrawal of its forces from Cyprus.", "withdraw refused: Ankara | its forces | Cyprus | "},
		{"Seoul is considering sending destroyers to the Gulf.", "deploy possible: Seoul | destroyers |  | the Gulf"},
		{"Cairo denied that it had sent tanks to Libya.", "deploy refused: Cairo | tanks |  | Libya"},
		{"The planned deployment of 300 marines to Palau will begin in May.", "deploy planned:  | 300 marines |  | Palau"},
		{"The cabinet's decision to send medics to Haiti was welcomed.", "deploy planned: The cabinet | medics |  | Haiti"},
		// Voices and clauses.
		{"Four tanks were sent to the border by Jordan.", "deploy completed: Jordan | Four tanks |  | the border"},
		{"Troops deployed to the airport fired into the air.", "deploy completed:  | Troops |  | the airport"},
		{"Missiles that Iran is preparing to deploy near Bushehr worry the shippers.", "deploy planned: Iran | Missiles |  | Bushehr"},
		{"Danish troops have left Helmand.", "withdraw completed: Danish | Danish troops | Helmand | "},
		{"A Greek frigate left Souda for the Gulf.", "deploy underway: Greek | A Greek frigate | Souda | the Gulf"},
		{"Spain, which holds the presidency, sent 40 officers to Cyprus.", "deploy completed: Spain | 40 officers |  | Cyprus"},
		{"Canada supplied Ghana with 12 armoured vehicles and 30,000 rifles.", "supply completed: Canada | 12 armoured vehicles + 30,000 rifles |  | Ghana"},
		{"Hungary gave Kosovo 4,000 rifles.", "supply completed: Hungary | 4,000 rifles |  | Kosovo"},
		{"Qatar shut the camp and pulled its soldiers out of Djibouti.", "withdraw completed: Qatar | its soldiers | Djibouti | "},
		{"A convoy of 12 trucks carrying tents reached Derna.", "supply completed:  | A convoy of 12 trucks + tents |  | Derna"},
		{"Six Finnish jets are on their way to Iceland.", "deploy underway: Finnish | Six Finnish jets |  | Iceland"},
		{"Turkish arms shipments to Somalia have grown.", "supply completed: Turkish | arms |  | Somalia"},
	} {
		var got []string
		for _, d := range newsmodel.FindDeployments(c.text) {
			got = append(got, moveText(d))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.text, s, c.want)
		}
	}
}

// TestNoDeployments has sentences that look like deployments and are none.
func TestNoDeployments(t *testing.T) {
	for _, text := range []string{
		"Two men walked into the police station in Leeds and left.",
		"A police officer said the road had been closed.",
		"Market forces sent the shares of Intel to a new low.",
		"The Jets sent their quarterback to Denver for a draft pick.",
		"The Rangers pulled their goalie out of the net.",
		"The company withdrew its bid for the shipyard.",
		"The senator withdrew her candidacy after the army scandal.",
		"The admiral sent a letter to the crews of the fleet.",
		"The driver survived because the airbags deployed.",
		"Officers fired tear gas at the crowd outside the embassy.",
		"About 900 American soldiers are stationed in Syria.",
		"The squadron is based in Cornwall.",
		"The navy sold three frigates for scrap.",
		"The air force will retire its last tankers in 2030.",
		"Rebels attacked a convoy of army trucks near Kidal.",
		"Police arrested eleven people in Porto.",
		"The judge sent two soldiers to prison for nine years.",
		"The rebels pulled out of the peace talks.",
		"The general sent an army of lawyers to the hearing.",
		"The wounded sergeant was flown to hospital.",
		"The explosion sent police running for cover.",
		"The carrier cut its fares to Dublin.",
		"The bank deployed software in 300 branches.",
	} {
		for _, d := range newsmodel.FindDeployments(text) {
			t.Errorf("%s\ngot %s (%q)", text, moveText(d), d.Trigger.Text)
		}
	}
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
		"deploy completed: Jordan | 80 medics + two field hospitals |  | Derna",
		"deploy planned: Jordan | 20 more medics |  | Tobruk",
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

package mention

import (
	"fmt"
	"strings"
	"testing"
)

// describe shows mention k with what is in it.
func (s *Mentions) describe(k int) string {
	m := s.Mention(k)
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %v", s.r.Slice(m.Run), m.Kind)
	for _, p := range []struct{ name, text string }{
		{"name", s.r.Slice(m.Name())}, {"title", s.r.Slice(m.Title())}, {"role", s.r.Slice(s.RoleRun(k))}, {"of", s.r.Slice(m.Affiliation())},
	} {
		if p.text != "" {
			fmt.Fprintf(&b, ", %s %q", p.name, p.text)
		}
	}
	if m.SameAs >= 0 {
		fmt.Fprintf(&b, ", same as %s", s.r.Slice(s.Mention(m.SameAs).Run))
	}
	return b.String()
}

func TestMentions(t *testing.T) {
	for story, want := range map[string][]string{
		"On Monday Pentagon spokesman Maj. Gen. Nils Orr spoke.": {
			`Pentagon spokesman Maj. Gen. Nils Orr: person, name "Nils Orr", title "Maj. Gen.", role "Pentagon spokesman", of "Pentagon"`,
		},
		"Ida Falk, a lawyer and head of the harbour board, agreed.": {
			`Ida Falk: person, name "Ida Falk"`,
			`a lawyer: person, role "lawyer and head of the harbour board", same as Ida Falk`,
			`head: person, role "head of the harbour board", same as Ida Falk`,
			`the harbour board: organization, role "harbour board"`,
		},
		"The Ministry of Trade, Industry and Energy said it would pay.": {
			`The Ministry of Trade, Industry and Energy: government, name "Ministry of Trade, Industry and Energy"`,
			`it: organization`,
		},
		"The head of the Fisheries Board (FB), Mr. Nils Orr, agreed.": {
			`The head: person, role "head of the Fisheries Board"`,
			`the Fisheries Board: organization, name "Fisheries Board"`,
			`FB: organization, name "FB"`,
			`Mr. Nils Orr: person, name "Nils Orr", title "Mr.", same as The head`,
		},
		"Minister in the Ministry of Works Ida Falk and Dockers Union (DU) president Nils Orr met.": {
			`Minister in the Ministry of Works Ida Falk: person, name "Ida Falk", role "Minister in the Ministry of Works", of "Ministry of Works"`,
			`Dockers Union (DU) president Nils Orr: person, name "Nils Orr", role "Dockers Union (DU) president", of "Dockers Union"`,
		},
		"Leader of Government Business Dr. Ida Falk left.": {
			`Leader of Government Business Dr. Ida Falk: person, name "Ida Falk", title "Dr.", role "Leader of Government Business"`,
		},
		"The commander of Operation Calm Sea, Maj. Gen. Nils Orr, left Canal Street in Storm Ida.": {
			`The commander: person, role "commander of Operation Calm Sea"`,
			`Maj. Gen. Nils Orr: person, name "Nils Orr", title "Maj. Gen.", same as The commander`,
		},
		"The embassy in Oslo, which was closed, agreed.": {
			`The embassy: government, role "embassy"`,
			`Oslo: government, name "Oslo"`,
			`which: organization, same as The embassy`,
		},
		"Tatiann Cave, a bus driver, met Zirkonia Cave and Vestia Bell, 23, on Monday.": {
			`Tatiann Cave: person, name "Tatiann Cave"`,
			`a bus driver: person, role "bus driver", same as Tatiann Cave`,
			`Zirkonia Cave: organization, name "Zirkonia Cave"`,
			`Vestia Bell: person, name "Vestia Bell"`,
		},
		"Transport Secretary Nora Vik met the 45-year-old.": {
			`Transport Secretary Nora Vik: person, name "Nora Vik", role "Transport Secretary"`,
			`the 45-year-old: person`,
		},
	} {
		mentions := find(t, story)
		var got []string
		for k := range mentions.All() {
			got = append(got, mentions.describe(k))
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%s\ngot\n%s\nwant\n%s", story, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

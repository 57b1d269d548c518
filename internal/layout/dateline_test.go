package layout_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/stagetest"
)

func TestDateline(t *testing.T) {
	published := date.Date{Year: 2022, Month: time.March, Day: 29}
	for _, c := range []struct{ text, span, places, date, agency string }{
		{"KYIV, March 28 (Reuters) - The bridge fell.", "KYIV, March 28 (Reuters)", "KYIV", "2022-03-28", "Reuters"},
		{"Bridge falls\n\nOSLO/BERGEN, Norway (AP) _ The bridge fell.", "OSLO/BERGEN, Norway (AP)", "OSLO|BERGEN, Norway", "", "AP"},
		{"Bridge falls\n\n(Reuters) - The bridge fell.", "(Reuters)", "", "", "Reuters"},
		{"Bridge falls (AFP)\n\nAFP - The bridge fell on Monday night.", "AFP", "", "", "AFP"},
		{"HAMPTON, N.Y., Dec. 26 (UPI) — The bridge fell.", "HAMPTON, N.Y., Dec. 26 (UPI)", "HAMPTON, N.Y.", "2021-12-26", "UPI"},
		{"MINSK, January 12. /TASS/. The bridge fell.", "MINSK, January 12. /TASS/", "MINSK", "2022-01-12", "TASS"},
		{"Bridge falls.\n\nAMES, Iowa—The bridge fell on Monday night.", "AMES, Iowa", "AMES, Iowa", "", ""},
		{"WARSAW\nThe bridge fell on Monday.\nNobody was hurt.", "WARSAW", "WARSAW", "", ""},
		{"ANKARA / TUNIS\nThe bridge fell on Monday.\nNobody was hurt.", "ANKARA / TUNIS", "ANKARA|TUNIS", "", ""},
		{"BRIDGE FALLS\n    By Ann Lee, Reuters\n    Oslo, march 9 - The bridge fell on Monday and took\nthe road with it.\n Reuter", "Oslo, march 9", "Oslo", "2022-03-09", ""},
		{"(Corrects name of bridge) By Ann Lee LIMA (Reuters) - The bridge fell.", "LIMA (Reuters)", "LIMA", "", "Reuters"},
		{"PORT-AU-PRINCE, Jan. 1 (Xinhua) -- The bridge fell.", "PORT-AU-PRINCE, Jan. 1 (Xinhua)", "PORT-AU-PRINCE", "2022-01-01", "Xinhua"},
		{"TUNISThe bridge fell on Monday.", "TUNIS", "TUNIS", "", ""},
		{"NEW DELHI: The bridge fell on Monday night.", "NEW DELHI", "NEW DELHI", "", ""},
		{"Oslo (dpa) - The bridge fell on Monday night.", "Oslo (dpa)", "Oslo", "", "dpa"},
		{"(CNN)The bridge fell on Monday night.", "(CNN)", "", "", "CNN"},
		{"Bridge falls\n\nCAIRO Egypt closed the bridge on Monday, police said.", "CAIRO", "CAIRO", "", ""},
		{"Bridge falls\n\nGENEVA March 14 U.N. divers looked at the bridge on Monday.", "GENEVA March 14", "GENEVA", "2022-03-14", ""},
		{"Bridge falls\n\nHULLEN, Ariz. Two boys fell from the bridge on Monday.", "HULLEN, Ariz.", "HULLEN, Ariz.", "", ""},
		{"Bridge falls\n\nTARSIN, Turkey/BEIRUT The bridge fell on Monday, police said.", "TARSIN, Turkey/BEIRUT", "TARSIN, Turkey|BEIRUT", "", ""},
		{"Bridge falls\n\nLIMA \"Ours is safe,\" the mayor said of the bridge.", "LIMA", "LIMA", "", ""},
		{"OSLO and BERGEN (March 12, 2022) — The bridge fell on Monday night.", "OSLO and BERGEN (March 12, 2022)", "OSLO|BERGEN", "2022-03-12", ""},
		{"OSLO, PARIS (AFP) - The bridge fell on Monday night.", "OSLO, PARIS (AFP)", "OSLO|PARIS", "", "AFP"},
		{"March 3, 2022 (KYIV) - The bridge fell on Monday night.", "March 3, 2022 (KYIV)", "KYIV", "2022-03-03", ""},
		{"3 March 2022, KYIV – The bridge fell on Monday night.", "3 March 2022, KYIV", "KYIV", "2022-03-03", ""},
		{"US President Ann Lee saw the bridge on Monday night, an aide said.", "", "", "", ""},
		{"CAIRO BRIDGE FALLS ON MONDAY\n\nThe bridge fell.\n\nNobody was hurt.", "", "", "", ""},
		{"LIMA Bridge still closed\n\nThe bridge fell.\n\nNobody was hurt.", "", "", "", ""},
		{"FORD Motors sold the bridge on Monday, it said in a statement.", "", "", "", ""},
		{"CHINA: The bridge fell on Monday night.", "", "", "", ""},
		{"NATO — the alliance — said on Monday it would go.", "", "", "", ""},
		{"Please enable video DAYTON, Ohio (WXYZ) - The bridge fell on Monday night.", "DAYTON, Ohio (WXYZ)", "DAYTON, Ohio", "", "WXYZ"},
		{"EXCLUSIVE – The bridge fell on Monday night.", "", "", "", ""},
		{"The TEHRAN-based firm sold the bridge.", "", "", "", ""},
		{"IRAN, RUSSIA TO SWAP BRIDGES\nThe bridge fell.\nNobody was hurt.", "", "", "", ""},
		{"UPDATE: 5/12 — The bridge fell on Monday night.", "", "", "", ""},
		{"Monday — the day the bridge fell — was cold.", "", "", "", ""},
	} {
		s := stagetest.ReadPublished(t, c.text, published)
		l := s.Layout.Dateline
		var places []string
		for _, p := range l.Places {
			places = append(places, s.Text.Slice(p.Run))
		}
		day := ""
		if !l.Date.From.IsZero() {
			day = l.Date.From.Time().Format(time.DateOnly)
		}
		got := []string{s.Text.Slice(l.Run), strings.Join(places, "|"), day, s.Text.Slice(l.Agency)}
		want := []string{c.span, c.places, c.date, c.agency}
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, want)
		}
	}
}

func TestDatelineCountry(t *testing.T) {
	for _, c := range []struct{ text, phrase, name, country string }{
		{"ALLEN FALLS, Mich. (AP) - The bridge fell on Monday.", "ALLEN FALLS, Mich.", "ALLEN FALLS", "US"},
		{"RIJNDORP, Netherlands (AP) - The bridge fell on Monday.", "RIJNDORP, Netherlands", "RIJNDORP", "NL"},
		{"CONCORD, N.H. (AP) - The bridge fell on Monday.", "CONCORD, N.H.", "Concord", "US"},
		{"ATHENS (Reuters) - Greek divers freed the ship, U.S. and American crews said.", "ATHENS", "Athens", "GR"},
	} {
		s := stagetest.Read(t, c.text)
		places := s.Layout.Dateline.Places
		if len(places) != 1 {
			t.Errorf("%q: %d places, want 1", c.text, len(places))
			continue
		}
		p, phrase := places[0], s.Text.Slice(places[0].Run)
		if phrase != c.phrase || p.Name != c.name || p.Country != c.country {
			t.Errorf("%q: %q is %q in %q, want %q, %q in %q", c.text, phrase, p.Name, p.Country, c.phrase, c.name, c.country)
		}
	}
}

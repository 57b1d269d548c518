package layout_test

import (
	"strings"
	"testing"

	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/token"
)

// kinds returns the kind of each paragraph.
func kinds(s *stagetest.Story) string {
	var out []string
	for n := range s.Text.Paragraphs {
		out = append(out, s.Layout.KindOf(n).String())
	}
	return strings.Join(out, " ")
}

func TestParagraphKinds(t *testing.T) {
	for _, c := range []struct{ text, kinds, headline string }{
		{
			"Bridge falls in Oslo\n\nBy Ann Lee\n\nOSLO (AP) — The bridge fell.\n\nAssociated Press writer Tom Roe in Bergen contributed to this report.",
			"headline byline body credit", "Bridge falls in Oslo",
		},
		{
			"OSLO\nThe bridge fell on Monday.\nNobody was hurt.",
			"dateline body body", "",
		},
		{
			"FLASH\nBridge falls -mayor\nOSLO, Sept 5 (Reuters) - The bridge fell.\n(Reporting by Ann Lee; Editing by Tom Roe)",
			"note headline body credit", "Bridge falls -mayor",
		},
		{
			"Bridge falls\nAnn Lee in Oslo\nMon 28 Mar 2022 14.05 BST\nThe bridge fell on Monday.\nWhat we know\nThe bridge was old.\nImage source, AFP\nImage caption,\nThe bridge in 2019",
			"headline byline boilerplate body heading body caption caption caption", "Bridge falls",
		},
		{
			"(Corrects name of bridge)\n\nOSLO (Reuters) - The bridge fell.\n\nAnn Lee is a writer in Oslo.\n\nFollow Ann Lee on Twitter @ann",
			"note body credit boilerplate", "",
		},
		{
			"Press release\nHome > News > Bridges\nBridge falls\n28 March 2022\nOSLO — The bridge fell.\nWhat to know\n• It was old\n• It was long",
			"note boilerplate headline boilerplate body heading body body", "Bridge falls",
		},
		{"Bridge falls\n\nOSLO (AFP) - The bridge fell.\n\nbur-ks/dt/js", "headline body credit", "Bridge falls"},
		{"The bridge fell.\n\nNobody was hurt.", "body body", ""},
		{"The bridge fell.\n\nCorrection:\n\nThe bridge fell on Monday, not on Sunday.", "body note note", ""},
		{"The bridge fell on Monday", "body", ""},
		{"Copyright 2019 by WXYZ. All rights reserved. The bridge fell on Monday.", "body", ""},
		{"[The mayor] We had no warning. [The host] None?\n\n[The mayor] None.\n\nThen he left.", "body body body", ""},
		{"UPDATE 2-Bridge falls, 3 hurt\n\nThe bridge fell.\n\nIt was old.", "headline body body", "Bridge falls, 3 hurt"},
		{"CORRECTED-UPDATE 1-Bridge falls, 3 hurt\n\nThe bridge fell.\n\nIt was old.", "headline body body", "Bridge falls, 3 hurt"},
		{"World | Europe | Bridge falls in Oslo\n\nThe bridge fell.\n\nIt was old.", "headline body body", "Bridge falls in Oslo"},
		{"Bridge falls in Oslo – Reuters\n\nThe bridge fell.\n\nIt was old.", "headline body body", "Bridge falls in Oslo"},
		{"Bridge falls – and why it matters\n\nThe bridge fell.\n\nIt was old.", "headline body body", "Bridge falls – and why it matters"},
		{"Bridge falls\n\nThe bridge fell.\n\nIt was old.\n\n# # #\n\nAbout the City of Oslo\n\nThe city has 700,000 people.", "headline body body credit boilerplate boilerplate", "Bridge falls"},
		{"Bridge falls\n\n4 min read\n\nThe bridge fell.\n\nIt was old.", "headline boilerplate body body", "Bridge falls"},
		{"From: desk@example.com\nSubject: bridge\n\nBridge falls\n\nThe bridge fell.\n\nIt was old.\n\n-ends-", "boilerplate boilerplate headline body body credit", "Bridge falls"},
		{"Obituary\n\nBridge builder dies\n\nHe was 91.\n\nHe was old.", "boilerplate headline body body", "Bridge builder dies"},
		{"XINHUA | Updated: 2022-08-15 09:31\n\nThe bridge fell.\n\nIt was old.", "boilerplate body body", ""},
		{"The bridge stood for years. Then it fell.\n\nBy Ann Lee\n\nThe bridge fell.", "headline byline body", "The bridge stood for years. Then it fell."},
		{"The bridge stood for years. Then it fell.\n\nIt was old, the mayor said.", "body body", ""},
		{"What Now for the Old Oslo Bridge? Nobody Seems to Know.\n\nThe bridge fell.\n\nIt was old.", "headline body body", "What Now for the Old Oslo Bridge? Nobody Seems to Know."},
		{"VIDEO: How the bridge fell\nAnn Lee\nThe bridge fell.\n\nIt was old.", "headline byline body body", "VIDEO: How the bridge fell"},
		{"Copyright of bridge design challenged\nOSLO (AP) — The bridge fell.\n\nIt was old.", "headline body body", "Copyright of bridge design challenged"},
		{"Sign up for our newsletter\nBridge falls\nOSLO (AP) — The bridge fell.\n\nIt was old.", "boilerplate headline body body", "Bridge falls"},
		{"Bridge falls\n\nThe bridge fell.\n\nWhy did it fall?\n\nIt was old, the mayor of the town said.", "headline body heading body", "Bridge falls"},
		{"Bridge falls\n\nThe bridge fell.\n\n\"Why did it fall?\"\n\nIt was old, the mayor of the town said.", "headline body body body", "Bridge falls"},
		{"Bridge falls\n\nThe bridge fell.\n\nNEW BRIDGE?\n\nIt was old, the mayor of the town said.", "headline body heading body", "Bridge falls"},
		{"Oslo Bridge Co said that the\nbridge fell.", "body", ""},
		{"Ida Hay\n\nIda Hay\n\nHay was born in Oslo.", "headline heading body", "Ida Hay"},
	} {
		s := stagetest.Read(t, c.text)
		if got, headline := kinds(s), s.Text.Slice(s.Layout.Headline); got != c.kinds || headline != c.headline {
			t.Errorf("%q:\n got %s, headline %q\nwant %s, headline %q", c.text, got, headline, c.kinds, c.headline)
		}
	}
}

// A byline may name nobody.
func TestBylineOfNobody(t *testing.T) {
	for _, line := range []string{"By Our Staff Reporter", "By our Diplomatic Correspondent", "By Agencies", "By Staff"} {
		s := stagetest.Read(t, "Bridge falls\n\n"+line+"\n\nThe bridge fell on Monday.")
		by := s.Layout.Byline
		if words := s.Text.Slice(by.Run); words != line || len(by.Authors) > 0 {
			t.Errorf("%q: byline %q with %d authors, want all of the line and none", line, words, len(by.Authors))
		}
	}
}

// TestByline reads bylines below a headline. Of each author the test has the name, in its usual case,
// and in brackets his role, his place and how to reach him, where the line says it.
func TestByline(t *testing.T) {
	for _, c := range []struct{ line, authors, agency string }{
		{"By Ann Lee", "Ann Lee", ""},
		{"By ANN LEE and TOM ROE", "Ann Lee|Tom Roe", ""},
		{"By Ann Lee, Tom Roe and Ida van Dam, Associated Press", "Ann Lee|Tom Roe|Ida van Dam", "Associated Press"},
		{"by Ann Lee, Reuters", "Ann Lee", "Reuters"},
		{"By Ann Lee in Paris and Tom Roe in Rome", "Ann Lee (Paris)|Tom Roe (Rome)", ""},
		{"By Ann Lee and Tom Roe in Rome", "Ann Lee (Rome)|Tom Roe (Rome)", ""},
		{"By Ann Lee, Staff Writer", "Ann Lee (Staff Writer)", ""},
		{"By Ann Lee | The Herald", "Ann Lee", "The Herald"},
		{"Special to The Oslo Herald", "", "The Oslo Herald"},
		{"By Herald Staff Writers", "", "Herald"},
		{"By: Ann Lee | Updated: March 3, 2023", "Ann Lee", ""},
		{"Written by Ann Lee", "Ann Lee", ""},
		{"By ANN LEE Associated Press Writer", "Ann Lee (Writer)", "Associated Press"},
		{"By Ann Lee, Staff Writer, Narvik Daily News", "Ann Lee (Staff Writer)", "Narvik Daily News"},
		{"By Ann Lee and Agencies", "Ann Lee", ""},
		{"By Ann Lee, editor of The Herald, and Tom Roe", "Ann Lee (editor of The Herald)|Tom Roe", ""},
		{"By Monday, the bridge had gone.", "", ""},
		{"By May 3, 2019, Ann Lee had gone", "", ""},

		// Behind the names: time, count, address, who else helped.
		{"By Ann K. Lee March 3, 2018 4:19 PM", "Ann K. Lee", ""},
		{"By Ann Lee on 3 March 2018", "Ann Lee", ""},
		{"By Ann Lee 2018-03-03 17:43:29 UTC", "Ann Lee", ""},
		{"By Ann Lee Updated May 06, 2019", "Ann Lee", ""},
		{"By Ann Lee 4 minute read", "Ann Lee", ""},
		{"By Ann Lee • 3 min read", "Ann Lee", ""},
		{"By Ann Lee 08:05 12 Comments", "Ann Lee", ""},
		{"By Ann Lee May 18 2022 Reviewed by Tom Roe", "Ann Lee", ""},
		{"By Ann Lee @annlee Dec 6, 2016, 4:08pm EST", "Ann Lee (@annlee)", ""},
		{"By Ann Lee (ann.lee@news.example) and Tom Roe", "Ann Lee (ann.lee@news.example)|Tom Roe", ""},
		{"Ann Lee | July 10, 2015", "Ann Lee", ""},
		{"Ann Lee July 10, 2015", "Ann Lee", ""},
		{"Ann Lee @ann_lee 11:57AM", "Ann Lee (@ann_lee)", ""},

		// Before them.
		{"Posted on May 2, 2019 by Ann Lee", "Ann Lee", ""},
		{"Wednesday May 1, 2019 10:44 am PST by Ann Lee", "Ann Lee", ""},
		{"From Ann Lee in Paris", "Ann Lee (Paris)", ""},
		{"From Paris to Rome", "", ""},
		{"By\nAnn Lee", "Ann Lee", ""},

		// Where a name ends and a role or a house starts.
		{"Ann Lee Education editor", "Ann Lee (Education editor)", ""},
		{"Ann Lee Assistant professor of political science at Oslo University", "Ann Lee (Assistant professor of political science at Oslo University)", ""},
		{"By Ann Roe OSLO DAILY NEWS May 6, 2019", "Ann Roe (OSLO DAILY NEWS)", ""},
		{"By ANN LEE. Special to The Herald", "Ann Lee", "The Herald"},
		{"By Ann Lee and Tom Roe for the Herald and Ida Hay", "Ann Lee|Tom Roe|Ida Hay", "the Herald"},
		{"By Ann Editor", "Ann Editor", ""},
		{"By Ann lee", "Ann lee", ""},
		{"By ANN MCKAY-O'HARA JR. and IDA VAN DAM III", "Ann Mckay-O'Hara Jr.|Ida van Dam III", ""},

		// Names that no table has, and lines that look the same.
		{"Zorvana Quillbek", "Zorvana Quillbek", ""},
		{"Key Findings", "", ""},
		{"Bridge Timeline", "", ""},
	} {
		s := stagetest.Read(t, "Bridge falls\n\n"+c.line+"\n\nThe bridge fell on Monday.")
		by := s.Layout.Byline
		var authors []string
		for _, a := range by.Authors {
			author := s.Layout.Name(a)
			for _, r := range []token.Run{a.Role, a.Place, a.Contact} {
				if words := s.Text.Slice(r); words != "" {
					author += " (" + words + ")"
				}
			}
			authors = append(authors, author)
		}
		got, agency, words := strings.Join(authors, "|"), s.Text.Slice(by.Agency), s.Text.Slice(by.Run)
		if got != c.authors || agency != c.agency || (words != "") != (c.authors+c.agency != "") {
			t.Errorf("%q: authors %q, agency %q in %q, want %q, %q", c.line, got, agency, words, c.authors, c.agency)
		}
	}
}

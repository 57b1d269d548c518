package main

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/newsmodel"
	"example.com/newsmodel/internal/wording"
)

// A table prints one type of value as CSV, a row each. Its rows lack the columns that
// all tables have.
type table struct {
	columns []string
	rows    func(a *newsmodel.Article) [][]any
}

// Every table starts with the story and its date of publication. A span of days stands
// in two pairs of columns: from and to, as precisely as the text says, and first_day and
// last_day, for programs that know days only.
var tables = map[string]table{
	"articles": {
		[]string{"id", "published", "headline", "authors", "agency", "place", "country", "dated", "statements", "figures", "deployments", "issues"},
		articleRow,
	},
	"statements": {
		[]string{
			"id", "published", "start", "end", "kind", "speaker", "key", "title", "role", "affiliation", "party", "anonymous",
			"cue", "lemma", "negated", "content", "from", "to", "first_day", "last_day", "confidence",
		},
		statementRows,
	},
	"figures": {
		[]string{
			"id", "published", "start", "end", "text", "kind", "bound", "value", "upper", "unit", "noun", "event", "change",
			"speaker", "speaker_key", "confidence",
		},
		figureRows,
	},
	"deployments": {
		[]string{
			"id", "published", "start", "end", "action", "status", "actor", "actor_key", "assets", "origin", "destination",
			"recipient", "recipient_key", "from", "to", "first_day", "last_day", "speaker", "speaker_key", "disputed", "text", "confidence",
		},
		deploymentRows,
	},
	"tolls": {
		[]string{"id", "published", "start", "end", "text", "event", "bound", "value", "upper", "source", "source_key"},
		tollRows,
	},
	"speakers": {
		[]string{
			"id", "published", "speaker", "key", "party_id", "party", "named", "anonymous", "title", "role", "affiliation",
			"statements", "words", "words_quoted",
		},
		speakerRows,
	},
	"periods": {
		[]string{"id", "published", "start", "end", "text", "from", "to", "first_day", "last_day"},
		periodRows,
	},
}

// tableNames are the names of the tables for people, the usual one first.
var tableNames = []string{"statements", "figures", "deployments", "tolls", "periods", "speakers", "articles"}

func articleRow(a *newsmodel.Article) [][]any {
	countries := cell(a.Dateline.Places, func(p newsmodel.Place) string { return p.Country })
	return [][]any{{
		a.Headline.Text, strings.Join(a.Byline.Authors, "; "), cmp.Or(a.Byline.Agency, a.Dateline.Agency),
		cell(a.Dateline.Places, placeName), countries, a.Dateline.Date.From.String(), len(a.Statements), len(a.Figures), len(a.Deployments), len(a.Issues),
	}}
}

func statementRows(a *newsmodel.Article) (rows [][]any) {
	for _, s := range a.Statements {
		titles := cell(s.Sources, func(p newsmodel.Party) string { return p.Title })
		roles := cell(s.Sources, func(p newsmodel.Party) string { return p.Role })
		affiliations := cell(s.Sources, func(p newsmodel.Party) string { return p.Affiliation })
		kinds := cell(s.Sources, func(p newsmodel.Party) string { return p.Kind.String() })
		anonymous := slices.ContainsFunc(s.Sources, func(p newsmodel.Party) bool { return p.Anonymous })
		content := strings.Join(wording.Each(s.Content, func(p newsmodel.Phrase) string { return p.Text }), " … ")
		first, last := days(s.When)
		rows = append(rows, []any{
			s.Span.Start, s.Span.End, s.Kind.String(), s.By(), keys(s), titles, roles, affiliations, kinds, anonymous,
			s.Cue.Text, s.Cue.Lemma, s.Cue.Negated, content, s.When.From.String(), s.When.To.String(), first, last, s.Confidence,
		})
	}
	return rows
}

func figureRows(a *newsmodel.Article) (rows [][]any) {
	for _, f := range a.Figures {
		said, _ := a.StatementOf(f.Span)
		rows = append(rows, []any{
			f.Span.Start, f.Span.End, f.Text, f.Kind.String(), f.Bound.String(), f.Value, upper(f.Upper), string(f.Unit),
			f.Noun.Text, string(f.Event), f.Change.String(), said.By(), keys(said), f.Confidence,
		})
	}
	return rows
}

func deploymentRows(a *newsmodel.Article) (rows [][]any) {
	for _, d := range a.Deployments {
		assets := cell(d.Assets, func(x newsmodel.Asset) string { return x.Text })
		said, _ := a.StatementOf(d.Trigger.Span)
		first, last := days(d.When)
		rows = append(rows, []any{
			d.Span.Start, d.Span.End, d.Action.String(), d.Status.String(), known(d.Actor), d.Actor.Key, assets, cell(d.From, placeName), cell(d.To, placeName),
			known(d.Recipient), d.Recipient.Key, d.When.From.String(), d.When.To.String(), first, last, said.By(), keys(said), d.Disputed, d.Text, d.Confidence,
		})
	}
	return rows
}

func tollRows(a *newsmodel.Article) (rows [][]any) {
	for _, t := range a.Tolls {
		rows = append(rows, []any{
			t.Span.Start, t.Span.End, a.Text[t.Span.Start:t.Span.End], string(t.Event), t.Bound.String(), t.Value, upper(t.Upper), known(t.Source), t.Source.Key,
		})
	}
	return rows
}

func periodRows(a *newsmodel.Article) (rows [][]any) {
	for _, p := range a.Periods {
		first, last := days(p)
		rows = append(rows, []any{p.Span.Start, p.Span.End, p.Text, p.From.String(), p.To.String(), first, last})
	}
	return rows
}

// speakerRows returns a row for each speaker; what nobody is named for has no name.
func speakerRows(a *newsmodel.Article) (rows [][]any) {
	for _, s := range a.Speakers() {
		p := s.Party
		all, quoted := s.Words()
		kind := ""
		if p.Text != "" {
			kind = p.Kind.String()
		}
		rows = append(rows, []any{
			known(p), p.Key, p.ID, kind, p.Name != "", p.Anonymous, p.Title, p.Role, p.Affiliation, len(s.Statements), all, quoted,
		})
	}
	return rows
}

// days returns the first and the last day of a period, "" if they are not known.
func days(p newsmodel.Period) (first, last string) {
	start, end := p.Interval()
	if start.IsZero() {
		return "", ""
	}
	return newsmodel.DateOf(start).String(), newsmodel.DateOf(end.AddDate(0, 0, -1)).String()
}

// upper returns the upper end of a number, an empty cell if it has none.
func upper(v float64) any {
	if v == 0 {
		return ""
	}
	return v
}

// keys returns the keys of who said something.
func keys(s newsmodel.Statement) string {
	return cell(s.Sources, func(p newsmodel.Party) string { return p.Key })
}

func placeName(p newsmodel.Place) string { return p.Name }

// known returns the name of a party, else the words of the text.
func known(p newsmodel.Party) string { return cmp.Or(p.Name, p.Text) }

// cell joins what text makes of the values in one cell, in their places; it is
// empty if all of it is.
func cell[T any](values []T, text func(T) string) string {
	if all := wording.Each(values, text); strings.Join(all, "") != "" {
		return strings.Join(all, "; ")
	}
	return ""
}

// head returns the row of the names of the columns.
func (t table) head() []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write(t.columns) // a Buffer takes all
	w.Flush()
	return b.Bytes()
}

// encode returns the rows of an item. With raw, texts stay as they are.
func (t table) encode(it item, raw bool) []byte {
	if it.err != nil {
		return nil
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	story := []any{strings.ToValidUTF8(it.story.ID, "\ufffd"), it.article.Published.String()}
	for _, row := range t.rows(it.article) {
		cells := make([]string, 0, len(t.columns))
		for _, v := range slices.Concat(story, row) {
			cells = append(cells, text(v, raw))
		}
		w.Write(cells)
	}
	w.Flush()
	return b.Bytes()
}

// text returns a value as the text of a cell.
func text(v any, raw bool) string {
	switch v := v.(type) {
	case string:
		if !raw {
			v = neutral(v)
		}
		return v
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return strconv.FormatBool(v.(bool))
}

// neutral puts an apostrophe before a text that a spreadsheet would take for a
// formula.
func neutral(s string) string {
	if first, _ := utf8.DecodeRuneInString(s); s != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + s
	}
	return s
}

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

// A table prints one type of value as CSV, a row each.
type table struct {
	columns []string
	rows    func(id string, a *newsmodel.Article) [][]any
}

var tables = map[string]table{
	"articles": {
		[]string{"id", "published", "headline", "authors", "agency", "place", "country", "dated", "statements", "figures", "deployments", "issues"},
		articleRow,
	},
	"statements": {
		[]string{"id", "start", "end", "kind", "speaker", "title", "role", "affiliation", "party", "anonymous", "cue", "lemma", "negated", "content", "from", "to", "confidence"},
		statementRows,
	},
	"figures": {
		[]string{"id", "start", "end", "text", "kind", "bound", "value", "upper", "unit", "noun", "event", "change", "speaker", "confidence"},
		figureRows,
	},
	"deployments": {
		[]string{"id", "start", "end", "action", "status", "actor", "assets", "origin", "destination", "recipient", "from", "to", "speaker", "disputed", "text", "confidence"},
		deploymentRows,
	},
}

func articleRow(id string, a *newsmodel.Article) [][]any {
	countries := cell(a.Dateline.Places, func(p newsmodel.Place) string { return p.Country })
	return [][]any{{
		id, a.Published.String(), a.Headline.Text, strings.Join(a.Byline.Authors, "; "), cmp.Or(a.Byline.Agency, a.Dateline.Agency),
		cell(a.Dateline.Places, placeName), countries, a.Dateline.Date.From.String(), len(a.Statements), len(a.Figures), len(a.Deployments), len(a.Issues),
	}}
}

func statementRows(id string, a *newsmodel.Article) (rows [][]any) {
	for _, s := range a.Statements {
		titles := cell(s.Sources, func(p newsmodel.Party) string { return p.Title })
		roles := cell(s.Sources, func(p newsmodel.Party) string { return p.Role })
		affiliations := cell(s.Sources, func(p newsmodel.Party) string { return p.Affiliation })
		kinds := cell(s.Sources, func(p newsmodel.Party) string { return p.Kind.String() })
		anonymous := slices.ContainsFunc(s.Sources, func(p newsmodel.Party) bool { return p.Anonymous })
		content := strings.Join(wording.Each(s.Content, func(p newsmodel.Phrase) string { return p.Text }), " … ")
		rows = append(rows, []any{
			id, s.Span.Start, s.Span.End, s.Kind.String(), s.By(), titles, roles, affiliations, kinds, anonymous,
			s.Cue.Text, s.Cue.Lemma, s.Cue.Negated, content, s.When.From.String(), s.When.To.String(), s.Confidence,
		})
	}
	return rows
}

func figureRows(id string, a *newsmodel.Article) (rows [][]any) {
	for _, f := range a.Figures {
		var upper any = ""
		if f.Upper != 0 {
			upper = f.Upper
		}
		said, _ := a.StatementOf(f.Span)
		rows = append(rows, []any{
			id, f.Span.Start, f.Span.End, f.Text, f.Kind.String(), f.Bound.String(), f.Value, upper, string(f.Unit),
			f.Noun.Text, string(f.Event), f.Change.String(), said.By(), f.Confidence,
		})
	}
	return rows
}

func deploymentRows(id string, a *newsmodel.Article) (rows [][]any) {
	for _, d := range a.Deployments {
		assets := cell(d.Assets, func(x newsmodel.Asset) string { return x.Text })
		said, _ := a.StatementOf(d.Trigger.Span)
		rows = append(rows, []any{
			id, d.Span.Start, d.Span.End, d.Action.String(), d.Status.String(), known(d.Actor), assets, cell(d.From, placeName), cell(d.To, placeName),
			known(d.Recipient), d.When.From.String(), d.When.To.String(), said.By(), d.Disputed, d.Text, d.Confidence,
		})
	}
	return rows
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
	for _, row := range t.rows(it.story.ID, it.article) {
		cells := make([]string, len(row))
		for i, v := range row {
			switch v := v.(type) {
			case string:
				cells[i] = v
				if !raw {
					cells[i] = neutral(v)
				}
			case int:
				cells[i] = strconv.Itoa(v)
			case float64:
				cells[i] = strconv.FormatFloat(v, 'f', -1, 64)
			case bool:
				cells[i] = strconv.FormatBool(v)
			}
		}
		w.Write(cells)
	}
	w.Flush()
	return b.Bytes()
}

// neutral puts an apostrophe before a text that a spreadsheet would take for a
// formula.
func neutral(s string) string {
	if first, _ := utf8.DecodeRuneInString(s); s != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + s
	}
	return s
}

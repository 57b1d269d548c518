package main

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/newsmodel"
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
	var names, countries []string
	for _, p := range a.Dateline.Places {
		names, countries = append(names, p.Name), append(countries, p.Country)
	}
	return [][]any{{
		id, a.Published.String(), a.Headline.Text, cell(a.Byline.Authors), or(a.Byline.Agency, a.Dateline.Agency),
		cell(names), cell(countries), a.Dateline.Date.From.String(), len(a.Statements), len(a.Figures), len(a.Deployments), len(a.Issues),
	}}
}

func statementRows(id string, a *newsmodel.Article) (rows [][]any) {
	for _, s := range a.Statements {
		var titles, roles, affiliations, kinds, content []string
		anonymous := false
		for _, p := range s.Sources {
			titles, roles, affiliations = append(titles, p.Title), append(roles, p.Role), append(affiliations, p.Affiliation)
			kinds = append(kinds, p.Kind.String())
			anonymous = anonymous || p.Anonymous
		}
		for _, c := range s.Content {
			content = append(content, c.Text)
		}
		rows = append(rows, []any{
			id, s.Span.Start, s.Span.End, s.Kind.String(), speakersOf(s), cell(titles), cell(roles), cell(affiliations), cell(kinds), anonymous,
			s.Cue.Text, s.Cue.Lemma, s.Cue.Negated, strings.Join(content, " … "), s.When.From.String(), s.When.To.String(), s.Confidence,
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
		rows = append(rows, []any{
			id, f.Span.Start, f.Span.End, f.Text, f.Kind.String(), f.Bound.String(), f.Value, upper, string(f.Unit),
			f.Noun.Text, string(f.Event), f.Change.String(), sayer(a, f.Span), f.Confidence,
		})
	}
	return rows
}

func deploymentRows(id string, a *newsmodel.Article) (rows [][]any) {
	for _, d := range a.Deployments {
		var assets []string
		for _, x := range d.Assets {
			assets = append(assets, x.Text)
		}
		rows = append(rows, []any{
			id, d.Span.Start, d.Span.End, d.Action.String(), d.Status.String(), speaker(d.Actor), cell(assets), places(d.From), places(d.To),
			speaker(d.Recipient), d.When.From.String(), d.When.To.String(), reporter(a, d), d.Disputed, d.Text, d.Confidence,
		})
	}
	return rows
}

// cell joins the values of a list in one cell.
func cell(values []string) string {
	if !slices.ContainsFunc(values, func(s string) bool { return s != "" }) {
		return ""
	}
	return strings.Join(values, "; ")
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

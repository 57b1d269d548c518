package newsmodel

import "example.com/newsmodel/internal/token"

// isName reports whether a number counts nothing: it is part of a name, a
// score, a time, an address or a code.
func (d *doc) isName(q quantity) bool {
	i, j := q.number.lo, q.number.hi
	before, after := d.at(i-1), d.at(j)
	first := d.tokens[i]
	switch {
	case first.Kind == token.Number && i > 0 && first.Gap == token.Glued && q.run.lo == i && (before.Kind == token.Word || before.Kind == token.Number || before.Kind == token.Colon || before.Kind == token.Symbol):
		return true // F16, 12:30, 24/7
	case first.Kind == token.Number && i > 1 && first.Gap == token.Glued && before.Kind == token.Dash && before.Gap == token.Glued && q.run.lo == i:
		return true // F-18, 555-1234
	case d.tokens[j-1].Kind == token.Number && after.Gap == token.Glued && after.Kind == token.Colon && d.at(j+1).Kind == token.Number:
		return true // 12:30
	case q.hi == j && d.tokens[j-1].Kind == token.Number && after.Gap == token.Glued && (after.Kind == token.Word || after.Kind == token.Clitic && q.plain):
		return true // 5G, 1990s
	case q.hi == j && q.plain && after.Kind == token.Dash && after.Gap == token.Glued && d.at(j+1).Kind == token.Number && d.at(j+1).Gap == token.Glued:
		return true // 2-1
	case q.words && q.lo == 1 && d.is(i, "one"):
		return d.pronoun(q)
	}
	return q.plain && q.kind == FigureCount && d.named(i, j)
}

// pronoun reports whether "one" is no number.
func (d *doc) pronoun(q quantity) bool {
	i, j := q.number.lo, q.number.hi
	if q.unit != "" || q.run.lo < i || q.hi > j {
		return false
	}
	return d.is(i-1, "no", "this", "that", "any", "every", "which", "each", "another", "the", "some") || d.kind(j) == token.Clitic ||
		d.is(j, "another", "is", "has", "who", "can", "should", "could", "would", "must", "might", "may", "thing", "day") || d.kind(j) == token.Stop || d.kind(j) == token.Comma
}

// named reports whether plain digits belong to the name before them: "Flight
// 213", "Boeing 787", "Resolution 2717".
func (d *doc) named(i, j int) bool {
	v := d.word(i)
	if len(v) == 4 && (v[:2] == "19" || v[:2] == "20") && !d.plural(j) {
		return true
	}
	if d.is(j, "a.m", "a.m.", "p.m", "p.m.", "am", "pm", "GMT") || d.is(i-1, "no", "no.", "number", "page", "section", "article", "chapter", "flight", "resolution", "channel", "route", "highway", "version", "part", "row", "phase", "level", "grade", "room", "line", "step", "type", "category", "episode", "season") {
		return true
	}
	t := d.at(i - 1)
	return t.Kind == token.Word && (t.Shape == token.Title || t.Shape == token.Mixed) && !d.startsSentence(i-1) && !(d.at(j).Kind == token.Word && d.at(j).Shape == token.Lower)
}

// startsSentence reports whether token i is the first of its sentence.
func (d *doc) startsSentence(i int) bool {
	return i <= 0 || d.sentence[i] != d.sentence[i-1] || d.tokens[i].Gap == token.Blank
}

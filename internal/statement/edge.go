package statement

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An edge is a place where a content may begin or end: before a mark, a conjunction, a relative
// pronoun, a preposition, a participle.
type edge uint8

const (
	noEdge     edge = iota
	phraseEdge      // a phrase may begin: "to", a preposition
	clauseEdge      // a clause may begin, or a mark stands there
)

// edgeAt returns the edge before token i.
func (x chooser) edgeAt(i int) edge {
	if x.inQuotation(i) || x.Hyphen(i) || x.Hyphen(i-1) {
		return noEdge
	}
	switch x.Kind(i) {
	case token.Dash:
		if x.Glued(i) {
			return noEdge
		}
		return clauseEdge
	case token.Comma, token.Quote, token.Colon, token.Open, token.Close:
		return clauseEdge
	case token.Word:
		return x.edgeBeforeWord(i)
	}
	return noEdge
}

func (x chooser) edgeBeforeWord(i int) edge {
	c := x.Class(i)
	opensClause := c&(text.Relative|text.Conjunction) != 0 || c&text.Clause != 0 && c&text.Speech == 0
	isBehindQuotation := x.quoted[i-1] > 0 && x.quoted[i] == 0
	switch {
	case opensClause, isBehindQuotation, x.opensGerund(i):
		return clauseEdge
	case c&(text.To|text.Preposition) != 0:
		return phraseEdge
	}
	return noEdge
}

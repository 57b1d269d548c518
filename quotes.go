package newsmodel

import (
	"slices"

	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/token"
)

// findQuotations pairs the quotation marks of the story.
func (d *doc) findQuotations() {
	paras := make([]token.Run, len(d.paras))
	for i, p := range d.paras {
		paras[i] = token.Run{Lo: p.lo, Hi: p.hi}
	}
	p := quotation.Pair(d.text, d.tokens, paras)
	d.quotations, d.quoted = p.Quotations, p.Depths(len(d.tokens))
	d.pairing = p
}

// issues returns what in the text could not be read as it should be.
func (d *doc) issues() []Issue {
	if d.tooLong {
		return []Issue{{Phrase{d.text, Span{0, len(d.text)}}, IssueTooLong}}
	}
	var out []Issue
	for _, r := range d.repaired {
		out = append(out, Issue{Phrase{d.text[r.lo:r.hi], Span{r.lo, r.hi}}, IssueInvalidUTF8})
	}
	for _, i := range d.pairing.Unclosed {
		out = append(out, Issue{d.phrase(run{i, i + 1}), IssueUnclosedQuote})
	}
	for _, i := range d.pairing.Stray {
		out = append(out, Issue{d.phrase(run{i, i + 1}), IssueStrayQuote})
	}
	slices.SortStableFunc(out, func(a, b Issue) int { return a.Span.Start - b.Span.Start })
	return out
}

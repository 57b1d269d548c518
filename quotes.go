package newsmodel

import (
	"slices"

	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/segment"
)

// findQuotations pairs the quotation marks of the story.
func (d *doc) findQuotations() {
	paras := make([]segment.Run, len(d.paras))
	for i, p := range d.paras {
		paras[i] = segment.Run{Lo: p.lo, Hi: p.hi}
	}
	p := quotation.Pair(d.text, d.tokens, paras)
	d.quotations, d.quoted = p.Quotations, p.Depths(len(d.tokens))
	for _, i := range p.Unclosed {
		d.issues = append(d.issues, Issue{d.phrase(run{i, i + 1}), IssueUnclosedQuote})
	}
	for _, i := range p.Stray {
		d.issues = append(d.issues, Issue{d.phrase(run{i, i + 1}), IssueStrayQuote})
	}
	slices.SortStableFunc(d.issues, func(a, b Issue) int { return a.Span.Start - b.Span.Start })
}

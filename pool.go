package newsmodel

import "context"

// maxKept is the longest text, in bytes, whose doc is kept. Few stories are
// longer, and what they took is given back.
const maxKept = 1 << 16

// open returns a doc for a story. It has the memory of one that was closed,
// where there is one: most of what is allocated for a story is needed again for
// the next.
func (x *Extractor) open(ctx context.Context) *doc {
	d, _ := x.docs.Get().(*doc)
	if d == nil {
		d = new(doc)
	}
	*d = doc{
		Extractor: x, ctx: ctx,
		tokens: d.tokens[:0], paras: d.paras[:0], kinds: d.kinds[:0], sents: d.sents[:0], sentence: d.sentence[:0],
		periods: d.periods[:0], dated: d.dated[:0], figures: d.figures[:0],
		mentions: d.mentions[:0], linked: d.linked[:0], entities: d.entities[:0], known: d.known.emptied(),
		attributions: d.attributions[:0], contents: d.contents[:0],
		assembler: d.assembler, resolver: d.resolver, clause: d.clause,
	}
	d.clause.doc, d.clause.run = d, run{}
	return d
}

// keeps reports whether the memory of d is for the next story as well.
func (d *doc) keeps() bool { return len(d.text) <= maxKept }

// release gives back what the stages of a long story needed for themselves,
// before its values take memory as well.
func (d *doc) release() {
	if !d.keeps() {
		d.assembler, d.resolver = assembler{}, resolver{}
	}
}

// close gives the memory of d to the next story. Nothing that was made of d may
// share it.
func (d *doc) close() {
	if d.keeps() {
		d.ctx, d.text = nil, ""
		d.docs.Put(d)
	}
}

// zeros returns n zero values, in the memory of s if they fit.
func zeros[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

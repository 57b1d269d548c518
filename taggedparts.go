package newsmodel

import (
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// tag asks the tagger for the parts of a paragraph.
func (a *assembler) tag(p para) {
	in := tagger.Input{Text: a.text, Tokens: a.tokens[p.lo:p.hi], Sentence: a.sentenceNumbers(p.run), Quoted: a.quoted[p.lo:p.hi]}
	a.spans = a.tagger.Tag(in, a.spans[:0], &a.scratch)
	a.parts = a.parts[:0]
	aside := p.lo // where the last phrase ends that only looks like a cue
	for _, s := range a.spans {
		o := part{run: run{p.lo + s.Lo, p.lo + s.Hi}, role: s.Role, margin: s.Margin}
		if o.lo = max(o.lo, a.sentenceOf(o.lo).lo); o.len() <= 0 {
			continue // the dateline
		}
		if end := a.lookalikeAt(o.lo); o.role == tagger.Cue && end > o.lo {
			aside = end
			a.dropRelative(o.lo)
		}
		whole := a.wholeWords(o.run)
		switch {
		case o.lo < aside:
			continue // "who [asked] [not to be named]"
		case o.role == tagger.Content:
			o.run = whole
		case o.run != whole:
			continue // a part of a word
		case o.role == tagger.Source:
			o.run = a.withAside(a.undated(o.run))
		}
		if o.len() > 0 {
			a.add(o)
		}
	}
	a.claim()
	a.rejoin()
	a.subordinate()
}

// dropRelative drops the last part if it is "who" right before token i, as the
// source of what turned out to be no cue.
func (a *assembler) dropRelative(i int) {
	if n := len(a.parts) - 1; n >= 0 && a.parts[n].hi == i && a.parts[n].len() == 1 && a.class(i-1)&relativeWord != 0 {
		a.parts = a.parts[:n]
	}
}

// add appends a part, cut where a sentence ends inside it and outside a
// quotation. A content that touches the one before is one with it.
func (a *assembler) add(o part) {
	if n := len(a.parts) - 1; n >= 0 && o.role == tagger.Content && a.parts[n].role == o.role && a.parts[n].hi == o.lo && a.sentenceNumber(o.lo) == a.sentenceNumber(o.lo-1) {
		o.lo = a.parts[n].lo
		a.parts = a.parts[:n]
	}
	for s := a.sentenceNumber(o.lo); s < a.sentenceNumber(o.hi-1); s++ {
		if end := a.sentenceAt(int(s)).hi; !a.inQuotation(end) {
			first := o
			first.hi, o.lo = end, end
			if o.role == tagger.Source && a.kind(end-1) == token.Stop && first.len() > 1 {
				first.hi--
			}
			a.keep(first)
		}
	}
	a.keep(o)
}

// wholeWords widens a run that starts or ends inside a word with hyphens, as
// "The Kremlin" of [the Kremlin-style silence] does.
func (d *doc) wholeWords(r run) run {
	const most = 8 // tokens
	for n := 0; n < most && (d.hyphen(r.lo) || d.hyphen(r.lo-1)); n++ {
		r.lo--
	}
	for n := 0; n < most && (d.hyphen(r.hi) || d.hyphen(r.hi-1)); n++ {
		r.hi++
	}
	return r
}

// subordinate ends a content before a clause that says something itself: [it was
// setting the stage "after it said it would withdraw"], [it was true "but added
// that" it was old].
func (a *assembler) subordinate() {
	proposed := a.take()
	for _, o := range proposed {
		if o.role == tagger.Content {
			for i := o.lo + 3; i+5 < o.hi; i++ {
				if a.quoted[i] > 0 || a.class(i)&conjunctionWord == 0 {
					continue
				}
				source, cue := a.saysMore(i, o.hi)
				if cue.len() == 0 {
					continue
				}
				first := o
				first.hi, o.lo = i, cue.hi
				a.keep(first)
				if source.len() > 0 {
					a.keep(supplied(source, cue)...)
				} else {
					a.keep(part{run: cue, role: tagger.Cue, added: true})
				}
				break
			}
		}
		a.keep(o)
	}
}

// saysMore returns the attribution behind the conjunction at token i of a content
// that ends at hi. It has no source of its own if the speaker is the same.
func (a *assembler) saysMore(i, hi int) (source, cue run) {
	verb := i + 1
	if a.class(verb)&adverbWord != 0 {
		verb++ // "but also said that"
	}
	if end := a.speechVerbAt(verb); end > verb && a.is(end, "that") {
		return run{}, run{verb, end}
	}
	source, cue, ok := a.tail(i+1, min(hi, i+headReach))
	if !ok || a.is(i, "and") || source.lo != i+1 || cue.hi+2 > hi || !a.surelyCue(cue.lo) || a.subjectOf(cue).lo != i+1 {
		return run{}, run{}
	}
	return source, cue
}

// surelyCue reports whether the cue at token i is one that nearly always reports.
func (a *assembler) surelyCue(i int) bool {
	e, _ := a.cueAt(i)
	return e != nil && e.share >= sureShare
}

// rejoin adds the start of what is said where the attribution stands in its
// middle and the tagger took only the end for content: ["The talks," Costa said,
// would resume in May].
func (a *assembler) rejoin() {
	proposed := a.take()
	for i, o := range proposed {
		if i+2 < len(proposed) && a.splits(proposed[i:i+3]) {
			lo := a.sentenceOf(o.lo).lo
			if (i == 0 || proposed[i-1].hi <= lo) && lo+1 < o.lo && a.opensSource(lo) {
				a.keep(part{run: run{lo, o.lo - 1}, role: tagger.Content, added: true})
			}
		}
		a.keep(o)
	}
}

// splits reports whether three parts are source, cue and the predicate of what
// is said, between commas.
func (a *assembler) splits(p []part) bool {
	source, cue, rest := p[0], p[1], p[2]
	return source.role == tagger.Source && cue.role == tagger.Cue && rest.role == tagger.Content && !rest.quote &&
		source.lo > 0 && a.kind(source.lo-1) == token.Comma && a.kind(rest.lo-1) == token.Comma &&
		a.class(rest.lo)&(auxiliaryWord|verbWord) != 0
}

// claim takes for the source what the tagger took for content behind a verb that
// a quotation goes before: ["We won," said "the brigadier general" after the vote].
func (a *assembler) claim() {
	for i := 1; i < len(a.parts); i++ {
		cue, behind := a.parts[i-1], &a.parts[i]
		if cue.role != tagger.Cue || behind.role != tagger.Content || behind.lo != cue.hi ||
			cue.lo == 0 || a.quoted[cue.lo-1] == 0 || a.quoted[cue.lo] > 0 {
			continue
		}
		if s := (run{behind.lo, a.sourceEnd(behind.lo, behind.hi)}); a.isSpeaker(s) {
			behind.run, behind.role = s, tagger.Source
		}
	}
}

// isSpeaker reports whether a run is somebody in a few words, and nothing else.
func (a *assembler) isSpeaker(r run) bool {
	k := a.mentionIn(r)
	return k >= 0 && a.mentions[k].run == r && a.mentions[k].kind != PartyDocument
}

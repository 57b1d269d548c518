package statement

import (
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// tag asks the tagger for the parts of a paragraph.
func (a *assembler) tag(p text.Paragraph) {
	in := tagger.Input{Text: a.Source, Tokens: a.Tokens[p.Lo:p.Hi], Sentence: a.SentenceNumbers(p.Run), Quoted: a.quoted[p.Lo:p.Hi]}
	a.spans = a.tagger.Tag(in, a.spans[:0], &a.scratch)
	a.parts = a.parts[:0]
	aside := p.Lo // where the last phrase ends that only looks like a cue
	for _, s := range a.spans {
		o := part{Run: token.From(p.Lo+s.Lo, p.Lo+s.Hi), role: s.Role, margin: s.Margin}
		if o.Lo = max(o.Lo, a.layout.SentenceOf(o.Lo).Lo); o.Len() <= 0 {
			continue // the dateline
		}
		if end := a.lookalikeAt(o.Lo); o.role == tagger.Cue && end > o.Lo {
			aside = end
			a.dropRelative(o.Lo)
		}
		whole := a.wholeWords(o.Run)
		switch {
		case o.Lo < aside:
			continue // "who [asked] [not to be named]"
		case o.role == tagger.Content:
			o.Run = whole
		case o.Run != whole:
			continue // a part of a word
		case o.role == tagger.Source:
			o.Run = a.withAside(a.undated(o.Run))
		}
		if o.Len() > 0 {
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
	if n := len(a.parts) - 1; n >= 0 && a.parts[n].Hi == i && a.parts[n].Len() == 1 && a.Class(i-1)&text.Relative != 0 {
		a.parts = a.parts[:n]
	}
}

// add appends a part, cut where a sentence ends inside it and outside a
// quotation. A content that touches the one before is one with it.
func (a *assembler) add(o part) {
	if n := len(a.parts) - 1; n >= 0 && o.role == tagger.Content && a.parts[n].role == o.role && a.parts[n].Hi == o.Lo && a.SentenceNumber(o.Lo) == a.SentenceNumber(o.Lo-1) {
		o.Lo = a.parts[n].Lo
		a.parts = a.parts[:n]
	}
	for s := a.SentenceNumber(o.Lo); s < a.SentenceNumber(o.Hi-1); s++ {
		if end := a.layout.Sentence(int(s)).Hi; !a.inQuotation(end) {
			first := o
			first.Hi, o.Lo = end, end
			if o.role == tagger.Source && a.Kind(end-1) == token.Stop && first.Len() > 1 {
				first.Hi--
			}
			a.keep(first)
		}
	}
	a.keep(o)
}

// wholeWords widens a run that starts or ends inside a word with hyphens, as
// "The Kremlin" of [the Kremlin-style silence] does.
func (f *finder) wholeWords(r token.Run) token.Run {
	const most = 8 // tokens
	for n := 0; n < most && (f.Hyphen(r.Lo) || f.Hyphen(r.Lo-1)); n++ {
		r.Lo--
	}
	for n := 0; n < most && (f.Hyphen(r.Hi) || f.Hyphen(r.Hi-1)); n++ {
		r.Hi++
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
			for i := o.Lo + 3; i+5 < o.Hi; i++ {
				if a.quoted[i] > 0 || a.Class(i)&text.Conjunction == 0 {
					continue
				}
				source, cue := a.saysMore(i, o.Hi)
				if cue.Len() == 0 {
					continue
				}
				first := o
				first.Hi, o.Lo = i, cue.Hi
				a.keep(first)
				if source.Len() > 0 {
					a.keep(supplied(source, cue)...)
				} else {
					a.keep(part{Run: cue, role: tagger.Cue, added: true})
				}
				break
			}
		}
		a.keep(o)
	}
}

// saysMore returns the attribution behind the conjunction at token i of a content
// that ends at hi. It has no source of its own if the speaker is the same.
func (a *assembler) saysMore(i, hi int) (source, cue token.Run) {
	verb := i + 1
	if a.Class(verb)&text.Adverb != 0 {
		verb++ // "but also said that"
	}
	if end := a.speechVerbAt(verb); end > verb && a.Is(end, "that") {
		return token.Run{}, token.From(verb, end)
	}
	source, cue, ok := a.tail(i+1, min(hi, i+headReach))
	if !ok || a.Is(i, "and") || source.Lo != i+1 || cue.Hi+2 > hi || !a.surelyCue(cue.Lo) || a.subjectOf(cue).Lo != i+1 {
		return token.Run{}, token.Run{}
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
			lo := a.layout.SentenceOf(o.Lo).Lo
			if (i == 0 || proposed[i-1].Hi <= lo) && lo+1 < o.Lo && a.opensSource(lo) {
				a.keep(part{Run: token.From(lo, o.Lo-1), role: tagger.Content, added: true})
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
		source.Lo > 0 && a.Kind(source.Lo-1) == token.Comma && a.Kind(rest.Lo-1) == token.Comma &&
		a.Class(rest.Lo)&(text.Auxiliary|text.Verb) != 0
}

// claim takes for the source what the tagger took for content behind a verb that
// a quotation goes before: ["We won," said "the brigadier general" after the vote].
func (a *assembler) claim() {
	for i := 1; i < len(a.parts); i++ {
		cue, behind := a.parts[i-1], &a.parts[i]
		if cue.role != tagger.Cue || behind.role != tagger.Content || behind.Lo != cue.Hi ||
			cue.Lo == 0 || a.quoted[cue.Lo-1] == 0 || a.quoted[cue.Lo] > 0 {
			continue
		}
		if s := (token.From(behind.Lo, a.sourceEnd(behind.Lo, behind.Hi))); a.isSpeaker(s) {
			behind.Run, behind.role = s, tagger.Source
		}
	}
}

// isSpeaker reports whether a run is somebody in a few words, and nothing else.
func (a *assembler) isSpeaker(r token.Run) bool {
	k := a.mentions.In(r)
	return k >= 0 && a.mentions.At(k).Run == r && a.mentions.At(k).Kind != mention.Document
}

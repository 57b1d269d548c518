package statement

// A quotation that stands by itself belongs to whoever has the turn: the speaker of the last
// quotation before it, or the one whom a colon at the end of the paragraph before announces,
// or the one who signs it in the paragraph behind.

// A turn says whose turn it is to speak.
type turn struct {
	speaking  int       // the statement that a quotation by itself continues; -1 for none
	announced Statement // source and cue of "He said:" at the end of the paragraph before; without a cue if there is none
	signature int       // where the paragraph starts that is only the signature of a quotation, already read; -1 for none
}

// continueTurn adds the quotations of the group, in paragraph n, to the statement of whoever has
// the turn. Without one, they are nobody's.
func (a *assembler) continueTurn(n int) {
	if r := a.signatureBehind(n); r.found() && a.group[0].Lo == a.Paragraphs[n].Lo {
		a.turn.announced = Statement{Source: r.source, Cue: r.cue}
		a.turn.signature = a.Paragraphs[n].Hi
	}
	if a.turn.announced.Cue.Len() > 0 {
		a.turn.speaking = len(a.list)
		a.list = append(a.list, a.turn.announced)
		a.turn.announced = Statement{}
	}
	if a.turn.speaking < 0 {
		return
	}
	s := &a.list[a.turn.speaking]
	for _, o := range a.group {
		s.Content = append(s.Content, a.unquote(o.Run))
	}
}

// signatureBehind returns the signature that is all of the paragraph behind n.
func (a *assembler) signatureBehind(n int) reporting {
	if n+1 == len(a.Paragraphs) {
		return reporting{}
	}
	return a.signatureAt(a.Paragraphs[n].Hi, a.Paragraphs[n+1].Hi)
}

package statement

import (
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/token"
)

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
		source := a.personBefore(n)
		if source.Len() == 0 {
			return
		}
		a.turn.speaking = len(a.list)
		a.list = append(a.list, Statement{Source: source})
	}
	if s := a.list[a.turn.speaking]; len(s.Content) > 0 && (!a.quotes(s) || a.closedBefore(s, n)) {
		a.turn.speaking = len(a.list)
		a.list = append(a.list, Statement{Source: s.Source})
	}
	s := &a.list[a.turn.speaking]
	for _, o := range a.group {
		s.Content = append(s.Content, a.unquote(o.Run))
	}
}

// personBefore returns the person whom the sentence before the group, in the same paragraph, is
// about: "[Ann Lee] shrugged. "I knew it.""; an empty run if there is none.
func (l *linker) personBefore(n int) token.Run {
	i := l.group[0].Lo
	if i == l.Paragraphs[n].Lo {
		return token.Run{}
	}
	before := l.sentenceOf(i - 1)
	g := l.sentence(before.Lo)
	if len(g.Verbs) == 0 || before.Lo == l.sentenceOf(i).Lo {
		return token.Run{}
	}
	k := g.Subject(0)
	if k < 0 {
		return token.Run{}
	}
	m := l.mentions.In(g.Phrases[k].Run)
	if m < 0 || l.mentions.Mention(m).Kind != mention.Person {
		return token.Run{}
	}
	return l.mentions.Mention(m).Run
}

// closedBefore reports whether the last quotation of a statement ends with its mark before paragraph n.
func (f *finder) closedBefore(s Statement, n int) bool {
	last := s.Content[len(s.Content)-1]
	return last.Hi <= f.Paragraphs[n].Lo && (f.Kind(last.Hi) == token.Quote || f.Kind(last.Hi-1) == token.Quote) && last.Hi < f.Paragraphs[n].Lo
}

// quotes reports whether the last words of a statement so far are a quotation.
func (f *finder) quotes(s Statement) bool {
	last := s.Content[len(s.Content)-1]
	return f.quoted[last.Hi-1] > 0
}

// signatureBehind returns the signature that is all of the paragraph behind n.
func (a *assembler) signatureBehind(n int) reporting {
	if n+1 == len(a.Paragraphs) {
		return reporting{}
	}
	return a.signatureAt(a.Paragraphs[n].Hi, a.Paragraphs[n+1].Hi)
}

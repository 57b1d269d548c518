package newsmodel

import (
	"context"
	"slices"

	"example.com/newsmodel/internal/party"
)

// FindStatements returns who said what in a piece of text, as [Extract] does.
func FindStatements(text string) []Statement {
	return readStory(context.Background(), standard(), Story{Text: text}, (*Extractor).read, (*reading).statements)
}

// statements makes the values of the statements. Their contents share one array, and so
// do their sources.
func (r *reading) statements() []Statement {
	said := r.said.All()
	if len(said) == 0 {
		return nil
	}
	pieces := 0
	for _, a := range said {
		pieces += len(a.Content)
	}
	out := make([]Statement, 0, len(said))
	content := make([]Phrase, 0, pieces)
	sources := make([]Party, 0, len(said)+len(said)/16+1) // some have several
	var found []party.Party                               // the sources of one statement
	for _, a := range said {
		s := Statement{
			Phrase: r.phrase(a.Whole()), Kind: StatementKind(a.Kind), Confidence: a.Confidence(),
			Cue: Cue{Phrase: r.phrase(a.Cue), Lemma: a.Lemma, Negated: a.Negated}, When: r.period(a.When),
		}
		first := len(content)
		for _, c := range a.Content {
			content = append(content, r.phrase(c))
		}
		s.Content = slices.Clip(content[first:])
		if a.Source.Len() > 0 {
			first := len(sources)
			found = r.cast.Append(found[:0], a.Source)
			for _, p := range found {
				sources = append(sources, r.party(p))
			}
			if len(sources) > first {
				s.Sources = slices.Clip(sources[first:])
			}
		}
		out = append(out, s)
	}
	return out
}

// party makes the value of a party.
func (r *reading) party(p party.Party) Party {
	return Party{
		Phrase: r.phrase(p.Run), Kind: PartyKind(p.Kind), Name: p.Name, Title: p.Title, Role: p.Role,
		Affiliation: p.Affiliation, Anonymous: p.Anonymous, Named: r.span(p.Named), Key: p.Key,
		ID: r.ids.of(p),
	}
}

package toll

import (
	"slices"
	"sort"

	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/token"
)

// Whose word is a toll? "At least 12 were killed, police said" gives it to the police, what
// nobody is quoted for to the story itself.

// speakers knows who says what stands at a place of the text. Most stories count no
// victims, so that the contents of their statements are gathered only on request.
type speakers struct {
	statements *statement.Statements
	cast       *party.Cast
	contents   []content // in text order; nil until somebody is asked for
}

// A content is a piece of what somebody says.
type content struct {
	token.Run
	source token.Run
}

// gather fills in the contents.
func (v *speakers) gather() {
	v.contents = make([]content, 0, len(v.statements.All()))
	for _, a := range v.statements.All() {
		if a.Source.Len() == 0 {
			continue
		}
		for _, c := range a.Content {
			v.contents = append(v.contents, content{Run: c, source: a.Source})
		}
	}
	slices.SortStableFunc(v.contents, func(a, b content) int { return a.Lo - b.Lo })
}

// maxNesting is how deep statements may stand in statements.
const maxNesting = 8

// at returns the source of the innermost statement around a run, the zero party where the
// story itself speaks.
func (v *speakers) at(r token.Run) party.Party {
	if v.contents == nil {
		v.gather()
	}
	i := sort.Search(len(v.contents), func(i int) bool { return v.contents[i].Lo > r.Lo })
	best := -1
	for k := i - 1; k >= max(0, i-maxNesting); k-- {
		if c := v.contents[k]; c.Covers(r) && (best < 0 || c.Len() < v.contents[best].Len()) {
			best = k
		}
	}
	if best < 0 {
		return party.Party{}
	}
	if parties := v.cast.All(v.contents[best].source); len(parties) > 0 {
		return parties[0]
	}
	return party.Party{}
}

package statement

import (
	"slices"
	"testing"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// TestDraft revises three parts in two steps.
func TestDraft(t *testing.T) {
	at := func(lo, hi int, role tagger.Role) part { return part{Run: token.From(lo, hi), role: role} }
	d := draft{parts: []part{at(0, 4, tagger.Content), at(5, 6, tagger.Cue), at(6, 9, tagger.Content)}}
	d.startStep()
	d.copyUntil(5)
	if !d.isUnread(tagger.Cue, token.From(4, 6)) || d.isUnread(tagger.Source, token.From(0, 9)) {
		t.Error("a cue should be unread, and no source")
	}
	d.skip(1)
	d.addReporting(reporting{source: token.From(6, 8), cue: token.From(5, 6)})
	if last := d.lastPart(); last.role != tagger.Source || !last.added {
		t.Errorf("the last part is %+v", *last)
	}
	d.startStep()
	d.copyRest()
	var got []token.Run
	for _, o := range d.parts {
		got = append(got, o.Run)
	}
	if want := []token.Run{{Lo: 0, Hi: 4}, {Lo: 5, Hi: 6}, {Lo: 6, Hi: 8}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

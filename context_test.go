package newsmodel_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/newsmodel"
)

// TestExtractAllStops shows that a long story is given up soon after the
// context is done, wherever in the story that is.
func TestExtractAllStops(t *testing.T) {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for b.Len() < 10<<20 {
		for _, s := range stories(t) {
			b.WriteString(s.Text + "\n\n")
		}
	}
	long := newsmodel.Story{ID: "long", Text: b.String()}
	for _, after := range []time.Duration{0, 20 * time.Millisecond, 200 * time.Millisecond, 500 * time.Millisecond, time.Second} {
		late := time.Hour
		for range 3 { // other work on the machine may come between
			late = min(late, stopsLate(t, x, after, long))
		}
		t.Logf("after %v: stops %v late", after, late)
		if late > 50*time.Millisecond && *timed {
			t.Errorf("after %v: stops %v late, want at most 50 ms", after, late)
		}
	}
}

// stopsLate returns how long after its time is up reading goes on.
func stopsLate(t *testing.T, x *newsmodel.Extractor, after time.Duration, s newsmodel.Story) time.Duration {
	ctx, cancel := context.WithTimeout(t.Context(), after)
	defer cancel()
	deadline, _ := ctx.Deadline()
	for s := range x.ExtractAll(ctx, slices.Values([]newsmodel.Story{s, s})) {
		t.Errorf("after %v: yields %q", after, s.ID)
	}
	return time.Since(deadline)
}

// TestExtractAllStopsBetween shows that a story that was read is yielded and
// no other is begun.
func TestExtractAllStopsBetween(t *testing.T) {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var seen []string
	for s, a := range x.ExtractAll(ctx, slices.Values(stories(t))) {
		seen = append(seen, s.ID)
		if a.Text != s.Text {
			t.Errorf("%s: the article is of another story", s.ID)
		}
		cancel()
	}
	if len(seen) != 1 {
		t.Errorf("yields %v after the context was done", seen)
	}
}

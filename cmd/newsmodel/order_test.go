package main

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestInOrderKeepsOrder(t *testing.T) {
	var got []int
	slowFirst := func(i int) int {
		time.Sleep(time.Duration(i%3) * time.Millisecond)
		return i
	}
	err := inOrder(t.Context(), count(200), slowFirst, func(i int) error {
		got = append(got, i)
		return nil
	})
	if want := slices.Collect(count(200)); err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, error %v; want 0 to 199", got, err)
	}
}

func TestInOrderBoundsItemsInFlight(t *testing.T) {
	var started, emitted atomic.Int64
	most := int64(0)
	work := func(i int) int { started.Add(1); return i }
	err := inOrder(t.Context(), count(500), work, func(int) error {
		time.Sleep(100 * time.Microsecond)
		most = max(most, started.Load()-emitted.Add(1))
		return nil
	})
	// One more than the queue holds is with the emitter.
	if limit := int64(2*runtime.GOMAXPROCS(0) + 1); err != nil || most > limit {
		t.Errorf("%d items in flight, error %v; want at most %d", most, err, limit)
	}
}

func TestInOrderStops(t *testing.T) {
	same := func(i int) int { return i }
	full := errors.New("disk full")
	emitted := 0
	err := inOrder(t.Context(), count(1000), same, func(i int) error {
		emitted++
		if i == 7 {
			return full
		}
		return nil
	})
	if err != full || emitted != 8 {
		t.Errorf("error %v after %d results; want %v after 8", err, emitted, full)
	}

	ctx, cancel := context.WithCancel(t.Context())
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	err = inOrder(ctx, endless, same, func(i int) error {
		if i == 50 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v; want %v", err, context.Canceled)
	}
}

package main

import (
	"context"
	"iter"
	"runtime"
)

// inOrder calls work on the items on all cores and emit on the results, one at
// a time, in the order of the items. At most a few items for each core are in
// flight, so that memory stays bounded however slow the reader of the results
// is. It stops at the first error of emit, or when ctx is done.
func inOrder[T, R any](ctx context.Context, items iter.Seq[T], work func(T) R, emit func(R) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	queue := make(chan chan R, 2*runtime.GOMAXPROCS(0))
	go func() {
		defer close(queue)
		for item := range items {
			result := make(chan R, 1)
			select {
			case queue <- result:
			case <-ctx.Done():
				return
			}
			go func() { result <- work(item) }()
		}
	}()
	for {
		var result chan R
		select {
		case result = <-queue:
		case <-ctx.Done():
		}
		if result == nil { // closed, or done
			return ctx.Err()
		}
		select {
		case r := <-result:
			if err := emit(r); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

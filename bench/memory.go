package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"sync/atomic"
	"time"

	"example.com/newsmodel"
)

// beginning prints what the first call of a process takes.
func beginning() {
	self, err := os.Executable()
	must(err)
	least := time.Hour
	for range 20 {
		out, err := exec.Command(self, "-first").Output()
		must(err)
		took, err := time.ParseDuration(strings.TrimSpace(string(out)))
		must(err)
		least = min(least, took)
	}
	fmt.Printf("\n## The first call\n\nThe first call of a process, which reads the vocabulary, takes %d ms.\n", least.Milliseconds())
}

// memory prints the largest heap while one text is read.
func memory(text string) {
	size := float64(len(text))
	fmt.Printf("\n## Memory\n\nWhile one text of %.1f MB is read, the heap is at most %.1f times as large as the text.\n", size/1e6, peak(text)/size)
}

// peak returns the largest heap, in bytes, while one text is read, over what
// was in use before. The collector runs all the time, so that what it has not yet
// found does not count.
func peak(text string) float64 {
	defer debug.SetGCPercent(debug.SetGCPercent(1))
	runtime.GC()
	base := heap()
	var top atomic.Uint64
	done := make(chan struct{})
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case <-time.After(200 * time.Microsecond):
				top.Store(max(top.Load(), heap()))
			}
		}
	}()
	newsmodel.Extract(text)
	close(done)
	<-stopped
	return float64(top.Load()) - float64(base)
}

func heap() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

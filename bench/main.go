// Bench measures newsmodel beside what a Go program would use instead, on the
// same text in the same run, and prints a Markdown table:
//
//	GOWORK=off go run . [FILE or FOLDER ...]
//
// Without an argument it reads the stories of testdata.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"log"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"sync/atomic"
	"time"

	"example.com/newsmodel"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/neurosnap/sentences/english"
	"github.com/rivo/uniseg"
)

// A contender does its work on one story.
type contender struct {
	name string
	part int // reads one in so many stories, where all would take too long
	run  func(text string)
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("bench: ")
	size := flag.Int("size", 4<<20, "bytes of text to measure on; the stories are repeated up to it")
	flag.Parse()
	runtime.GOMAXPROCS(1)
	stories := read(flag.Args())
	if len(stories) == 0 {
		log.Fatal("no .txt files")
	}
	var texts []string
	total := 0
	for i := 0; total < *size; i++ {
		texts = append(texts, stories[i%len(stories)])
		total += len(texts[i])
	}
	fmt.Printf("%d stories, %.1f MB of text, one core, %s\n\n", len(texts), float64(total)/1e6, runtime.Version())
	fmt.Println("| what | MB/s | allocations per KB | times uniseg words |\n|---|---|---|---|")
	var floor float64
	for _, c := range contenders() {
		best, allocs := measure(c, texts[:max(len(texts)/c.part, 1)])
		if floor == 0 {
			floor = best
		}
		fmt.Printf("| %s | %.3g | %.3g | %.3g |\n", c.name, 1e3/best, allocs*1024, best/floor)
	}
	long := strings.Join(texts, "\n\n")
	fmt.Printf("\nPeak heap while one text of %.1f MB is read: %.1f times the text.\n", float64(len(long))/1e6, peak(long)/float64(len(long)))
}

func contenders() []contender {
	tokenizer, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		log.Fatal(err)
	}
	return []contender{
		{"uniseg, words only", 1, func(text string) {
			for state := -1; text != ""; {
				_, text, state = uniseg.FirstWordInString(text, state)
			}
		}},
		{"uax29, words only", 1, func(text string) {
			for t := words.FromString(text); t.Next(); {
			}
		}},
		{"neurosnap/sentences, sentences only", 1, func(text string) { tokenizer.Tokenize(text) }},
		{"prose, tokens, sentences and entities", 200, func(text string) {
			if _, err := prose.NewDocument(text); err != nil {
				log.Fatal(err)
			}
		}},
		{"newsmodel, figures", 1, func(text string) { newsmodel.FindFigures(text) }},
		{"newsmodel, statements", 1, func(text string) { newsmodel.FindStatements(text) }},
		{"newsmodel, the whole article", 1, func(text string) { newsmodel.Extract(text) }},
	}
}

// measure returns the best time of three, in nanoseconds per byte, and the
// allocations per byte.
func measure(c contender, texts []string) (best, allocs float64) {
	c.run(texts[0]) // tables are read on first use
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	best = math.Inf(1)
	for range 3 {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		for _, text := range texts {
			c.run(text)
		}
		best = min(best, float64(time.Since(start).Nanoseconds())/float64(size))
		runtime.ReadMemStats(&after)
		allocs = float64(after.Mallocs-before.Mallocs) / float64(size)
	}
	return best, allocs
}

// peak returns the largest heap, in bytes, while one text is read, over what
// was in use before. The collector runs often, so that what it has not yet
// found does not count for much.
func peak(text string) float64 {
	runtime.GOMAXPROCS(2)
	defer debug.SetGCPercent(debug.SetGCPercent(10))
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

// read returns the texts of the named files and of the .txt files in the named
// folders.
func read(names []string) []string {
	if len(names) == 0 {
		names = []string{filepath.Join("..", "testdata", "stories")}
	}
	var out []string
	for _, name := range names {
		err := filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(path, ".txt") && path != name {
				return err
			}
			b, err := os.ReadFile(path)
			out = append(out, string(b))
			return err
		})
		if err != nil {
			log.Fatal(err)
		}
	}
	return out
}

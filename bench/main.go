// Bench measures newsmodel beside what a Go program would use instead, on the
// same text in the same run, and prints its tables in Markdown:
//
//	GOWORK=off go run . [-stream BYTES] [FILE or FOLDER ...]
//
// Without an argument it reads the stories of testdata. Times are those of the
// processor, and the best of several passes that take turns, so that what else
// the machine does spoils little. .ci/performance writes the tables into
// docs/performance.md.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"example.com/newsmodel"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("bench: ")
	size := flag.Int("size", 2<<20, "bytes of text to measure on; the stories are repeated up to it")
	stream := flag.Int64("stream", 64<<20, "bytes of text to send through the command")
	first := flag.Bool("first", false, "only make the first call of a process and print its time")
	flag.Parse()
	if *first {
		start := processorTime()
		newsmodel.Extract("“We will go,” Ann Lee said in Paris on Tuesday.")
		fmt.Println(processorTime() - start)
		return
	}
	texts, total := repeated(read(flag.Args()), *size)
	fmt.Printf("%d texts of %d bytes on average, %s, %s.\n\n", len(texts), total/len(texts), runtime.Version(), processor())
	programs(texts)
	stages()
	beginning()
	memory(strings.Join(texts, "\n\n"))
	command(texts, *stream)
}

// processorTime is the time that this process has used on all cores.
func processorTime() time.Duration {
	var u syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// processor names the processor, where the system tells.
func processor() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(info)) {
		if name, ok := strings.CutPrefix(line, "model name"); ok {
			return strings.TrimLeft(strings.TrimSpace(name), ": \t")
		}
	}
	return runtime.GOARCH
}

// read returns the texts of the named files and of the .txt files in the named
// folders.
func read(names []string) []string {
	if len(names) == 0 {
		names = []string{filepath.Join("..", "testdata", "stories")}
	}
	var out []string
	for _, name := range names {
		must(filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(path, ".txt") && path != name {
				return err
			}
			b, err := os.ReadFile(path)
			out = append(out, string(b))
			return err
		}))
	}
	if len(out) == 0 {
		log.Fatal("no .txt files")
	}
	return out
}

// repeated returns the stories over and over, up to size bytes, and how many
// bytes they are.
func repeated(stories []string, size int) (texts []string, total int) {
	for i := 0; total < size; i++ {
		texts = append(texts, stories[i%len(stories)])
		total += len(texts[i])
	}
	return texts, total
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

package main

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"golang.org/x/term"
)

// A progress tells a person at a terminal how far long work has come: on one
// line of standard error, which the next one overwrites.
type progress struct {
	w       io.Writer // nil to be silent
	total   int64     // bytes of input; 0 if unknown
	read    atomic.Int64
	stories int
	start   time.Time
	last    time.Time // when it was last shown; zero if it is not on the screen
}

// newProgress returns the progress of reading the files of c. It is silent
// unless there are records to count and somebody to see it, and results do not
// go to the same terminal.
func newProgress(c config, stdin io.Reader, stdout, stderr io.Writer) *progress {
	p := &progress{start: time.Now()}
	if c.quiet || c.in != "jsonl" || !isTerminal(stderr) || isTerminal(stdout) {
		return p
	}
	p.w = stderr
	for _, name := range c.names() {
		size := int64(0)
		if f, ok := stdin.(*os.File); name == "-" && ok {
			size = regularSize(f.Stat())
		} else if name != "-" {
			size = regularSize(os.Stat(name))
		}
		if size == 0 {
			p.total = 0
			return p
		}
		p.total += size
	}
	return p
}

// isTerminal reports whether a person sits at a reader or writer.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// regularSize returns the size of a regular file, 0 of what has none.
func regularSize(info os.FileInfo, err error) int64 {
	if err != nil || !info.Mode().IsRegular() {
		return 0
	}
	return info.Size()
}

// reader counts what is read from r.
func (p *progress) reader(r io.Reader) io.Reader { return counter{r, &p.read} }

type counter struct {
	io.Reader
	n *atomic.Int64
}

func (c counter) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.n.Add(int64(n))
	return n, err
}

// step counts a story, and from time to time shows how far the work has come.
func (p *progress) step(now time.Time) {
	p.stories++
	if p.w == nil || now.Sub(p.start) < time.Second || now.Sub(p.last) < 200*time.Millisecond {
		return
	}
	p.last = now
	fmt.Fprint(p.w, "\r", p.line(now), "\x1b[K")
}

// done says how far the work came.
func (p *progress) done() string {
	if p.stories == 1 {
		return "1 story"
	}
	return fmt.Sprintf("%d stories", p.stories)
}

// clear takes the line off the screen.
func (p *progress) clear() {
	if !p.last.IsZero() {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.last = time.Time{}
	}
}

// line returns the rate, and the share and the time left if they are known.
func (p *progress) line(now time.Time) string {
	elapsed := now.Sub(p.start)
	line := fmt.Sprintf("%d stories, %.0f a second", p.stories, float64(p.stories)/elapsed.Seconds())
	if read := p.read.Load(); p.total > 0 && read > 0 {
		share := min(float64(read)/float64(p.total), 1)
		left := time.Duration(float64(elapsed) * (1 - share) / share).Round(time.Second)
		line += fmt.Sprintf(", %.0f %%, %v left", 100*share, left)
	}
	return line
}

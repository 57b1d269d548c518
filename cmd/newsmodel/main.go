// Newsmodel reads news stories and prints who said what, how many of what, and
// who sends or withdraws what.
//
//	newsmodel [flags] [FILE ...]
//
// Without a FILE, and for a FILE named "-", it reads standard input. Standard
// output carries results only; what went wrong is on standard error, one line
// for each file or record. A FILE of text, or a line of JSONL, of more than 64
// MiB is such an error; what follows is read. The exit status is 0 if all was
// read, 1 if some of it was not, 2 if the command line is wrong, 130 after an
// interrupt and 143 after SIGTERM.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/text/encoding"

	"example.com/newsmodel"
)

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		s := <-signals
		signal.Stop(signals) // a second signal kills
		cancel(stopped{s})
	}()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

const (
	exitOK          = 0
	exitUnread      = 1
	exitUsage       = 2
	exitInterrupted = 130
	exitTerminated  = 143
)

// A stopped command got a signal.
type stopped struct{ os.Signal }

func (s stopped) Error() string {
	if s.Signal == os.Interrupt {
		return "interrupted"
	}
	return s.String() // "terminated"
}

// status returns the exit status that shells give a command for the signal.
func (s stopped) status() int {
	if s.Signal == os.Interrupt {
		return exitInterrupted
	}
	return exitTerminated
}

// config is what the command line asks for.
type config struct {
	in, out   string
	table     string // of csv
	raw       bool   // leave cells of csv that look like formulas
	keep      bool   // give back the other keys of a record
	quiet     bool   // show no progress
	schema    bool   // print the schema of the output
	version   bool   // print the version
	published newsmodel.Date
	min       float64           // confidence of what is printed; below 0 for the usual
	lexicons  []string          // names of files with words of the caller's own
	charset   encoding.Encoding // of the input; nil for UTF-8
	files     []string
}

// run is main with its surroundings given. It returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parse(args, stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "newsmodel: %v (newsmodel -h shows the flags)\n", err)
		return exitUsage
	}
	if c.version {
		fmt.Fprintln(stdout, "newsmodel", version(debug.ReadBuildInfo()))
		return exitOK
	}
	if c.schema {
		stdout.Write(schema)
		return exitOK
	}
	own, err := c.lexicon()
	if err != nil {
		fmt.Fprintln(stderr, "newsmodel:", err)
		return exitUsage
	}
	x, err := newsmodel.NewExtractor(newsmodel.Options{Lexicon: own})
	if err != nil {
		fmt.Fprintln(stderr, "newsmodel:", err)
		return exitUsage
	}
	if slices.Contains(c.names(), "-") && isTerminal(stdin) && !c.quiet {
		end := "Ctrl-D"
		if runtime.GOOS == "windows" {
			end = "Ctrl-Z and Enter"
		}
		fmt.Fprintln(stderr, "newsmodel: reading from the terminal;", end, "on a line of its own ends it")
	}
	status, err := c.print(ctx, x, stdin, stdout, stderr)
	var stop stopped
	switch {
	case errors.As(err, &stop):
		fmt.Fprintln(stderr, "newsmodel:", err)
		return stop.status()
	case err != nil:
		fmt.Fprintln(stderr, "newsmodel:", err)
		return exitUnread
	}
	return status
}

// print reads the stories and prints them. The status tells whether all were
// read; the error, why it stopped before the end.
func (c config) print(ctx context.Context, x *newsmodel.Extractor, stdin io.Reader, stdout, stderr io.Writer) (status int, err error) {
	form := c.form(stdout)
	if _, err := stdout.Write(form.head); err != nil {
		return exitUnread, err
	}
	p := newProgress(c, stdin, stdout, stderr)
	defer p.clear()
	extract := func(it item) item {
		if it.err == nil {
			it.read(x)
		}
		if it.err == nil {
			c.filter(it.article)
		}
		if form.encode != nil {
			it.output = form.encode(it)
		}
		return it
	}
	err = inOrder(ctx, c.items(stdin, p), extract, func(it item) error {
		p.step(time.Now())
		if it.err != nil {
			status = exitUnread
			p.clear()
			fmt.Fprintln(stderr, "newsmodel:", it.err)
		}
		if it.hint != "" && !c.quiet {
			p.clear()
			fmt.Fprintln(stderr, "newsmodel: hint:", it.hint)
		}
		if form.serial != nil {
			it.output = form.serial(it)
		}
		_, err := stdout.Write(it.output) // whole records, so that an interrupt leaves whole lines
		return err
	})
	if errors.Is(err, context.Canceled) {
		return status, fmt.Errorf("%w after %s", context.Cause(ctx), p.done())
	}
	if err == nil && form.foot != nil {
		_, err = stdout.Write(form.foot())
	}
	return status, err
}

const usage = `usage: newsmodel [flags] [FILE ...]

Newsmodel reads news stories, from standard input if no FILE is given, and
prints who said what, how many of what, and who sends or withdraws what.

  newsmodel story.txt
  newsmodel -out html story.txt > story.html
  newsmodel -in jsonl -out csv -table figures stories.jsonl > figures.csv

`

// parse reads the command line.
func parse(args []string, help io.Writer) (config, error) {
	c := config{in: "text", out: "text", table: "statements", min: -1}
	f := flag.NewFlagSet("newsmodel", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Func("in", "`form` of the input: text, each FILE a story, or jsonl, each line a record\n"+
		`{"id": "7", "text": "KYIV (Reuters) - ...", "published": "2022-03-29"} (default text)`, oneOf(&c.in, "text", "jsonl"))
	f.Func("out", "`form` of the output: text to read, json, jsonl, csv or html (default text)",
		oneOf(&c.out, "text", "json", "jsonl", "csv", "html"))
	f.Func("table", "with -out csv, the `type` of value: "+choice(tableNames)+" (default statements)", oneOf(&c.table, tableNames...))
	f.BoolVar(&c.raw, "raw", false, "with -out csv, leave texts that a spreadsheet would run as formulas as they are")
	f.Func("lexicon", "`file` with words of your own, see docs/vocabulary.md; may be given several times", func(name string) error {
		c.lexicons = append(c.lexicons, name)
		return nil
	})
	f.Func("min", "leave out what has a `confidence` below this, 0 to 1 (default 0.5 for text to read, else 0)", func(s string) (err error) {
		if c.min, err = strconv.ParseFloat(s, 64); err != nil || !(0 <= c.min && c.min <= 1) {
			return errors.New("want a number from 0 to 1")
		}
		return nil
	})
	f.Func("charset", "`encoding` of the input, such as windows-1252 (default utf-8)", c.setCharset)
	f.BoolVar(&c.keep, "keep", false, "with -in jsonl and -out jsonl, give back all other keys of a record")
	f.BoolVar(&c.quiet, "quiet", false, "show no progress and no hints on a terminal")
	f.BoolVar(&c.schema, "schema", false, "print the JSON Schema of the output instead")
	f.BoolVar(&c.version, "version", false, "print the version instead")
	f.Func("published", "`date` of publication, 2022-03-29, of stories that come without one",
		func(s string) error {
			err := c.published.UnmarshalText([]byte(s))
			if err != nil {
				return newsmodel.ErrDate
			}
			return nil
		})
	err := c.parse(f, args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(help, usage)
		f.SetOutput(help)
		f.PrintDefaults()
	}
	return c, err
}

// parse reads flags and files. Flags may stand behind files, up to "--".
func (c *config) parse(f *flag.FlagSet, args []string) error {
	for len(args) > 0 {
		if err := f.Parse(args); err != nil {
			return err
		}
		rest := f.Args()
		if read := len(args) - len(rest); read > 0 && args[read-1] == "--" || len(rest) == 0 {
			c.files = append(c.files, rest...)
			break
		}
		c.files, args = append(c.files, rest[0]), rest[1:]
	}
	var err error
	f.Visit(func(set *flag.Flag) {
		if (set.Name == "table" || set.Name == "raw") && c.out != "csv" {
			err = fmt.Errorf("flag -%s is for -out csv", set.Name)
		}
		if set.Name == "keep" && (c.in != "jsonl" || c.out != "jsonl") {
			err = errors.New("flag -keep is for -in jsonl with -out jsonl")
		}
	})
	return err
}

// oneOf returns a flag function that sets v to one of the values.
func oneOf(v *string, values ...string) func(string) error {
	return func(s string) error {
		for _, known := range values {
			if s == known {
				*v = s
				return nil
			}
		}
		return errors.New("want " + choice(values))
	}
}

// choice returns "a, b or c".
func choice(values []string) string {
	last := len(values) - 1
	return strings.Join(values[:last], ", ") + " or " + values[last]
}

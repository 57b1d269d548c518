// Command train makes the weights of the tagger from annotated news.
//
//	go run ./internal/train -out internal/tagger/model.bin CORPUS...
//
// A CORPUS is a folder of texts (*.txt) and, for each, annotations in the stand-off
// format of brat (*.ann), either side by side or in the folders text and attributions.
// An annotation file is named as its text, with an underscore and the name of
// the annotator where there are several. An event has arguments Source, Cue and
// Content.
//
// Or it is a file STORIES.jsonl of texts without annotations, {"id": "7", "text": "…"} a
// line, that a teacher has labelled: -paragraphs writes their paragraphs for it, one a line,
// and -labels names the files that it gives back, with "doc", "p" and the labels "g" a line.
//
// CORPUS*3 counts each of its paragraphs three times. The same corpora give the same bytes.
package main

import (
	"flag"
	"log"
	"os"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/tagger"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("train: ")
	out := flag.String("out", "", "write the weights to this `file`")
	test := flag.String("test", "", "measure the weights on the corpus in this `folder`")
	runs := flag.Int("runs", 4, "how many models to take the mean of")
	passes := flag.Int("passes", 4, "how often to read the corpus for each of them")
	paragraphs := flag.String("paragraphs", "", "write the paragraphs of the corpus to this `file`, for a teacher, and learn nothing")
	labels := flag.String("labels", "", "`files` with the labels of a teacher, parted by commas")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	corpus, err := readCorpora(flag.Args(), *labels, *paragraphs != "")
	switch {
	case err != nil:
	case *paragraphs != "":
		err = writeParagraphs(*paragraphs, corpus)
	default:
		err = run(corpus, *test, *out, *runs, *passes)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func run(learned corpus, test, out string, runs, passes int) (err error) {
	var held corpus
	if test != "" {
		if held, err = readCorpus(test); err != nil {
			return err
		}
	}
	log.Printf("%d texts, %d paragraphs", learned.texts, len(learned.paragraphs))
	var last score
	data := train(learned, runs, passes, func(run int, data []byte) {
		if test != "" {
			m := must(tagger.NewModel(string(data)))
			last = measure(tagger.With(m, lexicon.Builtin()), held)
			log.Printf("mean of %d: %v", run, last)
		}
	})
	if test != "" {
		log.Printf("right by margin, 0 to 5 and more, in percent:\n%s", last.reliability())
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, data, 0o644)
}

// must returns v. The models that it is called with were made here, so that they cannot be
// malformed.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

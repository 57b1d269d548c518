package token

import (
	"strings"
	"testing"
)

// news is a paragraph in the manner of a wire story, invented.
const news = `“We will not wait,” Deputy Mayor Ana Quintero-Ruiz told reporters in Lima on Tuesday. The city's 1,250 buses, worth $3.4 million, carry 12% of its workers; the U.S. firm that runs them didn't reply to e-mails sent at 5 p.m. Mr. O'Neill's office — which "knows the file" — said it would.
`

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat(news, 100)
	var v Vocab
	for _, k := range Scan(text, nil) {
		if k.Shape == Lower {
			v.Add(text[k.Start:k.End])
		}
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(text, &v)
	}
}

//go:build unix

package newsmodel_test

import (
	"os"
	"os/exec"
	"testing"
	"time"

	"example.com/newsmodel"
)

// TestFirstCall shows that the first call of a process, which reads the tables,
// is quick.
func TestFirstCall(t *testing.T) {
	if os.Getenv("NEWSMODEL_FIRST_CALL") != "" {
		start := processorTime()
		newsmodel.Extract("“We will go,” Ann Lee said in Paris on Tuesday.")
		os.Stdout.WriteString((processorTime() - start).String())
		os.Exit(0)
	}
	skipUntimed(t)
	best := time.Hour
	for range 10 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestFirstCall$")
		cmd.Env = append(os.Environ(), "NEWSMODEL_FIRST_CALL=1")
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		d, err := time.ParseDuration(string(out))
		if err != nil {
			t.Fatal(err)
		}
		best = min(best, d)
	}
	t.Logf("first call: %v", best)
	if best > 30*time.Millisecond {
		t.Errorf("the first call takes %v, want at most 30 ms", best)
	}
}

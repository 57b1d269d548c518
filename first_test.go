//go:build unix

package newsmodel_test

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"example.com/newsmodel"
)

// The first call may take 30 ms on a machine that does the work of the yardstick in 7 ms, and
// longer on one that is slower: the same machine differs by half from hour to hour.
const (
	mostFirstCall  = 30 * time.Millisecond
	usualYardstick = 7 * time.Millisecond
)

// yardstick does what reading tables takes: it makes strings and puts them into a map.
func yardstick() {
	words := make(map[string]int)
	for i := range 60_000 {
		words[strconv.Itoa(i)] = i
	}
}

// TestFirstCall shows that the first call of a process, which reads the tables,
// is quick.
func TestFirstCall(t *testing.T) {
	if os.Getenv("NEWSMODEL_FIRST_CALL") != "" {
		start := processorTime()
		newsmodel.Extract("“We will go,” Ann Lee said in Paris on Tuesday.")
		call := processorTime() - start
		yardstick()
		fmt.Print(int64(call), int64(processorTime()-start-call))
		os.Exit(0)
	}
	skipUntimed(t)
	best, unit := time.Hour, time.Hour
	for range 10 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestFirstCall$")
		cmd.Env = append(os.Environ(), "NEWSMODEL_FIRST_CALL=1")
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		var call, work int64
		if _, err := fmt.Sscan(string(out), &call, &work); err != nil {
			t.Fatal(err)
		}
		best, unit = min(best, time.Duration(call)), min(unit, time.Duration(work))
	}
	allowed := time.Duration(float64(mostFirstCall) * max(1, float64(unit)/float64(usualYardstick)))
	t.Logf("first call: %v, yardstick: %v", best, unit)
	if best > allowed {
		t.Errorf("the first call takes %v, want at most %v", best, allowed)
	}
}

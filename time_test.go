//go:build unix

package newsmodel_test

import (
	"flag"
	"syscall"
	"testing"
	"time"
)

var timed = flag.Bool("timed", false, "run the tests of time, which need a machine that does little else")

// skipUntimed skips a test of time unless it was asked for. The tests of
// several packages run side by side, which spoils what these measure.
func skipUntimed(t *testing.T) {
	t.Helper()
	if !*timed {
		t.Skip("a test of time: go test . -timed")
	}
}

// processorTime is the time that this process has used. The kernel only
// estimates how it divides between user and system; the sum is exact.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

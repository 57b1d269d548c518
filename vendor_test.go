package newsmodel_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

const importingProgram = `package main

import (
	"fmt"

	"example.com/newsmodel"
)

func main() {
	for _, f := range newsmodel.FindFigures("More than 300 people fled.") {
		fmt.Println(f.Bound, f.Value)
	}
}
`

// TestVendored builds and runs a program in a module of its own that vendors
// the library, and shows which modules come along.
func TestVendored(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"main.go": importingProgram,
		"go.mod": fmt.Sprintf("module example.org/importer\n\ngo 1.25.0\n\nrequire example.com/newsmodel v0.0.0\n\n"+
			"replace example.com/newsmodel => %q\n", root),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	goRun := func(args ...string) string {
		cmd := exec.Command("go", args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		return string(out)
	}
	goRun("mod", "tidy")
	goRun("mod", "vendor")
	if got, want := goRun("run", "-mod=vendor", "."), "more_than 300\n"; got != want {
		t.Errorf("the program prints %q, want %q", got, want)
	}
	list, err := os.ReadFile(filepath.Join(dir, "vendor", "modules.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.Lines(string(list)) {
		if module, ok := strings.CutPrefix(line, "# "); ok && strings.Count(module, " ") == 1 {
			got = append(got, strings.Fields(module)[0])
		}
	}
	got = slices.Compact(slices.Sorted(slices.Values(append(got, "example.com/newsmodel"))))
	if want := []string{"example.com/newsmodel", "github.com/rivo/uniseg", "golang.org/x/text"}; !slices.Equal(got, want) {
		t.Errorf("vendored are %q, want %q", got, want)
	}
}

// TestInit shows that a program pays nothing for the tables before it uses
// them.
func TestInit(t *testing.T) {
	skipUntimed(t)
	best := time.Hour
	for range 5 { // other work on the machine may disturb a measurement
		cmd := exec.Command(os.Args[0], "-test.run=^$")
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatal(err)
		}
		best = min(best, initTime(t, string(out)))
	}
	if best > 100*time.Microsecond {
		t.Errorf("the library's packages take %v at the start of a program, want at most 0.1 ms", best)
	}
}

// initTime adds up the times of the library's packages in a trace with lines
// such as "init golang.org/x/text @0.4 ms, 0.02 ms clock, 16 bytes 1 allocs".
func initTime(t *testing.T, trace string) time.Duration {
	var sum time.Duration
	lines := 0
	for line := range strings.Lines(trace) {
		var pkg string
		var at, clock float64
		if _, err := fmt.Sscanf(line, "init %s @%f ms, %f ms clock,", &pkg, &at, &clock); err != nil {
			continue
		}
		lines++
		for _, ours := range []string{"example.com/newsmodel", "golang.org/x/text", "github.com/rivo/uniseg"} {
			if pkg == ours || strings.HasPrefix(pkg, ours+"/") {
				sum += time.Duration(clock * float64(time.Millisecond))
			}
		}
	}
	if lines == 0 {
		t.Fatalf("no trace in %q", trace)
	}
	return sum
}

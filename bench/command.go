package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

// command prints how the command does on two cores, and how much memory it
// takes while a long stream goes through it.
func command(texts []string, size int64) {
	dir, err := os.MkdirTemp("", "bench")
	must(err)
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "newsmodel")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Dir = filepath.Join("..", "cmd", "newsmodel")
	build.Env = append(os.Environ(), "GOWORK=")
	if out, err := build.CombinedOutput(); err != nil {
		must(fmt.Errorf("%w: %s", err, out))
	}
	records := make([][]byte, len(texts))
	for i, text := range texts {
		line, err := json.Marshal(map[string]string{"id": strconv.Itoa(i), "text": text})
		must(err)
		records[i] = append(line, '\n')
	}
	one, two := time.Hour, time.Hour
	for range 3 {
		one, two = min(one, run(program, 1, records)), min(two, run(program, 2, records))
	}
	early, late, took := stream(program, records, size)
	fmt.Print("\n## The command\n\n")
	fmt.Printf("From JSONL to JSONL, two cores read %.2f times as much as one in the same time.\n\n", one.Seconds()/two.Seconds())
	fmt.Printf("While %.2f GB of JSONL went through it, at %.1f MB/s, the command took at most %.0f MB of memory; over the first tenth it was %.0f MB.\n",
		float64(size)/1e9, float64(size)/1e6/took.Seconds(), late, early)
}

// run returns how long the command takes for the records on so many cores.
func run(program string, cores int, records [][]byte) time.Duration {
	cmd := exec.Command(program, "-in", "jsonl", "-out", "jsonl", "-quiet")
	cmd.Env = append(os.Environ(), "GOMAXPROCS="+strconv.Itoa(cores))
	cmd.Stdin = bytes.NewReader(bytes.Join(records, nil))
	start := time.Now()
	must(cmd.Run())
	return time.Since(start)
}

// stream sends records through the command until they are so many bytes, and
// returns the largest resident memory in MB: over the first tenth, and over all.
func stream(program string, records [][]byte, size int64) (early, late float64, took time.Duration) {
	cmd := exec.Command(program, "-in", "jsonl", "-out", "jsonl", "-quiet")
	in, err := cmd.StdinPipe()
	must(err)
	out, err := cmd.StdoutPipe()
	must(err)
	start := time.Now()
	must(cmd.Start())
	go io.Copy(io.Discard, out)
	next := int64(0)
	for i, sent := 0, int64(0); sent < size; i++ {
		n, err := in.Write(records[i%len(records)])
		must(err)
		if sent += int64(n); sent > next {
			next = sent + size/1000
			late = max(late, resident(cmd.Process.Pid))
			if sent <= size/10 {
				early = late
			}
		}
	}
	must(in.Close())
	must(cmd.Wait())
	return early, late, time.Since(start)
}

// resident returns the memory of a process in MB, 0 where the system does not
// tell.
func resident(pid int) float64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	m := regexp.MustCompile(`VmRSS:\s+(\d+) kB`).FindSubmatch(status)
	if m == nil {
		return 0
	}
	kb, _ := strconv.ParseFloat(string(m[1]), 64)
	return kb / 1000
}

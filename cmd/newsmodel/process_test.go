//go:build unix

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// command returns the newsmodel command, ready to start; see TestMain.
func command(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), exe, args...)
	cmd.Args[0] = "newsmodel"
	return cmd
}

// endless writes numbered records to w until nobody reads them.
func endless(w io.WriteCloser) {
	defer w.Close()
	for i := 0; ; i++ {
		if _, err := fmt.Fprintf(w, `{"id":"%d","text":"Rain fell in Oslo on Monday, the mayor said."}`+"\n", i); err != nil {
			return
		}
	}
}

// TestSignalLeavesWholeLines shows that a command that is told to stop ends with a whole
// line, says how many it wrote, and has the exit status of the signal.
func TestSignalLeavesWholeLines(t *testing.T) {
	stoppedBy(t, os.Interrupt, exitInterrupted, "newsmodel: interrupted after %d stories\n")
	stoppedBy(t, syscall.SIGTERM, exitTerminated, "newsmodel: terminated after %d stories\n")
}

func stoppedBy(t *testing.T, s os.Signal, status int, message string) {
	t.Helper()
	cmd := command(t, "-in", "jsonl", "-out", "jsonl")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdin, _ := cmd.StdinPipe()
	stdout, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go endless(stdin)
	output := bufio.NewReader(stdout)
	n := 0
	for ; ; n++ {
		line, err := output.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			break
		}
		var answer struct{ ID string }
		if err != nil || json.Unmarshal(line, &answer) != nil || answer.ID != fmt.Sprint(n) {
			t.Fatalf("line %d is %q, error %v; want a whole record with its number", n, line, err)
		}
		if n == 100 {
			if err := cmd.Process.Signal(s); err != nil {
				t.Fatal(err)
			}
		}
	}
	if cmd.Wait(); cmd.ProcessState.ExitCode() != status || stderr.String() != fmt.Sprintf(message, n) {
		t.Errorf("%v, standard error %q; want exit status %d, %d stories", cmd.ProcessState, stderr.String(), status, n)
	}
}

func TestBrokenPipeIsQuiet(t *testing.T) {
	cmd := command(t, "-in", "jsonl", "-out", "jsonl")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdin, _ := cmd.StdinPipe()
	stdout, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go endless(stdin)
	if _, err := bufio.NewReader(stdout).ReadBytes('\n'); err != nil {
		t.Fatal(err)
	}
	stdout.Close()
	err := cmd.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGPIPE || stderr.Len() > 0 {
		t.Errorf("%v, standard error %q; want a quiet end by SIGPIPE", err, stderr.String())
	}
}

// A story is answered at once, also while more input is awaited.
func TestAnswersWithoutDelay(t *testing.T) {
	cmd := command(t, "-in", "jsonl", "-out", "jsonl")
	stdin, _ := cmd.StdinPipe()
	stdout, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	output := bufio.NewReader(stdout)
	for _, id := range []string{"one", "two"} {
		fmt.Fprintf(stdin, "{\"id\":%q,\"text\":\"Rain fell.\"}\n", id)
		line, err := output.ReadString('\n')
		if err != nil || !strings.HasPrefix(line, `{"id":"`+id+`","article":`) {
			t.Fatalf("read %q, error %v; want the article of %q", line, err, id)
		}
	}
	stdin.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}

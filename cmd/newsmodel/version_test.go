package main

import (
	"os"
	"runtime/debug"
	"strings"
	"testing"
)

func TestVersion(t *testing.T) {
	const revision = "0123456789abcdef0123456789abcdef01234567"
	stamped := func(version, modified string) *debug.BuildInfo {
		return &debug.BuildInfo{Main: debug.Module{Version: version}, Settings: []debug.BuildSetting{
			{Key: "vcs", Value: "git"}, {Key: "vcs.revision", Value: revision}, {Key: "vcs.modified", Value: modified},
		}}
	}
	for _, c := range []struct {
		info *debug.BuildInfo
		want string
	}{
		{&debug.BuildInfo{Main: debug.Module{Version: "v0.1.0"}}, "v0.1.0"},
		{&debug.BuildInfo{}, "(devel)"},
		{stamped("(devel)", "false"), "(devel) " + revision},
		{stamped("(devel)", "true"), "(devel) " + revision + " with changes"},
		{stamped("v0.1.1-0.20260101000000-0123456789ab+dirty", "true"), "v0.1.1-0.20260101000000-0123456789ab+dirty"},
	} {
		if got := version(c.info, true); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
	if got := version(nil, false); got != "(unknown)" {
		t.Errorf("without a build info: %q", got)
	}
}

// TestInstallable shows that "go install" of a version takes the module: it refuses
// one with a replace directive. That it does install, .ci/install shows.
func TestInstallable(t *testing.T) {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(mod), "replace") {
		t.Error("go.mod has a replace directive, which keeps the command from being installed")
	}
}

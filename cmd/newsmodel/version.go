package main

import (
	"runtime/debug"
	"strings"
)

// version returns the version of the command and the revision that it was built
// from, as far as the build knows them.
func version(info *debug.BuildInfo, ok bool) string {
	if !ok {
		return "(unknown)"
	}
	version := info.Main.Version
	if version == "" {
		version = "(devel)"
	}
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision" && !strings.Contains(version, s.Value[:min(12, len(s.Value))]): // a pseudo-version has it
			version += " " + s.Value
		case s.Key == "vcs.modified" && s.Value == "true" && !strings.Contains(version, "dirty"):
			version += " with changes"
		}
	}
	return version
}

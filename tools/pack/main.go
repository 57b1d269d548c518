// Pack puts modules into a folder that the go command takes for a proxy, as if
// they had been released:
//
//	pack PROXY VERSION MODULE=FOLDER ...
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

func main() {
	if len(os.Args) < 4 {
		fmt.Fprintln(os.Stderr, "usage: pack PROXY VERSION MODULE=FOLDER ...")
		os.Exit(2)
	}
	for _, arg := range os.Args[3:] {
		path, folder, _ := strings.Cut(arg, "=")
		if err := pack(os.Args[1], module.Version{Path: path, Version: os.Args[2]}, folder); err != nil {
			fmt.Fprintln(os.Stderr, "pack:", err)
			os.Exit(1)
		}
	}
}

// pack writes the four files that a proxy has for a version of a module.
func pack(proxy string, m module.Version, folder string) error {
	escaped, err := module.EscapePath(m.Path)
	if err != nil {
		return err
	}
	at := filepath.Join(proxy, filepath.FromSlash(escaped), "@v")
	if err := os.MkdirAll(at, 0o777); err != nil {
		return err
	}
	mod, err := os.ReadFile(filepath.Join(folder, "go.mod"))
	if err != nil {
		return err
	}
	info, err := json.Marshal(map[string]any{"Version": m.Version, "Time": time.Now().UTC()})
	if err != nil {
		return err
	}
	for name, data := range map[string][]byte{"list": []byte(m.Version + "\n"), m.Version + ".mod": mod, m.Version + ".info": info} {
		if err := os.WriteFile(filepath.Join(at, name), data, 0o666); err != nil {
			return err
		}
	}
	f, err := os.Create(filepath.Join(at, m.Version+".zip"))
	if err != nil {
		return err
	}
	if err := zip.CreateFromDir(f, m, folder); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

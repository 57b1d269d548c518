package lexicon

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed keys.txt
var keysText string

// The errors of an entry that says of its words what its table does not know.
var (
	ErrKey   = errors.New("the table knows no")
	ErrValue = errors.New("the table has no value")
)

// keys has, by table and key, the values that the key may have: "" for a bare word, "*"
// and "#" for any value and any number.
var keys = sync.OnceValue(func() map[string]map[string][]string {
	all := make(map[string]map[string][]string)
	for line := range strings.Lines(keysText) {
		if line[0] == '#' {
			continue
		}
		table, attrs, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		all[table] = make(map[string][]string)
		for attr := range strings.FieldsSeq(attrs) {
			key, values, _ := strings.Cut(attr, "=")
			all[table][key] = append(all[table][key], strings.Split(values, ",")...)
		}
	}
	return all
})

// checkAttrs returns what is wrong with the attributes of an entry, nil if its table
// knows them all.
func checkAttrs(table, attrs string) error {
	known := keys()[table]
	for attr := range strings.FieldsSeq(attrs) {
		key, value, hasValue := strings.Cut(attr, "=")
		allowed, ok := known[key]
		if !ok {
			return fmt.Errorf("%w %q", ErrKey, key)
		}
		if !hasValue {
			if !isAllowed("", allowed) {
				return fmt.Errorf("%w: %q stands alone", ErrValue, key)
			}
			continue
		}
		for member := range strings.SplitSeq(value, ",") {
			if member == "" || !isAllowed(member, allowed) {
				return fmt.Errorf("%w %q of %q", ErrValue, member, key)
			}
		}
	}
	return nil
}

// isAllowed reports whether a value is one of those allowed.
func isAllowed(value string, allowed []string) bool {
	if slices.Contains(allowed, value) || value != "" && slices.Contains(allowed, "*") {
		return true
	}
	_, err := strconv.ParseFloat(value, 64)
	return err == nil && slices.Contains(allowed, "#")
}

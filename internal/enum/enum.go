// Package enum names the values of small integers, both ways: the names are those of the
// JSON and of the tables of words.
package enum

import "fmt"

// Name returns the name of v in names, or "type(v)" if it has none.
func Name[E ~uint8](v E, typ string, names []string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("%s(%d)", typ, v)
}

// Marshal is Name for text codecs: a value without a name is an error.
func Marshal[E ~uint8](v E, typ string, names []string) ([]byte, error) {
	if int(v) < len(names) {
		return []byte(names[v]), nil
	}
	return nil, fmt.Errorf("newsmodel: no %s %d", typ, v)
}

// Unmarshal sets v to the value that has that name.
func Unmarshal[E ~uint8](v *E, typ string, names []string, text []byte) error {
	for i, name := range names {
		if name == string(text) {
			*v = E(i)
			return nil
		}
	}
	return fmt.Errorf("newsmodel: no %s %q", typ, text)
}

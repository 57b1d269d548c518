package main

import (
	"bytes"
	"encoding/csv"
	"testing"
)

func TestTables(t *testing.T) {
	for name, table := range tables {
		out := append(table.head(), table.encode(sample(), false)...)
		golden(t, "sample."+name+".csv", out)
		rows, err := csv.NewReader(bytes.NewReader(out)).ReadAll()
		if err != nil || len(rows) < 2 {
			t.Errorf("%s: %d rows, error %v; want at least a head and a row", name, len(rows), err)
		}
	}
}

func TestNeutral(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"a=b", "a=b"},
		{"=1+1", "'=1+1"},
		{"+1", "'+1"},
		{"-5 degrees", "'-5 degrees"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"\t=1", "'\t=1"},
		{"＝1", "'＝1"},
		{"5", "5"},
	}
	for _, tt := range tests {
		if got := neutral(tt.text); got != tt.want {
			t.Errorf("neutral(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
	raw := tables["statements"].encode(sample(), true)
	if !bytes.Contains(raw, []byte(`"=SUM(A1) is not a plan, … and neither is hope."`)) {
		t.Errorf("-raw changes a text: %s", raw)
	}
}

package newsmodel_test

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding/gob"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"time"

	"example.com/newsmodel"
)

// The types with words for a database.
var (
	_ driver.Valuer = newsmodel.Date{}
	_ sql.Scanner   = (*newsmodel.Date)(nil)
)

// TestDatabaseWords shows that each value of a closed set is stored as its word, and
// read from it.
func TestDatabaseWords(t *testing.T) {
	for _, zero := range []any{
		newsmodel.ParagraphKind(0), newsmodel.StatementKind(0), newsmodel.PartyKind(0), newsmodel.FigureKind(0), newsmodel.Bound(0),
		newsmodel.Change(0), newsmodel.Action(0), newsmodel.Status(0), newsmodel.AssetClass(0),
	} {
		typ, n := reflect.TypeOf(zero), 0
		for ; n < 256; n++ {
			v := reflect.New(typ)
			v.Elem().SetUint(uint64(n))
			word, err := v.Elem().Interface().(driver.Valuer).Value()
			if err != nil {
				break // the set ends
			}
			for _, stored := range []any{word, []byte(word.(string))} {
				back := reflect.New(typ)
				if err := back.Interface().(sql.Scanner).Scan(stored); err != nil || back.Elem().Uint() != uint64(n) {
					t.Errorf("%v %d is stored as %q and read as %v, %v", typ, n, word, back.Elem(), err)
				}
			}
		}
		for _, wrong := range []any{nil, int64(1), "no such word", true} {
			if err := reflect.New(typ).Interface().(sql.Scanner).Scan(wrong); err == nil {
				t.Errorf("%v is read from %v", typ, wrong)
			}
		}
		if n < 3 {
			t.Errorf("%v has %d values", typ, n)
		}
	}
}

func TestDatabaseDates(t *testing.T) {
	for _, want := range []newsmodel.Date{{}, {Year: 2022}, {Year: 2022, Month: 3}, {Year: 2022, Month: 3, Day: 29}} {
		stored, err := want.Value()
		back := newsmodel.Date{Year: 1}
		if err != nil || back.Scan(stored) != nil || back != want {
			t.Errorf("%v is stored as %v, %v and read as %v", want, stored, err, back)
		}
	}
	var d newsmodel.Date
	if err := d.Scan(time.Date(2022, 3, 29, 23, 0, 0, 0, time.UTC)); err != nil || d.String() != "2022-03-29" {
		t.Errorf("a time is read as %v, %v", d, err)
	}
	for _, wrong := range []any{int64(1648548000), "yesterday", 1.5} {
		if err := d.Scan(wrong); err == nil {
			t.Errorf("%v is read as %v", wrong, d)
		}
	}
	if v, err := (newsmodel.Date{Year: 2022, Month: 13}).Value(); err == nil {
		t.Errorf("no date is stored as %v", v)
	}
}

// TestGob shows that an article comes through encoding/gob as it was.
func TestGob(t *testing.T) {
	for _, s := range stories(t) {
		want := newsmodel.Extract(s.Text)
		var b bytes.Buffer
		if err := gob.NewEncoder(&b).Encode(want); err != nil {
			t.Fatal(err)
		}
		got := new(newsmodel.Article)
		if err := gob.NewDecoder(&b).Decode(got); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s differs after a round trip", s.ID)
		}
	}
}

// TestLogValue shows that a log has the counts of an article, and no word of it.
func TestLogValue(t *testing.T) {
	a := newsmodel.Extract("At least 40 people were killed, Ann Lee said.")
	var b strings.Builder
	log := slog.New(slog.NewTextHandler(&b, nil))
	log.Info("read", "article", a, "copy", *a)
	for _, want := range []string{"article.statements=1 article.figures=1", "copy.bytes=45", "copy.tolls=1"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in %s", want, &b)
		}
	}
	if strings.Contains(b.String(), "Lee") {
		t.Errorf("the log has the text: %s", &b)
	}
}

// Package interop tests newsmodel beside libraries that programs store its values with.
// It is a module of its own, so that nobody else needs them.
package interop

import (
	"database/sql"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	"gopkg.in/yaml.v3"
	_ "modernc.org/sqlite"

	"example.com/newsmodel"
)

// TestSQLite stores values in a database of SQLite and reads them again.
func TestSQLite(t *testing.T) {
	stored(t, "sqlite", filepath.Join(t.TempDir(), "news.db"))
}

// TestPostgreSQL does the same with the server that the environment names.
func TestPostgreSQL(t *testing.T) {
	if os.Getenv("PGHOST") == "" {
		t.Skip("no PGHOST in the environment")
	}
	stored(t, "pgx", "")
}

// stored puts values into a table and reads them as text and as values.
func stored(t *testing.T, driver, source string) {
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1) // a temporary table is that of a connection
	if _, err := db.Exec(`CREATE TEMPORARY TABLE move (day DATE, said TEXT, action TEXT, status TEXT, class TEXT, bound TEXT, unit TEXT, event TEXT)`); err != nil {
		t.Fatal(err)
	}
	type move struct {
		Day, Said newsmodel.Date
		Action    newsmodel.Action
		Status    newsmodel.Status
		Class     newsmodel.AssetClass
		Bound     newsmodel.Bound
		Unit      newsmodel.Unit
		Event     newsmodel.Event
	}
	for _, want := range []move{
		{
			newsmodel.Date{Year: 2022, Month: 3, Day: 29},
			newsmodel.Date{Year: 2022, Month: 3},
			newsmodel.ActionWithdraw,
			newsmodel.StatusPlanned, newsmodel.AssetShip, newsmodel.BoundAtLeast, "km", "deployed",
		},
		{},
	} {
		if _, err := db.Exec(`DELETE FROM move`); err != nil {
			t.Fatal(err)
		}
		_, err := db.Exec(`INSERT INTO move VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			want.Day, want.Said, want.Action, want.Status, want.Class, want.Bound, want.Unit, want.Event)
		if err != nil {
			t.Fatal(err)
		}
		var got move
		err = db.QueryRow(`SELECT * FROM move`).Scan(&got.Day, &got.Said, &got.Action, &got.Status, &got.Class, &got.Bound, &got.Unit, &got.Event)
		if err != nil || got != want {
			t.Errorf("%s: got %+v, %v; want %+v", driver, got, err, want)
		}
		var n int
		if err := db.QueryRow(`SELECT count(*) FROM move WHERE status = $1 AND action = $2`, want.Status.String(), want.Action).Scan(&n); err != nil || n != 1 {
			t.Errorf("%s: %d rows by their words, %v", driver, n, err)
		}
	}
}

// TestYAML shows that an article comes through yaml.v3 as it was.
func TestYAML(t *testing.T) {
	names, err := filepath.Glob("../testdata/stories/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("%d stories, %v", len(names), err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want := newsmodel.Extract(string(text))
		data, err := yaml.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		got := new(newsmodel.Article)
		if err := yaml.Unmarshal(data, got); err != nil {
			t.Fatal(err)
		}
		normal(reflect.ValueOf(got).Elem())
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s differs after a round trip", name)
		}
	}
}

// normal makes empty lists nil, as they are in an article: YAML knows no difference.
func normal(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			normal(v.Field(i))
		}
	case reflect.Slice:
		if v.Len() == 0 {
			v.SetZero()
		}
		for i := range v.Len() {
			normal(v.Index(i))
		}
	}
}

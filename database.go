package newsmodel

import (
	"database/sql/driver"
	"encoding"
	"fmt"
	"time"
)

// Value returns the text of the date for a database, NULL for the zero Date. A column of
// type DATE takes full dates only; a column of text takes all.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return valueOf(d)
}

// Scan reads what a database has for a date: text in a form that [ParseDate] reads, a
// time, or NULL.
func (d *Date) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		*d = DateOf(src)
		return nil
	}
	return scanInto(d, src)
}

// valueOf returns the text of a value for a database.
func valueOf(v encoding.TextMarshaler) (driver.Value, error) {
	text, err := v.MarshalText()
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

// scanInto reads the text that a database has for a value.
func scanInto(v encoding.TextUnmarshaler, src any) error {
	switch src := src.(type) {
	case string:
		return v.UnmarshalText([]byte(src))
	case []byte:
		return v.UnmarshalText(src)
	}
	return fmt.Errorf("newsmodel: a %T is no %T", src, v)
}

// Value returns the name for a database.
func (k ParagraphKind) Value() (driver.Value, error) { return valueOf(k) }

// Scan reads the name that a database has.
func (k *ParagraphKind) Scan(src any) error { return scanInto(k, src) }

// Value returns the name for a database.
func (k StatementKind) Value() (driver.Value, error) { return valueOf(k) }

// Scan reads the name that a database has.
func (k *StatementKind) Scan(src any) error { return scanInto(k, src) }

// Value returns the name for a database.
func (k PartyKind) Value() (driver.Value, error) { return valueOf(k) }

// Scan reads the name that a database has.
func (k *PartyKind) Scan(src any) error { return scanInto(k, src) }

// Value returns the name for a database.
func (k FigureKind) Value() (driver.Value, error) { return valueOf(k) }

// Scan reads the name that a database has.
func (k *FigureKind) Scan(src any) error { return scanInto(k, src) }

// Value returns the name for a database.
func (b Bound) Value() (driver.Value, error) { return valueOf(b) }

// Scan reads the name that a database has.
func (b *Bound) Scan(src any) error { return scanInto(b, src) }

// Value returns the name for a database.
func (c Change) Value() (driver.Value, error) { return valueOf(c) }

// Scan reads the name that a database has.
func (c *Change) Scan(src any) error { return scanInto(c, src) }

// Value returns the name for a database.
func (a Action) Value() (driver.Value, error) { return valueOf(a) }

// Scan reads the name that a database has.
func (a *Action) Scan(src any) error { return scanInto(a, src) }

// Value returns the name for a database.
func (s Status) Value() (driver.Value, error) { return valueOf(s) }

// Scan reads the name that a database has.
func (s *Status) Scan(src any) error { return scanInto(s, src) }

// Value returns the name for a database.
func (c AssetClass) Value() (driver.Value, error) { return valueOf(c) }

// Scan reads the name that a database has.
func (c *AssetClass) Scan(src any) error { return scanInto(c, src) }

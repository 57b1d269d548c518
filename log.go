package newsmodel

import "log/slog"

// LogValue returns what a log says of the article: how many values of each kind it has,
// and none of its text.
func (a Article) LogValue() slog.Value {
	attrs := []slog.Attr{slog.Int("bytes", len(a.Text))}
	if !a.Published.IsZero() {
		attrs = append(attrs, slog.String("published", a.Published.String()))
	}
	return slog.GroupValue(append(attrs,
		slog.Int("paragraphs", len(a.Paragraphs)), slog.Int("statements", len(a.Statements)), slog.Int("figures", len(a.Figures)),
		slog.Int("deployments", len(a.Deployments)), slog.Int("periods", len(a.Periods)), slog.Int("tolls", len(a.Tolls)),
		slog.Int("issues", len(a.Issues)))...)
}

// Package newsmodel turns raw English news text into typed values: who said
// what, how many of what, who sends or withdraws what and where, inside an
// [Article] whose every value points at the bytes it came from.
package newsmodel

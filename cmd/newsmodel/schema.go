package main

import _ "embed"

// schema is the JSON Schema of what the command prints; see TestSchema.
//
//go:embed schema.json
var schema []byte

module example.com/newsmodel/cmd/newsmodel

go 1.25.0

require (
	example.com/newsmodel v0.1.0
	github.com/rivo/uniseg v0.4.7
	github.com/rogpeppe/go-internal v1.14.1
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	golang.org/x/term v0.45.0
	golang.org/x/text v0.39.0
)

require (
	golang.org/x/sys v0.47.0 // indirect
	golang.org/x/tools v0.47.0 // indirect
)

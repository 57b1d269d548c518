module example.com/newsmodel/cmd/newsmodel

go 1.25.0

require example.com/newsmodel v0.0.0

replace example.com/newsmodel => ../..

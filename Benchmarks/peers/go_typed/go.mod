module driftwise.dev/benchmarks/go_typed

go 1.19

.DEFAULT_GOAL := help
.PHONY: help run test review consumer bench fuzz lint format graph api setup build

# Where `make run` listens and keeps its database.
HOST ?= 127.0.0.1
PORT ?= 8080
DIR ?= ./var

# How long `make fuzz` runs each target.
SECONDS ?= 600

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build, and serve a demo organisation with real drift on 127.0.0.1:8080
	@scripts/setup.sh build
	swift run driftwise quickstart --host $(HOST) --port $(PORT) --dir $(DIR)

test: ## Run every test, then those of the pipelines, then build the package that uses one library alone
	@scripts/setup.sh test
	swift test
	@$(MAKE) --no-print-directory review consumer

review: ## Try the review of plans in pipelines against stand-ins of GitHub and GitLab
	@python3 -m unittest discover -s integrations/tests

consumer: ## Show that DriftDiff can be linked without server, database or network code
	@scripts/check-consumer.sh

bench: ## Measure ourselves and our peers, and write docs/benchmarks.md
	@scripts/setup.sh bench
	@scripts/bench.sh

fuzz: ## Feed mutated inputs to the parsers, ten minutes each (SECONDS=600)
	@scripts/fuzz.sh $(SECONDS)

lint: build ## Check format, imports, public interfaces, forbidden constructs and links
	@scripts/lint/all.sh

format: ## Lay out all Swift files by .swift-format
	@git ls-files -z --cached --others --exclude-standard -- '*.swift' | \
	  xargs -0 swift format --in-place --parallel --configuration .swift-format

graph: ## Rewrite the target graph in docs/architecture.md
	@scripts/lint/imports.py --write-graph

api: build ## Rewrite the listings of public symbols in docs/api
	@scripts/lint/public_api.py --write

setup: ## Install what building and testing needs
	@scripts/setup.sh test

build:
	@scripts/setup.sh build
	swift build --build-tests

# make demo     play a whole season, without an account, without a network
# make test     all tests, except those marked nightly
# make lint     style, format and types: any warning fails
# make dist     wheel and sdist in dist/
# make nightly  the full matrices of interruptions, and what needs another server; prints one table
# make lock     resolve the dependencies anew into the lock files
# make clean    remove everything make has made
#
# The first four set themselves up, ask nothing, and write into this checkout only.

BIN := .venv/bin
READY := .venv/ready

# The newest Python that is new enough, whatever it is called here.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$name" && break; done)

# Keep every cache inside the checkout.
export PIP_CACHE_DIR := $(CURDIR)/.cache/pip
export HYPOTHESIS_STORAGE_DIRECTORY := $(CURDIR)/.cache/hypothesis

.PHONY: help demo test lint dist nightly lock clean
.DEFAULT_GOAL := help

help:
	@sed -n '/^#/!q;s/^# \{0,1\}//p' Makefile

$(READY): requirements-dev.lock pyproject.toml tools/environment.py
	@test -n "$(PYTHON)" || { echo "Afterword needs Python 3.11 or newer; none was found." >&2; exit 1; }
	@mkdir -p .cache
	@$(PYTHON) tools/environment.py
	@touch $@

demo: $(READY)
	@$(BIN)/afterword demo

test: $(READY)
	@$(BIN)/python -m pytest -n 4 --dist worksteal -m "not nightly" --basetemp=.cache/tmp $(PYTEST)

nightly: $(READY)
	@$(BIN)/python -m pytest -n 2 -m nightly --basetemp=.cache/tmp $(PYTEST)

lint: $(READY)
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

dist: $(READY)
	@rm -rf dist
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 1767225600) $(BIN)/hatchling build

lock:
	@PATH="$(CURDIR)/$(BIN):$$PATH"; \
	command -v uv >/dev/null || { echo "make lock needs uv (pip install uv)." >&2; exit 1; }; \
	compile() { uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --annotation-style line --custom-compile-command "make lock" "$$@" >/dev/null; }; \
	compile --output-file requirements.lock && compile --group dev --output-file requirements-dev.lock

clean:
	rm -rf .venv .cache dist afterword-demo

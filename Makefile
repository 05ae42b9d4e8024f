# Needs Python 3.11 or newer and make; everything else is installed into .venv, pinned and checked by hash.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
CHROMIUM ?= /usr/bin/chromium
SHARED ?= ../shared
DEMO := .demo/banggiao.db
SAMPLES := src/banggiao/samples
COMPILED := build/compiled
FOUND := tests/evaluate/found.jsonl
MEASURED := src/banggiao/evaluate/measured.json

.DEFAULT_GOAL := help
.PHONY: help demo test gold e2e pictures compiled test-compiled bench wheel-check lock clean

help: ## Show this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: $(VENV)/.run ## Read the sample articles into a record, print what was found, serve it
	@mkdir -p $(dir $(DEMO))
	@if [ -n "$$(find src -newer $(DEMO) -name '*.*' 2>/dev/null | head -n 1)" ]; then rm -f $(DEMO)*; fi # read by an older reader
	@$(BIN)/banggiao demo --record $(DEMO)

test: $(VENV)/.dev ## Every check that needs only Python: format, lint, types, import rules, spelling, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/codespell
	$(BIN)/pytest

gold: $(VENV)/.dev ## Score the reader on our own gold, show what was gained and lost, write it down for tests and pages
	$(BIN)/banggiao evaluate $(foreach gold,$(wildcard $(SAMPLES)/gold_*.jsonl),$(gold) $(SAMPLES)/articles) --since $(FOUND) --save $(FOUND) --publish $(MEASURED)

e2e: $(VENV)/.dev ## The tests in a real browser (Chromium at CHROMIUM, else /usr/bin/chromium)
	@test -x "$(CHROMIUM)" || { echo "make e2e: no Chromium at '$(CHROMIUM)'; install it (Debian: apt-get install chromium) or set CHROMIUM." >&2; exit 1; }
	CHROMIUM="$(CHROMIUM)" $(BIN)/pytest -m e2e tests/e2e

pictures: $(VENV)/.dev ## Take a picture of every kind of page of the sample record, for docs/pages.md
	CHROMIUM="$(CHROMIUM)" $(BIN)/python docs/take_pictures.py docs/pictures

compiled: $(VENV)/.dev ## Compile the reader into build/compiled; needs a C compiler. Used where PYTHONPATH names it
	@PYTHON="$(BIN)/python" .ci/compile $(COMPILED)

test-compiled: compiled ## The tests of reading, of the compiled reader
	@PYTHONPATH=$(COMPILED) $(BIN)/banggiao --version | grep -F 'compiled reader'
	PYTHONPATH=$(COMPILED) $(BIN)/pytest tests/reading tests/vietnamese tests/lexicon tests/evaluate

bench: $(VENV)/.dev ## Articles a second and peak memory for gate, reading and adding; compiled too where that can be
	$(BIN)/python benchmarks/speed.py --corpus $(SHARED)/corpus
	@if command -v "$${CC:-cc}" >/dev/null; then $(MAKE) --no-print-directory compiled && \
	PYTHONPATH=$(COMPILED) $(BIN)/python benchmarks/speed.py --corpus $(SHARED)/corpus; fi

wheel-check: $(VENV)/.dev ## Build the wheel, install it alone in a fresh environment, use it there
	PYTHON="$(BIN)/python" .ci/wheel-check

lock: $(VENV)/.dev ## Renew requirements/*.txt from pyproject.toml
	$(PIP) install --quiet uv==0.13.9
	.ci/lock "$(BIN)/uv"

clean: ## Remove what this file made
	rm -rf $(VENV) .demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@command -v "$(PYTHON)" >/dev/null || { echo "make: no '$(PYTHON)' here; banggiao needs Python 3.11 or newer (make PYTHON=/path/to/python3 ...)." >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: $$("$(PYTHON)" --version 2>&1) is too old; banggiao needs Python 3.11 or newer (make PYTHON=/path/to/python3.11 ...)." >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV)

# The stamps hold what is installed: a second run starts at once, a changed lock or pyproject.toml installs again.
$(VENV)/.run: requirements/run.txt requirements/build.txt pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --require-hashes -r requirements/run.txt -r requirements/build.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --require-hashes -r requirements/dev.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.run

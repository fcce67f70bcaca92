# Each target sets up what it needs: system libraries, a virtual environment, the locked dependencies.
PYTHON ?= python3
VENV   ?= .venv
PREFIX ?= /opt/counterhand
BINDIR ?= /usr/local/bin
BIN    := $(VENV)/bin
TESTS  ?=
FROM   ?= 0
SEEDS  ?= 1000

export PYTHON
# Tests start many processes: what Python has read once, the next one need not compile.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo test prove prove-sync rehearse check lint types imports bench translations screenshots install lock clean

help: ## What there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## System libraries, virtual environment, locked dependencies (quick where all is there)
	@packaging/bootstrap.sh development
	@packaging/venv.sh $(VENV) packaging/locks/development.txt
	@[ -x $(BIN)/staff-app ] || \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input --no-deps --no-build-isolation --editable .

demo: setup ## A sample store, its service, the tablet app and a simulated day
	@$(BIN)/staff-app demo

test: setup ## Every test
	@$(BIN)/python -m pytest -n 4 --dist loadgroup $(TESTS)

prove: setup ## The proofs of docs/reliability.md in their long form (hours)
	@$(BIN)/python -m pytest -m proof --long -n 3 --dist loadgroup $(TESTS)

prove-sync: setup ## Simulated schedules FROM=k SEEDS=n
	@$(BIN)/python -m tests.simulation --from $(FROM) --seeds $(SEEDS)

rehearse: setup ## PostgreSQL, two services, nginx and 40 tablets, with an accident in the middle
	@$(BIN)/python -m tests.rehearsal

check: lint types imports test ## Lint, types, import rules and every test

lint: setup ## Style
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: setup ## Types
	@$(BIN)/mypy

imports: setup ## Who may import whom
	@$(BIN)/lint-imports --no-cache

bench: setup ## Each benchmark, with the floor it is measured against
	@for bench in benchmarks/*.py; do echo "== $$bench"; PYTHONPATH=. $(BIN)/python $$bench || exit 1; done

translations: setup ## Collect the app's sentences for Qt Linguist, and compile what is translated
	@$(BIN)/python packaging/translations.py

screenshots: setup ## docs/screenshots/ from the real app, offscreen, and the real pages in Chromium
	@$(BIN)/staff-app demo --offscreen --screenshots docs/screenshots
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.gui.ui.screenshots docs/screenshots/screens --screens
	@$(BIN)/python -m tests.browser.screenshots docs/screenshots
	@$(BIN)/python -m tests.browser.shop_screenshots docs/screenshots

install: ## Both programs for everybody on this machine, each with its own dependencies only
	@packaging/install.sh $(PREFIX) $(BINDIR)

lock: setup ## Resolve the dependencies anew
	@packaging/lock.sh

clean: ## Remove the virtual environment and caches
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

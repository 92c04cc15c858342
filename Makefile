# The front door. Each target sets up what it needs; `make` alone lists them.
PYTHON ?= python3.11
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
WORDS := $(wildcard resources/translations/*_id.ts)

.PHONY: help run test check bench hub words lock system

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /make \1  /p' Makefile

run: system .venv/check resources/translations/lumbung_id.qm  ## the till on a demonstration cooperative, with a hub on loopback
	$(BIN)/python -m desktop_app.demo $(ARGS)

test: system .venv/check resources/translations/lumbung_id.qm  ## every test, without a screen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 $(ARGS)

check: .venv/check resources/translations/lumbung_id.qm  ## format, lint, types, imports, dependencies, translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .

bench: system .venv/check resources/translations/lumbung_id.qm  ## every figure, as a ratio to a floor of the same run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks $(ARGS)

hub: .venv/check  ## the hub, on loopback
	mkdir -p build
	$(BIN)/python -m hub serve --database sqlite:///build/hub.db --host 127.0.0.1 --port 8750 $(ARGS)

words: .venv/check  ## gather the words on screen anew, one file a folder of pages
	for folder in ui/*/; do part=$$(basename $$folder); case $$part in __pycache__|theme) ;; *) \
	  $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language en -target-language id \
	  $$(find $$folder -name '*.py') -ts resources/translations/$${part}_id.ts;; esac; done
	$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language en -target-language id \
	  ui/*.py desktop_app/*.py -ts resources/translations/window_id.ts
	$(MAKE) resources/translations/lumbung_id.qm

# A program that runs has the old file mapped: it is replaced, and never written over.
resources/translations/lumbung_id.qm: .venv/check $(WORDS)
	$(BIN)/pyside6-lrelease -silent $(WORDS) -qm $@.new
	@mv $@.new $@

system:
	@$(PYTHON) requirements/system_libraries.py $(if $(CI),--for-tests)

lock: .venv/lock  ## write requirements/*.txt anew: versions and hashes, no addresses
	for name in run "run hub" check; do $(BIN)/uv pip compile --quiet --universal \
	  --generate-hashes --no-header --python-version 3.11 $$(printf 'requirements/%s.in ' $$name) \
	  -o requirements/$$(echo $$name | sed 's/.* //').txt; done

.venv/check: requirements/check.txt pyproject.toml
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --require-hashes -r requirements/check.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

.venv/lock:
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet uv
	touch $@

# make demo   reads the bundled reports and shows what comes out      make demo REPORT=path   the same with your own
# make test   installs what tests need and passes them                make model, make evals, make bench: see docs/
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
REPORT ?= samples
RECORD := demo.db

.PHONY: demo test check evals bench model clean

$(VENV)/.installed: pyproject.toml requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Dateline needs Python 3.11 or newer; set PYTHON=") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c requirements.txt -e .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

demo: $(VENV)/.installed
	@$(BIN)/python scripts/demo.py --record $(RECORD) $(REPORT)

test: $(VENV)/.tested
	@sh scripts/browser.sh
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

evals: $(VENV)/.tested
	$(BIN)/python -m evals

bench: $(VENV)/.tested
	$(BIN)/python -m benchmarks

model:
	sh training/model.sh

clean:
	rm -rf $(VENV) demo.db demo.db-* demo.html

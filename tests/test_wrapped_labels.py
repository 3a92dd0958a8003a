"""Labels of two lines, in tables with any rulers, with their figures on either line, and stray lines between them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest
from small import compiled

from tscc.document.model import Row

Labels = Sequence[tuple[str, ...]]
TITLES: dict[str, tuple[str, str, Labels]] = {
    "dwellings": (
        "PROPERTY TYPE",
        "Property",
        (
            ("Single Family", "Detached"),
            ("Condominium",),
            ("Single Family", "Attached"),
            ("Planned Unit", "Development"),
        ),
    ),
    "dwellings, the first on one line": (
        "PROPERTY TYPE",
        "Property",
        (("Condominium",), ("Planned Unit", "Development"), ("Single Family", "Detached"), ("Townhouse",)),
    ),
    "purposes": (
        "LOAN PURPOSE",
        "Purpose",
        (("Purchase",), ("Refinance -", "Rate Term"), ("Refinance -", "Cash Out"), ("Construction",)),
    ),
    "occupancy": (
        "OCCUPANCY STATUS",
        "Occupancy",
        (("Owner", "Occupied"), ("Second Home",), ("Investor", "Property")),
    ),
    "documents": (
        "DOCUMENTATION",
        "Program",
        (("Full", "Documentation"), ("Limited", "Documentation"), ("Stated Income",)),
    ),
    "states": (
        "GEOGRAPHIC DISTRIBUTION",
        "State",
        (("California",), ("District of", "Columbia"), ("New York",), ("North", "Carolina")),
    ),
}
TYPES = ("LOAN PROGRAM", "Program", (("30 Year", "Fixed"), ("15 Year", "Fixed"), ("5/1 Hybrid", "ARM")))
"""Types of loans have no codes: only the lines below the head and above the total tell where their figures are."""
COUNTS = (16, 3, 6, 4)
RULERS = {"strokes": "strokes", "figures": "figures", "one stroke": "full", "a blank line": "gap", "none": "none"}


def line(label: str, *cells: str) -> str:
    return f"{label:<20}{cells[0]:>9}{cells[1]:>15}".rstrip()


def table(title: str, head: str, labels: Labels, *, ruler: str, place: str, apart: bool, indent: int = 0) -> list[str]:
    """The lines of a table whose labels of two lines have their figures on the `first` or the `last`."""
    strokes = line("", "-" * 9, "-" * 12)
    under = {"strokes": ["-" * 10 + strokes[10:]], "figures": [strokes], "full": ["-" * 44], "gap": [""], "none": []}
    lines = [
        f"{title:^44}".rstrip(),
        "",
        line(head, "Number of", "Principal"),
        line("", "Loans", "Balance"),
        *under[ruler],
    ]
    for place_of_row, (label, count) in enumerate(zip(labels, COUNTS, strict=False)):
        lines += [""] if apart and place_of_row else []
        figures = f"{count}", f"{'' if place_of_row else '$'}{count * 100_000:,}"
        if len(label) == 1:
            lines.append(line(label[0], *figures))
        elif place == "last":
            lines += [label[0], line(" " * indent + label[1], *figures)]
        else:
            lines += [line(label[0], *figures), " " * indent + label[1]]
    total = sum(COUNTS[: len(labels)])
    return [*lines, strokes, line("Total", f"{total}", f"${total * 100_000:,}"), strokes.replace("-", "=")]


def read(lines: Sequence[str]) -> tuple[Sequence[Row], list[str]]:
    """The rows of the only table of an exhibit, and the codes of what is reported."""
    total = lines[-2].split()[-1]
    facts = f"Scheduled Principal Balance:      {total}.00\nWeighted Average Coupon:              6.250%\n"
    listed = f"Number of Mortgage Loans:          {lines[-2].split()[1]}\n{facts}"
    text = f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{listed}\n" + "\n".join(lines) + "\n</TEXT>\n</DOCUMENT>\n"
    found = compiled(text)
    assert found.document is not None
    (one,) = found.document.pools[0].stratifications
    return one.rows, [each.code.id for each in found.diagnostics]


LAYOUTS = [*product(RULERS, ("last", "first"), (False, True), (0, 2))]


@pytest.mark.parametrize("name", TITLES)
def test_known_categories_tell_where_the_figures_of_a_label_are(name: str) -> None:
    title, head, labels = TITLES[name]
    whole = [" ".join(label) for label in labels]
    for ruler, place, apart, indent in LAYOUTS:
        rows, codes = read(table(title, head, labels, ruler=RULERS[ruler], place=place, apart=apart, indent=indent))
        assert ([row.label for row in rows], codes) == (whole, []), (ruler, place, apart, indent)


@pytest.mark.parametrize(("ruler", "place"), [*product(("strokes", "figures", "one stroke"), ("last", "first"))])
def test_the_first_or_the_last_label_tells_where_the_figures_of_all_are(ruler: str, place: str) -> None:
    title, head, labels = TYPES
    for apart in (False, True):
        rows, codes = read(table(title, head, labels, ruler=RULERS[ruler], place=place, apart=apart))
        assert ([row.label for row in rows], codes) == ([" ".join(label) for label in labels], [])


@pytest.mark.parametrize("stray", ["DRAFT", "Preliminary", "- 3 -", "Fixed Rate Loans:"])
def test_a_stray_line_between_the_lines_of_a_label_is_told_and_no_part_of_it(stray: str) -> None:
    title, head, labels = TITLES["dwellings"]
    lines = table(title, head, labels, ruler="strokes", place="last", apart=False)
    below = lines.index("Planned Unit") + 1
    rows, codes = read([*lines[:below], stray, *lines[below:]])
    assert [row.label for row in rows] == [" ".join(label) for label in labels]
    assert codes in (["TS226"], ["TS231"])


@pytest.mark.parametrize(
    "names", ["Brindle Creek/Harbor/Quarry Glen/Tern", "Brindle Creek/Harbor Glen/Quarry Glen/Tern Mill"]
)
def test_labels_that_nothing_tells_apart_are_told(names: str) -> None:
    above, one, beside, other = names.split("/")
    labels = (("Alder Falls",), (above, one), (beside, other))
    _, codes = read(table("LOAN ORIGINATORS", "Originator", labels, ruler="strokes", place="last", apart=False))
    assert codes == ["TS244"]


@pytest.mark.parametrize(("label", "told"), [("lanned Unit", True), ("Planned Unit", False)])
def test_a_label_that_lost_its_first_letters_is_told(label: str, told: bool) -> None:
    labels = (("Single Family",), ("Condominium",), (label,))
    rows, codes = read(table("PROPERTY TYPE", "Property", labels, ruler="strokes", place="last", apart=False))
    assert codes == (["TS240"] if told else [])
    assert rows[2].label == label


def test_a_number_alone_between_rows_of_words_is_no_part_of_a_label() -> None:
    lines = table(
        "PROPERTY TYPE", "Property", (("Single Family",), ("Condominium",)), ruler="strokes", place="last", apart=False
    )
    at = next(at for at, each in enumerate(lines) if each.startswith("Condominium"))
    rows, codes = read([*lines[:at], "1,234", *lines[at:]])
    assert [row.label for row in rows] == ["Single Family", "Condominium"]
    assert codes == ["TS231"]


@pytest.mark.parametrize("place", ["first", "last"])
def test_a_blank_line_tells_which_row_a_line_is_of(place: str) -> None:
    labels = (("Alder Falls",), ("Brindle Creek", "Harbor"), ("Quarry Glen",))
    rows, codes = read(table("LOAN ORIGINATORS", "Originator", labels, ruler="strokes", place=place, apart=True))
    assert ([row.label for row in rows], codes) == ([" ".join(label) for label in labels], [])


def labels_of(text: str) -> tuple[list[str | None], list[str]]:
    """The labels of the first table of an exhibit, and the codes of what is reported."""
    found = compiled(f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n")
    assert found.document is not None
    one, *_ = found.document.pools[0].stratifications
    assert one.total is not None
    return [row.label for row in (*one.rows, one.total)], [each.code.id for each in found.diagnostics]


@pytest.mark.parametrize(
    ("title", "labels", "set_in"),
    [
        ("PROPERTY TYPES", (("Condo",), ("Manufactured", "Housing"), ("PUD",)), ""),
        ("SERVICERS", (("Alder Home Loans",), ("First Example Federal", "Savings Bank"), ("Northgate",)), " "),
        ("DOCUMENTATION", (("Full",), ("Limited Income", "Verification"), ("Stated",)), " "),
    ],
)
def test_a_label_with_dots_goes_on_below_them(title: str, labels: Labels, set_in: str) -> None:
    rows = [
        line
        for first, *rest in labels
        for line in (f"{first:.<24}{7:>10}{700_000:>14,}", *(f"{set_in}{more}" for more in rest))
    ]
    head = f"{title:^52}\n\n{'Name':24}{'Loans':>10}{'Balance':>14}\n{'-' * 24}{'-----':>10}{'-------':>14}\n"
    total = f"{'Total':24}{21:>10}{2_100_000:>14,}\n"
    assert labels_of(head + "\n".join([*rows, total])) == ([*(" ".join(label) for label in labels), "Total"], [])


NAMES = (
    ("Alder Lending",),
    ("Tern Point Savings", "Bank, F.S.B."),
    ("Quarry National", "Bank"),
    ("1st Harbor", "Mortgage Co."),
)


def test_labels_whose_second_lines_with_figures_are_set_in_are_told_apart() -> None:
    lines = table("SERVICERS", "Servicer", NAMES, ruler="strokes", place="last", apart=False, indent=2)
    rows, codes = read(lines)
    assert ([row.label for row in rows], codes) == ([" ".join(label) for label in NAMES], [])


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (("Grand", "Total               29"), "Grand Total"),
        (("Grand               29", "Total"), "Grand Total"),
        (("Total", "Pool                29"), "Total Pool"),
        (("  Total", "  Mortgage Loans    29"), "Total Mortgage Loans"),
    ],
)
@pytest.mark.parametrize("ruler", ["strokes", "none"])
def test_the_label_of_a_total_has_two_lines(lines: Sequence[str], label: str, ruler: str) -> None:
    *rows, _, _, _ = table(
        "OCCUPANCY STATUS", "Occupancy", TITLES["purposes"][2][:1] * 1, ruler=ruler, place="last", apart=False
    )
    body = [line("Owner", "16", "$1,600,000"), line("Investor", "13", "1,300,000")]
    total = [f"{text:<29}{'$2,900,000':>15}" if text[-1].isdigit() else text for text in lines]
    found = labels_of("\n".join([*rows[:-1], *body, *total, ""]))
    assert found == (["Owner", "Investor", label], [])


def test_the_first_label_of_three_lines_is_no_head_of_its_own() -> None:
    """It stands on labels alone; its figures are on its last line."""
    text = """\
                     PROPERTY TYPES


                                    Percentage of      Weighted Average
Type                                 Pool Balance         Credit Score
----                                -------------      ----------------

Planned Unit
Developments
(attached)......................           50.4                     731

Single Family
Residences......................           34.2                     725

Planned Unit
Developments
(detached)......................           15.4                     719
                                    -------------      ----------------
Total                                     100.0                     727
"""
    labels = [
        "Planned Unit Developments (attached)",
        "Single Family Residences",
        "Planned Unit Developments (detached)",
    ]
    assert labels_of(text) == ([*labels, "Total"], [])


def test_a_heading_on_a_later_page_is_no_part_of_the_total() -> None:
    text = """\
    Prepayment Penalties

                                Number of           Aggregate
    Prepayment Term                 Loans             Balance
    No Penalty                         32          $6,209,593

    Three Years or Fewer               31           6,669,224
    Than Five

    More Than Five Years                8           1,366,253

    Two Years                           8           1,366,253
    ---------------------------------------------------------
    Total/Weighted Average             79         $15,611,323



<PAGE>




<PAGE>


                                Group 2

    Number of Loans.....................  124
    Aggregate Balance...................  $25,887,017
    Weighted Average
    FICO................................  701
"""
    labels, codes = labels_of(text)
    assert codes == []
    assert labels == [
        "No Penalty",
        "Three Years or Fewer Than Five",
        "More Than Five Years",
        "Two Years",
        "Total/Weighted Average",
    ]

"""Stray characters in rules, names, words and labels of rows, from both sides.

What is reported of a text is given as the marked character, what is advised, and the text with the edit.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hand_tables import table, told
from small import built, lexed, showing, source_of, written

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Sink
from tscc.passes.stray_signs import (
    report_lone_signs,
    report_odd_rules,
    report_odd_words,
    report_open_brackets,
    report_sign_for_dollar,
    report_signs_apart,
    report_stray_in_name,
)
from tscc.syntax import nodes


def edited(text: str, edit: Edit) -> str:
    return text[: edit.span.start] + edit.replacement + text[edit.span.end :]


def marked(text: str, report: Callable[[Sink], None]) -> list[str]:
    """What is reported of a text."""
    sink = Sink()
    report(sink)
    found = []
    for each in sink.sorted():
        ways = [(way.text, edited(text, way.edit)) for way in each.help if way.edit]
        found.append(" | ".join([text[slice(*each.primary.span)], *(word for way in ways for word in way)]))
    return found


def laid(report: Callable[[nodes.Table, Sink], None], *rows: str) -> list[str]:
    """What is reported of a table made by hand: the message and the lines that are marked."""
    sink = Sink()
    report(table(*rows), sink)
    assert {each.code for each in sink.sorted()} <= {codes.ODD_RULE}
    return [each.removeprefix("TS218 | ") for each in told(sink)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-----.-----", [". | perhaps `-` | -----------"]),
        (".----------", [". | perhaps `-` | -----------"]),
        ("----------.", [". | perhaps `-` | -----------"]),
        ("-----. -----", [". | perhaps `-` | ------ -----"]),
        ("----- .-----", [". | perhaps `-` | ----- ------"]),
        ("-----   .   -----", [". | perhaps a blank | -----       -----"]),
        ("  =====x=====", ["x | perhaps `=` |   ==========="]),
        ("_____-_____", ["- | perhaps `_` | ___________"]),
        ("-----------", []),
        ("-----..----", []),
        ("A            Loans     Balance\nOf  -------   --------\n1        7   2,100,350", ["Of"]),
    ],
)
def test_a_rule_with_a_stray_character(text: str, expected: list[str]) -> None:
    assert marked(text, lambda sink: report_odd_rules(lexed(text), sink)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Pell", []),
        ("Ada Pell 2nd", []),
        ("Ada Pell, Jr.", []),
        ("%Ada Pell", ["%"]),
        ("Ada Pell|", ["|"]),
        ("Ada P3ll", ["3"]),
        ("Ada 3ell", ["3"]),
        ("Ada Pel1", ["1"]),
        ("A4a Pe$l", ["4"]),
        ("", []),
    ],
)
def test_a_name_with_a_stray_character(name: str, expected: list[str]) -> None:
    assert marked(name, lambda sink: report_stray_in_name(written(name) if name else None, sink)) == expected


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("borrower b0rrower.", "borrower borrower."),
        ("borrower (B0RROWER)", "borrower (BORROWER)"),
        ("Borrower B0rrower", "Borrower Borrower"),
        ("borrower 8orrower", "borrower borrower"),
        ("borrower borrow:r", "borrower borrower"),
        ("loan lo$n,", "loan loan,"),
        ("loan l;an:", "loan loan:"),
        ("Loan 9OAN", "Loan LOAN"),
        ("loan l0an-", "loan loan-"),
        ("borrower borr0wer b", "borrower borrower b"),
        ("loa 9oa", None),
        ("loan loa9", None),
        ("loan 12oan", None),
        ("loan l&an", None),
        ("loan #oan", None),
        ("loan -l0an", None),
        ("loan l0an$", None),
        ("borrower b00rower", None),
        ("lane lone l0ne", None),
        ("cat c0t", None),
        ("borrowers b0rrower", None),
        ("b0rrower", None),
    ],
)
def test_a_word_with_a_sign_for_a_letter(text: str, meant: str | None) -> None:
    """It must be elsewhere in the text, and be the only word there that it can be."""
    found = marked(text, lambda sink: report_odd_words(source_of(f"{text}\n"), (), sink))
    assert ([each.rsplit(" | ", 1)[1] for each in found] or [None]) == [meant]


def test_an_odd_word_is_marked_at_its_sign_and_told_once() -> None:
    text = "borrower b0rrower"
    source = source_of(f"{text}\n")

    def twice(sink: Sink) -> None:
        report_odd_words(source, (), sink)
        report_odd_words(source, (), sink)

    way = "perhaps `borrower`, which is elsewhere in the text"
    assert marked(text, twice) == [f"0 | {way} | borrower borrower"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("Maine        ;      7    700|7|700", "Ohio|8|800"), ["`;` is apart from the label of its row @ 3:14"]),
        (("Maine        ;      7    700|7|700",), []),
        (("Maine        ;      7    700|7|700", "Ohio         ;      8    800|8|800"), []),
        (("Maine        ;;     7    700|7|700", "Ohio|8|800"), []),
        (("Maine  ;      7    700|7|700", "Ohio|8|800"), []),
        (("Maine        ;  7    700|7|700", "Ohio|8|800"), []),
        (("Maine        -      7    700|7|700", "Ohio|8|800"), []),
        (("Maine/*of it        ;      7    700|7|700", "Ohio|8|800"), []),
        (("Maine        ;      7    700", "Ohio|8|800"), []),
        ((f"Maine{'':42};      7    700|7|700", "Ohio|8|800"), ["`;` is apart from the label of its row @ 3:48"]),
        ((f"Maine{'':47};      7    700|;|7", "Ohio|8|800"), []),
        ((f"Maine{'':52};      7    700|7|700", "Ohio|8|800"), []),
    ],
)
def test_a_sign_between_a_label_and_its_cells(rows: tuple[str, ...], expected: list[str]) -> None:
    """The first cell of a row by hand begins at column 52."""
    assert laid(report_signs_apart, *rows) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Maine/;/*of it", ["`;` is on a line of its own in the label of a row @ 4:1"]),
        ("^;/*Maine", ["`;` is on a line of its own in the label of a row @ 4:1"]),
        ("Maine/  ;;/*of it", ["`;;` is on a line of its own in the label of a row @ 4:4"]),
        ("Maine/x/*of it", ["`x` is on a line of its own in the label of a row @ 4:1"]),
        ("Maine/;x/*of it", ["`;x` is on a line of its own in the label of a row @ 4:2"]),
        ("Maine of/;", ["`;` is on a line of its own in the label of a row @ 4:1"]),
        ("Maine (and/;/*of it", ["`;` is on a line of its own in the label of a row @ 4:1"]),
        ("Maine/)/*of it", ["`)` is on a line of its own in the label of a row @ 4:1"]),
        ("Maine/xx/*of it", []),
        ("Maine/;;;/*of it", []),
        ("Maine of/x", []),
        ("Maine of/2", []),
        ("Maine (and/x/*of it", []),
        ("Maine (and/)/*of it", []),
        ("Maine (and/;)/*of it", []),
    ],
)
def test_a_sign_alone_on_a_line_of_a_label(row: str, expected: list[str]) -> None:
    assert laid(report_lone_signs, f"{row}|7|700") == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("Maine (of|7|700", "Ohio|8|800"), ["`Maine (of` has a bracket that is not closed @ 3:9"]),
        (("Maine (of/*it|7|700",), ["`Maine (of it` has a bracket that is not closed @ 3-4:2"]),
        (("Maine ((of)|7|700", "|7|700"), ["`Maine ((of)` has a bracket that is not closed @ 3:11"]),
        (("Maine (of|7|700", "Ohio) of|8|800"), ["`Maine (of` has a bracket that is not closed @ 3:9 4:8"]),
        (("Maine (of)|7|700",), []),
        (("Maine (of/*it)|7|700",), []),
        (("Maine of)|7|700",), []),
    ],
)
def test_a_label_with_an_open_bracket(rows: tuple[str, ...], expected: list[str]) -> None:
    assert laid(report_open_brackets, *rows) == expected


@pytest.mark.parametrize("report", [report_lone_signs, report_open_brackets])
def test_nothing_more_is_reported_of_a_label_that_is_reported(report: Callable[[nodes.Table, Sink], None]) -> None:
    made = table("Maine (of/;/*it|7|700", "Ohio|8|800")
    for piece in (*made.rows[0].label, made.rows[1].label[0]):
        sink = Sink()
        sink.report(codes.BAD_CHARACTER, "told", piece.span, "")
        report(made, sink)
        assert len(sink.sorted()) == (1 if piece in made.rows[0].label else 2)


BANDS = """\
                     SIZE OF MORTGAGE LOANS

Outstanding Principal             Number of    Aggregate Principal
Balance                             Loans     Balances Outstanding
-----------------------           ---------   --------------------
{rows}
"""
WAYS = "perhaps the edge is $200,000.00"


def row_of(label: str) -> str:
    return f"{label:34}{5:>9}{890_150:>23,}"


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("$150,000.01 - <200,000.00", "$200,000.01 - $250,000.00"), ["<"]),
        (("$150,000.01 - $200,000.00", "$200,000.01 - $250,000.00"), []),
        (("$150,000.01 - <200,000.00", "$200,000.01 - <250,000.00"), []),
        (("$150,000.01 - <200,000.00",), []),
        (("150,000.01 - <200,000.00", "200,000.01 - 250,000.00"), []),
        (("$150,000.01 - 200,000.00", "$200,000.01 - $250,000.00"), []),
        (("$150,000.01 - <200,000.00", "$200,000.01 - $250,000.00", "$250,000.01 or more"), ["<"]),
    ],
)
def test_less_than_in_the_place_of_a_dollar(labels: tuple[str, ...], expected: list[str]) -> None:
    text = showing(BANDS.format(rows="\n".join(map(row_of, labels))))
    (made,) = (each for each in built(text).blocks if isinstance(each, nodes.Table))
    found = marked(text, lambda sink: report_sign_for_dollar(made, sink))
    assert [each.split(" | ")[0] for each in found] == expected
    assert [each.split(" | ")[1:] for each in found] == [[WAYS, text.replace("<200", "$200")] for _ in expected]

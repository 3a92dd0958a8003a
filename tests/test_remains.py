"""What remains of another medium in a text: it is read without it, each character keeps its place, one note says so."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from once import EXAMPLES

from tscc.document.emit import to_json
from tscc.pipeline import compile_filing
from tscc.text.remains import lay_out_lines

PRAIRIE = (EXAMPLES / "prairie-2001-2.txt").read_text(encoding="utf-8")
ROW = re.compile(r"^(\S.*?\S) {2,}(\d+) {2,}(\$?[\d,]+)$", re.MULTILINE)
HEAD = re.compile(
    r"^(\S.*?\S|) {2,}(Number of|Loans|-{5,9}) {2,}(Aggregate Principal|Balances Outstanding|-{20})$", re.MULTILINE
)


def pools(text: str) -> tuple[object, list[str]]:
    """The pools of a filing, and the codes of its diagnostics."""
    compiled = compile_filing(text.encode(), None)
    assert compiled.document is not None
    return json.loads(to_json(compiled.document))["pools"], [found.code.id for found in compiled.diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"> {line}\n" for line in PRAIRIE.splitlines()),
        "".join(f"> {line}".rstrip() + "\n" for line in PRAIRIE.splitlines()),
        ROW.sub(r"\1\t\2\t\3", PRAIRIE),
        PRAIRIE.replace("Missouri*", "<B>Missouri</B>*"),
        PRAIRIE.replace('("Prairie Lantern")', "(&#34;Prairie Lantern&quot;)"),
        PRAIRIE.replace('Prairie Lantern"', "Prairie Lantern\xe2\u20ac\x9d"),
        PRAIRIE.replace(" - ", " \xe2\u20ac\u201c "),
        PRAIRIE.replace(" - ", " \xe2\x80\x93 "),
        PRAIRIE.replace("ortgage", "ort\xadgage"),
        PRAIRIE.replace("ORTGAGE", "ORT\xadGAGE")
        .replace("Aggregate", "Aggre\xadgate")
        .replace("Missouri", "Mis\xadsouri"),
        f"<PRE>\n{PRAIRIE}</PRE>\n",
        PRAIRIE.replace("96%(1)", "96%<SUP>1</SUP>"),
        PRAIRIE.replace("96%(1)", "96%<SUP>(1)</SUP>"),
        PRAIRIE.replace(" - ", " &#150; "),
    ],
    ids=[
        "mail",
        "mail-without-blanks",
        "tabs",
        "tag",
        "entities",
        "misread-quote",
        "misread-dash",
        "misread-as-latin",
        "soft-hyphens",
        "soft-hyphens-in-tables",
        "preformatted",
        "raised-mark",
        "raised-mark-in-brackets",
        "dash-by-its-number",
    ],
)
def test_a_filing_is_read_without_what_remains_of_another_medium(text: str) -> None:
    assert pools(text) == (pools(PRAIRIE)[0], ["TS017"])


@pytest.mark.parametrize("row", [r"| \1 | \2 | \3 |", r"\1 | \2 | \3"])
def test_cells_separated_by_strokes_are_read(row: str) -> None:
    assert pools(HEAD.sub(row, ROW.sub(row, PRAIRIE))) == (pools(PRAIRIE)[0], ["TS017"])


@pytest.mark.parametrize(
    ("lines", "laid"),
    [
        (["a\t1\t2", "bbb\t11\t22", "c\t3\t4"], ["a       1       2", "bbb     11      22", "c       3       4"]),
        (
            ["a long label here\t1\t2", "b\t11\t22", "c\t3\t4"],
            ["a long label here  1   2", "b                  11  22"],
        ),
        (
            ["-  --  --", "half of", "", "a\t1\t2", "b\t1\t2", "a longer one\t3\t4"],
            ["-  --  --", "half of", "", "a   1   2"],
        ),
        (
            ["-  --  --", "x  y", "a\t1\t2", "b\t11\t22", "a longer one\t3\t4"],
            ["-  --  --", "x  y", "a             1   2"],
        ),
        (["| a | 1 |", "| bb | 22 |", "| -- | -- |"], ["a   1", "bb  22", "--  --"]),
        (
            ["|a | 1 | 2|", "--  --  --", "|b | 1 | 2|", "|c | 1 | 2|", " --  --", "| | 2 | 4|", " ==  =="],
            ["a   1   2", "--  --  --", "b   1   2", "c   1   2", "    --  --", "    2   4", "    ==  =="],
        ),
        (["a \xa6 1 \xa6 2", "bb \xa6 22 \xa6 3", "c \xa6 3 \xa6 4"], ["a   1   2", "bb  22  3"]),
        (["a | b"], ["a | b"]),
        (["> a", "b", "c"], ["> a", "b", "c"]),
        (["<S>   <C>"], ["<S>   <C>"]),
        (["x &amp; y <B>z</B>&#160;."], ["x & y z ."]),
        (
            ["of the mort\xadgage loans of the RA\xadTIO and Pass\xad", "1\xad2"],
            ["of the mortgage loans of the RATIO and Pass-", "1\xad2"],
        ),
    ],
)
def test_lines_are_laid_out_in_columns(lines: list[str], laid: list[str]) -> None:
    assert [text for text, _, _ in lay_out_lines(lines)][: len(laid)] == laid


def test_each_character_keeps_its_place() -> None:
    lines = ["| Maine &amp; Ohio | 7 |", "|  | 12 |", "| Iowa | 3 |"]
    for line, (text, _, stops) in zip(lines, lay_out_lines(lines), strict=True):
        shown = [(sign, line[stop]) for sign, stop in zip(text, stops, strict=True) if sign not in " &"]
        assert all(sign == printed for sign, printed in shown)


def test_a_filing_without_blank_lines_has_the_same_tables() -> None:
    text = (EXAMPLES / "harbor-2002-4.txt").read_text(encoding="utf-8")
    found, codes = pools("\n".join(line for line in text.split("\n") if line.strip()) + "\n")
    assert (found, codes) == (pools(text)[0], [])


def stopped(line: str, width: int) -> str:
    """A line with a tab for two blanks or more before each stop."""
    parts = (line[start : start + width] for start in range(0, len(line), width))
    return "".join(
        part.rstrip(" ") + "\t" if len(part) == width and part.endswith("  ") else part for part in parts
    ).rstrip()


@pytest.mark.parametrize(
    ("tabbed", "codes"),
    [
        (lambda text: "\n".join(stopped(line, 8) for line in text.split("\n")), []),
        (lambda text: "\n".join(stopped(line, 4) for line in text.split("\n")), ["TS017"]),
        (lambda text: text.replace(" " * 4, "\t"), ["TS017"]),
        (lambda text: text.replace(" " * 8, "\t"), ["TS017"]),
    ],
    ids=["stops-of-8", "stops-of-4", "for-4-blanks", "for-8-blanks"],
)
def test_tabs_stand_for_what_puts_the_figures_in_columns(tabbed: Callable[[str], str], codes: list[str]) -> None:
    assert pools(tabbed(PRAIRIE)) == (pools(PRAIRIE)[0], codes)


@pytest.mark.parametrize("name", ["harbor-2002-4", "lantern-2001-7", "prairie-2001-2"])
def test_rows_of_tabs_are_laid_out_under_their_table(name: str) -> None:
    sound = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    row = re.compile(r"(?<=\S) {2,}(?=\S)")
    figures = re.compile(r"\S {2,}\$? ?[\d,.]+%?$")
    text = "\n".join(row.sub("\t", line) if figures.search(line.rstrip()) else line for line in sound.split("\n"))
    read, codes = pools(text)
    assert (read, [code for code in codes if code != "TS017"]) == pools(sound)


def pasted(text: str, separator: str, *, head: bool) -> str:
    """A text whose rows have a separator between their cells; with `head`, its heads and rulers too, whose empty cells are lost."""
    return "\n".join(
        separator.join(re.split(r" {2,}", line.strip())) if ROW.match(line) or (head and HEAD.match(line)) else line
        for line in text.split("\n")
    )


@pytest.mark.parametrize("head", [False, True], ids=["rows", "head-and-rows"])
@pytest.mark.parametrize("separator", [" | ", ";", "\t", "|"], ids=["strokes", "semicolons", "tabs", "close-strokes"])
def test_a_pasted_table_is_read_under_its_head(separator: str, *, head: bool) -> None:
    text = pasted(PRAIRIE, separator, head=head)
    assert text.count(separator) > 70
    assert pools(text) == (pools(PRAIRIE)[0], ["TS017"])


def test_half_a_label_between_strokes_is_no_figure() -> None:
    boxed = ROW.sub(r"| \1 | \2 | \3 |", HEAD.sub(r"| \1 | \2 | \3 |", PRAIRIE))
    assert "| Missouri* | 20 | 3,693,631 |" in boxed
    found, codes = pools(
        boxed.replace("| Missouri* | 20 | 3,693,631 |", "| Missouri and the | 20 | 3,693,631 |\n| counties* |")
    )
    assert "Missouri and the counties" in json.dumps(found)
    assert "TS229" not in codes


@pytest.mark.parametrize("separator", [" | ", ";"])
def test_lines_below_a_pasted_table_are_pasted_too(separator: str) -> None:
    sound = (EXAMPLES / "lantern-2001-7.txt").read_text(encoding="utf-8")
    first, last = sound.index("250,000.01 -"), sound.index("</TABLE>")
    text = sound[:first] + re.sub(r"(?<=\S) {2,}(?=[\d$])", separator, sound[first:last]) + sound[last:]
    assert f"Lowest:{separator}$262,000.00" in text
    assert pools(text) == (pools(sound)[0], ["TS017", "TS242"])


@pytest.mark.parametrize("sign", ["!", "|", ";"])
@pytest.mark.parametrize("every", [1, 3], ids=["each-row", "each-third-row"])
def test_strokes_before_figures_that_are_in_no_one_column_are_read(sign: str, every: int) -> None:
    rows = iter(range(1000))
    text = re.sub(
        r"(?<=\S)( {4,})(?=\$?\d[\d,]*$)",
        lambda gap: f"{gap[1][:-2]}{sign} " if next(rows) % every == 0 else gap[1],
        PRAIRIE,
        flags=re.MULTILINE,
    )
    assert text.count(f" {sign} ") > 6
    assert pools(text) == (pools(PRAIRIE)[0], ["TS017"])


def test_a_list_with_leaders_and_tabs_stays_as_it_is_laid_out() -> None:
    text = """\
    Total Current Balance . . . . . . . . . . . .  $105,125,473.40
    Loan Count\t. . . . . . . . . . . . . . . . .\t       495
    Weighted Average Coupon . . . . . . . . . . .\t    9.837%
    Remaining Term  . . . . . . . . . . . . . . .\t       277
    W.A. FICO . . . . . . . . . . . . . . . . . .\t       725
"""
    assert [line for line, _, _ in lay_out_lines(text.splitlines())] == text.expandtabs(8).splitlines()

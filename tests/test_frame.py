"""What is around every line of a file is taken off in the reader: the filing compiles as without it, and one note says so."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from once import EXAMPLES

from tscc.cli.fix import fix_filing
from tscc.document.emit import to_json
from tscc.pipeline import compile_filing
from tscc.reader.frame import find_frame
from tscc.reader.page_edges import find_page_edges
from tscc.reader.page_lines import find_page_lines
from tscc.reader.printed_again import find_copies

HARBOR = (EXAMPLES / "harbor-2002-4.txt").read_text(encoding="utf-8")
LANTERN = (EXAMPLES / "lantern-2001-7.txt").read_text(encoding="utf-8")
PRAIRIE = (EXAMPLES / "prairie-2001-2.txt").read_text(encoding="utf-8")
Around = Callable[[int, str], str]

FRAMES: dict[str, tuple[Around, str]] = {
    "mail": (lambda _, line: f"> {line}".rstrip(), "the quote mark of a mail begins a line"),
    "mail-without-blank": (lambda _, line: f">{line}", "the quote mark of a mail begins a line"),
    "mail-of-a-mail": (lambda _, line: f">> {line}", "the quote mark of a mail begins a line"),
    "comment": (lambda _, line: f"# {line}", "`#` begins a line"),
    "difference": (lambda _, line: f"+{line}", "`+` begins a line"),
    "name": (lambda _, line: f"filing.txt: {line}", "`filing.txt:` begins a line"),
    "number-and-colon": (lambda number, line: f"{number}: {line}", "a line number begins a line"),
    "number-and-colon-alone": (lambda number, line: f"{number}:{line}", "a line number begins a line"),
    "number-of-four-digits": (lambda number, line: f"{number:04} {line}", "a line number begins a line"),
    "number-and-tab": (lambda number, line: f"{number:6}\t{line}", "a line number begins a line"),
    "number-by-tens": (lambda number, line: f"{number * 10:06} {line}", "a line number begins a line"),
    "name-and-number": (
        lambda number, line: f"filing.txt:{number}:{line}",
        "`filing.txt:` begins a line in {count} places and a line number begins a line",
    ),
    "stroke-behind": (lambda _, line: f"{line} |", "`|` ends a line"),
    "column-of-stars": (lambda _, line: f"{line:110}*", "`*` ends a line"),
    "backslash": (lambda _, line: f"{line}\\", "`\\` ends a line"),
    "card-number": (lambda number, line: f"{line:90}{number:08}", "a line number ends a line"),
    "card-number-by-tens": (lambda number, line: f"{line:90}{number * 10:08}", "a line number ends a line"),
    "quoted": (lambda _, line: f'"{line}"', '`"` begins a line in {count} places and `"` ends a line'),
    "box": (lambda _, line: f"|{line:110}|", "`|` begins a line in {count} places and `|` ends a line"),
    "copies": (lambda _, line: f"{line}\n{line}", "a line is followed by a copy of itself"),
    "two-copies": (lambda _, line: f"{line}\n{line}\n{line}", "a line is followed by a copy of itself"),
}


def facts(text: str) -> dict[str, object]:
    """The document of a filing, without its source and where its text is."""
    document = compile_filing(text.encode(), None).document
    assert document is not None
    whole = json.loads(to_json(document))
    return {key: whole[key] for key in ("submission", "filing", "deal", "pools", "footnotes")}


def framed(text: str, around: Around) -> str:
    """A text with something around each line."""
    return "".join(around(number, line) + "\n" for number, line in enumerate(text.splitlines(), 1))


@pytest.mark.parametrize("text", [HARBOR, LANTERN], ids=["harbor", "lantern"])
@pytest.mark.parametrize("name", FRAMES)
def test_a_filing_in_a_frame_is_read_without_it(name: str, text: str) -> None:
    around, message = FRAMES[name]
    inside = framed(text, around)
    assert facts(inside) == facts(text)
    first, *others = compile_filing(inside.encode(), None).diagnostics
    count = len(text.splitlines())
    assert first.code.id == "TS017"
    assert first.message.startswith(message.format(count=f"{count:,}"))
    assert [found.code.id for found in others] == [
        found.code.id for found in compile_filing(text.encode(), None).diagnostics
    ]


def test_nul_bytes_for_blanks_are_read_as_blanks_and_reported_once() -> None:
    found = compile_filing(LANTERN.replace(" ", "\0").encode(), None)
    sound = compile_filing(LANTERN.encode(), None)
    assert [each.code.id for each in found.diagnostics] == ["TS006", *(each.code.id for each in sound.diagnostics)]
    assert facts(LANTERN.replace(" ", "\0")) == facts(LANTERN)


def test_an_edit_changes_the_filing_in_its_frame() -> None:
    around, _ = FRAMES["number-and-colon"]
    spoilt = framed(HARBOR.replace("$150,609,780\n", "$150,609,78O\n", 1), around)
    assert spoilt != framed(HARBOR, around)
    assert fix_filing(spoilt.encode(), None).data.decode() == framed(HARBOR, around)


@pytest.mark.parametrize(
    "lines",
    [
        [f"Weighted average figure {number}: 7.25%" for number in range(2, 40, 2)],
        [f"| cell | {number * 7} |" for number in range(20)],
        [f"{year}      {year % 7 + 1}      $1,000,{year % 900 + 100}" for year in (1990, 1992, 1993, 1995, 1999)] * 4,
        ["> 640     12"] * 9 + [f"text {number * number}" for number in range(9)],
        ["the same line"] * 40,
        [*[f"word {number}." for number in range(7, 70, 7)], "", ""],
        [f"{number} Main Street" for number in (1, 3, 4, 7, 9, 11, 12, 15, 17, 18, 19, 20, 25)],
    ],
    ids=["labels", "table", "years", "bands-over-a-figure", "copies-of-one-line", "few", "addresses"],
)
def test_lines_that_begin_alike_are_no_frame(lines: list[str]) -> None:
    assert find_frame(lines)[1] == []


PRINTED: dict[str, tuple[str, list[str]]] = {
    "page-of-all": ("Page {page} of {all}\n", []),
    "number-of-all-in-the-middle": ("{blank:>40}{page} of {all}\n", []),
    "browser": (
        "\n6/3/24, 10:15 AM               https://www.example.com/filing.txt\n"
        "https://www.example.com/filing.txt                    {page}/{all}\n\n",
        ["TS017"],
    ),
}


@pytest.mark.parametrize("text", [HARBOR, LANTERN], ids=["harbor", "lantern"])
@pytest.mark.parametrize("name", PRINTED)
def test_what_a_printer_puts_between_pages_is_page_marks(name: str, text: str) -> None:
    between, codes = PRINTED[name]
    lines = text.splitlines(keepends=True)
    pages = [lines[start : start + 55] for start in range(0, len(lines), 55)]
    printed = "".join(
        "".join(page) + between.format(page=number, all=len(pages), blank="") for number, page in enumerate(pages, 1)
    )
    assert facts(printed) == facts(text)
    sound = [found.code.id for found in compile_filing(text.encode(), None).diagnostics]
    assert [found.code.id for found in compile_filing(printed.encode(), None).diagnostics] == [*codes, *sound]


@pytest.mark.parametrize(
    "lines",
    [
        ["Loan Group 1 of 2", "a", "Loan Group 2 of 2"],
        ["Page 1 of 3", "a", "Page 3 of 3"],
        ["Page 1 of 2"],
        ["Rate 5 of 7", "Rate 6 of 7"],
    ],
)
def test_other_lines_with_two_numbers_are_no_page_lines(lines: list[str]) -> None:
    assert find_page_lines(lines) == frozenset()


def pages_of(text: str) -> list[str]:
    """The pages of a text, of 55 lines each."""
    lines = text.splitlines(keepends=True)
    return ["".join(lines[start : start + 55]) for start in range(0, len(lines), 55)]


COPIED: dict[str, tuple[Callable[[str], str], str]] = {
    "pages-twice": (lambda page: page + page, "a line is of a page printed twice"),
    "first-line-twice": (
        lambda page: page[: page.index("\n") + 1] + page,
        "a line at the edge of a page is printed twice",
    ),
    "running-line": (lambda page: f"PRELIMINARY DRAFT\n\n{page}", "`PRELIMINARY DRAFT` is atop or below a page"),
}


@pytest.mark.parametrize("name", COPIED)
def test_what_a_copier_prints_again_is_read_once(name: str) -> None:
    around, message = COPIED[name]
    text = PRAIRIE if name == "first-line-twice" else HARBOR
    copied = "".join(map(around, pages_of(text)))
    assert facts(copied) == facts(text)
    (found,) = compile_filing(copied.encode(), None).diagnostics
    assert (found.code.id, found.message.startswith(message)) == ("TS017", True)


def test_no_figure_of_a_row_printed_twice_is_taken_off() -> None:
    row = "Colorado                              9                            5,103,574\n"
    assert find_copies(HARBOR.replace(row, row + row).splitlines()) is None
    assert find_copies([*HARBOR.splitlines(), *HARBOR.splitlines()]) is None


def test_a_text_without_a_cover_that_is_in_a_file_twice_is_read_once() -> None:
    exhibit = HARBOR[HARBOR.index("Item 5.") :]
    assert facts(exhibit * 2) == facts(exhibit)
    once, twice = (compile_filing((exhibit * times).encode(), None).diagnostics for times in (1, 2))
    (found,) = (each for each in twice if each.message not in {known.message for known in once})
    assert found.message.startswith("a line is of a text that is in the file twice in ")


def test_tables_of_as_many_rows_have_no_running_line() -> None:
    rows = [f"Row {place:<20}{place:>8}{place * 1000:>16,}" for place in range(18)]
    head = ["LOCATION OF PROPERTIES", "Place     Loans      Balance", "----------------------------"]
    tables = [[f"LOAN GROUP {group}", *head, *(f"{row}{group}" for row in rows)] for group in "123"]
    assert find_copies([line for table in tables for line in table]) is None
    assert find_copies([line for table in tables for line in table if line not in head[1:]]) is not None


def test_tags_of_documents_of_one_length_are_no_running_lines() -> None:
    documents = [line for each in "123" for line in (*(f"{each} line {place}" for place in range(30)), "</TEXT>")]
    assert find_copies(documents) is None
    assert find_copies([line.replace("</TEXT>", "PRELIMINARY DRAFT") for line in documents]) is not None


@pytest.mark.parametrize("line", ["a b", "Total  9", ""])
def test_a_long_text_of_one_line_is_looked_at_once(line: str) -> None:
    assert find_copies([line, "other"] * 3_000 + ["end"]) is None


ATOP = "ALDER CREEK MORTGAGE TRUST, SERIES 2002-5\n     Computational Materials\n"
BELOW = f"{'-' * 80}\nThis information is for the addressee alone. It may\nnot be given to others.\n{'-' * 80}\n"
LABELS = {
    "MORTGAGE RATES": ("6.000 - 6.499", "6.500 - 6.999"),
    "STATES": ("Maine", "Ohio"),
    "PURPOSES": ("Purchase", "Other"),
}


def on_pages(labels: dict[str, tuple[str, str]], *, split: bool) -> str:
    """An exhibit with a table on each page, or one that goes on to the next, with the same lines atop and below the pages."""
    pages = [""]
    for title, (first, second) in labels.items():
        head = f"                {title}\n\nLabel                  Loans       Balance   Percent\n"
        pages[-1] += f"{head}{first:<23}  100   $20,500,000    31.54%\n"
        pages += [""] * split
        pages[-1] += (
            f"{second:<23}  220    44,500,000    68.46\nTotal                    320   $65,000,000   100.00%\n\n"
        )
        pages += [""] * (not split)
    whole = "".join(f"{ATOP}\n{page}{BELOW}<PAGE>\n" for page in pages if page)
    return f"<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n{whole}</TEXT>\n</DOCUMENT>\n"


@pytest.mark.parametrize("split", [False, True], ids=["whole", "split"])
def test_what_each_page_has_at_its_edges_is_in_no_table(*, split: bool) -> None:
    found = compile_filing(on_pages(LABELS, split=split).encode(), None)
    assert found.diagnostics == ()
    assert found.document is not None
    tables = found.document.pools[0].stratifications
    assert [(each.title, len(each.rows), each.total is not None) for each in tables] == [
        (title, 2, True) for title in LABELS
    ]
    kept = " ".join(piece.text for piece in found.document.unparsed)
    assert (kept.count("Computational Materials"), kept.count("addressee")) == (1, 1)


@pytest.mark.parametrize(
    "page",
    [
        "OCCUPANCY\n\nLabel       Loans     Balance     Percent\nPrimary     {}          9,000       100.00\n",
        "GROUP II LOANS\n\nPrimary     {}          9,000\n",
        "Owner     {}\n\nTotal         9          9,000       100.00\n",
        "Owner     {}\n\n(1) Of all loans.\n",
        "Loans     {}\n-----     -----\n",
        "Owner     {}\n\nMinimum Credit Score: 620\n",
        "Owner     {}\n\nDollar amounts are in thousands.\n",
        "Owner\t{}\n\nTotal\t9\t100.00\n",
        "Owner     {}\n\n100.00%(1)\n",
        "FIXED RATE LOANS\n\nPurposes of {}\n",
        "STATES\nState     Percent\nMaine     {}\n",
    ],
    ids=["titles", "pools", "totals", "notes", "rulers", "facts", "scales", "tabs", "bare totals", "rates", "heads"],
)
def test_what_the_tables_of_all_pages_have_is_no_edge_of_them(page: str) -> None:
    lines = "<PAGE>\n".join(page.format(number) for number in range(7, 13)).split("\n")
    assert find_page_edges(lines, frozenset()) == []


@pytest.mark.parametrize(("pages", "places"), [(2, []), (3, [5, 10]), (5, [5, 10, 15, 20])])
def test_three_pages_show_what_is_at_their_edges(pages: int, places: list[int]) -> None:
    lines = "<PAGE>\n".join(f"A deal, page {page}\n\nText {page}\nThe end of {page}\n" for page in range(pages)).split(
        "\n"
    )
    assert find_page_edges(lines, frozenset()) == places


@pytest.mark.parametrize(
    "line",
    ["04/11/02 10:32 FAX 207 555 0143      @{:03}", "APR 11 2002 10:{:02} FROM TERN HARBOR     TO 12025550190  P.{}"],
)
def test_what_a_telefax_machine_prints_atop_each_page_is_a_page_mark(line: str) -> None:
    first, *others = HARBOR.split("<PAGE>\n")
    pages = [f"{line.format(number, number)}\n{page}" for number, page in enumerate(others, 1)]
    faxed = "<PAGE>\n".join((first, *pages))
    assert facts(faxed) == facts(HARBOR)
    (found,) = compile_filing(faxed.encode(), None).diagnostics
    assert (found.code.id, "is atop or below a page in" in found.message) == ("TS017", True)


@pytest.mark.parametrize(
    "line",
    [
        "APR-11-2002 16:{:02}   FROM: EXAMPLE LLP     2075550101   TO: 12025551212   P.{:02}/12",
        "Apr 11 02 04:{:02}p      Example LLP        207-555-0101             p.{}",
        "Sent by: EXAMPLE LLP   2075550101;   04/11/02  4:{:02}PM; #123;  Page {}/12",
    ],
)
def test_what_a_telefax_machine_prints_counts_pages_that_have_no_mark(line: str) -> None:
    lines = HARBOR.split("\n")
    pages = ["\n".join(lines[start : start + 36]) for start in range(0, len(lines), 36)]
    faxed = "\n".join(f"{line.format(number + 9, number)}\n{page}" for number, page in enumerate(pages, 1))
    (found,) = compile_filing(faxed.encode(), None).diagnostics
    assert (found.code.id, "is atop or below a page in" in found.message) == ("TS017", True)


@pytest.mark.parametrize(
    ("header", "codes"),
    [
        ("-----Original Message-----\nFrom: A. Example\nSent: Thursday\nTo: B\nSubject: 8-K 2002-4\n\n", ["TS017"]),
        ("From: A\nTo: B\nSubject: FW: 8-K\n\n\n-----Original Message-----\nFrom: C\nSubject: 8-K\n\n", ["TS017"]),
        ("From a@example.com Thu Apr 11 16:12:00 2002\nFrom: A\nSubject: FW:\n 8-K\nX-Mailer:\n\n", ["TS017"]),
        ("Date: Thursday\nTo: B\n\n", ["TS212"]),
    ],
)
def test_the_header_of_a_mail_above_a_filing(header: str, codes: list[str]) -> None:
    found = compile_filing(f"{header}{HARBOR}".encode(), None)
    assert [each.code.id for each in found.diagnostics] == codes


def test_a_part_of_a_mail_is_quoted() -> None:
    item, _, rest = HARBOR.partition("Item 5.")
    paragraph, _, below = rest.partition("\n\n\n")
    quoted = paragraph.replace("\n", "\n> ")
    text = f"{item}Item 5.{quoted}\n\n\n{below}"
    assert facts(text) == facts(HARBOR)
    assert [each.message for each in compile_filing(text.encode(), None).diagnostics] == [
        f"the quote mark of a mail begins a line in {quoted.count('> ')} places"
    ]


def test_a_long_line_of_times_is_looked_at_once() -> None:
    assert find_copies([*HARBOR.splitlines(), "10:32 " * 40_000]) is None


def test_rows_with_a_time_of_day_are_no_lines_of_a_telefax_machine() -> None:
    rows = [f"Wire to trustee     10:{number:02}     {number},000" for number in range(9)]
    assert find_copies([*rows, "<PAGE>", *rows]) is None


def test_a_long_row_of_digits_is_read_once() -> None:
    """A page mark is tried on every line; in the past each digit more took twice the time."""
    assert find_copies([*HARBOR.splitlines(), f"{'9' * 60} loans", "9" * 100_000 + "x"]) is None


@pytest.mark.parametrize(
    ("line", "above", "below", "is_running"),
    [
        ("DRAFT OF THE SPONSOR", "of a row", "of the next", True),
        ("Total        48      9,763,905      100.0", "-----     ------", "=====     ======", False),
        ("Mortgage      Principal      W.A. Net", "Initial", "Loans", False),
        ("Total        48      9,763,905      100.0", "", "=====     ======", False),
        ("Deal 2003-1      Draft      Confidential", "", "of a row", True),
        ("NUMBER OF UNITS", "", "---------------", False),
        ("NUMBER OF UNITS", "", "(Units)       Number      Balance", False),
        ("NUMBER OF UNITS", "", "1-family         130      $26,828", True),
    ],
)
def test_a_line_of_a_table_between_others_is_atop_no_page(line: str, above: str, below: str, is_running: bool) -> None:
    page = [above, line, below, *(f"loan {place}" for place in range(25)), ""]
    texts = [f"{text} {number}" if text.startswith("loan") else text for number, text in enumerate(4 * page)]
    texts = [
        f"{text}{number}" if text in (above, below) and text[:1].isalpha() else text
        for number, text in enumerate(texts)
    ]
    assert (find_copies(texts) is not None) is is_running

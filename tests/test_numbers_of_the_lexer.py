"""The numbers of the lexer, of words and of lost lines from both sides, each asked of a function that uses it.

As in `test_numbers`: for each number, the last input that is read one way and the first that is read another.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from small import lexed, source_of
from small import line as line_of

from tscc.diagnostics import codes
from tscc.diagnostics.alike import _following, _without_rows_as_sentences
from tscc.diagnostics.codes import Code
from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.document.enums import Dimension
from tscc.lexer import _find_page, _grids_near, sections
from tscc.lexer.close_titles import _is_alone, _is_set_alike, _stems
from tscc.lexer.facts.above_columns import _is_aligned
from tscc.lexer.facts.all_facts import FACTS, TEXT_FACTS
from tscc.lexer.facts.of_titles import _fits
from tscc.lexer.forms import near_form, odd_stroke
from tscc.lexer.grids import _rows, find_grids
from tscc.lexer.group_headings import _restarts
from tscc.lexer.list_items import opened_items
from tscc.lexer.page import Page
from tscc.lexer.said_again import says_again
from tscc.lexer.signers import find_signers
from tscc.lexer.titles import continues_item_title, is_block_title, spans_columns
from tscc.passes.damage_kind import is_tabbed
from tscc.passes.lost_lines import find_gaps, fold_tabs, report_gaps
from tscc.text.geometry import split_between
from tscc.text.lines import Cell, Chunk, Column
from tscc.text.parted_cells import _columns_beside, parted_runs
from tscc.text.printed import printed_pieces
from tscc.text.prose import is_doubled
from tscc.text.wide_heads import _columns_below, find_ruled
from tscc.vocabulary.column_heads import misspelt_words, near_word
from tscc.vocabulary.form_words import is_caption_text
from tscc.vocabulary.head_cells import _is_over
from tscc.vocabulary.item_titles import _is_sentence
from tscc.vocabulary.label_codes import is_known, near_state
from tscc.vocabulary.scales import states_scale_alone
from tscc.vocabulary.section_titles import Section

SAYS = "the sponsor of the loans made them in the year before\n"
ROW = "Maine                          7          $2,100,350\n"


def page_of(text: str) -> Page:
    source = source_of(text)
    page, _ = _find_page(source, source.documents[0])
    find_grids(page)
    return page


def of_last(fact: str) -> Callable[[str], bool]:
    """Whether a fact holds of the last line of a text."""
    return lambda text: FACTS[fact](page := page_of(text), len(page.lines) - 1)


def of_first(fact: str) -> Callable[[str], bool]:
    """Whether a fact holds of the first line of a text."""
    return lambda text: FACTS[fact](page_of(text), 0)


def is_item_after(lines: int) -> bool:
    """Whether the second mark begins an item of a list whose first item has so many lines."""
    return opened_items(["These are:", "(a) those made", *["by the sponsor"] * (lines - 1), "(b) others"])[-1]


def numbered_pages(count: int) -> int:
    """How many lines are numbers of pages where so many numbers stand by themselves between the lines."""
    text = "".join(f"{number} times {SAYS}\n{'':30}{number}\n\n" for number in range(1, count + 1))
    return sum(line.kinds[:1] == ("PAGE_NUMBER",) for line in lexed(text + SAYS))


def rows_apart(*blanks: int) -> list[sections.Range]:
    """The runs of rows, with so many blank lines below each but the last."""
    lines = [line for count in blanks for line in (ROW, *[""] * count)]
    return [*sections._runs([*lines, ROW], sections._is_row)]


def annex(blanks: int) -> list[Section | None]:
    """What an annex is about whose title has so many blank lines below it."""
    return [about for _, about in sections._sections(["ANNEX A", *[""] * blanks, "Mortgage loans of the pool"])]


def lost(places: dict[int, Code], text: str = "") -> int:
    """How many places show that lines are lost, of those in a text of forty lines, each with its fault."""
    source, told = source_of(text or "".join(f"The loans of {line} are small\n" for line in range(40))), Sink()
    for line, code in places.items():
        told.report(code, f"line {line}", source.line_span(line))
    return len(find_gaps(source, told.sorted()))


def spread(*found: Code) -> dict[int, Code]:
    """Faults all over a text of forty lines."""
    return {1 + 39 * place // (len(found) - 1): code for place, code in enumerate(found)}


def lost_of(lines: int) -> int:
    """How many places show that lines are lost, of six all over a text of so many lines."""
    places = dict(zip((1 + (lines - 2) * at // 5 for at in range(6)), OF_PARTS * 2, strict=True))
    return lost(places, "".join(f"The loans of {line} are small\n" for line in range(lines)))


def shown_of(count: int) -> int:
    """How many of so many places with lost lines the diagnostic shows besides the first."""
    source, told, sink = source_of(SAYS * count), Sink(), Sink()
    for line in range(1, count + 1):
        told.report(codes.CELL_MISSING, f"line {line}", source.line_span(line))
    report_gaps("lines are lost", told.sorted(), sink)
    return len(sink.sorted()[0].secondary)


def told_apart(first: Code, second: Code, lines: int) -> tuple[list[Diagnostic], Callable[[int], int]]:
    """Two diagnostics so many lines apart, and the number of the line that a place is on."""
    source, told = source_of(SAYS * 40), Sink()
    for line, code in ((10, first), (10 + lines, second)):
        told.report(code, f"line {line}", source.line_span(line))
    return [*told.sorted()], lambda place: source.place(place).line


def follows(lines: int) -> bool:
    """Whether a title that is missing follows from a row that is out of its columns so many lines above."""
    found, line_of = told_apart(codes.EXTRA_CELL, codes.TITLE_MISSING, lines)
    return bool([*_following(found, line_of, ())])


def rows_of_sentences(lines: int) -> int:
    """How many messages are left of rows outside a table and a sentence so many lines below them."""
    return len(
        [*_without_rows_as_sentences(*told_apart(codes.ROWS_OUTSIDE_TABLE, codes.SENTENCE_NOT_UNDERSTOOD, lines))]
    )


def tabbed(count: int) -> int:
    """How many diagnostics are left of so many of figures in wrong columns."""
    source, told = source_of("".join(f"Maine\t{line}\t10{line}\n" for line in range(9))), Sink()
    for line in range(count):
        told.report(codes.EXTRA_CELL, f"line {line}", source.line_span(line + 1))
    return len(fold_tabs(source, told.sorted()))


def torn(count: int) -> int:
    """How many places show that lines are lost, of so many in a text whose lines are torn off."""
    text = "".join(
        f"The mortgage loans of {at} were made in the year bef\nthe year before that {at} mortg\n" for at in range(9)
    )
    return lost(dict.fromkeys(range(1, count + 1), codes.CELL_MISSING), f"{text}The loans before the mortgage are\n")


def set_alike(lower: str, above: str = "     The Loans of") -> bool:
    """Whether a line is set like one above it, for a title of two lines."""
    return _is_set_alike(page_of(f"{above}\n{lower}"), 0, 1)


def aligned(start: int, end: int) -> bool:
    """Whether a piece of a head is aligned with a wide one below it."""
    return _is_aligned(start, end, [Cell(1, 20, 50, "Principal Balance")])


def beside(above: int, below: int) -> int:
    """How many columns a run of rows between strokes takes from a ruler and a total so many lines above and below it."""
    row = "Maine | 7 | 100"
    ruler = ["-----     -----     -------"] * bool(above) + ["Mills"] * (above - 1)
    total = ["Mills"] * (below - 1) + ["Total        21         300"] * bool(below)
    found = _columns_beside([*ruler, row, row, row, *total], [above, above + 1, above + 2], 3, "|")
    return len(found)


def restarts(band: str) -> bool:
    """Whether a label alone below a band begins a section, with two bands below it."""
    rows = (ROW.replace("Maine        ", each) for each in (band, "60.00 - 70.00", "70.00 - 80.00"))
    first, *others = rows
    page = page_of(f"Ratio                      Loans        Balance\n{first}Cash Out\n{''.join(others)}")
    return _restarts(page, 2, further=False)


def continues(*text: str) -> bool:
    """Whether the last of some lines continues the heading of an item that the others are."""
    *heading, last = map(line_of, text)
    return continues_item_title(heading, last)


def grids_over(tables: int) -> int:
    """How many grids a line may be under where so many tables go on."""
    page: Any = SimpleNamespace(lines=["Maine"])
    grids: Any = [SimpleNamespace(first=0, last=0)] * tables
    return len(next(_grids_near(page, grids)))


def signers(lines: int) -> int:
    """How many lines name a signer whose capacity is on the first of so many above `By:`."""
    text = "not in its individual capacity but solely as Trustee\n" + "of the loans of it\n" * (lines - 1)
    return len(find_signers(page_of(f"{text}By: /s/ Ida Pell\n").lines))


def head_lines(lines: int) -> int:
    """How many lines above a ruler may be of the table of its row, of so many."""
    page = page_of("Loans\n" * lines + f"-----                ------          ----------\n{ROW}")
    return lines - next(filter(None, find_grids(page))).first


def cut_at(place: int) -> list[str]:
    """The heads of a line whose only blank is at some place, over two columns that part at 20."""
    text = "x" * (place - 10) + " " + "x" * (29 - place)
    return [piece.text for piece in split_between([Chunk(10, 30, text)], [Column(10, 20), Column(21, 30)])]


def wide_heads(start: int) -> int:
    """How many heads are over both columns of figures whose strokes start at some place, where the labels end at 20."""
    texts = [
        f"{'':30}Mills",
        f"{'':{start}}{'-' * (60 - start)}",
        f"{'':27}Loans{'':10}Balance",
        f"Elm{'':24}204{'':12}980",
    ]
    return len(find_ruled(texts, [Column(0, 20), Column(25, 38), Column(42, 55)]))


def doubled(chars: int) -> bool:
    """Whether a line of so many characters is printed twice."""
    return is_doubled(line_of("x" * chars, 1), line_of("x" * chars, 2))


def malformed_year(label: str) -> bool:
    return not is_known(Dimension.ORIGINATION_YEAR, label)


OF_PARTS = (codes.CELL_MISSING, codes.CAPTION_MISSING, codes.PROSE_BROKEN)
"""Faults of three parts of a filing."""
ASKED: dict[str, tuple[Callable[[Any], object], list[tuple[Any, object]]]] = {
    "_LONGEST_FORM_CHARS": (near_form, [("FORN  8-K", "FORM"), ("(FORN 8-K)", None)]),
    "_SUMMARY_PIECES": (
        lambda summary: [*_rows(page_of(f"{ROW}{summary}\n{ROW}"), 0)],
        [("WAM         357", [0]), ("WAM         357         177", [0, 1, 2])],
    ),
    "_LONGEST_ITEM_LINES": (is_item_after, [(12, True), (13, False)]),
    "_FEWEST_WORDS_AGAIN": (
        partial(says_again, "NUMBER OF LOANS"),
        [("NUMBER OF", False), ("NUMBER OF ALL LOANS", True)],
    ),
    "_LONGEST_ABBREVIATION_CHARS": (
        lambda text: page_of(text).in_capitals(0),
        [("WA FICO", False), ("WA RATES", True)],
    ),
    "GOING_ON_LINES": (of_first("rows_below"), [(SAYS * 6 + ROW, True), (SAYS * 7 + ROW, False)]),
    "of_front._HEADING_LINES": (
        of_last("item_more"),
        [
            ("Item 5.   OTHER EVENTS\n" + "OF THE POOL\n" * 4, True),
            ("Item 5.   OTHER EVENTS\n" + "OF THE POOL\n" * 5, False),
        ],
    ),
    "_LONGEST_NOTE_LINES": (
        lambda lines: of_last("opened")(f"*   Rounded.\n{SAYS * (lines - 2)}as follows:\n(a) in May"),
        [(40, False), (41, True)],
    ),
    "of_page._ROW_REACH_LINES": (of_last("rows_above"), [(ROW + SAYS * 3, True), (ROW + SAYS * 4, False)]),
    "physical_lines._FEWEST_NUMBERS": (numbered_pages, [(2, 0), (3, 3)]),
    "_WIDE_TITLE_CHARS": (
        lambda text: spans_columns(text, [Column(0, 3), Column(60, 70)]),
        [(f"{'':20}{'x' * 24}", False), (f"{'':20}{'x' * 25}", True)],
    ),
    "_NEAR_HALVES": (
        lambda end: _is_over(Cell(1, 12, end, "Rate"), [[], [Column(10, 20)]]),
        [(22, True), (23, False)],
    ),
    "_LEAST_LIKENESS": (
        lambda head: near_word(head) is not None,
        [("Contents", False), ("Prinsipial", True)],
    ),
    "SHORTEST_MISSPELT_CHARS": (lambda word: len(misspelt_words(word)), [("Loasn", 0), ("Numbr", 1)]),
    "label_codes._FEWEST_DIGITS": (malformed_year, [("2o", False), ("20", False), ("200", True)]),
    "_MOST_LETTERS": (malformed_year, [("200xx", True), ("200xxx", False)]),
    "CENTRE_CHARS": (is_block_title, [(f"{'':7}Loans of the pool", False), (f"{'':8}Loans of the pool", True)]),
    "INDENT_CHARS": (TEXT_FACTS["indented"], [("   Loans", False), ("    Loans", True)]),
    "_APART_LINES": (rows_apart, [(2, [(0, 3)]), (3, [])]),
    "sections._FEWEST_ROWS": (lambda rows: rows_apart(*[0] * (rows - 1)), [(1, []), (2, [(0, 1)])]),
    "sections._HEAD_LINES": (lambda lines: sections._top(["Loans"] * lines, lines, 0), [(16, 0), (17, 1)]),
    "sections._PROSE_CHARS": (sections._is_prose, [("x" * 55, False), ("x" * 56, True)]),
    "_TITLES_OF_ANNEX_LINES": (annex, [(6, [Section.POOL]), (7, [Section.OTHER])]),
    "_FEWEST_TAGS": (lambda count: lost(spread(*[codes.CUT_SHORT] * count)), [(2, 0), (3, 3)]),
    "lost_lines._FEWEST_TORN": (torn, [(2, 0), (3, 3)]),
    "_FEWEST_PLACES": (lambda count: lost(spread(*(OF_PARTS * 2)[:count])), [(5, 0), (6, 6)]),
    "_FEWEST_PARTS": (
        lambda parts: lost(spread(*(OF_PARTS[:parts] * 6)[:6])),
        [(2, 0), (3, 6)],
    ),
    "_FEWEST_NOT_UNREAD": (
        lambda read: lost(spread(*OF_PARTS[:read], *[codes.SENTENCE_NOT_UNDERSTOOD, codes.MISSPELT_HEAD] * 3)),
        [(2, 0), (3, 9)],
    ),
    "_FEWEST_QUARTERS": (
        lambda first: lost(dict(zip((first, 16, 17, 18, 19, 20, 21), OF_PARTS * 3, strict=False))),
        [(15, 0), (5, 7)],
    ),
    "_STEM_CHARS": (
        lambda words: not _stems(words[0]).isdisjoint(_stems(words[1])),
        [(("Property Type", "Properties"), True), (("Property Type", "Propane"), False)],
    ),
    "close_titles._MISALIGNED_CHARS": (
        set_alike,
        [(f"{'':6}of the pool and of the others", True), (f"{'':7}of the pool and of the others", False)],
    ),
    "the whole of a numbered title": (
        lambda lines: set_alike(*lines),
        [
            (("    of the Pool by it", "1.  Loans by State of It"), True),
            (("1.  Loans by State of It", "    of the Pool by it"), True),
        ],
    ),
    "_NUMBERED_PIECES": (
        lambda title: _is_alone(page_of(title), 0),
        [("1.  Pool Loans", True), ("1.  Pool  Loans", False), ("Pool  Loans", False)],
    ),
    "half of a title is over a column": (
        lambda end: spans_columns(f"{'':45}{'x' * (end - 45)}", [Column(0, 3), Column(60, 75)]),
        [(75, False), (76, True)],
    ),
    "above_columns._MISALIGNED_CHARS": (
        lambda bounds: aligned(*bounds),
        [
            ((21, 30), True),
            ((22, 30), False),
            ((40, 51), True),
            ((40, 52), False),
            ((30, 42), True),
            ((29, 44), False),
            ((30, 43), False),
        ],
    ),
    "_VALUE_LINES": (
        lambda lines: of_last("continues_labelled")(
            "Address of executive offices: 17 Mill Road\n" + "Alder Creek\n" * lines
        ),
        [(6, True), (7, False)],
    ),
    "signers._MOST_LINES": (signers, [(6, 6), (7, 0)]),
    "_IN_NOTE_CHARS": (of_last("in_note"), [("(1)  The loans\n    are here", True), ("(1)  The loans\n   are", False)]),
    "of_titles._WIDER_CHARS": (
        lambda chars: _fits(Cell(0, 10, 10 + chars, "Current Balance"), [], [Column(12, 22)]),
        [(14, True), (15, False)],
    ),
    "_SHORTEST_SEGMENT_CHARS": (
        lambda rule: odd_stroke(rule) is not None,
        [("----  ^  ------------", True), ("---  ^  ------------", False)],
    ),
    "_SHORTEST_WHOLE_RULE_CHARS": (
        lambda chars: odd_stroke(f"F     {'-' * chars}") is not None,
        [(19, False), (20, True)],
    ),
    "HEAD_REACH_LINES": (head_lines, [(14, 14), (15, 14), (18, 14)]),
    "lost_lines._SHARE": (lost_of, [(240, 6), (241, 0)]),
    "_MOST_LABELS": (shown_of, [(20, 19), (21, 19), (26, 19)]),
    "parted_cells._FEWEST_LINES": (
        lambda rows: [*parted_runs(["Maine | 7 | 100"] * rows, "|")],
        [(2, []), (3, [[0, 1, 2]])],
    ),
    "parted_cells._REACH_LINES": (
        lambda lines: beside(*lines),
        [((12, 0), 3), ((13, 0), 0), ((0, 12), 3), ((0, 13), 0)],
    ),
    "wide_heads._MOST": (
        lambda end: _columns_below(Chunk(0, end, "-" * end), [Column(10, 20)]),
        [(15, ()), (16, (0,))],
    ),
    "bands that begin anew": (restarts, [("70.00 - 80.00", True), ("50.00 - 60.00", False)]),
    "the place of the title of an item": (
        lambda lines: continues("Item 5.  Other Events", *lines),
        [
            (("         The Pool", "         By Others"), True),
            (("         The Pool", "  By Others"), False),
            (("  Of the Pool",), False),
        ],
    ),
    "_SHORTEST_PIECE_CHARS": (is_caption_text, [("ju", False), ("jur", True)]),
    "form_words._NEAR_RATIO": (is_caption_text, [("Registrxxx", False), ("Registraxx", True)]),
    "item_titles._FEWEST_WORDS": (_is_sentence, [("Loans are small", False), ("The loans are small", True)]),
    "label_codes._NEAR_RATIO": (near_state, [("Vrmnot", None), ("Massachussets", "Massachusetts")]),
    "_LONGEST_ALONE_CHARS": (
        states_scale_alone,
        [("All amounts of the poolxxx are in $000s.", True), ("All amounts of the poolxxxx are in $000s.", False)],
    ),
    "alike._REACH_LINES": (follows, [(6, True), (7, False)]),
    "alike._APART_LINES": (rows_of_sentences, [(4, 1), (5, 2)]),
    "_SHORTEST_MISSPELT_CHARS": (is_caption_text, [("dte", False), ("adte", True)]),
    "_MOST_GRIDS": (grids_over, [(4, 4), (5, 4)]),
    "_FEWEST_TABBED": (lambda rows: is_tabbed("Maine\t7\t107\n" * rows), [(7, False), (8, True)]),
    "_ZIP_AREA_DIGITS": (partial(is_known, Dimension.ZIP), [("945", True), ("9452", False)]),
    "text.geometry._CUT_CHARS": (
        lambda place: len(cut_at(place)),
        [(17, 1), (18, 2), (20, 2), (22, 2), (23, 1)],
    ),
    "text.wide_heads._CUT_CHARS": (wide_heads, [(17, 0), (18, 1)]),
    "_BAND_BLANKS": (
        lambda label: printed_pieces(f"{label}      7")[0].text,
        [("10.76 -  15.81", "10.76 -  15.81"), ("10.76 -   15.81", "10.76")],
    ),
    "_LONG_LINE_CHARS": (doubled, [(39, False), (40, True)]),
    "_FEWEST_OF_COLUMNS": (tabbed, [(2, 2), (3, 1)]),
}
"""A function for each number, with inputs and what it finds in them."""


@pytest.mark.parametrize(
    ("function", "given", "expected"),
    [
        pytest.param(function, given, expected, id=f"{name}: {expected}")
        for name, (function, pairs) in ASKED.items()
        for given, expected in pairs
    ],
)
def test_what_a_function_finds(function: Callable[[Any], object], given: object, expected: object) -> None:
    assert function(given) == expected

"""Facts that say what is printed on a line, and where it is on its page."""

from __future__ import annotations

import re

from tscc.grammar.ahead import regex
from tscc.lexer.facts.of_text import led, long, lower, wide_gap
from tscc.lexer.facts.registry import Fact, registered
from tscc.lexer.facts.under_grid import GOING_ON_LINES
from tscc.lexer.lone_labels import completes_above, completes_below
from tscc.lexer.page import Page
from tscc.lexer.rows_and_texts import CLOSING
from tscc.lexer.titles import is_block_title, is_heading
from tscc.text import geometry
from tscc.vocabulary.row_labels import begins_with_name_end, is_open
from tscc.vocabulary.securities import SERIES

FACTS: dict[str, Fact] = {}
fact = registered(FACTS)
_ROW_REACH_LINES = 3
_NUMBER = regex(r"\$?\d[\d,.]*%?")
_COLON_BEFORE_VALUE = regex(r"[A-Za-z]:\s+\S")
_EXHIBIT_ENTRY = regex(r"[(*]{0,2}\d{1,2}(?:\.\d{1,2})?(?:\([a-z\d]\))?[*)+.]{0,3}\s{2,}[A-Z][A-Za-z]+")

_NAME_OF_SERIES = regex(rf",? Series {SERIES}$", re.IGNORECASE)
"""The end of the name of securities: `Mortgage Pass-Through Certificates, Series 2002-12`."""


# --- rules


@fact
def rule(page: Page, index: int) -> bool:
    """A line of any strokes: `-----`, `* * *`."""
    return page.rules[index]


@fact
def ruler(page: Page, index: int) -> bool:
    """Strokes as a table has them: `-----   =====`."""
    return page.rulers[index]


@fact
def strokes(page: Page, index: int) -> bool:
    """A ruler of several strokes."""
    return page.rulers[index] and len(geometry.segments(page.lines[index].text)) > 1


@fact
def unbroken_rule(page: Page, index: int) -> bool:
    """One stroke."""
    return page.rules[index] and not broken_rule(page, index)


@fact
def broken_rule(page: Page, index: int) -> bool:
    """Strokes with blanks between them."""
    return page.rules[index] and " " in page.strip[index]


@fact
def underlines(page: Page, index: int) -> bool:
    """One stroke directly below a text."""
    return unbroken_rule(page, index) and page.touches(index) and page.is_text(index - 1)


@fact
def above_caption(page: Page, index: int) -> bool:
    """A rule, or one of several, above a caption of the cover."""
    return page.above_captions[index]


# --- what is printed


@fact
def words(page: Page, index: int) -> bool:
    """Neither a ruler nor a row of figures."""
    return not page.rulers[index] and not page.figured[index]


@fact
def figures(page: Page, index: int) -> bool:
    """A row of figures: a label with a figure behind a gap."""
    return page.figured[index]


@fact
def ended(page: Page, index: int) -> bool:
    """It ends as a sentence does, and as no heading does: `Harrow Lane Securities, Inc.` set in the middle is one."""
    return page.ended[index] and not is_heading(page.lines[index].text)


@fact
def names_with_above(page: Page, index: int) -> bool:
    """A label without figures that makes a known category of that of the row above; the row below has its own."""
    return index in page.lone and completes_above(page, index)


@fact
def names_with_below(page: Page, index: int) -> bool:
    """A label without figures that makes a known category of that of the row below, or of two lines below; the row above has its own."""
    alone = index in page.lone or (index + 1 in page.lone and page.touches(index + 1) and page.is_lone_label(index))
    return alone and completes_below(page, index)


@fact
def over_name_end(page: Page, index: int) -> bool:
    """A label without figures that touches a row whose label is only the end of a company's name: `Servicing Corp.`."""
    below = index + 1
    beside = index in page.lone and page.figured[below] and page.touches(below)
    return beside and begins_with_name_end(page.label(below))


@fact
def states_facts(page: Page, index: int) -> bool:
    """Labels with a colon and their values: `Cut-off Date:  June 1, 2002      Closing Date:  June 27, 2002`."""
    listed = page.listed.get(index)
    return listed is not None and listed.kind == "FACT" and _COLON_BEFORE_VALUE.search(page.strip[index]) is not None


@fact
def twice(page: Page, index: int) -> bool:
    """Words without a figure that the next line says again, and no other line around them."""
    return _is_doubled(page, index) and not (_is_doubled(page, index - 1) or _is_doubled(page, index + 1))


def _is_doubled(page: Page, index: int) -> bool:
    return page.is_text(index) and page.touches(index + 1) and page.strip[index] == page.strip[index + 1]


@fact
def paired(page: Page, index: int) -> bool:
    """A label alone and a row, with a gap above and below the two: they are one row."""
    if index not in page.lone or page.touches(index) == page.touches(index + 1):
        return False
    row = index - 1 if page.touches(index) else index + 1
    alone = not (page.touches(row) if row < index else page.touches(row + 1))
    return alone and page.figured[row] and page.label(row)[:1].isalpha()


@fact
def below_leaders(page: Page, index: int) -> bool:
    """Below a row with dots behind its label, not set in from it, and no known category or name with it: the label ends at the dots.

    Not where a line like it is below the next row, above one without dots: it begins no label with dots there.
    """
    above, again = index - 1, index + 2
    if above < 0 or not led(page.lines[above].text) or page.indents[index] > page.indents[above]:
        return False
    if again in page.lone and index in page.lone and page.figured[again + 1] and not led(page.lines[again + 1].text):
        return False
    return not (index in page.lone and (completes_above(page, index) or begins_with_name_end(page.strip[index])))


@fact
def between_leaders(page: Page, index: int) -> bool:
    """A label without figures that touches a row with dots behind its label, and is no part of such a label above."""
    below = index + 1
    beside = index in page.lone and page.touches(index) and page.figured[index - 1] and page.touches(below)
    return beside and page.figured[below] and led(page.lines[below].text) and below_leaders(page, index)


@fact
def number_among_words(page: Page, index: int) -> bool:
    """A number alone beside rows whose labels are words that need no more, not bands: `1,234`."""
    if index not in page.lone or not _NUMBER.fullmatch(page.strip[index]):
        return False
    labels = [page.label(beside) for beside in (index - 1, index + 1) if beside >= 0 and page.figured[beside]]
    return bool(labels) and all(label[:1].isalpha() and not is_open(label) for label in labels)


@fact
def begins_lower(page: Page, index: int) -> bool:
    """It begins with a small letter, and no text above it can be the beginning of its sentence or label."""
    return lower(page.lines[index].text) and not (page.touches(index) and page.is_text(index - 1))


@fact
def prose(page: Page, index: int) -> bool:
    """A block of lines that reads as sentences begins here."""
    text, below = page.strip[index], index + 1
    if page.rulers[index] or text[0] == "(" or not long(text) or wide_gap(page.lines[index].text):
        return False
    if below < len(page.lines) and not page.lines[below].blanks_above:
        spoken = not text.isupper() or page.ends_as_sentence(index)
        if _NAME_OF_SERIES.search(text) and is_block_title(page.lines[below].text):
            return False
        return len(page.strip[below].split()) > 1 and spoken and not page.lines[below].kinds
    return page.ended[index]


@fact
def page_text(page: Page, index: int) -> bool:
    """It is at the foot or the top of a page: of a paragraph, as a notice that each page has, or a line that other pages have."""
    return index in page.page_texts


@fact
def running_head(page: Page, index: int) -> bool:
    """It is of a block atop a page that is atop another page too, and names neither a pool nor what a table divides."""
    return index in page.running_heads


@fact
def over_head_again(page: Page, index: int) -> bool:
    """It is of the names of the deal atop a page, below rows without a total and above their head, printed again."""
    return index in page.over_heads_again


@fact
def page_paragraph(page: Page, index: int) -> bool:
    """It is of a paragraph at the foot or the top of a page."""
    return index in page.edge_texts


# --- where it is


@fact
def page_top(page: Page, index: int) -> bool:
    """A page mark is above it."""
    return page.lines[index].page_above


@fact
def over_page(page: Page, index: int) -> bool:
    """The sentence above a page mark continues on it, to its end or over a long line."""
    return page.runs_on(index) and (page.ended[index] or long(page.strip[index]))


@fact
def touching(page: Page, index: int) -> bool:
    """Neither a blank line nor a page mark is above it."""
    return page.touches(index)


@fact
def apart(page: Page, index: int) -> bool:
    """A blank line is above it."""
    return page.lines[index].blanks_above > 0


@fact
def far(page: Page, index: int) -> bool:
    """Two blank lines or more are above it."""
    return page.lines[index].blanks_above > 1


@fact
def start(page: Page, index: int) -> bool:
    """A block may begin here."""
    return page.starts[index]


@fact
def deeper(page: Page, index: int) -> bool:
    """Further right than the line above."""
    return index > 0 and page.indents[index] > page.indents[index - 1]


@fact
def much_deeper(page: Page, index: int) -> bool:
    """Further right than the line above, as the first line of a paragraph is."""
    return index > 0 and page.indents[index] >= page.indents[index - 1] + 2


@fact
def shallower(page: Page, index: int) -> bool:
    """Further left than the line above."""
    return index > 0 and page.indents[index] < page.indents[index - 1]


@fact
def in_captions(page: Page, index: int) -> bool:
    """Not below the block of the last caption of the cover."""
    return index < page.captions_end


@fact
def in_box(page: Page, index: int) -> bool:
    """It is of the text of a check box of the cover, whose first line is above it."""
    return page.in_box[index]


@fact
def names_signer(page: Page, index: int) -> bool:
    """It names who signs, with the words for a capacity: `but solely as Trustee under the Agreement`."""
    return index in page.signers


@fact
def exhibit_entry(page: Page, index: int) -> bool:
    """It begins as a line of an index of exhibits, in which it is: with the number of one, a gap and words."""
    return page.in_index[index] and _EXHIBIT_ENTRY.match(page.strip[index]) is not None


@fact
def in_index(page: Page, index: int) -> bool:
    """In an index of exhibits, or below it on its page."""
    return page.in_index[index]


@fact
def rows_above(page: Page, index: int) -> bool:
    """A row of figures is not far above, and no heading of an item or of the signatures is between."""
    for above in range(index - 1, max(0, index - _ROW_REACH_LINES) - 1, -1):
        if page.figured[above]:
            return True
        if page.lines[above].kind in CLOSING:
            return False
    return False


@fact
def rows_below(page: Page, index: int) -> bool:
    """A row of figures is not far below."""
    return any(page.figured[index + 1 : index + 1 + GOING_ON_LINES])


# --- what is printed


@fact
def shouting(page: Page, index: int) -> bool:
    """In capitals, and no abbreviation, between lines that are not: `DRAFT`."""
    if not page.in_capitals(index):
        return False
    around = [line for line in (index - 1, index + 1) if 0 <= line < len(page.lines) and not page.rules[line]]
    return bool(around) and all(not page.strip[line].isupper() for line in around)

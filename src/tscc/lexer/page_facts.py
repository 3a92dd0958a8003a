"""Facts that say where a line is among the lines of its page, each a small function; `grammar/looks.toml` weighs them.

A fact says nothing of what a line is. Whether it holds of the line above or below need not be said here: a look may ask
for `above capitals`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.lexer.forms import is_a
from tscc.lexer.front import CAPTIONS
from tscc.lexer.grid_facts import (
    GOING_ON_LINES,
    across,
    is_title_of_labels,
    over_whole_head,
    spanned,
    stacked,
)
from tscc.lexer.grids import Shown
from tscc.lexer.lone_labels import completes_above, completes_below
from tscc.lexer.notes import has_text_of_note, marker_of_note
from tscc.lexer.page import CLOSING, HEAD_REACH_LINES, Page, without_marks
from tscc.lexer.text_facts import led, long, lower, wide_gap
from tscc.lexer.titles import (
    continues_item_title,
    is_bracketed_title,
    is_numbered_title,
    is_table_title,
    names_pool,
)
from tscc.text import geometry
from tscc.text.lines import Cell, Column
from tscc.vocabulary.cover_captions import BY_TERMINAL
from tscc.vocabulary.dimensions import dimensions_named
from tscc.vocabulary.fact_labels import fact_key, is_begun, is_known
from tscc.vocabulary.form_words import is_caption_text, is_end_of_caption
from tscc.vocabulary.item_titles import find_item_text, is_item_title
from tscc.vocabulary.registrant_numbers import is_number
from tscc.vocabulary.row_labels import begins_with_name_end, continues_label, is_open

Fact = Callable[[Page, int], bool]
FACTS: dict[str, Fact] = {}
_ROW_REACH_LINES = 3
_VALUE_LINES = 6
"""The most lines of a value of the cover: an address."""
_NUMBER = regex(r"\$?\d[\d,.]*%?")
_COLON_BEFORE_VALUE = regex(r"[A-Za-z]:\s+\S")
_WIDER_CHARS = 4
"""How much wider than its column the first line of a head may be: `CURRENT BALANCE` over `CUT-OFF DATE`."""
_LONGEST_NOTE_LINES = 40
_IN_NOTE_CHARS = 4
"""What is so far right of a note's mark belongs to the note."""
_HEADING_LINES = 4
_DATE = terminal("figures", "DATE")
_DATE_ENDS = regex(r"(?:\d{1,2}, ?)?\d{4}")
_EXHIBIT_ENTRY = regex(r"[(*]{0,2}\d{1,2}(?:\.\d{1,2})?(?:\([a-z\d]\))?[*)+.]{0,3}\s{2,}[A-Z][A-Za-z]+")
_SET_APART = regex(rf"\s{{0,4}}(?:\d{{1,2}}|{pattern('figures', 'STARS')}) {{3,}}[A-Z]")
"""A marker without brackets, far before its text, as in no list: `1     Terms used here`."""


def fact(function: Fact) -> Fact:
    """Make a function a fact, under its name."""
    FACTS[function.__name__] = function
    return function


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
    """It ends as a sentence does."""
    return page.ended[index]


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
def states_facts(page: Page, index: int) -> bool:
    """Labels with a colon and their values: `Cut-off Date:  June 1, 2002      Closing Date:  June 27, 2002`."""
    listed = page.listed.get(index)
    return listed is not None and listed.kind == "FACT" and _COLON_BEFORE_VALUE.search(page.strip[index]) is not None


@fact
def over_heads(page: Page, index: int) -> bool:
    """Text above strokes that are directly above more text, as a head over several columns is; a title has a gap below its stroke."""
    below = index + 2
    if not (page.is_text(index) and page.touches(index + 1) and page.rulers[index + 1]):
        return False
    return page.touches(below) and page.is_text(below)


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
def bracketed_title(page: Page, index: int) -> bool:
    """A number in brackets and a title in capitals, below a rule or right over a table: `(1) General Pool Characteristics`."""
    return is_bracketed_title(page.strip[index]) and (
        page.rulers[index - 1] or (over_grid(page, index) and not over_title(page, index))
    )


@fact
def prose(page: Page, index: int) -> bool:
    """A block of lines that reads as sentences begins here."""
    text, below = page.strip[index], index + 1
    if page.rulers[index] or text[0] == "(" or not long(text) or wide_gap(page.lines[index].text):
        return False
    if below < len(page.lines) and not page.lines[below].blanks_above:
        spoken = not text.isupper() or page.ends_as_sentence(index)
        return len(page.strip[below].split()) > 1 and spoken and not page.lines[below].kinds
    return page.ended[index]


@fact
def page_text(page: Page, index: int) -> bool:
    """It is at the foot or the top of a page: of a paragraph, as a notice that each page has, or a line that other pages have."""
    return index in page.edge_texts or index in page.running


@fact
def page_paragraph(page: Page, index: int) -> bool:
    """It is of a paragraph at the foot or the top of a page."""
    return index in page.edge_texts


# --- marks, notes and lists


@fact
def noted(page: Page, index: int) -> bool:
    """It begins as the body of a footnote does, perhaps with a letter and a gap."""
    return page.noted[index]


@fact
def note(page: Page, index: int) -> bool:
    """It begins with the mark of a footnote and its text."""
    return page.noted[index] and is_a("NOTE", page.lines[index].text)


@fact
def set_apart(page: Page, index: int) -> bool:
    """Its mark is far before its text."""
    return page.noted[index] and _SET_APART.match(page.lines[index].text) is not None


@fact
def asked(page: Page, index: int) -> bool:
    """Its mark is above and has no body yet; where no sentence goes on, below a table or a note, its text may begin with any sign."""
    if not page.asked[index] or has_text_of_note(page.lines[index]):
        return page.asked[index]
    if page.lines[index].blanks_above and rows_above(page, index):
        return True
    above = page.note_above[index]
    return above is not None and page.indents[index] == page.indents[above] and not is_open(page.strip[index - 1])


@fact
def in_note(page: Page, index: int) -> bool:
    """A note begins above in this block, and this line is set in from its mark."""
    above = page.note_above[index]
    return above is not None and page.indents[index] >= page.indents[above] + _IN_NOTE_CHARS


@fact
def bulleted(page: Page, index: int) -> bool:
    """It begins with a bullet, as another line of prose not far from it does, and with none that is the mark of a note."""
    return index in page.bulleted and not (page.figured[index] or index in page.listed or page.asked[index])


@fact
def opened(page: Page, index: int) -> bool:
    """It is the next item of a list that a colon opens, and in no note."""
    if not page.opened[index]:
        return False
    top = index
    while page.touches(top) and not page.rulers[top - 1] and index - top < _LONGEST_NOTE_LINES:
        top -= 1
    return page.opened[top] or not page.noted[top]


@fact
def noted_again(page: Page, index: int) -> bool:
    """A note with the same mark is below, under a rule, and no text between has the mark."""
    if not page.noted[index]:
        return False
    marker = marker_of_note(page.lines[index])
    below, referred = page.last_under_rule.get(marker, 0), page.referred.get(marker, [])
    return below > index and bisect_right(referred, index) == bisect_left(referred, below)


@fact
def listed(page: Page, index: int) -> bool:
    """It is of a label list: labels with their values."""
    return index in page.listed and page.listed[index].kind == "FACT"


@fact
def listed_lead(page: Page, index: int) -> bool:
    """It is the first half of a label in a label list."""
    return index in page.listed and page.listed[index].kind == "LABEL_LEAD"


@fact
def over_set_in_list(page: Page, index: int) -> bool:
    """Directly above two labels of a list that are set in below it, as its head is: `All Loans`."""
    if index in page.listed or index + 1 not in page.listed or not page.touches(index + 1):
        return False
    labels = [page.listed[at].cells[0] for at in (index + 1, index + 2) if at in page.listed and page.listed[at].cells]
    return len(labels) > 1 and page.lines[index].indent < labels[0].start == labels[1].start


@fact
def leads_known(page: Page, index: int) -> bool:
    """With the label on the next line it is one of a fact, or it begins one: `W.A. Original` above `Term: 357`."""
    if not listed_lead(page, index) or not page.touches(index + 1):
        return False
    return is_begun(page.strip[index]) or is_known(f"{page.strip[index]} {page.label(index + 1).partition(':')[0]}")


@fact
def listed_more(page: Page, index: int) -> bool:
    """It is a further line of a value in a label list."""
    return index in page.listed and page.listed[index].kind == "VALUE_MORE"


@fact
def listed_closed(page: Page, index: int) -> bool:
    """It is of a label list and can be no row of a table."""
    return index in page.listed and page.listed[index].closed


# --- what its words name


@fact
def named(page: Page, index: int) -> bool:
    """Its words name what it is."""
    return bool(page.lines[index].kinds) and not page.rules[index]


@fact
def closing(page: Page, index: int) -> bool:
    """Its words end what is above: the heading of an item, of the signatures, of an exhibit."""
    return page.lines[index].kind in CLOSING


@fact
def closed(page: Page, index: int) -> bool:
    """It can be in no table: it is on the cover, or its words say what it is."""
    return page.closed[index]


@fact
def item_more(page: Page, index: int) -> bool:
    """The title of the item above may continue here."""
    if page.rules[index]:
        return False
    top = index
    while top > 0 and index - top < _HEADING_LINES and page.lines[top].kind != "ITEM":
        if not (page.touches(top) or page.rules[top] or page.rules[top - 1]):
            break
        top -= 1
    if top < index and page.lines[top].kind == "ITEM":
        heading = [line for line in page.lines[top:index] if line.kind != "RULE"]
        ruled = page.rules[index - 1] and page.rules[index + 1]
        return continues_item_title(heading, page.lines[index], ruled=ruled)
    if index == 0 or page.lines[index - 1].kind != "ITEM":
        return False
    above, line = page.lines[index - 1], page.lines[index]
    return continues_item_title([above], line) and is_item_title(line.text)


@fact
def item_and_text(page: Page, index: int) -> bool:
    """The heading of an item, with the first words of its text behind it."""
    return page.lines[index].kind == "ITEM" and find_item_text(page.lines[index].text) is not None


@fact
def end_of_caption(page: Page, index: int) -> bool:
    """It is the end of a caption of the cover."""
    return not page.lines[index].kinds and is_end_of_caption(page.lines[index].text)


# --- captions of the cover and their values


@fact
def caption(page: Page, index: int) -> bool:
    """A caption that has its value above or below it."""
    return page.lines[index].kind in CAPTIONS


@fact
def ends_date(page: Page, index: int) -> bool:
    """It is the end of a date that begins on the line above, which has none alone: `11, 2002` below `Date of Report: April`."""
    above = page.strip[index - 1] if index else ""
    if not _DATE_ENDS.fullmatch(page.strip[index]) or _DATE.search(above):
        return False
    found = _DATE.search(f"{above} {page.strip[index]}")
    return found is not None and found.end() == len(f"{above} {page.strip[index]}")


@fact
def continues_labelled(page: Page, index: int) -> bool:
    """It goes on with the value behind a caption on its line, and is no value of a caption below."""
    top = end = index
    while index - top < _VALUE_LINES and page.touches(top) and _is_plain(page, top):
        top -= 1
    while end - index < _VALUE_LINES and page.touches(end + 1) and _is_plain(page, end):
        end += 1
    return top < index and page.lines[top].kind == "LABELLED" and not caption(page, end)


def _is_plain(page: Page, index: int) -> bool:
    return not page.lines[index].kinds and not page.rules[index]


@fact
def caption_words(page: Page, index: int) -> bool:
    """It is among the captions and has no other words than they have; numbers of the registrant may be beside them."""
    if index >= page.captions_end:
        return False
    texts = [chunk.text for chunk in page.chunks[index] if not is_number(chunk.text)]
    return bool(texts) and (is_caption_text(page.lines[index].text) or all(map(is_caption_text, texts)))


@fact
def caption_again(page: Page, index: int) -> bool:
    """Its words name the caption that those of the line above name."""
    return index > 0 and caption(page, index) and page.lines[index].kind == page.lines[index - 1].kind


@fact
def ends_values(page: Page, index: int) -> bool:
    """It ends a block that begins with captions, as the values of the first of them do."""
    top = index
    while page.touches(top) and not page.rules[top - 1]:
        top -= 1
    if top == index or page.touches(index + 1) or not caption(page, top):
        return False
    kind = page.lines[top].kinds[0]
    if kind == "NAME_CAPTION" and not any(text.endswith(":") for text in page.strip[top:index]):
        return False
    return any(end.search(page.lines[index].text) for end in BY_TERMINAL[kind].value_end)


# --- where it is


@fact
def page_top(page: Page, index: int) -> bool:
    """A page mark is above it."""
    return page.lines[index].page_above


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
def small_start(page: Page, index: int) -> bool:
    """A block begins here, with a small letter."""
    return page.starts[index] and lower(page.lines[index].text)


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
    """A row of figures is not far above."""
    return any(page.figured[max(0, index - _ROW_REACH_LINES) : index])


@fact
def rows_below(page: Page, index: int) -> bool:
    """A row of figures is not far below."""
    return any(page.figured[index + 1 : index + 1 + GOING_ON_LINES])


@fact
def over_grid(page: Page, index: int) -> bool:
    """What shows the columns of a table is not far below."""
    return _next_anchor(page, index) is not None


@fact
def divides(page: Page, index: int) -> bool:
    """A piece alone that names what a table divides, and what shows the columns of one is not far below."""
    alone = page.is_text(index) and not page.is_split(index)
    return alone and over_grid(page, index) and bool(dimensions_named(page.strip[index]))


@fact
def on_row(page: Page, index: int) -> bool:
    """It touches a line of a list below, whose label is known: `WAM  340` over `LTV  77.20%`."""
    return page.touches(index + 1) and page.figured[index + 1] and fact_key(page.label(index + 1)) is not None


@fact
def title_with_colon(page: Page, index: int) -> bool:
    """The end of a title of one line or two, but for its colon, that names what a table divides: `Occupancy:`."""
    if ":" not in page.strip[index]:
        return False  # asked first, for speed
    line = without_marks(page.lines[index].text.rstrip())
    goes_on = page.touches(index) and page.is_text(index - 1) and not page.is_split(index - 1)
    first = index - (goes_on and (is_open(page.strip[index - 1]) or continues_label(page.strip[index])))
    text = line[:-1] if first == index else f"{page.lines[first].text} {line[:-1].strip()}"
    on_head = page.touches(index + 1) and page.is_split(index + 1) and page.is_text(index + 1)
    alone = not page.touches(first) and (not page.touches(index + 1) or page.rulers[index + 1] or on_head)
    return alone and line[-1] == ":" and is_table_title(text) and bool(dimensions_named(text))


def _block_top(page: Page, index: int, first: int) -> int:
    """The first line of the block of a line, from some line on."""
    while index > first and page.touches(index):
        index -= 1
    return index


@fact
def over_title(page: Page, index: int) -> bool:
    """Another title is between it and the columns of the table below."""
    anchor = _next_anchor(page, index)
    if anchor is None:
        return False
    top = _block_top(page, anchor - 1, index)
    if not page.grids[anchor].grid.ruled and top > index and not any(map(page.is_split, range(top, anchor))):
        top = _block_top(page, top - 1, index)  # what is right above the first row is its label
    apart = (line for line in range(index + 1, top) if page.lines[line].blanks_above and not page.is_split(line))
    if any(is_table_title(page.lines[line].text) or title_with_colon(page, line) for line in apart):
        return True
    text, shown = page.strip[top], page.grids[anchor]
    named = is_title_of_labels(page, top, shown) or (shown.heads(top)[0].column and dimensions_named(text))
    titled = page.in_capitals(top) or is_numbered_title(text) or named
    if top == index or page.is_split(top) or not titled or stacked(page, top, shown) or across(page, top, shown):
        return False
    return not over_span(page, top) or any(map(page.is_split, range(index + 1, top)))


@fact
def over_span(page: Page, index: int) -> bool:
    """A head over several columns of figures of the table below, by the strokes under it: `WEIGHTED AVERAGE`."""
    anchor = _next_anchor(page, index)
    return anchor is not None and spanned(page, index, page.grids[anchor])


@fact
def over_rest(page: Page, index: int) -> bool:
    """A lone piece whose block goes on below with nothing but lone pieces that look like titles, and no row: a title of several lines."""
    below = index + 1
    while page.touches(below) and page.is_text(below):
        if page.is_split(below) or not is_table_title(page.lines[below].text):
            return False
        below += 1
    on_row = page.touches(below) and page.figured[below]
    return below > index + 1 and not on_row and not page.is_split(index) and not page.closed[index]


@fact
def numbered_on_more(page: Page, index: int) -> bool:
    """A number and a title, directly above one more lone piece without a number that looks like a title: it has two lines."""
    below, text = index + 1, page.strip[index]
    joined = page.touches(below) and page.is_text(below) and not page.is_split(below)
    if not joined or page.continued[index] or page.continued[below] or not is_numbered_title(text):
        return False
    rest = page.lines[below].text.rstrip().removesuffix(":")
    return is_table_title(rest) and not is_numbered_title(rest)


@fact
def pool_apart(page: Page, index: int) -> bool:
    """The name of a pool, or of all, with a blank line between it and what is below."""
    return not page.touches(index + 1) and names_pool(page.lines[index].text)


@fact
def titles_labels(page: Page, index: int) -> bool:
    """A line of a title right over the head of labels, or on a whole head, which names the same: `States` on `State`."""
    anchor = _next_anchor(page, index)
    if anchor is None or not page.is_text(index) or page.continued[index]:
        return False
    shown = page.grids[anchor]
    on_head = page.touches(index + 1) and page.is_split(index + 1)
    return is_title_of_labels(page, index, shown) or (
        on_head and over_whole_head(page, index, shown) and _names_labels(page, index, shown)
    )


def _names_labels(page: Page, index: int, shown: Shown) -> bool:
    """Whether a line names the same dimension as the head of labels below it."""
    labels = " ".join(shown.label(line) for line in range(index + 1, shown.grid.anchor))
    return dimensions_named(page.strip[index])[:1] == dimensions_named(labels)[:1]


def _are_over_tables(page: Page, index: int, strokes: Sequence[Column]) -> bool:
    """Whether strokes above a head are each as wide as a table: over two columns or more, the first over the labels too."""
    anchor = _next_anchor(page, index)
    if anchor is None or anchor == index:
        return False
    columns = page.grids[anchor].grid.columns
    over = [sum(geometry.overlaps(column.start, column.end, stroke) for column in columns) for stroke in strokes]
    return (
        min(over) > 1 and geometry.overlaps(columns[0].start, columns[0].end, strokes[0]) and sum(over) == len(columns)
    )


@fact
def over_strokes(page: Page, index: int) -> bool:
    """Directly above a ruler of several strokes, with one piece over each: a head, but for the titles of tables side by side."""
    if not page.touches(index + 1) or not page.rulers[index + 1]:
        return False
    below = geometry.segments(page.lines[index + 1].text)
    if _are_over_tables(page, index + 1, below):
        return False
    return len(below) > 1 and [geometry.nearest(*piece[:2], below) for piece in page.chunks[index]] == [
        *range(len(below))
    ]


@fact
def in_head(page: Page, index: int) -> bool:
    """It stands on the head of columns of figures; no piece is wider than its column and says what a table divides."""
    anchor = _next_anchor(page, index)
    if anchor is None or not page.is_text(index):
        return False
    shown = page.grids[anchor]
    if not stacked(page, index, shown):
        return False
    mine, *others = [shown.heads(line) for line in range(index, anchor)]
    below = [cell for line in others for cell in line]
    return bool(mine[-1].column) and all(
        _fits(piece, below, shown.grid.columns) or not dimensions_named(piece.text) for piece in mine if piece.column
    )


def _fits(piece: Cell, below: Sequence[Cell], columns: Sequence[Column]) -> bool:
    """Whether a piece is hardly wider than its column, or than the cells below in it."""
    column = columns[piece.column or 0]
    widest = max((cell.end - cell.start for cell in below if cell.column == piece.column), default=0)
    return piece.end - piece.start <= max(column.end - column.start, widest) + _WIDER_CHARS


@fact
def untitled(page: Page, index: int) -> bool:
    """A piece that says what a table divides, with which a block begins, and the line above it and any rulers does not look like a title."""
    text = page.strip[index]
    if page.is_split(index) or not page.starts[index] or " " not in text or is_open(text) or not dimensions_named(text):
        return False
    above = next((line for line in range(index - 1, -1, -1) if not page.rulers[line]), -1)
    return not (page.is_text(above) and (is_table_title(page.lines[above].text) or title_with_colon(page, above)))


@fact
def shouting(page: Page, index: int) -> bool:
    """In capitals, and no abbreviation, between lines that are not: `DRAFT`."""
    if not page.in_capitals(index):
        return False
    around = [line for line in (index - 1, index + 1) if 0 <= line < len(page.lines) and not page.rules[line]]
    return bool(around) and all(not page.strip[line].isupper() for line in around)


def _next_anchor(page: Page, index: int) -> int | None:
    place = bisect_left(page.anchors, index + 1)
    if place == len(page.anchors) or page.anchors[place] > index + HEAD_REACH_LINES:
        return None
    anchor = page.anchors[place]
    return None if any(page.closed[index + 1 : anchor]) else anchor

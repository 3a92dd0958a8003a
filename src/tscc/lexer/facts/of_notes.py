"""Facts of lines of notes, of lists and of lists of labels."""

from __future__ import annotations

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.lexer.facts.of_page import rows_above
from tscc.lexer.facts.registry import Fact, registered
from tscc.lexer.forms import is_a
from tscc.lexer.notes import has_text_of_note
from tscc.lexer.page import Page
from tscc.vocabulary.fact_labels import is_begun, is_known
from tscc.vocabulary.row_labels import is_open

FACTS: dict[str, Fact] = {}
fact = registered(FACTS)
_LONGEST_NOTE_LINES = 40
_IN_NOTE_CHARS = 4
"""What is so far right of a note's mark belongs to the note."""
_SET_APART = regex(rf"\s{{0,4}}(?:\d{{1,2}}|{pattern('figures', 'STARS')}) {{3,}}[A-Z]")
"""A marker without brackets, far before its text, as in no list: `1     Terms used here`."""


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
def item_in_note(page: Page, index: int) -> bool:
    """It is the next item of a list that a colon opens, in a note."""
    return page.opened[index] and in_note(page, index)


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

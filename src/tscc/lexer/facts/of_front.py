"""Facts of lines of the cover, of headings of items and of others that the words of the form name."""

from __future__ import annotations

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.lexer.facts.registry import Fact, registered
from tscc.lexer.front import CAPTIONS
from tscc.lexer.page import Page
from tscc.lexer.rows_and_texts import CLOSING
from tscc.lexer.titles import continues_item_title
from tscc.vocabulary.cover_captions import BY_TERMINAL
from tscc.vocabulary.form_words import is_caption_text, is_end_of_caption
from tscc.vocabulary.item_titles import find_item_text, is_item_title
from tscc.vocabulary.registrant_numbers import is_number

FACTS: dict[str, Fact] = {}
fact = registered(FACTS)
_VALUE_LINES = 6
"""The most lines of a value of the cover: an address."""
_HEADING_LINES = 4
_DATE = terminal("figures", "DATE")
_DATE_ENDS = regex(r"(?:\d{1,2}, ?)?\d{4}")


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
    if page.rules[index] or page.items.isdisjoint(range(index - _HEADING_LINES, index)):
        return False
    top = index
    while top > 0 and index - top < _HEADING_LINES and page.lines[top].kind != "ITEM":
        if not (page.touches(top) or page.rules[top] or page.rules[top - 1]):
            break
        top -= 1
    if top < index and page.lines[top].kind == "ITEM":
        heading = [line for line in page.lines[top:index] if line.kind != "RULE"]
        ruled = page.rules[index - 1] and page.rules[index + 1]
        return continues_item_title(heading, page.lines[index], ruled=ruled, apart=not page.touches(index))
    if index == 0 or page.lines[index - 1].kind != "ITEM":
        return False
    above, line = page.lines[index - 1], page.lines[index]
    return continues_item_title([above], line) and is_item_title(line.text)


@fact
def below_item(page: Page, index: int) -> bool:
    """It is directly below the heading of an item."""
    return page.touches(index) and page.lines[index - 1].kind == "ITEM"


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
    if page.labelled.isdisjoint(range(index - _VALUE_LINES, index)):
        return False
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

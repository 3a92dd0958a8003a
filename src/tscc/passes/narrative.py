"""Read the items: their headings, and the blocks of their narrative without footnote marks."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, Label, Sink, perhaps, quoted
from tscc.document import model
from tscc.document.enums import BlockKind
from tscc.passes.footnotes import Notes
from tscc.passes.provenance import Ledger
from tscc.syntax import nodes
from tscc.text.geometry import is_strokes
from tscc.text.lines import MISSPELT, Line
from tscc.text.source import Span
from tscc.vocabulary.item_titles import (
    ITEM_NUMBERS,
    items_named,
    misread_number,
    near_title_word,
    numbers_titled,
    split_heading,
)

IN_NARRATIVE = (nodes.Paragraph, nodes.ListItem, nodes.Heading)
"""The blocks that are in the narrative of an item."""


def read_items(filing: nodes.Filing, notes: Notes, ledger: Ledger, sink: Sink) -> tuple[model.Item, ...]:
    """The items of a filing with their narrative; tables, footnotes and the facts in sentences are left to other passes."""
    items: list[model.Item] = []
    written: list[nodes.Item] = []
    for item in filing.items:
        found = _items(item, len(items), notes, ledger, sink)
        items += found
        written += [item] * len(found)
    _report_numbers(written, items, sink)
    return tuple(items)


def _report_numbers(headed: Sequence[nodes.Item], items: Sequence[model.Item], sink: Sink) -> None:
    """Report an item whose title is that of items with other numbers, and one that has the number of an earlier one."""
    first: dict[str, Span] = {}
    for written, item in zip(headed, items, strict=True):
        if item.number is None or written.heading is None:
            continue
        span = written.heading.lines[0].span
        alone = sum(other is written for other in headed) == 1  # several in one heading may share a title
        if alone and (others := _other_numbers(item.number, item.title or "")):
            message = (
                f"{quoted(item.title or '')} is the title of item {' or '.join(others)}, not of item {item.number}"
            )
            sink.report(codes.TITLE_OF_ANOTHER_ITEM, message, span, "the number or the title is wrong")
            continue
        earlier = first.setdefault(item.number, span)
        if earlier is not span:
            sink.report(
                codes.ITEM_TWICE,
                f"item {item.number} is given twice",
                span,
                "named again here",
                secondary=(Label(earlier, "named first"),),
            )


def compare_items(submission: model.Submission | None, items: Sequence[model.Item], ledger: Ledger, sink: Sink) -> None:
    """Report the items of the EDGAR header that the form lacks, unless one of its headings is lost, cut off or unreadable."""
    numbers = {item.number for item in items}
    told = sink.has(codes.ITEM_HEADING_MISSING) or sink.has(codes.FILE_CUT_SHORT) or sink.has(codes.CUT_SHORT)
    if submission is None or told or not numbers or not numbers <= ITEM_NUMBERS:
        return
    for place, title in enumerate(submission.items):
        meant = {title} & ITEM_NUMBERS or {*numbers_titled(title)}
        if meant and meant.isdisjoint(numbers):
            message = f"the EDGAR header names the item {quoted(title)}, which the form does not have"
            span = ledger.spans[f"/submission/items/{place}"]
            sink.report(codes.ITEMS_DIFFER, message, span, "perhaps the heading of the item is lost")


def _other_numbers(number: str, title: str) -> Sequence[str]:
    """The numbers of the items that have a title, where a number of the form, or one of digits alone, is not among them."""
    numbers = numbers_titled(title)
    return numbers if number not in numbers and (number in ITEM_NUMBERS or number.isdigit()) else ()


def _items(item: nodes.Item, place: int, notes: Notes, ledger: Ledger, sink: Sink) -> list[model.Item]:
    """An item with its narrative; of several in one heading the last has the narrative. `place` is that of the first."""
    number, title, rest, ids = _heading(item, notes, sink)
    named: Sequence[tuple[str | None, str]] = items_named(number, title) if number else [(None, title)]
    if item.heading is not None:
        for at in range(place, place + len(named)):
            ledger.record(f"/filing/items/{at}/number", item.heading.span)
            ledger.record(f"/filing/items/{at}/title", item.heading.span)
            ledger.refer(ids, f"/filing/items/{at}")
    pointer = f"/filing/items/{place + len(named) - 1}"
    narrative = [model.NarrativeBlock(kind=BlockKind.PARAGRAPH, text=rest)] if rest else []
    if rest and item.heading is not None:
        ledger.record(f"{pointer}/narrative/0/text", item.heading.span)
    for block in item.blocks:
        found = _block(block, notes)
        if found is not None:
            at_block = f"{pointer}/narrative/{len(narrative)}"
            ledger.record(f"{at_block}/text", block.span)
            ledger.refer(found.notes, at_block)
            narrative.append(found)
    *others, (last, its) = named
    items = [model.Item(number=each, title=words or None, notes=ids, narrative=()) for each, words in others]
    return [*items, model.Item(number=last, title=its or None, notes=ids, narrative=tuple(narrative))]


def _block(block: nodes.Block, notes: Notes) -> model.NarrativeBlock | None:
    """A block of narrative; None for a block of another kind."""
    match block:
        case nodes.Paragraph():
            text, ids = notes.strip(block.prose.text, block.marks)
            return model.NarrativeBlock(kind=BlockKind.PARAGRAPH, text=text, notes=ids)
        case nodes.ListItem():
            text, ids = notes.strip(block.prose.text, block.marks)
            return model.NarrativeBlock(kind=BlockKind.LIST_ITEM, label=block.label.text, text=text, notes=ids)
        case nodes.Heading():
            text, ids = _text_of(block.lines, notes)
            return model.NarrativeBlock(kind=BlockKind.HEADING, text=text, notes=ids)
        case _:
            return None


def _heading(item: nodes.Item, notes: Notes, sink: Sink) -> tuple[str | None, str, str, tuple[str, ...]]:
    """The number and the title of an item, the text behind them on their line, and the ids of the notes of the title."""
    if item.heading is None:
        first = item.blocks[0].span
        span = Span(first.start, first.start)
        pages = [found for found in sink.sorted() if found.code is codes.PAGES_MISSING and found.secondary]
        ends = [(found.secondary[0].span, found.primary.span) for found in pages]
        above = next((above for above, below in ends if above.start < span.start < below.start), None)
        if above is None:
            sink.report(
                codes.ITEM_HEADING_MISSING,
                "the body begins without an item heading",
                span,
                "no item is named above this",
            )
        else:
            sink.add_note(codes.PAGES_MISSING, above, "the heading of the item is lost with it")
        return None, "", "", ()
    lines = [written.line for written in item.heading.lines]
    text, ids = _text_of(item.heading.lines, notes)
    number, title, rest = split_heading(text)
    if MISSPELT in lines[0].kinds or number is None:
        _report_misspelt(lines[0], title, sink)
    _report_near_title(lines, title, sink)
    return number, title, rest, ids


def _text_of(lines: Sequence[nodes.WrittenLine], notes: Notes) -> tuple[str, tuple[str, ...]]:
    """The text of the lines of a heading, without strokes, and the ids of its notes."""
    found = [notes.strip(line.text, line.marks) for line in lines if not is_strokes(line.text)]
    ids = dict.fromkeys(id_ for _, each in found for id_ in each)
    return " ".join(" ".join(text.split()) for text, _ in found), tuple(ids)


def _report_misspelt(line: Line, title: str, sink: Sink) -> None:
    """Report a heading of an item whose number, or whose word for an item, is misspelt."""
    first = line.text.split()[0]
    start = line.indent
    ways: tuple[Help, ...] = ()
    if odd := misread_number(line.text.strip()):
        first, start = odd["number"] or first, start + (odd.start("number") if odd["number"] else 0)
        message = f"`{first}` is not the number of an item" if odd["number"] else "the item has no number"
        if meant := numbers_titled(title):
            ways = (Help(f"perhaps {' or '.join(meant)}, by the title"),)
    else:
        message = f"`{first}` is misspelt"
    where = line.at(start, start + len(first))
    sink.report(codes.MISSPELT_FORM, message, where, "read as the heading of an item", help=ways)


def _report_near_title(lines: Sequence[Line], title: str, sink: Sink) -> None:
    """Report a title that is that of an item but for a misspelt word."""
    near = near_title_word(title)
    line = next((line for line in lines if near and near.word in line.text), None)
    if near is not None and line is not None:
        start = line.text.index(near.word)
        span = line.at(start, start + len(near.word))
        message, ways = f"`{near.word}` is misspelt", perhaps(near.likely, span)
        sink.report(codes.MISSPELT_FORM, message, span, "in the title of an item", help=ways)

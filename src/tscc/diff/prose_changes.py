"""Changes of the narrative and of the footnotes: paragraphs and notes by their words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TypeVar

from tscc.diff.changes import Step
from tscc.diff.collected import Ends, Found
from tscc.diff.pairs import Pairs, pair
from tscc.diff.record_changes import folded
from tscc.diff.word_changes import compare_words
from tscc.document.model import Document, Footnote, Item, NarrativeBlock

T = TypeVar("T")

_ALIKE = 0.4
"""The least part of the words that two texts share if one is the other with changes."""
_MOST_PRODUCT = 250_000
"""Texts of one document times those of the other up to which each is held to each."""


def same_notes(old: Document, new: Document) -> Pairs[Footnote]:
    """The footnotes of both documents: with the same text, then with much of it; the numbering is no text."""
    pairs = pair(old.footnotes, new.footnotes, lambda note: folded(note.text))
    return _with_alike([note.text for note in old.footnotes], [note.text for note in new.footnotes], pairs)


def compare_notes(old: Document, new: Document, pairs: Pairs[Footnote], found: Found) -> None:
    """Compare the footnotes."""
    base = Ends("/footnotes", "/footnotes")
    for left, right in pairs.both:
        before, after = old.footnotes[left], new.footnotes[right]
        ends = base.to(left, right).to("text")
        compare_words((Step("footnote", before.marker),), "text", (before.text, after.text), ends, found)
    both = (old.footnotes, new.footnotes)
    found.alone(pairs, both, (), base, lambda note, _: (Step("footnote", note.marker), {}, note.text))


def compare_items(old: Document, new: Document, found: Found) -> None:
    """Compare the items of the form, and their narrative."""
    items = (old.filing.items, new.filing.items)
    pairs = pair(*items, lambda item: item.number, lambda item: folded(item.title), lambda item: item.number is None)
    base = Ends("/filing/items", "/filing/items")
    for left, right in pairs.both:
        before, after = items[0][left], items[1][right]
        ends = base.to(left, right)
        if folded(before.title) != folded(after.title):
            texts = (before.title or "", after.title or "")
            compare_words((_step(before, left),), "title", texts, ends.to("title"), found)
        found.notes((_step(before, left),), (before.notes, after.notes), ends.to("notes"))
        _compare_blocks(before.narrative, after.narrative, _step(before, left), ends.to("narrative"), found)
    found.alone(pairs, items, (), base, lambda item, at: (_step(item, at), {}, _words(item)))


def compare_unread(old: Document, new: Document, found: Found) -> None:
    """Compare what was not read, text by text."""
    pairs = pair(old.unparsed, new.unparsed, lambda each: (each.kind, folded(each.text)))
    both, ends = (old.unparsed, new.unparsed), Ends("/unparsed", "/unparsed")
    found.alone(pairs, both, (), ends, lambda each, _: (Step("unread", each.kind.value), {}, each.text))


def _step(item: Item, at: int) -> Step:
    return Step("item", item.number or str(at + 1))


def _words(item: Item) -> str:
    """All text of an item."""
    return "\n".join(chain([item.title or ""], (block.text for block in item.narrative))).strip()


def _compare_blocks(
    old: Sequence[NarrativeBlock], new: Sequence[NarrativeBlock], item: Step, ends: Ends, found: Found
) -> None:
    """Compare the paragraphs of an item; one that is elsewhere is the same."""
    pairs = _with_alike(
        [block.text for block in old], [block.text for block in new], pair(old, new, lambda block: folded(block.text))
    )
    for left, right in pairs.both:
        where = (item, _block_step(old[left], left))
        here = ends.to(left, right)
        compare_words(where, "text", (old[left].text, new[right].text), here.to("text"), found)
        found.notes(where, (old[left].notes, new[right].notes), here.to("notes"))
    found.alone(pairs, (old, new), (item,), ends, lambda block, at: (_block_step(block, at), {}, block.text))


def _block_step(block: NarrativeBlock, at: int) -> Step:
    return Step(block.kind.value, str(at + 1))


def _with_alike(old: Sequence[str], new: Sequence[str], pairs: Pairs[T]) -> Pairs[T]:
    """Pair also the texts that share many words, the most alike first."""
    if len(pairs.removed) * len(pairs.added) > _MOST_PRODUCT:
        return pairs
    words = [
        {at: frozenset(texts[at].casefold().split()) for at in places}
        for texts, places in ((old, pairs.removed), (new, pairs.added))
    ]
    rated = [(_shared(one, other), left, right) for left, one in words[0].items() for right, other in words[1].items()]
    both, removed, added = list(pairs.both), set(pairs.removed), set(pairs.added)
    for share, left, right in sorted(rated, key=lambda each: (-each[0], abs(each[1] - each[2]), each[1])):
        if share >= _ALIKE and left in removed and right in added:
            both.append((left, right))
            removed.remove(left)
            added.remove(right)
    return Pairs(sorted(both), sorted(removed), sorted(added))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Which part of all words both texts have."""
    return len(one & other) / max(len(one | other), 1)

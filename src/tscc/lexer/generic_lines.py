"""The lines of a document that may be of tables of any kind, each with what it may be and what that costs."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache

import msgspec

from tscc.grammar.generated_words import GENERIC_LOOKS
from tscc.lexer.generic_facts import FACTS
from tscc.lexer.generic_page import GenericPage, find_pages
from tscc.lexer.looks import Table, around
from tscc.text.lines import Candidate, Line
from tscc.text.printed import forget_pieces
from tscc.text.source import DocumentPart, Source


def lex_generic(source: Source, part: DocumentPart, taken: Set[int]) -> Iterator[list[Line]]:
    """The lines around figures that are not `taken`, by number; no table goes on from one list into the next."""
    forget_pieces()
    for page in find_pages(source, part, taken):
        masks = _looks().masks(page, [False] * len(page.lines))
        yield [
            msgspec.structs.replace(line, candidates=_candidates(page, masks, index))
            for index, line in enumerate(page.lines)
        ]


@cache
def _looks() -> Table[GenericPage]:
    """The table of looks, made when first needed."""
    return Table(GENERIC_LOOKS, FACTS, {}, {})


def _candidates(page: GenericPage, masks: list[int], index: int) -> tuple[Candidate, ...]:
    """What a line may be, the cheapest first."""
    return tuple(sorted(_looks().free(around(page, masks, index))))

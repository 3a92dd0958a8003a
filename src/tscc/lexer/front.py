"""The front of a filing: where the last caption of its cover is, and the captions above it that are misspelt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from tscc.text.lines import Line
from tscc.vocabulary.cover_captions import BY_TERMINAL
from tscc.vocabulary.form_words import respelt

CAPTIONS = frozenset(BY_TERMINAL)
_MASTHEAD = frozenset({"COMMISSION", "FORM", "NAME_CAPTION", "LABELLED"})
_RESPELT = CAPTIONS | {"REPORT_DATE", "COMMISSION", "AUTHORITY", "TELEPHONE", "FILE_NUMBER"}
_ENDING = CAPTIONS | {"TELEPHONE", "LABELLED"}
_BODY = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE"})


def find_front(lines: Sequence[Line], form: Callable[[str], str | None]) -> tuple[list[Line], int]:
    """The lines, with the kinds of misspelt captions, and the index below the block of the last caption; 0 for none."""
    body = next((index for index, line in enumerate(lines) if line.kind in _BODY), len(lines))
    if not any(line.kind in _MASTHEAD for line in lines[:body]):
        return [*lines], 0
    found = [*_respelt(lines[:body], form), *lines[body:]]
    end = max((index + 1 for index, line in enumerate(found[:body]) if line.kind in _ENDING), default=0)
    while 0 < end < body and not found[end].blanks_above and not found[end].page_above:
        end += 1
    return found, end


def _respelt(lines: Sequence[Line], form: Callable[[str], str | None]) -> Iterator[Line]:
    """The lines, a misspelt caption with the kind it has when its words are corrected."""
    for line in lines:
        meant = respelt(" ".join(line.text.split())) if line.kinds in ((), ("DATED",)) else None
        kind = form(meant) if meant else None
        yield msgspec.structs.replace(line, kinds=(kind,)) if kind in _RESPELT and kind else line

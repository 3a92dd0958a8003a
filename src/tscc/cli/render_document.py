"""`tscc render`: a document as a filing, unless the filing would compile to a different document, or the document contradicts itself."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, deliver, fail
from tscc.cli.filings import keep_input, read_bytes, shown_path

if TYPE_CHECKING:
    from tscc.document.model import Document

_MOST_PLACES = 10
"""Places that are named; of more the number is told."""


def run_render(given: argparse.Namespace) -> int:
    """Print a document as a filing; the exit code is 1 if it is not printed, or would be read as another one."""
    from tscc.cli.documents import canonical
    from tscc.printing.laid_out import as_laid_out
    from tscc.printing.options import list_options, read_layout
    from tscc.printing.printer import print_filing
    from tscc.printing.unprintable import UnprintableError

    if given.layouts:
        sys.stdout.write(list_options())
        return CLEAN
    keep_input(given.document, given.output)
    name = shown_path(given.document)
    document = canonical(given.document, read_bytes(given.document))
    layout = read_layout(given.layout, submitted=document.submission is not None)
    contradictions = [] if given.as_is else _contradictions(document)
    if contradictions:
        _tell("it contradicts itself:", contradictions)
        return fail(f"{name}: not printed; --as-is prints it as it is", FAULTY)
    try:
        text = print_filing(document, layout)
    except UnprintableError as error:
        if given.debug:
            raise
        return fail(f"cannot print {error}", FAULTY)
    lost = _lost(as_laid_out(document, layout), text)
    _tell("cannot print", lost)
    if given.keep_going or not lost:
        deliver(text, given.output)
    return FAULTY if lost else CLEAN


def _tell(what: str, places: list[str]) -> None:
    """Say each place on a line, or the first of them and how many more there are."""
    for each in places[:_MOST_PLACES]:
        fail(f"{what} {each}", FAULTY)
    if len(places) > _MOST_PLACES:
        fail(f"and {len(places) - _MOST_PLACES} more places", FAULTY)


def _contradictions(document: Document) -> list[str]:
    """The checks of a document that fail, run anew: `TS502 at /pools/0/...: the balances sum to $90, not $100`."""
    from tscc.document.enums import CheckStatus
    from tscc.document.words import check_words
    from tscc.pipeline import check_again

    failed = (each for each in check_again(document) if each.status is CheckStatus.FAIL)
    return [f"{each.code} at {each.subject or '/'}: {each.reason or check_words(each.name)}" for each in failed]


def _lost(document: Document, text: str) -> list[str]:
    """The differences between a document and its printed filing: `/pools/0/net_wac_pct: "6.1" as None`."""
    from tscc.pipeline import compile_filing
    from tscc.printing.differences import differences

    found = compile_filing(text.encode(), document.source.name).document
    if found is None:
        return ["this document: the filing it would make has no text"]
    return differences(found, document)

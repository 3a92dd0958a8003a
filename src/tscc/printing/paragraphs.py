"""Running text: paragraphs, list items and footnotes, wrapped to lines; footnote marks put back into a text.

The input is text with single blanks, the output lines. Words are broken only at their own hyphens.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from tscc.document.enums import BlockKind, ShareSubject
from tscc.document.model import Footnote, NarrativeBlock, Share
from tscc.printing.layout import Layout

HYPHEN = re.compile(r"(?<=[A-Za-z]-)(?=[A-Za-z]{3})")
"""The place after the hyphen in `Pass-Through`; not the one in `333-12345` or `2-family`."""

SENTENCE = re.compile(r"\S.*?(?<!Inc)(?<!Co)(?<!Corp)(?<!N\.A)(?<!St)(?<!No)[.;:](?=\s+[A-Z]|\s*$)")
"""A sentence, such as `No more than 3% of them are new.`; `Homes, Inc. to be` does not end one."""

SHARE_WORDS = {
    ShareSubject.PRIMARY_RESIDENCE: "primary residence",
    ShareSubject.SECOND_HOME: "second home",
    ShareSubject.INVESTMENT_PROPERTY: "investment propert",
    ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION: "proof of income",
    ShareSubject.NO_INCOME_VERIFICATION: "verification of income",
    ShareSubject.ALTERNATIVE_OR_STREAMLINED_REFINANCE: "streamlined",
    ShareSubject.CASH_OUT_REFINANCE: "cash-out",
    ShareSubject.PURCHASE: "purchase",
    ShareSubject.ONE_ZIP_CODE: "zip code",
}
"""Words that distinguish the sentence of a share from others with the same figure."""


def print_block(block: NarrativeBlock, text: str, layout: Layout) -> list[str]:
    """Print a narrative block; `text` is its text with the footnote marks put back."""
    match block.kind:
        case BlockKind.LIST_ITEM:
            label = " " * layout.indent + (block.label or "")
            return hang(f"{label:<{layout.indent + 6}}", text, layout)
        case BlockKind.HEADING:
            lines = [line.center(layout.width).rstrip() for line in textwrap.wrap(text, layout.width - 12)]
            words = len(lines[-1].lstrip())
            return [*lines, " " * (len(lines[-1]) - words) + "-" * words] if layout.headings == "underlined" else lines
        case BlockKind.PARAGRAPH:
            return wrap(text, layout, first=" " * layout.indent)


def print_note(note: Footnote, layout: Layout) -> list[str]:
    """Print a footnote's body."""
    brackets = {"bare": "", "round": "()", "square": "[]", "slash": "//"}[layout.body_mark]
    mark = f"{brackets[0]}{note.marker}{brackets[1]}" if brackets and note.marker.isalnum() else note.marker
    gap = 4 if note.marker.startswith("*") else 6
    return hang(f"{mark:<{gap}}", note.text, layout)


def print_mark(note: Footnote, layout: Layout, *, on_title: bool = False) -> str:
    """Print a footnote mark as it follows a word; a superscript can be lost only on a title."""
    if not note.marker.isalnum():
        return note.marker
    style = "round" if layout.mark == "lost" and not on_title else layout.mark
    before, after = {"round": "()", "square": "[]", "slash": "//", "spaced": ("(", ")"), "lost": (" ", "")}[style]
    return f"{' ' if style == 'spaced' else ''}{before}{note.marker}{after}"


def hang(label: str, text: str, layout: Layout) -> list[str]:
    """Print a text after a label, with its further lines aligned below its first."""
    label = label if label.endswith(" ") else label + " "
    return wrap(text, layout, first=label, rest=" " * len(label))


def wrap(text: str, layout: Layout, first: str = "", rest: str = "") -> list[str]:
    """Break a text into lines of at most `layout.width` characters."""
    lines: list[str] = []
    line, glue = first, ""
    for piece, hyphenated in _pieces(text, layout.hyphen_breaks):
        if len(line) + len(glue) + len(piece) > layout.width and line.strip():
            lines.append(line)
            line, glue = rest, ""
        line += glue + piece
        glue = "" if hyphenated else " "
    lines.append(line)
    if layout.justified:
        indents = [len(first), *[len(rest)] * len(lines)]
        lines[:-1] = [_justify(each, layout.width, at) for each, at in zip(lines[:-1], indents, strict=False)]
    return [each.rstrip() for each in lines]


def _pieces(text: str, at_hyphens: bool) -> Iterator[tuple[str, bool]]:
    """Split a text where lines may end; each piece with whether the next follows without a blank."""
    for word in text.split():
        parts = HYPHEN.split(word) if at_hyphens else [word]
        for at, part in enumerate(parts):
            yield part, at < len(parts) - 1


def _justify(line: str, width: int, indent: int) -> str:
    """Fill a line with blanks to the full width, from the left."""
    words = line[indent:].split(" ")
    missing = width - len(line)
    if len(words) < 2 or missing <= 0:
        return line
    each, more = divmod(missing, len(words) - 1)
    gaps = [" " * (1 + each + (at < more)) for at in range(len(words) - 1)]
    return line[:indent] + "".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True))


def put_marks(block: NarrativeBlock, notes: dict[str, Footnote], shares: tuple[Share, ...], layout: Layout) -> str:
    """Put the marks of its notes into the text of a block: after the figure of a share, or after an early word."""
    text = block.text
    if block.kind is BlockKind.HEADING:
        return text + "".join(print_mark(notes[id_], layout, on_title=True) for id_ in block.notes if id_ in notes)
    free = _word_places(text)
    places = [(_share_place(text, id_, shares) or next(free, len(text)), id_) for id_ in block.notes if id_ in notes]
    for at, id_ in sorted(places, reverse=True):
        text = text[:at] + print_mark(notes[id_], layout) + text[at:]
    return text


def _share_place(text: str, id_: str, shares: tuple[Share, ...]) -> int | None:
    """The end of the percent figure of a share with this note; None if the text has no such figure."""
    for share in shares:
        if id_ not in share.notes:
            continue
        for sentence in SENTENCE.finditer(text):
            figure = re.search(rf"(?<![\d.]){re.escape(str(share.pct))}%", sentence.group())
            if figure and SHARE_WORDS[share.subject] in sentence.group():
                return sentence.start() + figure.end()
    return None


def _word_places(text: str) -> Iterator[int]:
    """The ends of early words that are not next to figures: first of `mortgage loans`, then of other words."""
    found = re.search(r"\b[Mm]ortgage [Ll]oans\b(?! \d)", text)
    if found:
        yield found.end()
    for word in list(re.finditer(r"(?<!\S)[A-Za-z]{3,}(?= [a-z])", text))[2:]:
        if not found or not found.start() <= word.start() < found.end():
            yield word.end()

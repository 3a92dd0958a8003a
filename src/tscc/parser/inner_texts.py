"""The texts inside lines: sentences and the bands of labels as subtrees, by grammars of their own."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import pairwise

import msgspec

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.parser.machine import Stop, parse_or_stop, parse_text
from tscc.syntax.tree import Token, Tree
from tscc.text.lines import Cell, Line
from tscc.text.prose import LABEL, Prose, SentenceSite, find_marks, find_sentences, is_doubled, join_lines
from tscc.vocabulary.item_titles import find_item_text

NOTES = ("note", "first_note")
"""The trees of footnotes."""
_WORD = regex(r"[A-Za-z]+")
_BROKEN = regex(r"[A-Za-z]+-$")
_STOPS = " .;:?!"
_CLOSING = {")": "(", '"': '"', "'": "'"}
_CONJUNCTION = regex(r"[;,] ?(?:and|or)\Z", re.IGNORECASE)
_DIGIT = regex(r"\d")
_SIGN = rf"(?:\d|{pattern('figures', 'LOOK_ALIKE')})"
"""A digit, or a letter misread for one."""
_AMOUNT = regex(rf"\$?\s?{_SIGN}(?:{_SIGN}|[,.;:])*{_SIGN}(?:\s?%)?(?!\w)")
_NO_COUNT = (
    r"(?!(?: (?:to|or) \d+)?[ -](?:months?|years?|days)\b)"
    r"(?! (?!(?:of|the|for|on|in|as|at|and|or|to|by|per|with|from|that|which|is|are|was|were|have|has|had)\b)"
    r"(?:[a-z-]+ ){0,4}loans?\b)"
)
"""Behind an amount of something else than loans and time: `412 mortgage loans` and `180 months` lack no sign."""
_OF_OTHER_SIGN = r"(?!(?<=\band )(?:\$|[\d.,]+ ?%))"
"""Behind `and`, a figure with a sign is what it says: `and 97% of them` is no amount."""
_NO_DOLLARS = r"(?!\$ ?\d[\d,]*,\d{3})"
"""An amount of thousands is no percentage: `$448,306`."""
_MEANT = (
    (
        "DATE",
        regex(
            rf"{_SIGN}{{1,4}}[-/](?:{_SIGN}{{1,2}}|[A-Za-z]{{3,9}})[-/]{_SIGN}{{1,4}}\b|"
            rf"{_SIGN}{{1,2}}(?:st|nd|rd|th)? (?:day )?(?:of )?[A-Z][a-z]{{2,9}}[.,]? {_SIGN}{{4}}\b|"
            rf"[A-Z][a-z]{{2,9}}\.? \w{{1,4}},? \d{{4}}\b|"
            rf"[A-Za-z\d]{{3,10}}[.,]? ?(?<![A-Za-z]){_SIGN}{{1,6}}\b(?:,? ?{_SIGN}{{2,5}}\b)?"
        ),
    ),
    ("PERCENT", regex(rf"(?=\d\d?(?![\d,])){_AMOUNT.pattern}{_NO_COUNT}")),
    ("MONEY", regex(rf"{_OF_OTHER_SIGN}{_AMOUNT.pattern}{_NO_COUNT}")),
    ("PERCENT", regex(rf"{_OF_OTHER_SIGN}{_NO_DOLLARS}{_AMOUNT.pattern}{_NO_COUNT}")),
    ("NUMBER", regex(rf"{_OF_OTHER_SIGN}{_AMOUNT.pattern}")),
)
"""What is perhaps meant as a date or a figure: `January 3O, 2003`, `96` and `6.34g` as percentages, `3,500,500`."""
_BESIDE = regex(r"\d%?\s*(?:[-<>+]|[a-z])|^(?:[<>]|[a-z]{2}[a-z ]*\$?\d)", re.IGNORECASE)
"""What a band has and no figure: a sign or a word behind its first edge, or before it."""


class InnerTexts:
    """Parses the texts inside lines."""

    def __init__(self, lines: dict[int, Line], lost: Collection[str]) -> None:
        self._lines = lines
        self._lost = lost
        self.prose: dict[int, Prose] = {}

    def parse(self, node: Tree) -> None:
        """Add its sentences to a block of prose or a note, and to a row the band of its label."""
        match node.data:
            case "paragraph" | "run_in" | "list_item":
                prose = self._join(node, labelled=node.data == "list_item")
                node.children = [*node.children, *(_sentence(prose, site) for site in find_sentences(prose.text))]
            case data if data in NOTES:
                prose = self._join(node, labelled=True)
                sites = [site for site in find_sentences(prose.text) if _DIGIT.search(prose.text, site.start, site.end)]
                node.children = [*node.children, *(_sentence(prose, site) for site in sites)]
            case "row" | "late_row":
                self._band(node)

    def _join(self, node: Tree, *, labelled: bool) -> Prose:
        """Join the lines of a block, without the label, mark or heading it begins with; for its sentences a line printed twice is one."""
        lines = [self._lines[token.line] for token in node.children if isinstance(token, Token) and token.line]
        found = LABEL.match(lines[0].text) if labelled else None
        words = self._words if any(line.text.endswith("-") for line in lines) else ()
        behind = find_item_text(lines[0].text) if node.data == "run_in" else None
        skip = found.end() if found else behind[1] if behind else 0
        prose = self.prose[lines[0].number] = self._marked(join_lines(lines, words, skip))
        once = [lines[0], *(below for above, below in pairwise(lines) if not is_doubled(above, below))]
        return prose if len(once) == len(lines) else self._marked(join_lines(once, words, skip))

    def _marked(self, prose: Prose) -> Prose:
        return msgspec.structs.replace(prose, marks=tuple(find_marks(prose.text, self._lost)))

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of the document in small letters, without those split by a hyphen at the end of a line."""
        written = (line.text for line in self._lines.values())
        whole = " ".join([_BROKEN.sub("", text) if text.endswith("-") else text for text in written])
        return frozenset(" ".join(_WORD.findall(whole)).lower().split())

    def _band(self, node: Tree) -> None:
        """Parse the label of a row as a band if it may be one, and cells that may be labels of a table beside it."""
        lines = [self._lines[token.line] for token in node.children if isinstance(token, Token) and token.line]
        cells = [(line, cell) for line in lines for cell in line.cells]
        labels = [(line, cell) for line, cell in cells if cell.column == 0]
        found = _band_of(" ".join(cell.text for _, cell in labels)) or self._bare_bands(labels)
        for line, cell in cells:
            band = _band_of(cell.text) if cell.column and _BESIDE.search(cell.text) else ()
            if band:
                place = line.at(cell.start, cell.end)
                found += (Tree("beside", [Token("CELL", cell.text, place.start, place.end), *band]),)
        node.children = [*node.children, *found]

    def _bare_bands(self, labels: Sequence[tuple[Line, Cell]]) -> tuple[Tree | Token, ...]:
        """The band of a row whose other label lines are bands too, which have no loans, and these, each on its own."""
        bands = [(line, cell, _band_of(cell.text)) for line, cell in labels]
        if len(bands) < 2 or not all(band for _, _, band in bands):
            return ()
        own = next((band for line, _, band in bands if len(line.cells) > 1), ())
        bare = [(line.at(cell.start, cell.end), cell, band) for line, cell, band in bands if len(line.cells) == 1]
        return (*own, *(Tree("bare", [Token("CELL", cell.text, *place), *band]) for place, cell, band in bare))


def _band_of(label: str) -> tuple[Tree | Token, ...]:
    """The band that a label is, as the parts of its tree; nothing if it is not a band."""
    text = _without_marks(" ".join(label.split())).rstrip(" .:")
    band = parse_text("labels", "band", text)
    return tuple(band.children) if band is not None else ()


def _sentence(prose: Prose, site: SentenceSite) -> Tree:
    """A sentence and, if a rule matches it, what it states; footnote marks are left out for the rules."""
    text = prose.text[site.start : site.end]
    span = prose.span(site.start, site.end)
    whole = Token("SENTENCE", text, span.start, span.end)
    places = _places_without_marks(prose, site)
    plain = text if len(places) == len(text) else "".join(text[place] for place in places)
    statement = parse_or_stop("sentences", "statement", _without_end(plain))
    if isinstance(statement, Stop):
        statement = Tree("stop", [_stop(plain, statement)]) if _DIGIT.search(plain) else None
    if statement is None:
        return Tree("sentence", [whole])
    for token in statement.tokens():
        place = prose.span(site.start + places[token.start_pos], site.start + places[token.end_pos - 1] + 1)
        token.start_pos, token.end_pos = place.start, place.end
    return Tree("sentence", [whole, *([statement] if statement.data == "stop" else statement.children)])


def _stop(text: str, stop: Stop) -> Token:
    """Where a sentence stops fitting its nearest form: what is meant as a figure or a date, of the type expected, or a `WORD`."""
    dated = stop.piece.terminal == "_DAY_BEHIND"
    place = stop.piece.end + 1 if dated else stop.piece.start
    place += len("the ") * (dated and text.startswith("the ", place))
    for kind, meant in _MEANT:
        found = meant.match(text, place) if (kind == "DATE" if dated else stop.machine.allows(kind)) else None
        if found is not None:
            return Token(kind, found.group(), found.start(), found.end())
    start = text.rfind(" ", 0, place) + 1
    within = _DIGIT.search(text, start, place) is not None
    cut = text[start:place].isalpha() and text[place].isalpha()
    start = start if within or cut else place  # `$405` of `$405.9 million` is an amount, and `.9` is nothing
    word = text[start:].split(None, 1)[0].rstrip(_STOPS + ",") or text[stop.piece.start : stop.piece.end]
    kind = "MONEY" if within and word.startswith("$") else "WORD"
    return Token(kind, word, start, start + len(word))


def _without_end(text: str) -> str:
    """A sentence without its stop, a closing bracket or quotation mark opened outside it, and `; and`."""
    text = text.rstrip(_STOPS)
    while text[-1:] in _CLOSING and _closes_nothing(text):
        text = text[:-1].rstrip(_STOPS)
    joined = _CONJUNCTION.search(text)
    return text[: joined.start()].rstrip() if joined else text


def _closes_nothing(text: str) -> bool:
    """Whether the last character of a text closes a bracket or quotation that the text does not open."""
    last = text[-1]
    opening = _CLOSING[last]
    return text.count(last) % 2 == 1 if opening == last else text.count(opening) < text.count(last)


def _places_without_marks(prose: Prose, site: SentenceSite) -> Sequence[int]:
    """The places of a sentence's characters without its footnote marks, so that no mark interrupts a phrase."""
    text = prose.text[site.start : site.end]
    kept: list[int] = []
    last = 0
    for mark in prose.marks:
        if site.start <= mark.start < site.end:
            start, end = mark.start - site.start, mark.end - site.start
            apart = text[start - 1 : start] == " " == text[end : end + 1]
            kept += range(last, start - apart)
            last = end
    return [*kept, *range(last, len(text))] if kept or last else range(len(text))


def _without_marks(text: str) -> str:
    """A text with blanks in place of its footnote marks, so that the rest stays in place."""
    for mark in find_marks(text, of_row=True):
        text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return text

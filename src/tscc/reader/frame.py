"""What is around every line of a file: quote marks of a mail, line numbers, a prefix, a sign at the end, a copy of the line.

Part of the reader. A file that was printed, mailed or listed on its way has such a frame. The input is the lines of the
file; the output is the part of each line that was filed, and what is around it. Layers are taken off one by one, so that
`filing.txt:12:` is a prefix, a number and a prefix again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import groupby, pairwise

import msgspec

from tscc.diagnostics.codes import REMAINS
from tscc.diagnostics.diagnostic import Sink
from tscc.grammar.ahead import regex
from tscc.reader.printed_again import Cut, Found, find_line_copies
from tscc.text.source import Span

_SHARE = 0.9
"""The share of lines with the frame; a mail has lines of its own above and below the quotation."""
_FEWEST_LINES = 12
"""Lines that are not blank in a file with a frame; in a list of a few lines all may begin alike."""
_MOST_LAYERS = 5
_LONGEST_CHARS = 40
"""The longest prefix or suffix, such as the path of a file."""
_QUOTE = ">"
_FEWEST_QUOTED = 3
"""Lines of words with the mark below each other, in a text of which not all is quoted."""
_OPENING = frozenset('>|#+:*;!/~]"')
"""What a prefix ends with, apart from blanks: `> `, `| `, `# `, `+`, `"`, `filing.txt:`; words of the text end otherwise."""
_CLOSING = frozenset('|\\$*#~!<>+;"')
"""What is at the end of every line: ` |`, ` *`, `"`, `\\`, the `$` of a listing; signs of figures are others."""
_BAR = "|"
_NUMBER_BEFORE = regex(r"^[ \t]*(\d{1,7})(?!\d|[.,]\d)")
_NUMBER_BEHIND = regex(r"(?<![\d.,$])(\d{1,8})$")
_BEHIND_NUMBER = _OPENING | {".", ")", "-"}
"""What may separate the number of a line from the line: `12: `, `12) `."""


class Layer(msgspec.Struct, frozen=True):
    """One thing around the lines, its number of lines, and the place of the first."""

    words: str
    """What it does, `{}` being the count of the lines."""
    places: int
    line: int
    cut: Cut


def find_frame(lines: Sequence[str]) -> tuple[list[Cut], list[Layer]]:
    """The filed part of each line, and the layers around it; of a sound file all of each line, and none."""
    cuts = [(0, len(line.rstrip())) for line in lines]
    layers: list[Layer] = []
    for _ in range(_MOST_LAYERS):
        texts = [line[start:end] for line, (start, end) in zip(lines, cuts, strict=True)]
        filled = [number for number, text in enumerate(texts) if text.strip()]
        if len(filled) < _FEWEST_LINES:
            break
        found = next(filter(None, (find(texts, filled) for find in _FINDERS)), None)
        if found is None:
            break
        words, inner = found
        changed = [number for number in filled if inner[number] != (0, len(texts[number]))]
        first = changed[0]
        start, (left, right), end = cuts[first][0], inner[first], cuts[first][1]
        around = (start, start + left) if left else (start + right, end)
        layers.append(Layer(words, len(changed), first, around))
        cuts = [
            (start + left, start + len(text[left:right].rstrip()) + left)
            for (start, _), (left, right), text in zip(cuts, inner, texts, strict=True)
        ]
    return cuts, layers


def _find_prefix(texts: Sequence[str], filled: Sequence[int]) -> Found | None:
    """A text that nearly all lines begin with, and that ends with a sign: `> `."""
    prefix = _common([texts[number] for number in filled], _SHARE * len(filled), _OPENING)
    if not prefix or (_BAR in prefix and _has_bars(texts, filled, slice(prefix.index(_BAR) + 1, -1))):
        return None
    bare = prefix.rstrip()
    inner = [
        (min(len(prefix), len(text)) if text.startswith(prefix) or text == bare else 0, len(text)) for text in texts
    ]
    what = "the quote mark of a mail" if bare.replace(" ", "").strip(_QUOTE) == "" else f"`{bare.strip()}`"
    return (f"{what} begins a line in {{}}", inner) if _has_text(texts, inner, filled) else None


def _find_suffix(texts: Sequence[str], filled: Sequence[int]) -> Found | None:
    """A sign that nearly all lines end with: ` |`."""
    suffix = _common([texts[number][::-1] for number in filled], _SHARE * len(filled), _CLOSING)[::-1].strip()
    if not suffix or (_BAR in suffix and _has_bars(texts, filled, slice(1, suffix.index(_BAR) - len(suffix)))):
        return None
    inner = [(0, len(text) - len(suffix) if text.endswith(suffix) else len(text)) for text in texts]
    return (f"`{suffix}` ends a line in {{}}", inner) if _has_text(texts, inner, filled) else None


def _find_numbers_before(texts: Sequence[str], filled: Sequence[int]) -> Found | None:
    """The number of each line before it, with what separates it from the text: `0012 `, `12: `."""
    found = _numbered(texts, filled, _NUMBER_BEFORE)
    if found is None:
        return None
    rests = [texts[number][end:] for number, (_, end) in found.places.items() if texts[number][end:].strip()]
    gap = _common(rests, len(rests), _BEHIND_NUMBER) or _common_blanks(rests)
    inner = [
        (min(found.places[number][1] + len(gap), len(text)) if number in found.places else 0, len(text))
        for number, text in enumerate(texts)
    ]
    return ("a line number begins a line in {}", inner) if _has_text(texts, inner, filled) else None


def _find_numbers_behind(texts: Sequence[str], filled: Sequence[int]) -> Found | None:
    """The number of each line behind it, as on punched cards, also where a long line touches it."""
    found = _numbered(texts, filled, _NUMBER_BEHIND)
    if found is None:
        return None
    width = min(end - start for start, end in found.places.values())
    inner = [
        (
            0,
            found.places[number][0]
            if number in found.places
            else len(text.removesuffix(f"{found.of(number):0{width}}")),
        )
        for number, text in enumerate(texts)
    ]
    return ("a line number ends a line in {}", inner) if _has_text(texts, inner, filled) else None


def _find_quoted(texts: Sequence[str], filled: Sequence[int]) -> Found | None:
    """The quote mark of a part of a mail: of lines below each other, most with a letter behind it, as bands over a figure have not."""
    quoted: set[int] = set()
    for marked, lines in groupby(filled, lambda number: texts[number].startswith(_QUOTE)):
        run = [*lines] if marked else []
        worded = sum(texts[number].lstrip(_QUOTE + " ")[:1].isalpha() for number in run)
        if worded >= _FEWEST_QUOTED and worded * 2 > len(run):
            quoted.update(run)
    marks = (len(text) - len(text.lstrip(_QUOTE + " ")) if number in quoted else 0 for number, text in enumerate(texts))
    inner = [(mark, len(text)) for mark, text in zip(marks, texts, strict=True)]
    return ("the quote mark of a mail begins a line in {}", inner) if quoted else None


_FINDERS: tuple[Callable[[Sequence[str], Sequence[int]], Found | None], ...] = (
    _find_prefix,
    _find_suffix,
    _find_numbers_before,
    _find_numbers_behind,
    find_line_copies,
    _find_quoted,
)


def _common(texts: Sequence[str], fewest: float, signs: frozenset[str]) -> str:
    """What at least so many texts begin with, up to one of the signs and the blanks behind it that all of them have."""
    prefix, end, kept = "", 0, [*texts]
    while len(kept) >= fewest and len(prefix) < _LONGEST_CHARS:
        nexts = Counter(text[len(prefix)] for text in kept if len(text) > len(prefix))
        if not nexts:
            break
        sign = min(nexts, key=lambda each: (-nexts[each], each))
        longer = prefix + sign
        alike = [text for text in kept if text.startswith(longer) or (sign in " \t" and text == prefix.rstrip())]
        if len(alike) < fewest or (sign in " \t" and end and len(alike) < len(kept)):
            break
        prefix, kept = longer, alike
        if sign in signs or (sign in " \t" and end and not prefix[end:].strip()):
            end = len(prefix)
    return prefix[:end]


def _common_blanks(texts: Sequence[str]) -> str:
    """The blanks that all texts begin with."""
    widths = [len(text) - len(text.lstrip(" \t")) for text in texts]
    return texts[0][: min(widths)] if texts else ""


class Numbering(msgspec.Struct, frozen=True):
    """The numbers of the lines of a text: where they are, and how they count."""

    places: dict[int, Cut]
    counted: Sequence[int]
    """What the numbers count: all lines, or those that are not blank."""
    step: int
    """By how much the number grows from line to line: 1, or 10 as on punched cards."""
    first: int

    def of(self, line: int) -> int:
        """The number of a line."""
        return self.counted[line] * self.step + self.first


def _numbered(texts: Sequence[str], filled: Sequence[int], pattern: re.Pattern[str]) -> Numbering | None:
    """The numbers of the lines; None if those of nearly all lines do not count the lines, or those not blank."""
    found: dict[int, re.Match[str]] = {}
    without = 0
    for number in filled:
        if match := pattern.search(texts[number]):
            found[number] = match
        elif (without := without + 1) > len(filled) - _SHARE * len(filled):
            return None
    values = {number: int(match[1]) for number, match in found.items()}
    for counted in (range(len(texts)), [*_ranks(texts)]):
        steps = Counter(
            (values[below] - values[above]) // (counted[below] - counted[above]) for above, below in pairwise(values)
        )
        step = steps.most_common(1)[0][0]
        firsts = Counter(value - step * counted[number] for number, value in values.items())
        first, count = firsts.most_common(1)[0]
        if step > 0 and count >= _SHARE * len(filled):
            places = {
                number: match.span()
                for number, match in found.items()
                if values[number] == step * counted[number] + first
            }
            return Numbering(places, counted, step, first)
    return None


def _ranks(texts: Sequence[str]) -> list[int]:
    """How many lines that are not blank are above each line."""
    ranks, rank = [], 0
    for text in texts:
        ranks.append(rank)
        rank += bool(text.strip())
    return ranks


def _has_bars(texts: Sequence[str], filled: Sequence[int], inside: slice) -> bool:
    """Whether most lines have bars within them, which are then between the cells of a table."""
    return sum(_BAR in texts[number][inside] for number in filled) * 2 > len(filled)


def _has_text(texts: Sequence[str], inner: Sequence[Cut], filled: Sequence[int]) -> bool:
    """Whether at least some of the lines differ in what is within the frame."""
    within = {texts[number][slice(*inner[number])].strip() for number in filled}
    return len(within) >= min(_FEWEST_LINES, len(filled) // 3)


def take_off_frame(text: str, starts: tuple[int, ...], sink: Sink) -> tuple[str, tuple[Span, ...]]:
    """The text with blanks for what is around its lines, and what is within; reports the frame, if there is one."""
    ends = (*starts[1:], len(text))
    lines = [text[start:end].rstrip("\r\n") for start, end in zip(starts, ends, strict=True)]
    cuts, layers = find_frame(lines)
    if not layers:
        return text, ()
    span = Span(starts[layers[0].line] + layers[0].cut[0], starts[layers[0].line] + layers[0].cut[1])
    message = " and ".join(layer.words.format(f"{layer.places:,} places") for layer in layers)
    sink.report(REMAINS, message, span, "the first of them", notes=("the lines are read without it",))
    inner = tuple(Span(start + left, start + right) for start, (left, right) in zip(starts, cuts, strict=True))
    pieces: list[str] = []
    for start, end, line, (left, right) in zip(starts, ends, lines, cuts, strict=True):
        ending = text[start + len(line) : end]
        pieces += (" " * left, line[left:right], " " * (len(line) - right), ending)
    return "".join(pieces), inner

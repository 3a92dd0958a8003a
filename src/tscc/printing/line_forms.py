"""Elements of printed lines: rules, centred lines, headings on two lines."""

from __future__ import annotations

from tscc.printing.layout import Layout

SMALL_WORDS = frozenset({"of", "by", "to", "the", "and", "in", "at", "with"})


def rule(length: int, layout: Layout, at: int = 0) -> str:
    """Draw a rule that starts at column `at`."""
    return " " * at + ("_" if layout.rule_style == "underscore" else "-") * length


def centred(text: str, width: int = 80) -> str:
    """Centre a line on the page."""
    return " " * max(0, (width - len(text) + 1) // 2) + text


def halves(text: str, small: frozenset[str] = SMALL_WORDS) -> list[str]:
    """Break a heading into two lines of similar length, preferably before BY, and not before a small word."""
    words = text.split()
    if len(words) < 2:
        return [text]
    breaks = [at for at in range(1, len(words)) if words[at].lower() not in small] or [1]
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in breaks]
    lengths = [max(len(above), len(below)) - 4 * below.startswith("BY ") for above, below in ways]
    return list(ways[lengths.index(min(lengths))])

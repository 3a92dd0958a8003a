"""The changes between two documents as one page of HTML, without scripts and without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.diff.changes import Comparison, Piece
from tscc.render.diff_groups import FigureLine, Group, PartLine, WordsLine, groups_of, side_words, summary
from tscc.shown.markup import Content, Html, element, page

_STYLE = """\
:root { color-scheme: light dark; }
html { background: light-dark(#fff, #15171a); color: light-dark(#16181b, #e8eaec); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
.scrolled { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { padding: .2rem .8rem .2rem 0; text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; }
del { color: light-dark(#a40e26, #ff9a9a); }
ins { color: light-dark(#0a6030, #8fd6a4); }
td del, td ins { text-decoration: none; }
.notice { border-left: .3rem solid; padding-left: .8rem; font-weight: bold; }
"""


def render_html(comparison: Comparison) -> str:
    """The page: what the documents are, the notices, their number, and the changes in groups."""
    title = f"Changes: {comparison.old.name or 'old'} and {comparison.new.name or 'new'}"
    body = element(
        "main",
        element("h1", "Changes"),
        element("p", "old: ", side_words(comparison.old), Html("<br>"), "new: ", side_words(comparison.new)),
        [element("p", notice, class_="notice") for notice in comparison.notices],
        element("p", summary(comparison)),
        [_group(group) for group in groups_of(comparison)],
    )
    return page(title, _STYLE, element("body", body))


def _was(*words: Content) -> Html:
    """What the old document has."""
    return element("del", *words)


def _is(*words: Content) -> Html:
    """What the new document has."""
    return element("ins", *words)


def _group(group: Group) -> list[Content]:
    """The head of a group, its figures as a table, its parts as a list, and its texts."""
    figures = [_figures(line) for line in group.lines if isinstance(line, FigureLine)]
    parts = [_part(line) for line in group.lines if isinstance(line, PartLine)]
    texts = [_words(line) for line in group.lines if isinstance(line, WordsLine)]
    return [
        element("h2", group.head),
        _table(group.head, figures) if figures else None,
        element("ul", parts) if parts else None,
        texts,
    ]


def _table(name: str, rows: Sequence[Html]) -> Html:
    heads = [element("th", head, scope="col") for head in ("value", "old", "new", "difference", "relative")]
    table = element("table", element("thead", element("tr", heads)), element("tbody", rows))
    return element("div", table, class_="scrolled", role="region", aria_label=name, tabindex="0")


def _figures(line: FigureLine) -> Html:
    cells = (_was(line.old), _is(line.new), line.difference, line.relative)
    return element("tr", element("th", line.what, scope="row"), [element("td", cell) for cell in cells])


def _part(line: PartLine) -> Html:
    sign, word = (_is, "added") if line.sign == "+" else (_was, "removed")
    return element("li", sign(f"{word}: {line.what}{f': {line.detail}' if line.detail else ''}"))


def _words(line: WordsLine) -> Html:
    pieces = [(" " if place else None, _piece(piece)) for place, piece in enumerate(line.pieces)]
    return element("p", f"{line.what}: " if line.what else None, pieces)


def _piece(piece: Piece) -> Content:
    sign = {"-": _was, "+": _is}.get(piece.sign)
    return piece.text if sign is None else sign(piece.text)

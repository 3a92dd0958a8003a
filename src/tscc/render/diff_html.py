"""The changes between two documents as one page of HTML, without scripts and without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib.metadata import version

from tscc.diff.changes import Comparison, Piece
from tscc.render.diff_groups import FigureLine, Group, PartLine, WordsLine, groups_of, side_words, summary
from tscc.render.excerpt import printable

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
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render_html(comparison: Comparison) -> str:
    """The page: what the documents are, the notices, their number, and the changes in groups."""
    title = f"{comparison.old.name or 'old'} and {comparison.new.name or 'new'}"
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta name="generator" content="tscc {version("tscc")}">',
            f"<title>Changes: {_text(title)}</title>",
            f"<style>\n{_STYLE}</style></head>",
            "<body>",
            "<main>",
            "<h1>Changes</h1>",
            f"<p><del>{_text(side_words(comparison.old))}</del><br><ins>{_text(side_words(comparison.new))}</ins></p>",
            *(f'<p class="notice">{_text(notice)}</p>' for notice in comparison.notices),
            f"<p>{_text(summary(comparison))}</p>",
            *(part for group in groups_of(comparison) for part in _group(group)),
            "</main>",
            "</body>",
            "</html>",
            "",
        ]
    )


def _text(text: str) -> str:
    return escape(printable(text, unicode=True))


def _group(group: Group) -> Iterator[str]:
    yield f"<h2>{_text(group.head)}</h2>"
    figures = [line for line in group.lines if isinstance(line, FigureLine)]
    if figures:
        heads = "".join(f'<th scope="col">{head}</th>' for head in ("value", "old", "new", "difference", "relative"))
        yield f'<div class="scrolled" role="region" aria-label="{_text(group.head)}" tabindex="0">'
        yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
        yield from map(_figures, figures)
        yield "</tbody></table></div>"
    parts = [line for line in group.lines if isinstance(line, PartLine)]
    if parts:
        yield "<ul>"
        yield from map(_part, parts)
        yield "</ul>"
    for line in group.lines:
        if isinstance(line, WordsLine):
            yield f"<p>{f'{_text(line.what)}: ' if line.what else ''}{' '.join(map(_piece, line.pieces))}</p>"


def _figures(line: FigureLine) -> str:
    cells = f"<td><del>{_text(line.old)}</del></td><td><ins>{_text(line.new)}</ins></td>"
    rest = f"<td>{_text(line.difference)}</td><td>{_text(line.relative)}</td>"
    return f'<tr><th scope="row">{_text(line.what)}</th>{cells}{rest}</tr>'


def _part(line: PartLine) -> str:
    tag, word = ("ins", "added") if line.sign == "+" else ("del", "removed")
    detail = f": {_text(line.detail)}" if line.detail else ""
    return f"<li><{tag}>{word}: {_text(line.what)}{detail}</{tag}></li>"


def _piece(piece: Piece) -> str:
    tag = {"-": "del", "+": "ins"}.get(piece.sign)
    return _text(piece.text) if tag is None else f"<{tag}>{_text(piece.text)}</{tag}>"

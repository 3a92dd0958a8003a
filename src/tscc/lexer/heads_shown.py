"""Heads above columns: whether the lines above the line that shows some columns have a head for each."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.grammar import terminal
from tscc.lexer.page import Page
from tscc.lexer.titles import spans_columns
from tscc.text import geometry
from tscc.text.lines import Column, Grid
from tscc.vocabulary.head_cells import has_known_heads, known_heads

_EXTREMES = 2


def is_headed(page: Page, anchor: int, columns: Sequence[Column], *, ruled: bool) -> bool:
    """Whether the lines directly above a line have a head for each column of figures."""
    covered, split = set[int](), False
    if not page.is_text(anchor - 1):
        return False
    for line in (anchor - 1, *page.texts_above(anchor - 1)):
        if (
            spans_columns(page.lines[line].text, columns)
            or len(page.chunks[line]) > len(columns)
            or page.has_value(line)
        ):
            break
        split = split or page.is_split(line)
        covered |= {cell.column or 0 for cell in geometry.place_heads(page.lines[line].text, columns, ruled=ruled)}
    return split and covered >= set(range(1 + _is_of_extremes(page, anchor - 1), len(columns)))


def _is_of_extremes(page: Page, index: int) -> bool:
    """Whether the heads on a line are of the least and the most of something, whose own figure may have no head."""
    pieces = page.chunks[index]
    return len(pieces) > 1 and all(_is_extreme(piece.text) for piece in pieces)


def are_extremes(page: Page, index: int) -> bool:
    """Whether a line has the heads of the least and the most of each, and of its mean: `Average     Minimum     Maximum`."""
    heads = [piece.text for piece in page.chunks[index]]
    return len(heads) > _EXTREMES and sum(map(_is_extreme, heads)) == _EXTREMES


def _is_extreme(head: str) -> bool:
    return terminal("figures", "EXTREME").fullmatch(head) is not None


def is_headed_closely(page: Page, grid: Grid) -> bool:
    """Whether the lines directly above a first row are the heads of its figures, one blank apart."""
    return bool(texts := _texts_over(page, grid)) and has_known_heads(texts, grid)


def is_headed_apart(page: Page, grid: Grid, together: tuple[Column, ...]) -> bool:
    """Whether the lines directly above have more known heads for the columns of a grid than for fewer ones, of figures together."""
    texts, fewer = _texts_over(page, grid), Grid(grid.anchor, together, grid.strokes, grid.ruled)
    return bool(texts) and known_heads(texts, grid) - known_heads(texts, fewer) >= len(grid.columns) - len(together)


def _texts_over(page: Page, grid: Grid) -> list[str]:
    """The lines of text directly above the line that shows the columns, from the top down."""
    if not page.is_text(grid.anchor - 1):
        return []
    lines = sorted((grid.anchor - 1, *page.texts_above(grid.anchor - 1)))
    return [page.lines[line].text for line in lines]

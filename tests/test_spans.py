"""Spans: which of many share a character with another."""

from __future__ import annotations

import random

from tscc.text.source import Span, Spans


def test_spans_overlap_as_each_of_them_does() -> None:
    draw = random.Random(1)  # noqa: S311 - no secret
    for _ in range(200):
        drawn = [sorted(draw.choices(range(40), k=2)) for _ in range(draw.randrange(6))]
        spans = [Span(*each) for each in drawn]
        for start in range(40):
            asked = Span(start, start + draw.randrange(5))
            assert Spans(spans).overlap(asked) == any(map(asked.overlaps, spans)), (spans, asked)


def test_no_spans_overlap_nothing() -> None:
    assert not Spans(()).overlap(Span(0, 9))

"""The sink: the order of what it collects, and what it takes from another."""

from __future__ import annotations

from tscc.diagnostics import codes
from tscc.diagnostics.codes import Code
from tscc.diagnostics.diagnostic import Sink
from tscc.text.source import Span

FIRST, SECOND = Span(3, 5), Span(4, 5)


def sink_of(*found: tuple[Code, str, Span]) -> Sink:
    sink = Sink()
    for code, message, span in found:
        sink.report(code, message, span)
    return sink


def test_diagnostics_are_sorted_by_place_then_code_then_message() -> None:
    sink = sink_of(
        (codes.BAD_CHARACTER, "a", SECOND),
        (codes.UNREADABLE_DATE, "a", FIRST),
        (codes.BAD_CHARACTER, "c", FIRST),
        (codes.BAD_CHARACTER, "b", FIRST),
    )
    found = [(each.primary.span, each.code, each.message) for each in sink.sorted()]
    assert found == [
        (FIRST, codes.BAD_CHARACTER, "b"),
        (FIRST, codes.BAD_CHARACTER, "c"),
        (FIRST, codes.UNREADABLE_DATE, "a"),
        (SECOND, codes.BAD_CHARACTER, "a"),
    ]


def test_a_sink_takes_what_another_has_but_for_some_codes() -> None:
    other = sink_of((codes.BAD_CHARACTER, "a", FIRST), (codes.UNREADABLE_DATE, "b", FIRST))
    sink = Sink()
    sink.take(other, without=(codes.BAD_CHARACTER,))
    assert [each.message for each in sink.sorted()] == ["b"]
    sink.take(other, only=codes.BAD_CHARACTER)
    assert [each.message for each in sink.sorted()] == ["a", "b"]
    assert len(sink) == 2


def test_a_sink_knows_its_codes_and_its_errors() -> None:
    sink = sink_of((codes.BODY_WITHOUT_MARK, "a", FIRST))
    assert (sink.has(codes.BODY_WITHOUT_MARK), sink.has(codes.BAD_CHARACTER), sink.has_errors) == (True, False, False)
    assert sink_of((codes.BAD_CHARACTER, "a", FIRST)).has_errors

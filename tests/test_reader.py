"""The reader: encodings, lines, the envelope, and what is declined; cases in `cases/source/`."""

from __future__ import annotations

import codecs
import hashlib
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.document.enums import Encoding, Newline
from tscc.passes.provenance import Ledger
from tscc.passes.submission import read_submission
from tscc.reader import read_source
from tscc.text.source import HeaderField, Source, Span

CASES = Path(__file__).parent / "cases" / "source"
SHARED = Path(__file__).parents[2] / "shared"
FILINGS = [*sorted(SHARED.glob("filings/edgar-8k/*.txt")), *SHARED.glob("filings/cmsi-2003-1.txt")]
WHOLE = (CASES / "pem-sec-document.txt").read_bytes()

ENVELOPE_LINES = [
    *[
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
        "-----END PRIVACY-ENHANCED MESSAGE-----",
        "Proc-Type: 2001,MIC-CLEAR",
    ],
    *["<SEC-DOCUMENT>0009999999-98-000012.txt : 19980304", "<IMS-DOCUMENT>", "<SEC-HEADER>x", "<SUBMISSION>"],
    *[
        "</SEC-DOCUMENT>",
        "</SEC-HEADER>",
        "</SUBMISSION>",
        "<DOCUMENT>",
        "<DOCUMENT> of a kind",
        "</DOCUMENT>",
        "<TEXT>",
    ],
    *[
        "</TEXT>",
        "<TEXT>words",
        "words</TEXT>",
        "</TEXT></DOCUMENT>",
        "<DOCUMENT><TYPE>8-K",
        "<text></text>",
        "<TYPE>EX-99",
    ],
    *[
        "FILER:",
        "\tCOMPANY DATA:",
        "\t\tCITY:\tDOVER",
        "]\t\tIRS NUMBER:\t9",
        "<FILER>",
        "</FILER>",
        "<CIK>1",
        "<X>",
        "</X>",
    ],
    *[
        "PUBLIC DOCUMENT COUNT: 3",
        "words alone",
        "  two  columns",
        "",
        " ",
        "\f",
        "Total 1 2",
        "<HTML>",
        "begin 644 a.gif",
    ],
]


def read(data: bytes) -> tuple[Source, tuple[Diagnostic, ...]]:
    sink = Sink()
    source = read_source(data, "case.txt", sink)
    return source, sink.sorted()


def codes(found: tuple[Diagnostic, ...]) -> list[str]:
    return [diagnostic.code.id for diagnostic in found]


def lines(source: Source) -> list[str]:
    ends = [*source.line_starts[1:], len(source.text)]
    return [source.text[start:end] for start, end in zip(source.line_starts, ends, strict=True)]


def document_text(source: Source, number: int) -> str:
    part = source.documents[number - 1]
    return source.text[slice(*source.lines_span(part.first_line, part.last_line))]


def assert_sound(source: Source, found: tuple[Diagnostic, ...]) -> None:
    """Hold what is true of every source: its lines are its text, each in one place, and every span is inside."""
    assert "".join(lines(source)) == source.text
    assert all(line and re.fullmatch(r"[^\r\n]*(\r\n|\r|\n)?", line) for line in lines(source) if source.text)
    texts = [source.lines_span(part.first_line, part.last_line) for part in source.documents]
    runs = sorted(span for span in [*texts, *source.envelope] if span.start < span.end)
    assert "".join(source.text[slice(*run)] for run in runs) == source.text
    assert all(above.end == below.start for above, below in pairwise(runs))
    assert texts == sorted(texts)
    assert [field.span for field in source.header] == sorted(field.span for field in source.header)
    for field in source.header:
        assert source.text[slice(*field.value_span)] == field.value
    for diagnostic in found:
        for label in (diagnostic.primary, *diagnostic.secondary):
            assert 0 <= label.span.start <= label.span.end <= len(source.text)
            assert source.at(label.span)


@pytest.mark.parametrize("path", sorted(CASES.iterdir()), ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    sink = Sink()
    source = read_source(path.read_bytes(), path.name, sink)
    read_submission(source, Ledger(), sink)
    outcome = re.match(r"TS\d{3}(?=-)", path.name)
    assert codes(sink.sorted()) == ([outcome[0]] if outcome else [])
    assert_sound(source, sink.sorted())


@pytest.mark.parametrize("path", FILINGS, ids=lambda path: path.stem)
def test_real_filing(path: Path) -> None:
    source, found = read(path.read_bytes())
    assert codes(found) == []
    assert_sound(source, found)
    assert source.documents
    assert all(document_text(source, number).strip() for number in range(1, len(source.documents) + 1))
    assert source.enveloped is (path.parent.name == "edgar-8k")
    if source.enveloped:
        around = "".join(source.text[slice(*span)] for span in source.envelope)
        assert re.findall(r"(?m)^</?(?:DOCUMENT|TEXT)>$", source.text) == re.findall(r"</?(?:DOCUMENT|TEXT)>", around)
        assert not [field for field in source.header if not field.label]


@pytest.mark.skipif(not FILINGS, reason="the folder of real filings is not on this machine")
def test_real_filings_are_all_there() -> None:
    assert len(FILINGS) == 43


def test_facts_of_the_bytes() -> None:
    data = (CASES / "utf-8-with-byte-order-mark.txt").read_bytes()
    source, _ = read(data)
    assert data.startswith(codecs.BOM_UTF8)
    assert (source.size, source.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert (source.name, source.encoding) == ("case.txt", Encoding.UTF_8)
    assert source.text == data.decode("utf-8-sig")
    assert source.place(source.text.index("SECURITIES")) == (1, 17)


@pytest.mark.parametrize(
    ("data", "text", "encoding", "expected"),
    [
        (b"a\n", "a\n", Encoding.ASCII, []),
        ("é\n".encode(), "é\n", Encoding.UTF_8, []),
        (codecs.BOM_UTF8 + b"a\n", "a\n", Encoding.UTF_8, []),
        (b"caf\xe9 \x93x\x94\n", "café “x”\n", Encoding.CP1252, ["TS002"]),
        (b"a\x81\x8d\x8f\x90\x9d\n", "a\x81\x8d\x8f\x90\x9d\n", Encoding.CP1252, ["TS002"]),
        (codecs.BOM_UTF8 + b"\xe9\n", "é\n", Encoding.CP1252, ["TS002"]),
        (b"\xc3\xa9\xe9\n", "Ã©é\n", Encoding.CP1252, ["TS002"]),
    ],
)
def test_encodings(data: bytes, text: str, encoding: Encoding, expected: list[str]) -> None:
    source, found = read(data)
    assert (source.text, source.encoding, codes(found)) == (text, encoding, expected)


def test_bytes_of_no_encoding_are_counted_and_shown() -> None:
    source, (found,) = read(b"one\ntwo \x92\x93 three \x81\n")
    assert found.message == "3 bytes are neither ASCII nor UTF-8"
    assert source.at(found.primary.span) == "2:5-2:7"
    assert found.notes == ("1 of them is undefined in Windows-1252",)


@pytest.mark.parametrize(
    ("text", "newline", "starts"),
    [
        ("", Newline.NONE, (0,)),
        ("a", Newline.NONE, (0,)),
        ("a\nb", Newline.LF, (0, 2)),
        ("a\nb\n", Newline.LF, (0, 2)),
        ("a\r\nb\r\n", Newline.CRLF, (0, 3)),
        ("a\rb\r", Newline.CR, (0, 2)),
        ("a\n\nb", Newline.LF, (0, 2, 3)),
        ("a\r\r\nb\n", Newline.MIXED, (0, 2, 4)),
        ("a\n\rb", Newline.MIXED, (0, 2, 3)),
        ("a\fb\x0bc\x85d\u2028e", Newline.NONE, (0,)),
    ],
)
def test_lines(text: str, newline: Newline, starts: tuple[int, ...]) -> None:
    source, _ = read(text.encode())
    assert (source.newline, source.line_starts) == (newline, starts)


def test_fields_stand_under_their_headings() -> None:
    for name in ("sec-document", "header-of-2000", "crlf", "lone-cr"):
        source, _ = read((CASES / f"{name}.txt").read_bytes())
        sections = [(field.section, field.label) for field in source.header]
        assert ((), "SROS") in sections
        assert (("FILER", "COMPANY DATA"), "IRS NUMBER") in sections
        assert (("FILER", "FILING VALUES"), "SEC FILE NUMBER") in sections
        assert (("FILER", "BUSINESS ADDRESS"), "CITY") in sections
        assert sections.count((("FILER", "FORMER COMPANY"), "DATE OF NAME CHANGE")) == 2


def test_tags_stand_under_their_headings() -> None:
    source, _ = read((CASES / "submission-tags.txt").read_bytes())
    sections = [(field.section, field.label) for field in source.header]
    assert sections[0] == ((), "ACCESSION-NUMBER")
    assert (("FILER", "COMPANY DATA"), "ASSIGNED-SIC") in sections
    assert (("FILER", "FORMER COMPANY"), "DATE-CHANGED") in sections
    assert {field.party for field in source.header} == {0, 1}


def header_of(*lines: str) -> list[HeaderField]:
    text = "\n".join(
        ["<SEC-DOCUMENT>a", *lines, "<DOCUMENT>", "<TEXT>", "words", "</TEXT>", "</DOCUMENT>", "</SEC-DOCUMENT>"]
    )
    return list(read(text.encode())[0].header[1:])


def test_headings_without_indents_are_known_by_name() -> None:
    fields = header_of(
        "FILER:",
        "COMPANY DATA:",
        "IRS NUMBER: 1",
        "MAIL ADDRESS:",
        "CITY: X",
        "FILER:",
        "COMPANY DATA:",
        "IRS NUMBER: 2",
    )
    assert [(field.party, field.section, field.value) for field in fields] == [
        (1, ("FILER", "COMPANY DATA"), "1"),
        (1, ("FILER", "MAIL ADDRESS"), "X"),
        (2, ("FILER", "COMPANY DATA"), "2"),
    ]


def test_unknown_headings_are_known_by_indent_or_closing_tag() -> None:
    fields = header_of(
        "KEEPER:", "\tSHELF:", "\t\tCOLOUR: red", "EMPTY:", "<GARDEN>", "<TREE>elm", "</GARDEN>", "</GARDEN>", "END: 1"
    )
    assert [(field.section, field.label, field.value) for field in fields] == [
        (("KEEPER", "SHELF"), "COLOUR", "red"),
        ((), "EMPTY", ""),
        (("GARDEN",), "TREE", "elm"),
        ((), "END", "1"),
    ]


def test_header_span_runs_from_the_first_header_line_to_the_last() -> None:
    source, _ = read((CASES / "pem-sec-document.txt").read_bytes())
    assert source.header_span is not None
    header = source.text[slice(*source.header_span)]
    assert header.startswith("<SEC-DOCUMENT>")
    assert header.endswith("DATE OF NAME CHANGE:\t19900101")


def test_documents() -> None:
    source, _ = read(WHOLE)
    first, second = source.documents
    assert (first.type, first.sequence, first.filename, first.description) == ("8-K", "1", None, "TERM SHEET")
    assert (second.type, second.sequence, second.filename, second.description) == ("EX-99", "2", "ex99.txt", "LETTER")
    assert document_text(source, 1) == (CASES / "bare-text.txt").read_text()
    assert document_text(source, 2).split()[0] == "EXHIBIT"


@pytest.mark.parametrize(
    ("envelope", "text"),
    [
        ("<DOCUMENT>\n<TYPE>8-K\n\nwords\n</DOCUMENT>\n", "words\n"),
        ("<DOCUMENT>\n<TEXT>words\n</TEXT>\n</DOCUMENT>\n", "<TEXT>words\n"),
        ("<DOCUMENT>\n<TEXT>\nwords</TEXT>\n</DOCUMENT>\n", "words</TEXT>\n"),
        ("<DOCUMENT>\n<TEXT>\nwords</TEXT></DOCUMENT>\n", "words</TEXT></DOCUMENT>\n"),
        ("<document>\n <text>\nwords\n </text>\n</document>\n", "words\n"),
        ("<TEXT>\nwords\n</TEXT>\n", "words\n"),
        (
            "<DOCUMENT>\n<TEXT>\nwords\n<TEXT>\nand <DOCUMENT>\n</TEXT>\n</DOCUMENT>\n",
            "words\n<TEXT>\nand <DOCUMENT>\n",
        ),
    ],
)
def test_tags_that_share_lines_or_are_missing(envelope: str, text: str) -> None:
    source, found = read(envelope.encode())
    assert codes(found) == []
    assert document_text(source, 1) == text
    assert_sound(source, found)


def test_a_second_text_of_a_document_is_a_document_of_the_same_type() -> None:
    texts = "<TEXT>\nwords\n</TEXT>\n<TEXT>\nmore\n</TEXT>\n"
    source, found = read(f"<SEC-DOCUMENT>a\n<DOCUMENT>\n<TYPE>8-K\n{texts}</DOCUMENT>\n</SEC-DOCUMENT>\n".encode())
    assert codes(found) == []
    assert [part.type for part in source.documents] == ["8-K", "8-K"]
    assert [document_text(source, number) for number in (1, 2)] == ["words\n", "more\n"]


def test_a_declined_document_leaves_its_lines_to_the_envelope() -> None:
    source, _ = read((CASES / "TS003-html-document.txt").read_bytes())
    assert [part.declined for part in source.documents] == [None, "an HTML page"]
    assert document_text(source, 2) == ""
    assert any("<HTML>" in source.text[slice(*span)] for span in source.envelope)


def test_a_cut_shows_the_end_and_what_was_open() -> None:
    source, (found,) = read((CASES / "TS004-cut-in-a-text.txt").read_bytes())
    assert found.message == "the file ends inside document 1 of the submission"
    end = len(source.text.rstrip())
    assert found.primary.span == Span(end, end)
    assert [source.text[slice(*label.span)] for label in found.secondary] == [
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
        "<SEC-DOCUMENT>",
        "<DOCUMENT>",
        "<TEXT>",
    ]


@given(st.integers(0, len(WHOLE)))
@example(0)
@example(len(WHOLE))
@example(len(WHOLE) - 1)
@example(len(WHOLE) - 2)
@example(WHOLE.index(b"<DOCUMENT>") + 4)
def test_a_cut_submission_is_never_a_shorter_one(size: int) -> None:
    source, found = read(WHOLE[:size])
    assert_sound(source, found)
    if size == 0:
        assert codes(found) == ["TS001"]
    elif size >= len(WHOLE.splitlines()[0]):
        assert codes(found) == ([] if size >= len(WHOLE.rstrip()) else ["TS004"])


@given(st.binary(max_size=400))
@example(b"\xff\xfe")
@example(b"\0")
@example(b"\xef\xbb\xbf")
def test_any_bytes_are_read(data: bytes) -> None:
    assert_sound(*read(data))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_read(text: str) -> None:
    source, found = read(text.encode())
    assert_sound(source, found)
    if not text.startswith("\ufeff"):
        assert source.text == text or "TS003" in codes(found)


@given(st.lists(st.sampled_from(ENVELOPE_LINES), max_size=40), st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_order_of_envelope_lines_is_read(lines: list[str], newline: str) -> None:
    sink = Sink()
    source = read_source(newline.join(lines).encode(), None, sink)
    _, unused = read_submission(source, Ledger(), sink)
    assert_sound(source, sink.sorted())
    assert all(field in source.header for field in unused)


@pytest.mark.parametrize(
    "character", ["\x01", "\x1b", "\x1f", "\x7f", "\x85", "\u200b", "\u200e", "\u202e", "\u2028", "\ufeff"]
)
def test_an_invisible_character_is_told_at_its_place(character: str) -> None:
    _, (found,) = read(f"one t{character}wo\nth{character}ree\n".encode())
    assert found.code.id == "TS014"
    assert found.primary.span == Span(5, 6)
    assert [label.span for label in found.secondary] == [Span(11, 12)]


def test_control_characters_beside_nul_bytes_are_one_fault_with_them() -> None:
    _, (nuls, other) = read("one \0two\nth\x01ree\x02 \x02\nfo\u200bur\n".encode())
    assert (nuls.code.id, nuls.notes) == ("TS006", ("other control characters: 3",))
    assert (other.code.id, other.message) == ("TS014", "the file contains the invisible character U+200B")


@pytest.mark.parametrize("text", ["at ori\fgination", "over 9\f5%", "over 9\f%", "$1\f,250"])
def test_a_form_feed_within_a_word_or_a_figure_is_told(text: str) -> None:
    _, (found,) = read(text.encode())
    assert (found.code.id, found.primary.span.start) == ("TS014", text.index("\f"))


@pytest.mark.parametrize("text", ["a\fb\tc\n", "12\n\f13 loans", "one\x1a", "a\xa0b \u2014 c\u2019d\n", "ra\xadtio\n"])
def test_a_blank_or_a_dash_is_not_invisible(text: str) -> None:
    assert read(text.encode())[1] == ()

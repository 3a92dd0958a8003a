"""The reader: bytes to source.

The input is a file as filed; the output is its text with the offsets of its lines, the fields of its EDGAR header, and the
lines of each document. The text of the documents is left to the lexer.

Bytes are decoded as ASCII, UTF-8 or, if that fails, Windows-1252, which never fails. A UTF-8 byte order mark is not part
of the text: offsets count from the first code point after it, and line 1, column 1 is the first visible character.
"""

from __future__ import annotations

import codecs
import re

import msgspec

from tscc.diagnostics.codes import (
    DOCUMENT_NOT_TEXT,
    EMPTY_INPUT,
    NOT_TEXT_ERA,
    NUL_BYTES,
    WRONG_ENCODING,
)
from tscc.diagnostics.diagnostic import Help, Label, Sink
from tscc.document.enums import Encoding, Newline
from tscc.grammar.ahead import regex
from tscc.reader.damage import find_damage, find_spoilt_figures, report_damages
from tscc.reader.digest import digest_of
from tscc.reader.envelope import Envelope, read_envelope
from tscc.reader.foreign import (
    DECODERS,
    QUOTED_PRINTABLE,
    UNPACKERS,
    Foreign,
    find_foreign_bytes,
    find_foreign_text,
    find_joined,
    find_quoted_printable,
    find_run_together,
)
from tscc.reader.frame import take_off_frame
from tscc.reader.invisible import count_controls, report_invisible
from tscc.reader.page_lines import report_page_lines, without_lines
from tscc.text.geometry import with_blanks
from tscc.text.source import LINE_END, DocumentPart, Source, Span

_NULS = regex(r"\0+")
_UNDEFINED = b"\x81\x8d\x8f\x90\x9d"
_TEXT_ERA = "tscc reads text-era filings: plain text with tables aligned in columns"
_PLAIN_TEXT = Help("compile the plain text of the filing, if EDGAR has it")


def read_source(data: bytes, name: str | None, sink: Sink) -> Source:
    """Read the bytes of a file; `name` is the file's name without its folder, None for standard input."""
    printed, encoding = _decode(data)
    starts, newline = _split_lines(printed)
    text, inner = take_off_frame(_blanks_for_nuls(printed), starts, sink)
    page_lines = report_page_lines(text, starts, sink)
    envelope, damage = Envelope(), None
    if not _decline_file(data, text, sink):
        _report_bytes(data, printed, encoding, sink)
        whole, plain = Span(0, len(text)), with_blanks(text)
        if find_joined(plain, whole) is None and find_run_together(plain, whole) is None:
            envelope = read_envelope(without_lines(plain, starts, page_lines), starts, sink)
        else:
            damage = find_damage(plain, whole)
            report_damages({0: damage} if damage else {}, enveloped=False, sink=sink)
    source = Source(
        name=name,
        sha256=digest_of(data),
        size=len(data),
        text=text,
        page_lines=page_lines,
        framed=printed if text != printed else None,
        inner=inner,
        line_starts=starts,
        encoding=encoding,
        newline=newline,
        enveloped=envelope.enveloped,
        header=envelope.header,
        header_span=envelope.header_span,
        documents=envelope.documents,
    )
    if envelope.documents or envelope.enveloped:
        source = msgspec.structs.replace(source, documents=_decline_documents(source, envelope.cut, sink))
    elif damage:
        part = DocumentPart(type=None, first_line=1, last_line=0, declined=damage.reason, unread=Span(0, len(text)))
        source = msgspec.structs.replace(source, documents=(part,))
    return msgspec.structs.replace(source, envelope=_around(source))


def _decode(data: bytes) -> tuple[str, Encoding]:
    body = data.removeprefix(codecs.BOM_UTF8)
    if data.isascii():
        return data.decode("ascii"), Encoding.ASCII
    try:
        return body.decode("utf-8"), Encoding.UTF_8
    except UnicodeDecodeError:
        return codecs.charmap_decode(body, "strict", _windows_1252())[0], Encoding.CP1252


def _blanks_for_nuls(text: str) -> str:
    """A text with blanks for NUL bytes, if it has more of these than blanks; where they are few, they are in place of other characters."""
    return text.replace("\0", " ") if text.count("\0") > text.count(" ") and text.strip("\0") else text


def _windows_1252() -> str:
    """Windows-1252 by byte; its five undefined bytes become the control characters of the same number."""
    return "".join(chr(byte) if byte in _UNDEFINED else bytes([byte]).decode("cp1252") for byte in range(256))


def _split_lines(text: str) -> tuple[tuple[int, ...], Newline]:
    r"""The offset of each line, and the line ends: `\n`, `\r\n` or a lone `\r`; a form feed does not end a line."""
    ends = [found.end() for found in LINE_END.finditer(text)]
    starts = (0, *(ends if not ends or ends[-1] < len(text) else ends[:-1]))
    crlf = text.count("\r\n")
    counts = {
        Newline.CRLF: crlf,
        Newline.LF: text.count("\n") - crlf,
        Newline.CR: text.count("\r") - crlf,
    }
    kinds = [kind for kind, count in counts.items() if count]
    if not kinds:
        return starts, Newline.NONE
    return starts, kinds[0] if len(kinds) == 1 else Newline.MIXED


def _decline_file(data: bytes, text: str, sink: Sink) -> bool:
    """Whether the file as a whole cannot be read; reports why."""
    whole = Span(0, len(text))
    foreign = find_foreign_bytes(data)
    found = (foreign, Span(0, min(len(text), 4))) if foreign else find_foreign_text(text, whole, later=False)
    if found is None and (broken := find_quoted_printable(text, whole)):
        found = (QUOTED_PRINTABLE, broken)
    if found is not None:
        _report_foreign([found], "the file is", sink)
        return True
    if not text.strip():
        message = "the file contains only blanks" if data else "the file is empty"
        sink.report(EMPTY_INPUT, message, Span(0, 0), "nothing to read here")
        return True
    return False


def _report_foreign(found: list[tuple[Foreign, Span]], subject: str, sink: Sink) -> None:
    foreign, span = found[0]
    what = foreign.one if len(found) == 1 else foreign.many
    others = tuple(Label(also, f"{other.one} begins here too") for other, also in found[1:])
    sink.report(
        NOT_TEXT_ERA,
        f"{subject} {what}",
        span,
        f"{foreign.one} begins here",
        secondary=others,
        notes=(_TEXT_ERA,),
        help=(_way_to_text(foreign),),
    )


def _way_to_text(foreign: Foreign) -> Help:
    """What to do with a file of a format that is not read."""
    if foreign in DECODERS:
        return Help(f"compile what `{DECODERS[foreign]}` gives")
    if foreign in UNPACKERS:
        return Help(f"take the filings out of it with `{UNPACKERS[foreign]}`, and compile these")
    return _PLAIN_TEXT


def _report_bytes(data: bytes, text: str, encoding: Encoding, sink: Sink) -> None:
    """Report NUL bytes, invisible characters, and bytes read as Windows-1252: each is one code point, so byte offsets are text offsets."""
    first = _NULS.search(text) if "\0" in text else None
    if first is not None:
        count, controls = text.count("\0"), count_controls(text)
        sink.report(
            NUL_BYTES,
            "the file contains a NUL byte" if count == 1 else f"the file contains {count:,} NUL bytes",
            Span(*first.span()),
            "a NUL byte is not text",
            notes=(f"other control characters: {controls:,}",) if controls else (),
            help=(Help("fetch the filing again: NUL bytes are a sign of a damaged copy"),),
        )
    report_invisible(text, sink, windows=encoding is Encoding.CP1252, controls=first is None)
    if encoding is not Encoding.CP1252:
        return
    body = data.removeprefix(codecs.BOM_UTF8)
    runs = [found.span() for found in re.finditer(rb"[\x80-\xff]+", body)]
    count = sum(end - start for start, end in runs)
    undefined = len(body) - len(body.translate(None, _UNDEFINED))
    sink.report(
        WRONG_ENCODING,
        f"{'a byte is' if count == 1 else f'{count:,} bytes are'} neither ASCII nor UTF-8",
        Span(*runs[0]),
        "read as Windows-1252",
        notes=(f"{undefined:,} of them {'is' if undefined == 1 else 'are'} undefined in Windows-1252",)
        if undefined
        else (),
        help=(Help("save the file as UTF-8 if this is not the character that was filed"),),
    )


def _decline_documents(source: Source, cut: bool, sink: Sink) -> tuple[DocumentPart, ...]:
    """The documents, with those that cannot be read marked as declined; reports these, and a submission without text."""
    texts = [source.lines_span(part.first_line, part.last_line) for part in source.documents]
    found = [find_foreign_text(source.text, span, later=True) for span in texts]
    filled = [bool(source.text[span.start : span.end].strip()) for span in texts]
    reasons = [None if foreign is None else foreign[0].one for foreign in found]
    if not any(filled) and not cut:
        message = "no document of the submission contains text"
        sink.report(EMPTY_INPUT, message, Span(0, 0), "no text between the tags of this file")
    _report_documents(found, any(full and reason is None for full, reason in zip(filled, reasons, strict=True)), sink)
    text = with_blanks(source.text)
    if spoilt := find_spoilt_figures(text, Span(0, len(text))):
        report_damages({0: spoilt}, enveloped=False, sink=sink)
        reasons = [reason or spoilt.reason for reason in reasons]
    unspoilt = ((number, span) for number, span in enumerate(texts) if reasons[number] is None)
    damages = {number: damage for number, span in unspoilt if (damage := find_damage(text, span))}
    report_damages(damages, enveloped=source.enveloped, sink=sink)
    for number, damage in damages.items():
        reasons[number] = damage.reason
    return tuple(
        part
        if reason is None
        else msgspec.structs.replace(
            part, last_line=part.first_line - 1, declined=reason, unread=None if other else span
        )
        for part, reason, other, span in zip(source.documents, reasons, found, texts, strict=True)
    )


def _report_documents(found: list[tuple[Foreign, Span] | None], readable: bool, sink: Sink) -> None:
    """Report documents in other formats; a copy or a picture next to a text that is read is only a warning."""
    errors: dict[Foreign, list[tuple[Foreign, Span]]] = {}
    for number, what in enumerate(found, 1):
        if what is None:
            continue
        foreign, span = what
        if not (foreign.copy and readable):
            errors.setdefault(foreign, []).append(what)
            continue
        sink.report(
            DOCUMENT_NOT_TEXT,
            f"document {number} of the submission is {foreign.one} and is not read",
            span,
            f"{foreign.one} begins here",
            notes=("a document of this kind is a picture, or a copy of the filed text",),
        )
    for places in errors.values():
        one = "the document is" if len(found) == 1 else f"document {found.index(places[0]) + 1} of the submission is"
        _report_foreign(places, one if len(places) == 1 else f"{len(places)} documents of the submission are", sink)


def _around(source: Source) -> tuple[Span, ...]:
    """The runs of lines between and around the texts of the documents."""
    runs, line = [], 1
    for part in source.documents:
        runs.append(source.lines_span(line, part.first_line - 1))
        line = max(line, part.last_line + 1)
    runs.append(source.lines_span(line, len(source.line_starts)))
    return tuple(run for run in runs if run.end > run.start)

"""Read the signature block: who signed for the registrant, in which capacity, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tscc import codes, model, syntax
from tscc.diagnostics import Sink
from tscc.geometry import chunks
from tscc.lines import Chunk, Line
from tscc.passes.figures import find_date, read_date, report
from tscc.passes.ledger import Ledger
from tscc.passes.unsigned import report_end, report_misspelt, report_unsigned
from tscc.source import Span, cover
from tscc.syntax import Written

_DATED = re.compile(r"dated?\b(?: as of)?\s*:?\s*", re.IGNORECASE)
_BY = re.compile(r"by\b\s*:?\s*", re.IGNORECASE)
_CONFORMED = re.compile(r"/\s?s?\s?/\s*\(?", re.IGNORECASE)
_NAME = re.compile(r"name\s*:\s*", re.IGNORECASE)
_CAPACITY = re.compile(r"(?:title|its)\s*:\s*", re.IGNORECASE)
_LABEL = re.compile(r"(?:name|title|its)\s*:|by\s*:?(?:\s*/\s?s?\s?/)?|/\s?s?\s?/|dated?\s*:", re.IGNORECASE)
"""A label with nothing behind it: what it is of may stand a gap away."""
_TAG = re.compile(r"\(?(?:registrant|depositor|issuer|signature|date|title|name)\)?\*?", re.IGNORECASE)
_RULE = re.compile(r"[-=_]{2,}")
_TITLED = re.compile(
    r"(?P<name>[^,]+(?:, (?:jr|sr|esq|i{2,3})\.?)?)[,;] *(?P<title>(?:senior|executive|assistant|associate|first|managing|authorized"
    r"|vice|president|chair\w*|chief|secretary|treasurer|director|general|attorney|controller|partner|manager|principal|officer"
    r"|c[efo]o)\b.*)",
    re.IGNORECASE,
)
"""`John Doe, President`."""


def read_signature(
    filing: syntax.Filing, ledger: Ledger, sink: Sink
) -> tuple[model.Signature | None, tuple[Written, ...]]:
    """The signature, and what of its block is no part of it; a missing block or date is reported."""
    if not filing.signatures:
        if filing.cover is not None:
            report_end(filing, sink)
        return None, ()
    block = filing.signatures[0]
    reader = _Reader(ledger, sink, labelled=any(part.kind in ("by", "name", "signature_rule") for part in block.parts))
    for part in block.parts:
        if part.kind in ("registrant_tag", "signature_rule"):
            reader.close_registrant()
        elif part.kind != "signature_sentence":
            reader.read(part.lines[0])
    report_misspelt(block, sink)
    unparsed = [*reader.unparsed]
    for later in filing.signatures[1:]:
        unparsed += [_piece(line, line.indent, len(line.text)) for part in later.parts for line in part.lines]
    if not reader.begun:
        report_unsigned(block, filing, sink)
    elif reader.date is None and not reader.dated:
        first = block.heading[0] if block.heading else block.parts[0].lines[0]
        span = first.tight
        report(sink, codes.SIGNATURE_DATE_MISSING, "the signature block has no date", span, "no date in this block")
    return reader.signature(), tuple(unparsed)


class _Reader:
    """The reading of one signature block."""

    def __init__(self, ledger: Ledger, sink: Sink, *, labelled: bool) -> None:
        self._ledger = ledger
        self._sink = sink
        self._labelled = labelled
        self._signed = False
        self._past_by = False
        self._printed = False
        self._closed = False
        self._last: Line | None = None
        self._registrant: list[Written] = []
        self._name: Written | None = None
        self._title: list[Written] = []
        self.date: date | None = None
        self.dated = False
        self.unparsed: list[Written] = []

    def read(self, line: Line) -> None:
        """Read a line, each of its columns apart; what a new page brings after the signer is none of his."""
        self._closed = self._closed or (line.page_above and self._name is not None)
        for piece in _columns(line):
            self._read(piece, line)

    def close_registrant(self) -> None:
        """Under the registrant's tag, or under a rule, the registrant's name is over."""
        self._past_by = self._past_by or bool(self._registrant)

    @property
    def begun(self) -> bool:
        """Whether the line of the signature, a name or a date was reached."""
        return self._past_by or self.dated or self._name is not None

    def signature(self) -> model.Signature:
        """What was read."""
        texts = {"registrant": self._registrant, "name": [self._name] if self._name else [], "title": self._title}
        for key, pieces in texts.items():
            if pieces:
                self._ledger.record(f"/filing/signature/{key}", cover(pieces[0].span, pieces[-1].span))
        return model.Signature(
            registrant=_joined(self._registrant),
            signed=self._signed,
            name=" ".join(self._name.text.split()) if self._name else None,
            title=_joined(self._title),
            date=self.date,
        )

    def _read(self, piece: Written, line: Line) -> None:
        """Read a column of a line: a date, and what stands before and behind it."""
        place = find_date(piece.text)
        before = piece.text[: place[0]] if place else piece.text
        if place and (not before.strip() or _DATED.fullmatch(before) or _BY.match(before) or "/s/" in before.lower()):
            if not _DATED.fullmatch(before) and before.strip():
                self._piece(_part(piece, 0, place[0]), line)
            self._date(_part(piece, *place))
            if piece.text[place[1] :].strip(" ,"):
                self._read(_part(piece, place[1], len(piece.text)), line)
        elif found := _DATED.match(piece.text):
            rest = _part(piece, found.end(), len(piece.text))
            if rest.text and not _RULE.fullmatch(rest.text) and not self.dated:
                self.dated = True
                report(
                    self._sink, codes.UNREADABLE_DATE, f"`{rest.text}` is not a date", rest.span, "a date is expected"
                )
            self.unparsed += [rest] if rest.text else []
        else:
            self._piece(piece, line)

    def _piece(self, piece: Written, line: Line) -> None:
        text = piece.text
        if _TAG.fullmatch(text) or _RULE.fullmatch(text):
            return
        if self._closed:
            self.unparsed.append(piece)
        elif (found := _BY.match(text)) and (
            found.end() == len(text) or ":" in found.group() or _CONFORMED.match(text, found.end())
        ):
            self._sign(_part(piece, found.end(), len(text)), piece)
        elif _CONFORMED.match(text):
            self._sign(piece, piece)
        elif found := _NAME.match(text):
            self._put_name(_part(piece, found.end(), len(text)), piece)
        elif found := _CAPACITY.match(text):
            self._title = [*self._title, _part(piece, found.end(), len(text))]
            self._last = line
        else:
            self._value(piece, line)

    def _sign(self, piece: Written, whole: Written) -> None:
        """What stands on the line of the signature: `/s/` and a name, a name alone, or nothing; a second one closes."""
        self._past_by = True
        conformed = _CONFORMED.match(piece.text)
        if conformed:
            piece = _part(piece, conformed.end(), len(piece.text))
        piece = _part(piece, 0, len(piece.text.rstrip(") ")))
        if _RULE.fullmatch(piece.text) or not (piece.text or conformed):
            self._closed = self._closed or bool(self._title)
            return
        if self._name is not None and conformed and not self._signed and not self._printed and not self._title:
            self.unparsed.append(self._name)  # the first `By:` named who acts for the registrant
        elif self._name is not None:
            self._closed = True
            self.unparsed.append(whole)
            return
        self._signed = bool(conformed)
        self._take_name(piece)

    def _put_name(self, piece: Written, whole: Written) -> None:
        """A name behind its label; a second one is another signer's."""
        self._past_by = True
        if self._printed:
            self._closed = True
            self.unparsed.append(whole)
        elif piece.text:
            self._take_name(piece)
            self._printed = True

    def _take_name(self, piece: Written) -> None:
        """The signer's name, and the title where it stands behind it."""
        found = _TITLED.fullmatch(piece.text)
        if found:
            self._title = [_part(piece, *found.span("title"))]
            piece = _part(piece, *found.span("name"))
        if piece.text.strip(" ,"):
            self._name = _part(piece, 0, len(piece.text.rstrip(" ,")))

    def _value(self, piece: Written, line: Line) -> None:
        """A line with no label: the registrant over the signature, under it the name and then the title."""
        touching = self._last is not None and (line.number == self._last.number or _touches(line))
        if not self._past_by and not self._labelled and self._registrant and not touching:
            self._past_by = True
        if not self._past_by and self._registrant and not touching:
            self._displace()
        if not self._past_by:
            self._registrant.append(piece)
        elif self._name is None or (not (self._printed or self._title) and _same(self._name.text, piece.text)):
            self._take_name(piece)
            self._printed = True
        elif (_joined(self._title) or "").lower() == piece.text.lower():
            pass  # the title once more
        elif not self._title or touching:
            self._title.append(piece)
        else:
            self.unparsed.append(piece)
            return
        self._last = line

    def _displace(self) -> None:
        """Lines apart from the registrant's name, over it, have no place in the block."""
        first = self._registrant[0]
        report(
            self._sink,
            codes.LINE_OUT_OF_PLACE,
            f"`{first.text[:60]}` has no place in the signature block",
            cover(first.span, self._registrant[-1].span),
            "not read",
        )
        self.unparsed += self._registrant
        self._registrant = []

    def _date(self, where: Written) -> None:
        """A date; a second one is another signer's."""
        if self.dated:
            self.unparsed.append(where)
            return
        self.dated = True
        self.date = read_date(where, self._sink)
        self._ledger.record("/filing/signature/date", where)


def _touches(line: Line) -> bool:
    """Whether a line stands directly under the one above."""
    return not line.blanks_above and not line.page_above


def _columns(line: Line) -> list[Written]:
    """The columns of a line; a label is one with what it is of, a date with its year."""
    found: list[Chunk] = []
    date = find_date(line.text) or (0, 0)
    for chunk in chunks(line.text):
        if found and (date[0] < chunk.start < date[1] or _goes_on(found[-1].text, chunk.text)):
            start = found.pop().start
            chunk = Chunk(start, chunk.end, line.text[start : chunk.end])
        found.append(chunk)
    return [_piece(line, chunk.start, chunk.end) for chunk in found]


def _goes_on(text: str, following: str) -> bool:
    """Whether a column goes on in the next chunk of its line."""
    conformed = _CONFORMED.match(following) is not None
    return _LABEL.fullmatch(text) is not None and (conformed or not _LABEL.match(following))


def _piece(line: Line, start: int, end: int) -> Written:
    return Written(line.text[start:end], line.at(start, end))


def _part(piece: Written, start: int, end: int) -> Written:
    """A part of a piece, without the blanks around it."""
    text = piece.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    return Written(text, Span(piece.span.start + start, piece.span.start + start + len(text)))


def _same(name: str, other: str) -> bool:
    """Whether two spellings are of one person: `W.A. Freeman` and `William A. Freeman`."""
    words, others = (set(re.findall(r"[a-z]{3,}", text.lower())) for text in (name, other))
    return bool(words & others)


def _joined(pieces: Sequence[Written]) -> str | None:
    """Pieces joined by one blank; None where there are none."""
    return " ".join(" ".join(piece.text.split()) for piece in pieces) or None

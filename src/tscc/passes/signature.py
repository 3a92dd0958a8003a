"""Read the signature block: who signed for the registrant, in which capacity, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tscc import codes, model, syntax
from tscc.diagnostics import Help, Label, Sink
from tscc.geometry import chunks
from tscc.lines import MISSPELT, Line
from tscc.passes.figures import find_date, read_date, report
from tscc.passes.ledger import Ledger
from tscc.source import Span, cover
from tscc.syntax import Written

_DATED = re.compile(r"dated?\b\s*:?\s*", re.IGNORECASE)
_BY = re.compile(r"by\b\s*:?\s*", re.IGNORECASE)
_CONFORMED = re.compile(r"/\s?s?\s?/\s*\(?", re.IGNORECASE)
_NAME = re.compile(r"name\s*:\s*", re.IGNORECASE)
_CAPACITY = re.compile(r"(?:title|its)\s*:\s*", re.IGNORECASE)
_LABEL = re.compile(r"(?:by|name|title|its|dated?)\s*:", re.IGNORECASE)
_OFFICE = re.compile(r"^(?P<name>[^,]+), (?P<title>.*\b(?:president|secretary|officer|treasurer|director|counsel|manager)\b.*)$", re.IGNORECASE)
_CAPACITIES = re.compile(
    r"\b(?:president|secretary|officer|treasurer|director|counsel|manager|signatory|agent|attorney|partner|controller|"
    r"chairman|member|trustee|ceo|cfo|principal|vice)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"\((?:registrant|depositor|issuer|signature)\)", re.IGNORECASE)
_RULE = re.compile(r"[-=_]{2,}")


def read_signature(
    filing: syntax.Filing, ledger: Ledger, sink: Sink
) -> tuple[model.Signature | None, tuple[Written, ...]]:
    """The signature, and what of its block is no part of it; a missing block or date is reported."""
    if not filing.signatures:
        _report_end(filing, sink)
        return None, ()
    block = filing.signatures[0]
    reader = _Reader(ledger, sink)
    for part in block.parts:
        if part.kind in ("registrant_tag", "signature_rule"):
            reader.close_registrant()
        elif part.kind != "signature_sentence":
            reader.read(part.lines[0])
    _report_misspelt(block, sink)
    unparsed = [*reader.unparsed]
    for later in filing.signatures[1:]:
        unparsed += [_piece(line, line.indent, len(line.text)) for part in later.parts for line in part.lines]
    if not reader.begun:
        _report_unsigned(block, filing, sink)
    elif reader.date is None and not reader.dated:
        first = block.heading[0] if block.heading else block.parts[0].lines[0]
        span = first.at(first.indent, len(first.text))
        report(sink, codes.SIGNATURE_DATE_MISSING, "the signature block has no date", span, "no date in this block")
    return reader.signature(), tuple(unparsed)


def _report_misspelt(block: syntax.Signature, sink: Sink) -> None:
    """Report a heading or a sentence of the block that was known though it is misspelt."""
    sentences = [part.lines[0] for part in block.parts if part.kind == "signature_sentence"]
    for line in (*block.heading, *sentences):
        if MISSPELT in line.kinds:
            words = " ".join(line.text.split()[:4])
            span = line.at(line.indent, len(line.text))
            report(sink, codes.MISSPELT_FORM, f"`{words}` is misspelt", span, "read as the words of a signature block")


def _report_unsigned(block: syntax.Signature, filing: syntax.Filing, sink: Sink) -> None:
    """Report that a signature block ends before the line of the signature and the date."""
    first = block.heading[0] if block.heading else block.parts[0].lines[0]
    report(
        sink,
        codes.FILE_CUT_SHORT,
        "the filing ends in the signature block, before the signature and its date",
        Span(*2 * (filing.span.end,)),
        "the filing ends here",
        secondary=(Label(first.at(first.indent, len(first.text)), "this was not finished"),),
        help=(Help("the file was cut short: get the whole filing"),),
    )


def _report_end(filing: syntax.Filing, sink: Sink) -> None:
    """Report that a filing ends before its signature block: in the middle of a block, or behind one."""
    end = Span(*2 * (filing.span.end,))
    blocks = [block for item in filing.items for block in item.blocks if not isinstance(block, syntax.BodyRule)]
    last = blocks[-1] if blocks else None
    match last:
        case syntax.Table(total=None):
            name = " ".join(" ".join(line.text.split()) for line in last.title) or "a table"
            first = (last.title or last.head.lines or last.head.rulers)[0]
            where, place = f"in the table `{name}`, before its total", first.at(first.indent, len(first.text))
        case syntax.Paragraph() | syntax.ListItem() if last.prose.text[-1:] not in ".;:!?\"')":
            where, place = "in the middle of a sentence", last.sentences[-1].span
        case _:
            report(sink, codes.SIGNATURE_MISSING, "the filing ends without a signature block", end, "the filing ends here")
            return
    report(
        sink,
        codes.FILE_CUT_SHORT,
        f"the filing ends {where}",
        end,
        "the filing ends here",
        secondary=(Label(place, "this was not finished"),),
        help=(Help("the file was cut short: get the whole filing"),),
    )


class _Reader:
    """The reading of one signature block."""

    def __init__(self, ledger: Ledger, sink: Sink) -> None:
        self._ledger = ledger
        self._sink = sink
        self._signed = False
        self._past_by = False
        self._over = False
        self._from_hand = False
        self._last: Line | None = None
        self._registrant: list[Written] = []
        self._name: Written | None = None
        self._title: list[Written] = []
        self.date: date | None = None
        self.dated = False
        self.unparsed: list[Written] = []

    def close_registrant(self) -> None:
        """Under the registrant's tag, or under a rule, the registrant's name is over."""
        self._past_by = self._past_by or bool(self._registrant)

    def read(self, line: Line) -> None:
        """Read a line, each of its columns apart."""
        found = chunks(line.text)
        while found:
            chunk = found.pop(0)
            end = chunk.end
            if found and _LABEL.fullmatch(chunk.text):
                end = found.pop(0).end
            self._piece(_piece(line, chunk.start, end), line)

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
            name=self._name.text if self._name else None,
            title=_joined(self._title),
            date=self.date,
        )

    def _piece(self, piece: Written, line: Line) -> None:
        text = piece.text
        if _DATED.match(text) or (find_date(text) == (0, len(text)) and not self.dated):
            self._date(piece)
        elif self._past_by and self._title and (_BY.match(text) or _CONFORMED.match(text)):
            self._over = True
            self.unparsed.append(piece)
        elif self._over:
            self.unparsed.append(piece)
        elif found := _BY.match(text):
            self._past_by = True
            self._sign(_rest(piece, found.end()))
        elif _CONFORMED.match(text):
            self._past_by = True
            self._sign(piece)
        elif found := _NAME.match(text):
            self._name = _rest(piece, found.end())
        elif found := _CAPACITY.match(text):
            self._title = [_rest(piece, found.end())]
            self._last = line
        elif not (_TAG.fullmatch(text) or _RULE.fullmatch(text)):
            self._value(piece, line)

    def _sign(self, piece: Written) -> None:
        """What stands on the line of the signature: `/s/` and a name, a name alone, or nothing."""
        if found := _CONFORMED.match(piece.text):
            self._signed = True
            piece = _rest(piece, found.end())
        text = piece.text.rstrip(") ").strip()
        if text and not _RULE.fullmatch(text) and self._name is None:
            self._name = Written(text, piece.span)
            self._from_hand = True

    def _value(self, piece: Written, line: Line) -> None:
        """A line with no label: the registrant over the signature, under it the name and then the title."""
        touching = self._last is not None and (line.number == self._last.number or not line.blanks_above)
        if not self._past_by and self._registrant and not touching:
            self._displace()
        if not self._past_by:
            self._registrant.append(piece)
        elif self._from_hand and not self._title and not _CAPACITIES.search(piece.text):
            self._name, self._from_hand = piece, False
        elif self._name and not self._title and piece.text.lower().startswith(f"{self._name.text.lower()}, "):
            self._title = [_rest(piece, len(self._name.text) + 2)]
        elif self._name is None and (office := _OFFICE.match(piece.text)):
            self._name = Written(office["name"], Span(piece.span.start, piece.span.start + len(office["name"])))
            self._title = [_rest(piece, office.start("title"))]
        elif self._past_by and (self._name is None or (not self._title and _same(self._name.text, piece.text))):
            self._name = piece
        elif self._title and _same(_joined(self._title) or "", piece.text):
            pass
        elif self._past_by and (not self._title or touching):
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

    def _date(self, piece: Written) -> None:
        """A date, with or without its label."""
        place = find_date(piece.text)
        if place is None:
            label = _DATED.match(piece.text)
            rest = piece.text[label.end() :].strip() if label else ""
            if rest and any(character.isalnum() for character in rest):
                self.dated = True
                where = _rest(piece, label.end() if label else 0)
                report(self._sink, codes.UNREADABLE_DATE, f"`{rest}` is not a date", where.span, "a date is expected")
            return
        where = Written(piece.text[slice(*place)], Span(piece.span.start + place[0], piece.span.start + place[1]))
        if self.dated:
            self.unparsed.append(where)
            return
        self.dated = True
        self.date = read_date(where, self._sink)
        self._ledger.record("/filing/signature/date", where)


def _piece(line: Line, start: int, end: int) -> Written:
    return Written(line.text[start:end], line.at(start, end))


def _rest(piece: Written, start: int) -> Written:
    """What follows a label."""
    return Written(piece.text[start:], Span(min(piece.span.start + start, piece.span.end), piece.span.end))


def _same(name: str, other: str) -> bool:
    """Whether two spellings are of one name: `WILLIAM S. GHEGAN` and `William S. Ghegan`."""
    return name.lower().replace(".", "") == other.lower().replace(".", "")


def _joined(pieces: Sequence[Written]) -> str | None:
    """Pieces joined by one blank; None where there are none."""
    return " ".join(" ".join(piece.text.split()) for piece in pieces) or None

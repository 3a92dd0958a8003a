"""Whole consistent documents with invented issuers and pools, and layouts to print them in.

`random_document` and `random_layout` are plain seeded functions; `documents()` and `layouts()` are hypothesis
strategies over the same. A document carries a placeholder `source` until `with_source` gives it that of its text.
"""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta
from random import Random

import msgspec
from hypothesis import strategies as st
from invented.layouts import layouts, random_layout
from invented.loans import STATE_CODES
from invented.names import Issuer, random_issuer, without_some
from invented.notes import add_notes
from invented.pools import make_pool
from invented.prose import MODEL_VOICE, random_voice, write_narrative
from invented.shapes import FACTS, NOTES, Shape, random_shape
from invented.tables import OTHERS, SEVEN

from tscc.model import (
    Address,
    Deal,
    Document,
    Filer,
    Filing,
    FormerName,
    Item,
    Registrant,
    Signature,
    SourceFile,
    Submission,
    SubmissionDocument,
)
from tscc.printer import Layout
from tscc.words import DealKind, Encoding, Newline

__all__ = [
    "Shape",
    "documents",
    "layouts",
    "make_document",
    "random_document",
    "random_layout",
    "shapes",
    "with_source",
]

NO_SOURCE = SourceFile(name=None, sha256="", bytes=0, lines=0, encoding=Encoding.ASCII, newline=Newline.LF)


def random_document(rng: Random, varied: bool = False) -> Document:
    """Invent a document; if `varied`, with words, columns and tables beyond the model issuer's."""
    return make_document(random_shape(rng, varied))


def documents(
    varied_words: bool = False, varied_columns: bool = False, two_columns: bool = False
) -> st.SearchStrategy[Document]:
    """Documents of all shapes; a failing one shrinks to few loans, facts, tables and notes."""
    return shapes(varied_words, varied_columns, two_columns).map(make_document)


def shapes(
    varied_words: bool = False, varied_columns: bool = False, two_columns: bool = False
) -> st.SearchStrategy[Shape]:
    """Shapes of documents, in the words and with the columns of the model filing unless told."""
    dimensions = (*SEVEN, *OTHERS) if varied_columns else SEVEN
    return st.builds(
        Shape,
        seed=st.integers(0, 2**32),
        loans=st.integers(40, 120),
        facts=st.frozensets(st.sampled_from(FACTS)),
        tables=st.lists(st.sampled_from(dimensions), unique=True, min_size=1).map(tuple),
        notes=st.frozensets(st.sampled_from(NOTES)),
        submission=st.booleans(),
        extra_sentences=st.booleans(),
        two_columns=st.just(two_columns),
        shuffled=st.booleans(),
        gaps=st.booleans(),
        varied_words=st.booleans() if varied_words else st.just(False),
        varied_columns=st.booleans() if varied_columns else st.just(False),
    )


def make_document(shape: Shape) -> Document:
    """Invent the document of a shape."""
    rng = Random(shape.seed)  # noqa: S311
    issuer = random_issuer(rng)
    if shape.gaps:
        issuer = without_some(issuer, rng)
    voice = random_voice(rng) if shape.varied_words else MODEL_VOICE
    pool = make_pool(issuer, shape, rng)
    narrative = write_narrative(issuer, pool, shape, voice)
    document = Document(
        schema="tscc.pool",
        schema_version="1.0",
        source=NO_SOURCE,
        submission=_submission(issuer, rng) if shape.submission else None,
        filing=Filing(
            form="8-K",
            amendment=False,
            report_date=issuer.report,
            registrant=_registrant(issuer),
            items=(
                Item(
                    number="5", title=rng.choice(("Other Events", "Other Events", "OTHER EVENTS")), narrative=narrative
                ),
            ),
            signature=_signature(issuer),
        ),
        deal=Deal(
            kind=DealKind.COLLATERAL_TERM_SHEET, series=issuer.series, security=issuer.security, preliminary=True
        ),
        pools=(pool,),
        footnotes=(),
        unparsed=(),
    )
    return add_notes(document, shape, issuer)


def _registrant(issuer: Issuer) -> Registrant:
    return Registrant(
        name=issuer.name.upper(),
        role=issuer.role,
        state=issuer.state,
        file_numbers=issuer.file_numbers,
        irs_numbers=(issuer.irs_number,),
        address=issuer.address,
        zip=issuer.zip,
        phone=issuer.phone,
        former_name=issuer.former_name,
    )


def _signature(issuer: Issuer) -> Signature:
    return Signature(
        registrant=issuer.name.upper(),
        signed=issuer.signed,
        name=issuer.signer,
        title=issuer.title,
        date=issuer.report,
    )


def _submission(issuer: Issuer, rng: Random) -> Submission:
    filed = issuer.report + timedelta(days=rng.randint(0, 3))
    return Submission(
        accession_number=f"{rng.randint(1, 1_200_000):010d}-{filed.year % 100:02d}-{rng.randint(1, 9999):06d}",
        form="8-K",
        period=issuer.report,
        filed=filed,
        changed=rng.choice((None, filed)),
        accepted=rng.choice((None, f"{filed:%Y%m%d}163012")),
        document_count=1,
        sros=rng.choice((None, "NONE")),
        items=rng.choice((("Other events",), ("5",), (), ("5", "7"))),
        filers=(_filer(issuer, rng),),
        documents=(
            SubmissionDocument(
                type="8-K",
                sequence="1",
                filename=rng.choice((None, "0001.txt")),
                description=rng.choice((None, "FORM 8-K")),
            ),
        ),
    )


def _filer(issuer: Issuer, rng: Random) -> Filer:
    """Make the filer of the EDGAR header, which writes names without points and addresses in capitals."""
    street, city, state = issuer.address.upper().replace(".", "").split(", ")
    address = Address(
        street=rng.choice(((street,), (street, "SUITE 400"))),
        city=city,
        state=STATE_CODES[state.title()],
        zip=issuer.zip[:5],
        phone=re.sub(r"\D", "", issuer.phone),
    )
    former = (FormerName(name=issuer.former_name.upper(), changed=issuer.report),) if issuer.former_name else ()
    return Filer(
        name=issuer.name.upper().replace(",", "").replace(".", ""),
        cik=f"{rng.randint(1, 1_200_000):010d}",
        sic=rng.choice(("6189", "6798", None)),
        irs_number=issuer.irs_number.replace("-", ""),
        state=STATE_CODES[issuer.state],
        fiscal_year_end=rng.choice(("1231", None)),
        form_type="8-K",
        act=rng.choice(("34", "1934 Act")),
        file_number=issuer.file_numbers[0],
        film_number=rng.choice((None, f"{rng.randint(1_000_000, 9_999_999)}")),
        business_address=rng.choice((address, None)),
        mail_address=rng.choice((msgspec.structs.replace(address, phone=None), None)),
        former_names=former,
    )


def with_source(document: Document, text: str, layout: Layout, name: str | None = None) -> Document:
    """Make a document what its printed text compiles to: source filled in, submission only in an envelope."""
    data = text.encode()
    source = SourceFile(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        lines=len(text.splitlines()),
        encoding=Encoding.ASCII,
        newline=Newline.CRLF if layout.newline == "crlf" else Newline.LF,
    )
    submission = None if layout.envelope == "bare" else document.submission
    return msgspec.structs.replace(document, source=source, submission=submission)

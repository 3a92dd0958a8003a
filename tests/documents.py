"""Whole consistent documents with invented issuers and pools, and layouts to print them in.

`random_document` and `random_layout` are plain seeded functions; `documents()` and `layouts()` are hypothesis
strategies over the same. A document carries a placeholder `source` until `with_source` gives it that of its text.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date, timedelta
from random import Random
from typing import Any

import msgspec
from hypothesis import strategies as st
from invented.layouts import layouts, random_layout
from invented.loans import STATE_CODES
from invented.names import Issuer, random_issuer, without_some
from invented.notes import add_notes
from invented.pools import make_pools
from invented.prose import MODEL_VOICE, random_voice, write_narrative
from invented.shapes import FACTS, LISTED, NOTES, OTHER_FACTS, Shape, random_shape
from invented.tables import OTHERS, SEVEN

from tscc.document.enums import BlockKind, DealKind, Encoding, Newline
from tscc.document.model import (
    Address,
    Deal,
    Document,
    Filer,
    Filing,
    FormerName,
    Item,
    NarrativeBlock,
    Registrant,
    Signature,
    SourceFile,
    Submission,
    SubmissionDocument,
)
from tscc.printing.laid_out import as_laid_out
from tscc.printing.printer import Layout

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

NEW_NUMBERS = date(2004, 8, 23)
"""From this day on Form 8-K had items such as 8.01."""
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
    """Shapes of documents, in the words and with the columns of the model filing unless asked otherwise."""
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
        **(_beyond() if varied_words and not two_columns else {}),
    )


def _beyond() -> dict[str, st.SearchStrategy[Any]]:
    """What the model issuer's term sheets do not have."""
    return {
        "pools": st.integers(1, 3),
        "shares": st.frozensets(st.sampled_from(OTHER_FACTS)),
        "deal": st.booleans(),
        "numbered": st.booleans(),
        "listed": st.frozensets(st.sampled_from(LISTED)),
        "tolerances": st.booleans(),
        "other_facts": st.booleans(),
        "description": st.booleans(),
        "exhibit": st.booleans(),
        "amendment": st.booleans(),
        "figured_notes": st.booleans(),
        "more_items": st.booleans(),
    }


def make_document(shape: Shape) -> Document:
    """Invent the document of a shape; one of several pools is not a description, and in an exhibit has tables alone."""
    if shape.pools > 1 or shape.exhibit:
        shape = msgspec.structs.replace(shape, description=False)
    if shape.pools > 1 and shape.exhibit:
        shape = msgspec.structs.replace(shape, deal=False, listed=frozenset())
    rng = Random(shape.seed)  # noqa: S311
    issuer = random_issuer(rng)
    if shape.gaps:
        issuer = without_some(issuer, rng)
    voice = random_voice(rng) if shape.varied_words else MODEL_VOICE
    pools = make_pools(issuer, shape, rng)
    narrative = write_narrative(issuer, pools, shape, voice)
    document = Document(
        schema="tscc.pool",
        schema_version="1.0",
        source=NO_SOURCE,
        submission=_submission(issuer, shape, rng) if shape.submission or shape.exhibit else None,
        filing=Filing(
            form="8-K",
            amendment=shape.amendment,
            report_date=issuer.report,
            registrant=_registrant(issuer),
            items=_items(issuer, shape, rng, narrative),
            signature=_signature(issuer),
        ),
        deal=Deal(
            kind=DealKind.DETAILED_DESCRIPTION if shape.description else DealKind.COLLATERAL_TERM_SHEET,
            series=issuer.series,
            security=issuer.security,
            preliminary=not shape.description,
        ),
        pools=pools,
        footnotes=(),
        unparsed=(),
    )
    return add_notes(document, shape, issuer)


def _items(issuer: Issuer, shape: Shape, rng: Random, narrative: tuple[NarrativeBlock, ...]) -> tuple[Item, ...]:
    """Make the item of the pool, by the numbering of its day, and others without figures."""
    title = rng.choice(("Other Events", "Other Events", "OTHER EVENTS"))
    number = "5" if issuer.report < NEW_NUMBERS else "8.01"
    if shape.description:
        number, title = ("2", "Acquisition or Disposition of Assets")
    items = [Item(number=number, title=title, narrative=narrative)]
    if shape.more_items:
        items.append(Item(number="6", title="Resignations of Registrant's Directors", narrative=()))
        text = "Exhibits are listed in the index behind the signatures."
        exhibits = (NarrativeBlock(kind=BlockKind.PARAGRAPH, text=text),)
        items.append(Item(number="7", title="Financial Statements and Exhibits", narrative=exhibits))
    return tuple(items)


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


def _submission(issuer: Issuer, shape: Shape, rng: Random) -> Submission:
    filed = issuer.report + timedelta(days=rng.randint(0, 3))
    return Submission(
        accession_number=f"{rng.randint(1, 1_200_000):010d}-{filed.year % 100:02d}-{rng.randint(1, 9999):06d}",
        form=f"8-K{'/A' * shape.amendment}",
        period=issuer.report,
        filed=filed,
        changed=rng.choice((None, filed)),
        accepted=rng.choice((None, f"{filed:%Y%m%d}163012")),
        document_count=1 + shape.exhibit,
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
            *((SubmissionDocument(type="EX-99.1", sequence="2"),) if shape.exhibit else ()),
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
    """Make a document what its printed text compiles to: as the layout has it, with the source filled in."""
    data = text.encode()
    source = SourceFile(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        lines=len(text.splitlines()),
        encoding=Encoding.ASCII,
        newline=Newline(layout.newline),
    )
    return msgspec.structs.replace(as_laid_out(document, layout), source=source)

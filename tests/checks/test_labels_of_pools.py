"""A label of one pool that is nearly one of another, and those that are only like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from builders import document, pool, reported, results_of, row, table

from tscc.document.enums import CheckStatus, Dimension
from tscc.document.model import Document, OtherFact


def of_tables(*labels: str, dimension: Dimension = Dimension.LOAN_PURPOSE) -> Document:
    """A document of pools, each with a table of a row by one of some labels."""
    return document(*(pool(table(dimension, row(label, 2, 150_000)), id=f"{n}") for n, label in enumerate(labels)))


def of_lists(*labels: str) -> Document:
    """A document of pools, each with one fact by one of some labels."""
    facts = (OtherFact(label=label, value="23.5", unit="pct") for label in labels)
    return document(*(pool(other_facts=(fact,), id=f"{n}") for n, fact in enumerate(facts)))


@pytest.mark.parametrize("made", [of_tables, of_lists])
@pytest.mark.parametrize(
    ("labels", "at"),
    [
        (("Relocation", "Relocaton"), [1]),
        (("Relocaton", "Relocation", "Relocation"), [0]),
        (("Employee Relocation", "EmployeeTRelocation", "Employee Relocation"), [1]),
        (("Model Home Leaseback", "Model Hmoe Leaseback"), []),  # the wrong word is short
        (("Relocation", "RELOCATION"), []),
        (("Relocation", "Relocations"), []),
        (("Relocation", "Relocation,"), []),
        (("Relocation Tier A", "Relocation Tier B"), []),
        (("Relocation 1", "Relocation 2"), []),
        (("Relocation",), []),
        ((f"{'x' * 90}Relocation", f"{'x' * 90}Relocaton"), [1]),
        ((f"{'x' * 91}Relocation", f"{'x' * 91}Relocaton"), []),  # a text, not a label
    ],
)
def test_a_label_with_a_letter_wrong(made: Callable[..., Document], labels: tuple[str, ...], at: list[int]) -> None:
    found = results_of(made(*labels), "labels_alike")
    told = [int(each.subject.split("/")[2]) for each in found if each.status is CheckStatus.WARNING]
    assert told == at


def test_labels_that_are_told_by_themselves_are_not_told_again() -> None:
    assert "TS647" not in reported(of_tables("Purchase", "Purchsae"))
    assert reported(of_lists("Average Balance", "Avreage Balance")) == []


def test_one_pool_may_have_both() -> None:
    both = table(Dimension.LOAN_PURPOSE, row("Relocation", 1, 9), row("Relocaton", 1, 9))
    assert reported(document(pool(both, id="1"), pool(both, id="2"))) == []


def test_places_are_many_and_alike() -> None:
    assert reported(of_tables("Marin County", "Martin County", dimension=Dimension.OTHER)) == []

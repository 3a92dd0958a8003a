"""The values of the options of a corpus run, from text; an `ArgumentTypeError` says what is wrong with one."""

from __future__ import annotations

from argparse import ArgumentTypeError

from tscc.cli.commands import whole_number

LEAST_MEGABYTES = 128


def megabytes(text: str) -> int:
    """The memory of a worker, which takes a part of it before it reads anything."""
    number = whole_number(text)
    if number < LEAST_MEGABYTES:
        raise ArgumentTypeError(f"`{text}` is less than {LEAST_MEGABYTES}, without which a worker does not start")
    return number


def seconds(text: str) -> float:
    """A number of seconds above 0."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise ArgumentTypeError(f"`{text}` is not a number of seconds above 0")
    return value


def shard(text: str) -> tuple[int, int]:
    """A part of a corpus: `2/8`."""
    number, _, of = text.partition("/")
    if not all(each.isascii() and each.isdigit() for each in (number, of)) or not 1 <= int(number) <= int(of):
        raise ArgumentTypeError(f"`{text}` is not a part such as 2/8")
    return int(number), int(of)


def table_formats(text: str) -> tuple[str, ...]:
    """Formats of tables: `parquet,csv`."""
    from tscc.dataset import FORMATS

    chosen = tuple(dict.fromkeys(each.strip() for each in text.split(",")))
    unknown = [each for each in chosen if each not in FORMATS]
    if unknown:
        raise ArgumentTypeError(f"`{unknown[0]}` is not a format; the formats are {', '.join(FORMATS)}")
    return chosen


def executor_address(text: str) -> str:
    """The address of a Dask scheduler: `dask://127.0.0.1:8786` is `tcp://127.0.0.1:8786`."""
    scheme, _, address = text.partition("://")
    host, _, port = address.rpartition(":")
    if scheme != "dask" or not host or not (port.isascii() and port.isdigit()):
        raise ArgumentTypeError(f"`{text}` is not an address such as dask://127.0.0.1:8786")
    return f"tcp://{address}"

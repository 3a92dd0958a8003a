"""The words of band labels in an invented filing: how edges, open ends and units are written."""

from __future__ import annotations

from random import Random

import msgspec

from tscc.document.model import Band


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of the bands of one filing; the defaults are the model filing's."""

    between: str | None = None
    """What is between the edges of a band; the model filing has ` through ` and ` - `."""
    below: str | None = None
    """How a band open below is written, `{}` being its edge; the model filing has `{} and under` and `{} and below`."""
    above: str = "{} and over"
    less_than: bool = False
    """A band of dollars open below is written with the edge it does not include, `less than $150,000`."""

    def dollars(self, band: Band) -> str:
        """Write a band of dollars, as `$150,000 through $199,999`."""
        below = "less than {}" if self.less_than else self.below or "{} and under"
        return self._write(band, "$", "", self.between or " through ", below)

    def percents(self, band: Band) -> str:
        """Write a band of percents, as `6.001% - 6.500%`."""
        return self._write(band, "", "%", self.between or " - ", self.below or "{} and below")

    def plain(self, band: Band) -> str:
        """Write a band of plain numbers, as `121 - 180`."""
        return self._write(band, "", "", self.between or " - ", self.below or "{} and below")

    def _write(self, band: Band, before: str, after: str, between: str, below: str) -> str:
        lower = None if band.lower is None else f"{before}{band.lower:,}{after}"
        upper = None if band.upper is None else f"{before}{band.upper:,}{after}"
        if lower is None:
            return below.format(upper)
        if lower == upper:
            return lower
        return self.above.format(lower) if upper is None else f"{lower}{between}{upper}"


BETWEEN = (None, " to ", " - ", " through ", "-", " thru ")
BELOW = (None, "{} or less", "{} and below", "{} and under", "<= {}", "up to {}", "{} or lower")
ABOVE = ("{} and over", "{} and above", "{} or more", "{} +", "{}+", ">= {}", "{} and greater")


def random_words(rng: Random) -> Words:
    """Draw the words of a filing's bands."""
    return Words(
        between=rng.choice(BETWEEN),
        below=rng.choice(BELOW),
        above=rng.choice(ABOVE),
        less_than=rng.random() < 0.2,
    )

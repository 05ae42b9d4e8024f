"""Article to reading: what one article says, in the codebook's terms, each claim with the place that says it."""

from banggiao.reading.reader import Reader

__all__ = ["Reader"]

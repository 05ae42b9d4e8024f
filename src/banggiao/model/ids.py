"""Identifiers: hashes of meaning, so that a second run changes nothing."""

from hashlib import blake2b

_SEPARATOR = "\x1f"  # cannot stand in cleaned text


def content_id(prefix: str, *parts: str) -> str:
    """Return a short stable id of ``parts``: the prefix, a dash, and 80 bits in hexadecimal.

    >>> content_id("a", "Việt Nam", "") == content_id("a", "Việt Nam", "")
    True
    >>> content_id("a", "x", "y") == content_id("a", "xy", "")
    False
    """
    digest = blake2b(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass"), digest_size=10)
    return f"{prefix}-{digest.hexdigest()}"


def anchor(article_id: str, kind: str, start: int) -> str:
    """Return the id of a claim: what kind of thing it is and where in which article its trigger stands.

    It does not depend on the values that were read, so decisions and citations bound to it survive a newer reader.
    """
    return content_id("c", article_id, kind, str(start))

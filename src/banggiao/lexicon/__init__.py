"""The trade's vocabulary: data files that a linguist or diplomat can edit, and the compiled matcher over all of it."""

from banggiao.lexicon.lexicon import Lexicon

__all__ = ["Lexicon"]

"""The nouns that everybody shares. No input or output happens here."""

"""How the sentence around each act's word is read: one module for each frame of ``lexicon/data/acts.toml``.

A frame takes a sentence and the token of its trigger and returns drafts of acts, none where the word is used otherwise.
"""

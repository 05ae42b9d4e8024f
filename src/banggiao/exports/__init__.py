"""The record to be taken along, one module for each format. Pure: nouns of the record in, bytes out, as a stream.

What a format shows to people (titles, addresses, credits) it is given as a `Wording`; it knows no language.
"""

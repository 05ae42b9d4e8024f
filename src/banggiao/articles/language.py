"""Whether a text is Vietnamese: the letters tell, no model is needed."""

_SAMPLE = 4_000
_FEWEST_LETTERS = 20
# Letters that no other language of the news uses in number: đ ă ơ ư and the vowels of U+1EA0 to U+1EF9.
# In Vietnamese news they are 12 to 18 % of the letters; in English, French or Romanian under 4 %.
_LEAST_SHARE = 0.06
_LEAST_WORDS = 0.15
_WORDS_SAMPLE = 2_000
# Words of a sentence full of foreign names (``Ông Kim Jong Un và ông Donald Trump``); none is a word elsewhere.
_WORDS = frozenset({
    "và", "của", "với", "được", "ông", "bà", "không", "các", "những", "tại", "đã", "một", "ở", "về", "gặp", "người",
    "nước", "này", "trong", "cho", "đến", "tới", "từ", "hôm", "sẽ", "theo", "nhau", "trên", "như",
})  # fmt: skip
# The same words as people write them who have no Vietnamese keyboard; those that are English or French words left out.
_UNMARKED = frozenset({
    "va", "cua", "voi", "duoc", "khong", "cac", "nhung", "tai", "mot", "nguoi", "nuoc", "nay", "trong", "tren", "hai",
    "ngay", "hoi", "dam", "tiep", "thu", "tuong", "tong", "thong", "chu", "tich", "viet", "quoc", "hop", "tac",
})  # fmt: skip
_FEWEST_WORDS = 3  # one or two are words of other languages too
_OWN = frozenset("đĐăĂơƠưƯ") | frozenset(map(chr, range(0x1EA0, 0x1EFA)))


def language_of(text: str) -> str:
    """Return ``vi``, ``und`` for another language, or empty where the text is too short to tell.

    >>> language_of("Thủ tướng tiếp Đại sứ Lào."), language_of("The two ministers met in Hanoi."), language_of("AFP")
    ('vi', 'und', '')
    """
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if letters < _FEWEST_LETTERS:
        return ""
    if sum(map(_OWN.__contains__, sample)) >= letters * _LEAST_SHARE:
        return "vi"
    return "vi" if vietnamese_words(sample) >= _LEAST_WORDS else "und"


def is_unmarked(text: str) -> bool:
    """Say whether a text is Vietnamese written without its diacritics, which tell too little to be read.

    >>> is_unmarked("Thu tuong tiep Dai su Lao tai Ha Noi"), is_unmarked("The ministers met in Hanoi")
    (True, False)
    """
    words = text[:_WORDS_SAMPLE].lower().split()
    known = [word for word in words if word in _UNMARKED]
    return len(set(known)) >= _FEWEST_WORDS and len(known) >= len(words) * _LEAST_WORDS


def vietnamese_words(text: str) -> float:
    """Return the share of plain Vietnamese words (``và``, ``được``, ``tại``) among the first words of ``text``."""
    words = text[:_WORDS_SAMPLE].lower().split()
    return sum(map(_WORDS.__contains__, words)) / len(words) if words else 0.0

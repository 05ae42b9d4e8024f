"""Characters as the record stores them: composed (NFC), nothing invisible, one kind of space, one kind of line end.

No letter changes for the eye: two texts that a reader sees alike become equal, and a text that is clean comes back as
it is. So ``Đ`` is one letter, though many papers wrote the Icelandic or the African one that looks like it.
"""

import re
from unicodedata import is_normalized, normalize

_SPACES = "\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
# Controls, soft hyphen, zero-width and bidirectional marks, byte-order mark, non-characters, lone surrogates.
_NOTHING = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
)
_D_WITH_STROKE = "\u0110"
_LIKE_D = "\u00d0\u0189"
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")
_SPACE = re.compile(f"[{_SPACES}]")
_VOID = re.compile(f"[{_NOTHING}]+")
_OTHER_D = re.compile(f"[{_LIKE_D}]")
_UNCLEAN = re.compile(f"[{_SPACES}{_LINE_ENDS}{_NOTHING}{_LIKE_D}]")


def clean_characters(text: str) -> str:
    r"""Return ``text`` in NFC, without characters that carry nothing, with plain spaces and ``\n`` as line end.

    >>> clean_characters("La\u0300o\u00a0- Cam\u200b-pu-chia\r\n")
    'Lào - Cam-pu-chia\n'
    """
    if _UNCLEAN.search(text):
        text = _VOID.sub("", _SPACE.sub(" ", _LINE_END.sub("\n", text)))
        text = _OTHER_D.sub(_D_WITH_STROKE, text)
    # Composed last: a mark parted from its letter by a zero-width space is joined to it again.
    return text if is_normalized("NFC", text) else normalize("NFC", text)

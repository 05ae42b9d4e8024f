"""Which offices a state does not have (``governments.toml``): kings in republics, presidents in kingdoms."""

import msgspec

from banggiao.lexicon.entries import read_toml
from banggiao.lexicon.layers import Folder

_CHAIRMAN = "Chủ tịch nước"
_SOVEREIGN = ("Quốc vương", "Nữ Quốc vương", "Nhà vua", "Vua", "Nữ hoàng")
_PRESIDENT = ("Tổng thống", "Phó Tổng thống")
_PRIME_MINISTER = ("Thủ tướng", "Phó Thủ tướng")


class Governments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Codes of states by what they have nobody for.

    Attributes:
        monarchies: have a king or a queen, and no president.
        led_otherwise: have neither.
        without_prime_minister: have none.
        chaired: are led by a ``Chủ tịch nước``.
    """

    monarchies: frozenset[str]
    led_otherwise: frozenset[str]
    without_prime_minister: frozenset[str]
    chaired: frozenset[str]

    def may_have(self, code: str, title: str) -> bool:
        """Say whether a state may have an office of this name; of most offices it may.

        >>> from banggiao.lexicon.entries import data_folder
        >>> governments = load_governments(data_folder())
        >>> governments.may_have("RU", "Vua"), governments.may_have("RU", "Tổng thống")
        (False, True)
        >>> governments.may_have("CN", "Người phát ngôn Phủ Tổng thống")
        False
        """
        if title == _CHAIRMAN:
            return code in self.chaired
        if title.startswith(_SOVEREIGN):
            return code in self.monarchies
        if title.startswith(_PRESIDENT) or title.endswith(_PRESIDENT):  # "Người phát ngôn Phủ Tổng thống"
            return code not in self.monarchies and code not in self.led_otherwise
        return not (title.startswith(_PRIME_MINISTER) and code in self.without_prime_minister)


def load_governments(folder: Folder) -> Governments:
    """Read ``governments.toml``."""
    return read_toml(folder, "governments.toml", Governments)

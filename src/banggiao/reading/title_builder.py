"""The normal form of a title phrase, put together while the phrase is read (codebook §8)."""

from banggiao.lexicon.entries import Title
from banggiao.lexicon.geography import is_country_code
from banggiao.lexicon.offices import ABBREVIATIONS
from banggiao.model.vocabulary import OfficeStatus
from banggiao.vietnamese.folding import matchable

PRESIDENT_OF_STATE = frozenset({"VN", "LA", "CN", "CU"})  # whose "Chủ tịch" is that of the state (codebook §8)
# Heads that name no office alone
_BARE_ARE_NONE = frozenset(
    "giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|viện trưởng|phó viện trưởng|trưởng nhóm|uỷ viên"
    "|trưởng phái đoàn|người đứng đầu|đại diện|điều phối viên|thư ký|trưởng ban|phó trưởng ban".split("|")
)
_DIRECTORS = ("Giám đốc", "Phó Giám đốc", "Tổng Giám đốc")
_PRIVATE = tuple(
    "viện|trung tâm|chương trình|tài chính|truyền thông|sáng tạo|ẩm thực|chiến dịch|khu vực|bộ phận|nhà hát"
    "|bảo tàng|kỹ thuật|công nghệ|pháp lý|marketing|thương mại|dự án".split("|")
)
_OF_THE_STATE = ("quốc gia", "liên hợp quốc", "chống khủng bố", "báo chí", "chính phủ", "quân", "bộ ")


class TitleBuilder:
    """What has been read of one title phrase so far.

    Attributes:
        parts: the head and the complements that belong to the office's name; country: whose it is.
        serves_at: where an ambassador serves; inner: the index of a title inside this one (see ``titles.Phrase``).
        firm: a word of a firm, a place of study or a body of the trade stands in it.
    """

    def __init__(self, head: Title, status: OfficeStatus) -> None:
        self.head = head
        self.status = status
        self.parts: list[str] = [head.vi]
        self.country = head.country
        self.serves_at = ""
        self.inner = 0
        self.firm = False

    def title(self) -> str:
        """Return the office's normal form (codebook §8)."""
        if self.head.vi in ("Chủ tịch", "Phó Chủ tịch") and len(self.parts) == 1 and self._of_a_president():
            return f"{self.head.vi} nước"
        if self.head.vi == "Tổng Bí thư":
            return self.head.vi
        name = " ".join(self.parts)
        for short, whole in ABBREVIATIONS.items():
            name = name.replace(short, whole)
        if name.endswith("Văn phòng Trung ương"):
            name += " Đảng"
        return f"{name} tại {self.serves_at}" if self.serves_at else name

    def level(self) -> str:
        """Return the level of the office: the chairman of some states (``Chủ tịch Trung Quốc``) is their head."""
        return "head_of_state" if self.title() == "Chủ tịch nước" else self.head.level

    def _of_a_president(self) -> bool:
        return self.country in PRESIDENT_OF_STATE

    def _is_private(self) -> bool:
        """``Giám đốc Trung tâm Carnegie``, ``giám đốc tài chính``: of a think tank, a firm (codebook §8)."""
        body = " ".join(self.parts[1:]).lower()
        return body.startswith(_PRIVATE) and not any(word in body for word in _OF_THE_STATE)

    def is_office(self) -> bool:
        """Say whether the phrase names an office: the head of a firm or of a place of study holds none.

        A bare ``Tổng Giám đốc`` is none but of an organisation of states (``Tổng Giám đốc UNESCO``).
        """
        of_organisation = bool(self.country) and not is_country_code(self.country)
        alone = len(self.parts) == 1 and matchable(self.head.vi) in _BARE_ARE_NONE
        if alone and not (of_organisation or self.serves_at):
            return False
        if self.country != "VN" and self.head.vi in _DIRECTORS and not of_organisation and self._is_private():
            return False
        body = " ".join(self.parts[1:]).lower()
        # "Giám đốc điều hành IMF", "Giám đốc điều hành Trung tâm An ninh mạng Quốc gia"
        presiding = body == "điều hành" if of_organisation else body.startswith("điều hành") and "quốc gia" in body
        return self.head.office and not (self.firm and "hữu nghị" not in body and not presiding)

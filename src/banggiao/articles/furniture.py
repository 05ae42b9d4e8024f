"""What stands on a page and is not the article: players, share buttons, lists of related articles."""

import re
from collections.abc import Iterable, Iterator

from banggiao.articles.paragraphs import Line

_LONGEST = 90
_CLOCKS = re.compile(r"[-–]?\d{1,2}:\d{2}(?::\d{2})?(?:\s*/\s*[-–]?\d{1,2}:\d{2}(?::\d{2})?)?|\d(?:[.,]\d{1,2})?x")
_BUTTONS = frozenset({
    "chia sẻ", "chia sẻ facebook", "chia sẻ bài viết", "facebook", "twitter", "zalo", "telegram", "linkedin",
    "pinterest", "messenger", "like", "share", "tweet", "email", "gửi email", "gửi mail", "google news", "in bài viết",
    "in bài", "in trang", "in", "print", "bản in", "bản để in", "sao chép", "sao chép liên kết", "copy link",
    "copy url", "lưu", "lưu bài", "lưu bài viết", "đã lưu", "nghe đọc bài", "nghe đọc bài viết", "nghe bài viết",
    "nghe audio",
    "nghe tin", "đọc bài viết", "đọc bài", "audio", "podcast", "dừng", "phát", "tạm dừng", "tốc độ đọc", "tốc độ",
    "giọng đọc", "nữ miền bắc", "nam miền bắc", "nữ miền nam", "nam miền nam", "giọng nữ", "giọng nam", "cỡ chữ",
    "a a", "a- a a+", "a-", "a+", "aa", "bình luận", "ý kiến", "gửi bình luận", "gửi phản hồi", "phản hồi",
    "viết bình luận", "ý kiến bạn đọc", "quay lại", "trở về", "trở lại", "về trang chủ", "trang chủ", "lên đầu trang",
    "đầu trang", "xem thêm", "thích", "quan tâm", "theo dõi", "đăng nhập", "đăng ký", "quảng cáo", "advertisement",
    "ads", "xem ảnh lớn", "phóng to", "thu nhỏ", "bấm vào ảnh để xem đầy đủ", "chọn cỡ chữ",
})  # fmt: skip
_PREFIXES = (
    "từ khóa", "từ khoá", "tags:", "tag:", "thẻ:", "theo dõi chúng tôi", "chia sẻ bài viết", "lượt xem", "lượt đọc",
    "© ", "(c) bản quyền", "bản quyền thuộc", "mời bạn đọc theo dõi", "mời quý độc giả theo dõi",
    "* bài viết thể hiện quan điểm", "nghe đọc bài", "your browser does not support", "quảng cáo:",
)  # fmt: skip
_RELATED = re.compile(
    r"(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|tin,? bài liên quan"
    r"|tin khác|các tin khác|tin cùng chuyên mục|cùng chuyên mục|tin mới hơn|tin cũ hơn|tin mới nhất|bài mới nhất"
    r"|tin đọc nhiều|đọc nhiều|tin nổi bật|có thể bạn quan tâm|mời bạn đọc xem thêm|mời độc giả đọc thêm|bài đọc thêm"
    r"|>> ?xem thêm|tin đã đưa|xem nhiều(?: nhất)?|bạn có thể quan tâm|các bài khác|bài viết khác|bài cùng chuyên mục)"
    r"\s*(?P<colon>:|>[>\s]*|)\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_ARROWS = (">>", "»", "►", "▶", "👉", "=>", "-->", "* Xem thêm", "• Xem thêm")
_LONGEST_TITLE = 160


def is_furniture(line: str) -> bool:
    """Say whether ``line`` belongs to the page and not to the article.

    >>> [is_furniture(line) for line in ("0:00 / 0:00", "Chia sẻ", "Chia sẻ tại buổi tiếp, ông Minh nói.")]
    [True, True, False]
    """
    if len(line) > _LONGEST:
        return False
    if _CLOCKS.fullmatch(line) or not any(c.isalnum() for c in line):
        return True
    folded = line.casefold()
    if folded.endswith(")"):
        folded = folded.rstrip("()0123456789 ")  # ``Bình luận (12)``
    return folded.strip(" :.|•+()") in _BUTTONS or folded in _BUTTONS or folded.startswith(_PREFIXES)


def without_furniture(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that are text: no players, no buttons, no related articles."""
    in_list = False
    for line in lines:
        if line.text.startswith(_ARROWS):
            continue
        related = _RELATED.fullmatch(line.text) if len(line.text) <= _LONGEST_TITLE + 40 else None
        if related and (related["colon"] or not related["rest"]):
            # ``Xem thêm: Title``, ``Xem thêm > > Title`` is one pointer; a heading alone opens a list of titles
            in_list = not related["rest"]
            continue
        if in_list and _may_be_title(line.text):
            continue
        in_list = False
        if not is_furniture(line.text):
            yield line


def _may_be_title(text: str) -> bool:
    """Titles are short and end without a full stop; the paragraph after a list does not look so."""
    return len(text) <= _LONGEST_TITLE and not text.endswith((".", ":", ";", "…", ")"))

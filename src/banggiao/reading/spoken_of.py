"""Acts that a sentence says something of, and does not tell: they were on a day of their own."""

from banggiao.reading.sentence import Sentence

# What follows these is spoken of, and not told to happen.
_SAID_OF = frozenset(
    {
        "kết quả", "chỉ trích", "ca ngợi", "hoan nghênh", "đề cập", "đề cập đến", "đề cập tới", "bình luận", "lên án",
        "thành công", "triển vọng", "khả năng", "kế hoạch", "công tác chuẩn bị", "chuẩn bị", "phản đối", "hủy",
        "hủy bỏ", "đánh giá", "đánh giá cao", "tinh thần", "nội dung", "ý tưởng",
    }
)  # fmt: skip
_COUNTED_BY = frozenset({"cuộc", "buổi", "của", "các"})
_OBJECT = 6  # tokens back to such a word


def is_object(sentence: Sentence, at: int) -> bool:
    """``ca ngợi kết quả hội đàm``, ``chỉ trích cuộc gặp``: what one says something of was on a day of its own."""
    if sentence.has(at, "verb") and sentence.low(at - 1).split(" ")[-1] not in _COUNTED_BY:
        return False
    for index in range(at - 1, max(-1, at - _OBJECT), -1):
        if sentence.owner[index] is not None or sentence.low(index) in (",", ";", ":", "và"):
            return False
        if sentence.low(index) in _SAID_OF:
            return True
    return False

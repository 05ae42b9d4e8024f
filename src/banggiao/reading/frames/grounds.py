"""Countries that a sentence tells of as the ground where others act."""

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_GROUND = frozenset(
    "tại|ở|từ|khỏi|cả ở|bán đảo|vấn đề|vùng|vùng biển|biển|không phận|lãnh hải|biên giới|lãnh thổ"
    "|chiến tranh|cuộc chiến|xung đột|nội chiến|khủng hoảng|tình hình|chiến sự|chiến trường|ngoài khơi|cảng|ngõ|sang"
    "|giáp|giáp với|giáp biên với|giáp biên giới với|giáp ranh với|tiếp giáp|tiếp giáp với|gần"
    "|ở lại|lưu lại|căn cứ|bên ngoài|bờ biển|máy bay xuống|rời|trung tâm|đường phố|biên giới với|hồi giáo"
    "|phiến quân|quân nổi dậy|phe đối lập|lực lượng nổi dậy|nhóm khủng bố".split("|")
)
_UNITS = frozenset({"nước", "tỉnh", "thành phố", "bang", "thị trấn"})


def is_ground(sentence: Sentence, mention: Mention) -> bool:
    """``rút quân khỏi Syria``, ``cảng Subic của Philippines``: a country told of as the ground where others act."""
    owned = sentence.beyond(mention.first, "của")
    if owned is not None and owned.kind == "place" and mention.kind == "country":
        return True
    first = mention.first - (sentence.low(mention.first - 1) in _UNITS)
    before = [sentence.words(first - size, first) for size in (1, 2, 3)]
    if mention.kind == "person" or (mention.kind == "org" and before[0] == "khỏi"):
        return False  # "rút khỏi WTO" is a word to the organisation
    there = sentence.low(mention.first - 1).endswith((" tại", " ở"))  # "phát biểu tại"
    return there or any(words in _GROUND for words in before)

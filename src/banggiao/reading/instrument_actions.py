"""What is done with an instrument that a sentence names: signed, carried out, negotiated, proposed (codebook §3)."""

import re

from banggiao.lexicon.terms import Doing, Head, Known
from banggiao.model.vocabulary import InstrumentAction, InstrumentKind
from banggiao.reading.instrument_signed import (
    is_carried_out_behind,
    is_exchanged,
    is_issued,
    is_ratified,
    is_signed_now,
    told_behind,
)
from banggiao.reading.tokens import Token, token_from, words_before

_TREATIES = ("agreement", "protocol", "mou")
_BY_WAY = ("plan", "programme", *_TREATIES)  # ``thông qua Hiệp định …``: through it
_ADOPTING = frozenset(
    "đã|cùng|cùng nhau|nhất trí|được|vừa|mới|sẽ|sớm|nhanh chóng|để|việc|về việc|chưa|không|chính thức".split("|")
)
_GOVERNORS = ("với", "tới", "đến", "giữa", "cho", "về")
_SUBJECT = 6  # tokens of whom a clause opens with
_NEAR = 10
_REACH = 26
_FAR = 160
_AFTER = 3
_BESIDE = 3
_MADE = ("ra", "đạt", "đi đến")  # whatever else comes about so: ``kim ngạch đạt …``
_AGREED_TO = 5  # tokens from "thỏa thuận" to what two agree to do something with
_OBEYED = ("tuân thủ", "tôn trọng")
_LONG_PASSIVE = 16
_PASSIVE = ("được", "đã được")
_RATIFIED = ("phê chuẩn", "thông qua", "hoàn tất", "phê duyệt")
_FOR = ("để", "đưa", "giúp", "nếu", "sớm đưa", "nhằm")  # ``hoàn tất thủ tục để Hiệp định … có hiệu lực``
_WHEN = ("khi", "ngay khi", "một khi")  # ``trông đợi … khi Hiệp định … được ký kết``
_ASKED = re.compile(  # ``đề nghị Lào ký``, ``kêu gọi hai bên sớm ký``, ``giao các Bộ ký``: somebody is to do it
    r"\b(?:kêu gọi|yêu cầu|đề nghị|đề xuất|hối thúc|thúc giục|khuyến khích|mong muốn|mong|muốn|hy vọng|hi vọng|kỳ vọng"
    r"|trông đợi|ép|buộc|thuyết phục|vận động|ngăn cản|ngăn|chờ|chờ đợi|sẵn sàng|có thể|không thể|chuẩn bị|tạo cơ sở"
    r"|tạo điều kiện|tiến tới|hướng tới|nhằm|phản đối|nếu|cố gắng|nỗ lực|tìm cách|phấn đấu|đang tính|cân nhắc|dự định"
    r"|từ chối|không muốn|quyết định không|(?<!ngoại )(?<!chuyển )(?<!bàn )giao(?= (?:các|hai|cho|bộ|cơ quan)\b)"
    r"|(?<!thừa )(?<!được )uỷ quyền)\b(?:(?! đã )(?! vừa )[^,;:.“”\"]){0,60}$"
)
_SIGNING_WISHED = re.compile(  # ``nhất trí thúc đẩy việc ký kết``
    r"\b(?:thúc đẩy|đẩy nhanh|đẩy mạnh|ủng hộ|xem xét|nghiên cứu|trao đổi|thảo luận|bàn|bàn bạc|bàn thảo|đàm phán"
    r"|nhất trí|thống nhất|đồng ý|đề cập|khả năng|triển vọng|kế hoạch|hoãn|trì hoãn|khởi động|dự kiến|sẽ|sớm|cần)\b"
    r"(?:(?! đã | vừa | đánh giá | cho rằng | coi | hoan nghênh | vui mừng | chúc mừng | hài lòng )[^;:.“”\"]){0,50}$"
)
_EXISTS = re.compile(r"\b(?:hoan nghênh|có|là|theo|dựa trên|của|trong|từ|với|như|sau)$")
_DRAFTS = ("dự thảo", "bản dự thảo", "thảo")
_SIGNS = (
    "ký",
    "ký kết",
    "ra",
    "đưa ra",
    "đạt được",
    "thông qua",
    "trao",
    "công bố",
    "thiết lập",
    "thành lập",
    "đạt",
    "đi đến",
    "ký vào",
    "ban hành",
    "cùng ký",
)
_CHAINED = re.compile(  # ``sẽ phê chuẩn A, ký B``: one thing more that is still to come
    r"\b(?:sẽ|sớm|đề nghị|đề xuất|mong muốn|kêu gọi|hy vọng|phấn đấu|dự kiến)\b(?:(?! đã )[^;:.“”\"])*"
    r"\b(?:ký|ký kết|phê chuẩn|hoàn tất|đàm phán|triển khai|thúc đẩy|thực hiện)\b(?:(?! đã )[^;:.“”\"])*"
    r"(?:,| và)$"
)
_HARDLY = ("trong", "tại", "theo", "từ", "với", "như", "ở", "của", "trên", "qua")  # before a name: no verb rules it
_SLIGHT = frozenset(
    "thông qua|ra|đưa ra|công bố|đạt được|đã đạt|thiết lập|thành lập|trao|chứng kiến|ban hành".split("|")
)
_IN_FORCE_NEAR = 5
_TO_COME = frozenset("chưa|vẫn chưa|chưa được|sẽ|sẽ được|dự kiến|sắp|sắp được|sớm|sớm được|cần|cần sớm".split("|"))
_WISHES = frozenset(
    "nhanh cần sớm sẽ thúc phấn mong kiến xem nghiên tiến hướng không chưa chẳng muốn để việc khả có".split()
)  # a syllable of each: ``thúc đẩy``, ``phấn đấu``, ``dự kiến`` …
_DONE = ("đã", "vừa", "mới")
_AGREED = re.compile(  # ``nhất trí chấm dứt thù địch và ký …``: what they agree to do
    r"\b(?:nhất trí|đồng ý|cam kết|hứa|tìm cách)(?: sẽ| cùng| về việc)?$|\b(?:nhất trí|đồng ý|cam kết)\b[^,;:.]* và$"
    r"|\b(?:đang|đã|từng|cũng) (?:đề nghị|đề xuất|kêu gọi)(?: [^ ,;:.]{1,12}){1,3}$"  # "đang đề nghị ASEAN đưa ra …"
    r"|\btrình(?: [^ ,;:.]{1,12}){0,8}$"  # "thống nhất trình hai Chính phủ ký …"
)
_ADOPTED = ("thông qua", "ra")
_UNANIMOUS = ("nhất trí", "thống nhất")  # ``nhất trí thông qua``: nobody is against it
_ANNIVERSARY = ("ngày", "năm", "từ")
_REMEMBERED = re.compile(r"\bkỷ niệm \d+ năm (?:ngày )?(?:hai (?:nước|bên) )?$")  # "kỷ niệm 25 năm hai nước ký …"
_TO_HOLD = re.compile(  # the session's number may stand between
    r"\b(?:nhất trí|đồng ý|thống nhất|đề nghị|sẽ|chuẩn bị|sớm|dự kiến|cam kết)\b(?:(?! ?;).)*(?<!đã )"
    r"\b(?:tổ chức|(?:đồng )?chủ trì|đăng cai)"
    r"(?: tốt| thành công)?(?: (?:kỳ|phiên|khoá|cuộc) họp(?: (?:(?:lần )?(?:thứ )?\w+|đầu tiên|tiếp theo))?(?: của)?)?$"
)
_TO_HOLD_ON = re.compile(  # one point more of a list of what is agreed: ``nhất trí …; phối hợp tổ chức …``
    r"\b(?:nhất trí|đồng ý|thống nhất|đề nghị)\b.*; (?:(?:phối hợp|cùng|sớm) )?tổ chức(?: tốt)?$"
)
_KEPT_UP = re.compile(  # ``đề nghị duy trì Đối thoại …``: it exists
    r" (?:duy trì|thúc đẩy|phát huy|tăng cường|củng cố|tiếp tục|tham gia|nâng cao)(?: (?:vai trò|hiệu quả|cơ chế|các"
    r"|của|đều đặn|thường xuyên))*$"
)
_STARTED = re.compile(
    r" (?:nhất trí|thống nhất|đồng ý|sẽ|sớm)(?: (?:sẽ|sớm|cùng|phối hợp))*"
    r" (?:triển khai|thực hiện|khởi động|khởi công|bắt đầu|hỗ trợ|đầu tư|xây dựng)(?: thực hiện)?(?: (?:các|một))?$"
    r"| công bố [^;:.]*$"
)
_WILL_BE_HELD = re.compile(r" (?:sẽ|dự kiến|sắp)(?: sẽ)?(?: được)? (?:tổ chức|diễn ra|họp|nhóm họp|khai mạc)\b")
_BEHIND = 5  # tokens
_TALKS = re.compile(r"\b(?:thảo luận|bàn|bàn bạc|bàn thảo|thương thảo|trao đổi)\b")
_PAPERS = ("agreement", "protocol", "mou", "joint_statement")
_GONE_BY: tuple[InstrumentAction, ...] = ("implementing", "in_force")
_PARTICIPLES = ("ký năm", "ký ngày", "ký hồi", "ký từ", "ký nhân", "được ký")
_ROW = 8  # documents that stand in one
_JOINS, _ITEM = ("và", ",", "cũng như", "cùng"), 16
_CITED = (None, *_GONE_BY)
_LISTED = (*_PAPERS, "plan")
_CONTENTS = re.compile(
    r"\b(?:nội dung|kết quả|kết luận) (?:tại|của)(?: (?:kỳ|phiên|khoá|cuộc) họp)?(?: lần)?(?: thứ)?"
    r"(?: \d{1,3}| ,| và){0,6}$"
)
_OPENS_LIST = (":", "gồm", "bao gồm", "trong đó có", "gồm có", "là")
_STANDING = ("signed", "implementing", "negotiating", "completed")


def action_of(tokens: list[Token], at: int, end: int, head: Head | None, known: Known | None) -> InstrumentAction:
    """Return what is done with the instrument whose name runs from token ``at`` to offset ``end``.

    Args:
        tokens: the sentence.
        at: the token of its head noun.
        end: where its name ends.
        head: the noun that opens the name, or None for an acronym.
        known: the instrument itself where it is a known one.
    """
    kind = known.kind if known else head.kind if head else "agreement"
    listed = _first_listed(tokens, at)
    after, before = _after(tokens, end), _before(tokens, at, listed, kind)
    if after in ("signed", "in_force") and _is_aimed_at(tokens, at):
        after = "signed" if after == "in_force" and kind in _PAPERS and not known else "proposed"
    if (not known and is_ratified(tokens, at)) or is_exchanged(tokens, at, kind):
        before = "signed"
    after = after or told_behind(tokens, at, token_from(tokens, end), kind)
    if head is not None and head.en == "joint statement" and before in _CITED and is_issued(tokens, at, end):
        before = "signed"
    doing = after or before
    if doing is None and kind in _TREATIES and not known and _is_any(tokens, at):
        doing = "proposed"
    if known is not None and known.open and not after and _is_left(tokens, at):
        doing = None  # the others carry it on, or it never came about
    if kind == "resolution" and doing == "proposed" and (not at or tokens[at - 1].low != "một"):
        doing = None  # "xác nhận trong Nghị quyết …", "đề nghị … theo nghị quyết …"
    if kind in _PAPERS and listed and tokens[listed - 1].low in _DRAFTS:
        doing = "negotiating"
    if not after and kind in _PAPERS and _is_discussed(tokens, at):
        doing = "negotiating"
    if after == "signed" and before in _GONE_BY and _is_governed(tokens, listed) and not is_signed_now(tokens, end):
        doing = before  # carried out or gone by now, whenever it was signed
    if known is not None and (known.action == "negotiating" or kind == "mechanism"):
        return known.action
    if known is not None and kind == "joint_statement":
        return known.action if doing != "in_force" else "referred"  # observed, cited
    if kind == "convention":
        return "referred"
    if kind == "mechanism":
        return _of_mechanism(tokens, at, end, head, doing)
    if head is not None and head.en == "project, programme" and _STARTED.search(words_before(tokens, at, _REACH)):
        return "proposed"
    return _settled(doing, kind, head, known) or _usual(kind, head, known)


def _of_mechanism(
    tokens: list[Token], at: int, end: int, head: Head | None, doing: InstrumentAction | None
) -> InstrumentAction:
    """Return what becomes of a standing body or of one of its sessions."""
    if _is_content_carried_out(tokens, at):
        return "implementing"
    if _is_to_be_held(tokens, at, end):
        return "proposed"
    if head is not None and head.en in ("forum", "conference", "talks of several"):
        return "referred"
    if doing == "proposed" and _KEPT_UP.search(words_before(tokens, at, _REACH)):
        return "in_force"
    return "in_force" if doing is None or doing in _STANDING else doing


def _settled(
    doing: InstrumentAction | None, kind: InstrumentKind, head: Head | None, known: Known | None
) -> InstrumentAction | None:
    """Return what the words mean for an instrument of this kind."""
    if doing == "negotiating" and head is not None and head.with_place:
        return "implementing"  # a project is built (``xây dựng``), not drawn up
    if doing == "proposed" and known is not None and known.negotiated:
        return "negotiating"  # what is drawn up over years and waits to be signed
    if doing == "signed" and head is not None and head.en == "initiative":
        return "proposed"  # ``đưa ra sáng kiến``
    if doing == "proposed" and known is not None and kind == "plan":
        return known.action  # what is proposed is to take part in it
    if doing == "completed" and kind in _PAPERS:
        return "in_force"  # ``chiến tranh kết thúc bằng hiệp định đình chiến``
    if doing == "in_force" and kind == "joint_statement":
        return "referred"  # it binds nobody: somebody goes by it
    if kind == "resolution" and doing in ("in_force", "negotiating"):
        return "referred"  # somebody breaks it: nothing becomes of it itself
    if doing == "in_force" and kind in ("plan", "programme"):
        return _usual(kind, head, known)  # one takes part in it (``tham gia``)
    return doing


def _usual(kind: InstrumentKind, head: Head | None, known: Known | None) -> InstrumentAction:
    if known is not None:
        return known.action
    if head is not None and head.en == "initiative":
        return "referred"
    return "implementing" if kind in ("programme", "plan") else "referred"


def _after(tokens: list[Token], end: int) -> InstrumentAction | None:
    """Read the words right behind the name: ``… đã có hiệu lực``."""
    first = token_from(tokens, end)
    is_planned = False
    if first + 1 < len(tokens) and tokens[first].low == "và" and "known" in tokens[first + 1].senses:
        first += 2  # "EVFTA và EVIPA sớm được ký"
    for index in range(first, min(first + _AFTER, len(tokens))):
        token = tokens[index]
        is_planned = is_planned or token.low in _TO_COME
        doing = token.value("after")
        if isinstance(doing, Doing):
            if doing.action == "signed" and is_carried_out_behind(tokens, index + 1):
                return "implementing"
            return "proposed" if is_planned and doing.action in _STANDING else doing.action
        if token.low in _PASSIVE:
            return _passive(tokens, index, is_planned=is_planned or token.low in _TO_COME)
        if token.low == "ký" and index + 1 < len(tokens) and tokens[index + 1].text.isdigit():
            return "signed"  # "… ký 1995"
        if token.low in (",", ";", ".", "và"):
            return None
    return None


def _is_aimed_at(tokens: list[Token], at: int) -> bool:
    """``hoàn tất thủ tục để Hiệp định … có hiệu lực``, ``trông đợi … khi … được ký kết``: it is still to come."""
    if not at:
        return False
    low = tokens[at - 1].low
    if low in _FOR:
        return True
    return low in _WHEN and _ASKED.search(words_before(tokens, at - 1, _REACH)) is not None


def _passive(tokens: list[Token], at: int, *, is_planned: bool) -> InstrumentAction | None:
    """``… đã được Tổng thống A ký hồi tháng 9``, ``sớm được các nước phê chuẩn``: the verb behind who does it."""
    for token in tokens[at + 1 : at + _LONG_PASSIVE]:
        if token.low == "ký" or token.low.startswith("ký "):
            return "proposed" if is_planned else "signed"
        if is_planned and token.low in _RATIFIED:
            return "proposed"
        if token.low in (",", ";", ".", "và", "để", "nhằm"):
            return None
    return None


def _is_governed(tokens: list[Token], first: int) -> bool:
    """Say whether a verb right before the name, or before those listed with it, has it as its object."""
    return any(isinstance(token.value("before"), Doing) for token in tokens[max(0, first - _AFTER) : first])


def _first_listed(tokens: list[Token], at: int) -> int:
    """``theo Hiệp định A, Nghị định thư B ký năm 2015 và C``: return where the first document of the row stands."""
    for _ in range(_ROW):
        if not at or tokens[at - 1].low not in _JOINS:
            return at
        first = max(0, at - _ITEM)
        before = next((index for index in range(at - 2, first, -1) if "head" in tokens[index].senses), None)
        if before is None:
            return at
        at = before
    return at


def _before(tokens: list[Token], at: int, first: int, kind: InstrumentKind) -> InstrumentAction | None:
    """Read the verb that governs the name: the nearest before it, or far back the signing of a whole list."""
    far = tokens[max(0, at - _FAR) : at]
    if at and tokens[at - 1].text == ";" and kind in _LISTED and _is_listed(far):
        return "signed"  # a list of what is signed: its other items tell nothing of this one
    for index in range(at - 1, max(-1, at - _REACH), -1):
        if tokens[index].text == ";" and index < at - 1:
            break
        if (first < index and _is_of_another(tokens, index)) or _is_opening(tokens, index, at):
            continue
        if tokens[index].low == "thông qua" and kind in _BY_WAY and not _is_adopted(tokens, index, kind):
            if kind in _TREATIES and (index == at - 1 or first < at):
                return "in_force"
            continue
        if index and tokens[index].low == "xây dựng" and "about" in tokens[index - 1].senses:
            continue  # "ký Thỏa thuận về xây dựng … và Ý định thư …": what another document is about
        doing = tokens[index].value("before") or tokens[index].value("after")
        if not isinstance(doing, Doing) or (tokens[index].low in _MADE and _is_away(tokens, index, at)):
            continue
        if doing.action == "in_force" and first - index > _IN_FORCE_NEAR and tokens[index].low not in _OBEYED:
            continue  # "theo đuổi …", "trong khuôn khổ …, A đề nghị …": another thing
        if tokens[index].low in _SLIGHT and _is_slight(tokens, index, at):
            continue
        if "việc ký" in tokens[index].low:
            return "proposed" if _is_signing_wished(tokens, index) else "signed"
        if tokens[index].low in _OBEYED and tokens[index - 1].low == "và":
            continue  # ``thực hiện và tuân thủ …``
        if doing.action != "signed":
            if at - index > _NEAR and kind in ("agreement", "protocol", "mou", "plan") and _has_signing(far):
                return "signed"
            is_to_come = doing.action == "completed" and _is_wished(tokens, index)
            return "implementing" if is_to_come else doing.action  # "sớm triển khai và hoàn thành Dự án …"
        return _signing(tokens, index)
    signable = kind in ("agreement", "protocol", "mou", "plan")
    return "signed" if signable and _has_signing(far) else None


def _is_signing_wished(tokens: list[Token], at: int) -> bool:
    """``trao đổi về việc ký …``, ``thúc đẩy việc ký …``: it is to come, while ``Việc ký … là dấu mốc`` looks back."""
    before = words_before(tokens, at, _REACH)
    return _SIGNING_WISHED.search(before) is not None or _ASKED.search(before) is not None


def _is_opening(tokens: list[Token], index: int, at: int) -> bool:
    """``Kết thúc hội đàm, hai bên nhắc lại Hiệp định …``: what comes before is no end of the document."""
    return index == 0 and tokens[0].low == "kết thúc" and any(token.low == "," for token in tokens[1:at])


def _is_of_another(tokens: list[Token], at: int) -> bool:
    """``theo Hiệp định A ký năm 2011 và Thỏa thuận B``: the signing behind a document of a row is of that one."""
    return tokens[at].low.startswith(_PARTICIPLES) and tokens[at - 1].low not in _DONE


def _is_slight(tokens: list[Token], index: int, at: int) -> bool:
    """``kết quả đạt được trong Chương trình …``: a plain verb that does not rule the name, or stands far before it."""
    between = tokens[index + 1 : at]
    if between and between[-1].low in _HARDLY:
        return True
    return len(between) > _REACH // 2 and not any(
        token.low in _OPENS_LIST or "head" in token.senses for token in between
    )


def _is_away(tokens: list[Token], index: int, at: int) -> bool:
    """``những gì được nêu ra trong tuyên bố chung``: what is brought out is not the statement.

    ``đạt thỏa thuận mở lại các cửa khẩu`` tells of what two agree to do, and names no document.
    """
    named = [token.low for token in tokens[at : at + _AGREED_TO]]
    agrees = at == index + 1 and not tokens[at].cap and "các" in named and "về" not in named
    return agrees or at - index > _BESIDE or tokens[index + 1].low == "trong"


def _is_to_be_held(tokens: list[Token], at: int, end: int) -> bool:
    """``nhất trí tổ chức Đối thoại …``, ``Kỳ họp lần thứ 23 Ủy ban … sẽ diễn ra``: a session that is still to come."""
    before = words_before(tokens, at, _REACH)
    if _TO_HOLD.search(before):
        return True
    goes_on = before.endswith((" tổ chức", " tổ chức tốt"))
    if goes_on and _TO_HOLD_ON.search(words_before(tokens, at, _FAR)) is not None:
        return True
    first = token_from(tokens, end)
    return _WILL_BE_HELD.match(words_before(tokens, first + _BEHIND, _BEHIND)) is not None


def _is_left(tokens: list[Token], at: int) -> bool:
    """``rút khỏi hiệp định TPP``: somebody leaves it."""
    return any(token.low.endswith("khỏi") for token in tokens[max(0, at - 2) : at])


def _is_any(tokens: list[Token], at: int) -> bool:
    """``chấm dứt chiến tranh bằng một hiệp ước hòa bình``: any one, which does not exist yet."""
    if at < 2 or tokens[at].cap or tokens[at - 1].low != "một":
        return False
    return _EXISTS.search(words_before(tokens, at - 1, _NEAR)) is None


def _is_discussed(tokens: list[Token], at: int) -> bool:
    """``đang thảo luận với Lào về một hiệp định hòa bình``: it does not exist yet, and they talk about it."""
    if at < _AFTER or tokens[at - 1].low != "một" or "about" not in tokens[at - 2].senses:
        return False
    return _TALKS.search(words_before(tokens, at, _NEAR)) is not None


def _is_content_carried_out(tokens: list[Token], at: int) -> bool:
    """``triển khai A; các nội dung tại Kỳ họp …``: what a session settled is carried out, even in a list."""
    if not _CONTENTS.search(words_before(tokens, at, _NEAR)):
        return False
    for token in reversed(tokens[max(0, at - _FAR) : at]):
        doing = token.value("before")
        if isinstance(doing, Doing):
            return doing.action == "implementing"
    return False


def _is_adopted(tokens: list[Token], at: int, kind: InstrumentKind) -> bool:
    """``đã thông qua Kế hoạch …`` adopts it; ``hợp tác thông qua Chương trình …`` only names the way.

    A treaty is adopted by whom the clause opens with, too: ``Quốc hội Lào thông qua Hiệp định …``.
    """
    if at and tokens[at - 1].low in _ADOPTING:
        return True
    if kind not in _TREATIES:
        return False
    opening = tokens[max(0, at - _SUBJECT) : at]
    start = max((index for index, token in enumerate(opening) if not token.word), default=-1)
    is_short = at < _SUBJECT or start >= 0
    return is_short and not any(token.low in _GOVERNORS for token in opening[start + 1 :])


def _signing(tokens: list[Token], at: int) -> InstrumentAction:
    """A signature is wished for (``sớm ký``), remembered (``45 năm ngày ký``) or done."""
    if _REMEMBERED.search(f"{words_before(tokens, at, _NEAR)} "):
        return "in_force"
    if at and tokens[at - 1].low in _ANNIVERSARY:
        return "referred"
    return "proposed" if _is_wished(tokens, at) else "signed"


def _is_wished(tokens: list[Token], at: int) -> bool:
    """Say whether the words right before a verb show that it is still to come."""
    if tokens[at].low.startswith(_DONE) or (at and tokens[at - 1].low in _DONE):
        return False  # "việc hai bên đã ký kết …"
    if _AGREED.search(words_before(tokens, at, _NEAR)):
        return tokens[at].low not in _ADOPTED or tokens[at - 1].low not in _UNANIMOUS
    if tokens[at].low in _SIGNS and _is_asked(words_before(tokens, at, _REACH)):
        return True
    return any(
        tokens[index].low.split(" ")[0] in _WISHES
        and not _is_carried_on(tokens, index)
        and not (tokens[index].low == "việc" and index < at - 1)  # "đánh giá cao việc hai bên ký …"
        for index in range(max(0, at - _AFTER), at)
    )


def _is_asked(before: str) -> bool:
    return _ASKED.search(before) is not None or _CHAINED.search(before) is not None


def _is_carried_on(tokens: list[Token], index: int) -> bool:
    """``đã tiến hành lễ ký``: what is carried out is not still to come."""
    return tokens[index].low == "tiến hành" or (tokens[index].low == "tiến" and tokens[index + 1].low == "hành")


def _is_listed(tokens: list[Token]) -> bool:
    """``ký các văn kiện, gồm: A; B``: a colon or ``gồm`` between the signing and the list."""
    opens = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].low in _OPENS_LIST), None)
    return opens is not None and _has_signing(tokens[:opens])


def _has_signing(tokens: list[Token]) -> bool:
    return any("ceremony" in token.senses for token in tokens)

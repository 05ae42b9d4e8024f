"""Offices by which their holders speak for a state, an organisation or a place."""

from banggiao.reading.frames.base import Trigger
from banggiao.reading.titles import Office

SPEAKERS = (
    "spokesperson",
    "head_of_state",
    "head_of_government",
    "minister",
    "ambassador",
    "deputy",
    "vice_minister",
    "royal",
)
"""Levels of the offices whose holders speak for their state when they ask something of another."""
ADVISING = ("cố vấn an ninh quốc gia",)
"""Offices of no level whose holders do too."""
_GOVERNING = ("thị trưởng", "thống đốc", "đô trưởng")
_HEADS = ("Tổng Thư ký", "Chủ tịch", "Cao ủy", "Đại diện cấp cao", "Tổng Giám đốc")


def speaks_by(trigger: Trigger, office: Office) -> bool:
    """Say whether who holds an office may address other states in public by it."""
    return office.level in SPEAKERS or _advises(office) or heads_organisation(trigger, office) or _governs_place(office)


def _advises(office: Office) -> bool:
    """``Cố vấn an ninh quốc gia``: speaks for the state, of whatever level."""
    return office.status != "former" and office.title.lower().startswith(ADVISING)


def _governs_place(office: Office) -> bool:
    """``Thị trưởng Paris``, ``Thống đốc Tokyo``: who governs a place speaks against what other states do."""
    title = office.title.lower()
    return office.status == "current" and title.startswith(_GOVERNING) and "ngân hàng" not in title


def heads_organisation(trigger: Trigger, office: Office) -> bool:
    """``Tổng Thư ký Liên Hợp Quốc``, ``Chủ tịch Ủy ban châu Âu``: who heads an organisation of states speaks for it."""
    if office.status != "current" or not office.title.startswith(_HEADS) or not office.country:
        return False
    return trigger.cast.lexicon.geography.country(office.country) is None

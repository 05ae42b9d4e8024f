from banggiao.evaluate.aligning import align, likeness, match
from banggiao.evaluate.gold import GoldEvent, GoldParticipant

LAM = GoldParticipant("Tô Lâm", "VN", (), "host")
SONEXAY = GoldParticipant("Sonexay Siphandone", "LA", (), "guest")


def test_one_encounter_under_two_names_can_be_one() -> None:
    assert likeness(GoldEvent("reception", participants=(LAM,)), GoldEvent("meeting", participants=(LAM,))) > 0
    assert likeness(GoldEvent("reception", participants=(LAM,)), GoldEvent("visit", participants=(LAM,))) == 0


def test_other_days_are_other_acts() -> None:
    one = GoldEvent("talks", date="2023-02-17", participants=(LAM, SONEXAY))
    other = GoldEvent("talks", date="2023-02-18", participants=(LAM, SONEXAY))
    assert likeness(one, other) == 0


def test_two_sides_are_enough_and_one_is_not() -> None:
    gold = GoldEvent("talks", participants=(LAM, SONEXAY))
    sides = (GoldParticipant("Việt Nam", "VN"), GoldParticipant("Lào", "LA"))
    assert likeness(gold, GoldEvent("talks", participants=sides)) > 0
    assert likeness(gold, GoldEvent("talks", participants=sides[:1])) == 0


def test_the_likest_pair_comes_first() -> None:
    golds = [GoldEvent("talks", participants=(LAM, SONEXAY)), GoldEvent("reception", participants=(LAM, SONEXAY))]
    reads = [GoldEvent("reception", participants=(LAM, SONEXAY)), GoldEvent("talks", participants=(LAM,))]
    assert sorted(align(golds, reads)) == [(0, 1), (1, 0)]


def test_matching_is_one_to_one() -> None:
    assert match([1, 1, 2], [1, 2, 2], int.__eq__) == [(0, 0), (2, 1)]

"""Who signs, where several tellings of one ceremony name states, bodies and men (codebook §1 role, §8 "Signing")."""

from banggiao.lexicon import Lexicon
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft

_MOST = 40  # tellings of one act that are looked at


def settle_signatories(event: Draft, lexicon: Lexicon) -> None:
    """Take over from an act's other tellings who signs for the states that it names.

    ``Ba bản ghi nhớ được ký …`` in the lead, ``Bộ trưởng A và Bộ trưởng B ký …`` below; in one sentence all who sign
    one paper after another (``A và B ký …; C và D ký …``) do so at one ceremony. Who only looks on signs nothing.
    """
    for telling in event.tellings[:_MOST]:
        signing, told = _signatories(event), _signatories(telling)
        known = {actor.key for actor, _ in event.cast}
        named: list[tuple[Actor, Role]] = [(actor, "signatory") for actor in told if actor.key not in known]
        if any(_is_state(actor, lexicon) for actor in told) or countries_of(told) != countries_of(signing):
            continue
        if all(_is_state(actor, lexicon) for actor in signing):
            here = {mention.person for mention in telling.sentence.mentions if mention.person is not None}
            by_hand = not telling.named_by_noun and all(actor.person in here for actor in told)
            if by_hand and len(named) == len(told):
                event.cast = [*named, *((actor, role) for actor, role in event.cast if role != "signatory")]
        elif telling.sentence is event.sentence:
            event.cast += named


def _signatories(draft: Draft) -> list[Actor]:
    return [actor for actor, role in draft.cast if role == "signatory"]


def _is_state(actor: Actor, lexicon: Lexicon) -> bool:
    return actor.person is None and actor.name == lexicon.side_name(actor.country)

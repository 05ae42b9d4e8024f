"""The vocabulary of instruments, undertakings, figures and fields."""

from pathlib import Path
from typing import get_args

import pytest

from banggiao.lexicon.terms import FieldWords, Terms, load_terms
from banggiao.model.errors import RunError
from banggiao.model.vocabulary import Field
from banggiao.vietnamese.words import Cut


def fields_known(terms: Terms, words: str) -> set[str]:
    hits = terms.find(Cut(words)).fields
    entries = (entry for hit in hits for cat in ("field", "weak") for entry in hit.senses.get(cat, ()))
    return {entry.field for entry in entries if isinstance(entry, FieldWords)}


def test_every_field_has_words() -> None:
    words = (
        "tin cậy chính trị, xây dựng đảng, nghị viện, quốc phòng, an ninh, biên giới, tội phạm, kinh tế, thương mại, "
        "đầu tư, tài chính, nông nghiệp, năng lượng, giao thông, khoa học, giáo dục, văn hoá, du lịch, y tế, "
        "môi trường, việc làm, địa phương, kiều dân, hài cốt, lãnh sự, báo chí, hàng hải, đa phương"
    )
    assert fields_known(load_terms(), words) == set(get_args(Field))


def test_the_digest_is_of_the_content() -> None:
    assert load_terms().digest == load_terms().digest


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"instruments\.toml"):
        load_terms(tmp_path)


def test_an_unknown_entry_is_refused(tmp_path: Path) -> None:
    (tmp_path / "instruments.toml").write_text('[[head]]\nkind = "treaty"\nen = "x"\nforms = ["y"]\n', encoding="utf-8")
    with pytest.raises(RunError, match=r"instruments\.toml"):
        load_terms(tmp_path)

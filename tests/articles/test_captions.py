from banggiao.articles.captions import Paragraph, caption_groups, find_captions
from banggiao.articles.paragraphs import split_lines

_CAPTION = "Hai Bộ trưởng tại lễ ký ở Viêng Chăn"


def test_the_same_caption_twice_is_one_wherever_it_stands() -> None:
    found = find_captions([
        Paragraph("paragraph", f"{_CAPTION}. Ảnh: Minh Sơn/TTXVN"),
        Paragraph("paragraph", "Hai bên hội đàm."),
        Paragraph("paragraph", f"{_CAPTION} (Ảnh: TTXVN)"),
    ])  # fmt: skip
    assert [p.kind for p in found.paragraphs] == ["caption", "paragraph"]
    assert (found.photographers, found.agencies) == (("Minh Sơn",), ("TTXVN",))


def test_a_line_twice_in_a_row_is_a_caption_without_a_credit() -> None:
    found = find_captions([Paragraph("paragraph", _CAPTION), Paragraph("paragraph", _CAPTION)])
    assert found.paragraphs == (Paragraph("caption", _CAPTION),)


def test_short_lines_may_repeat() -> None:
    lines = [Paragraph("paragraph", text) for text in ("Phóng viên:", "Hai bên ký.", "Phóng viên:")]
    assert find_captions(lines).paragraphs == tuple(lines)


def test_a_credit_alone_makes_a_caption_of_the_line_above() -> None:
    found = find_captions([Paragraph("paragraph", _CAPTION), Paragraph("paragraph", "Ảnh: TTXVN")])
    assert found.paragraphs == (Paragraph("caption", _CAPTION),)
    assert found.agencies == ("TTXVN",)


def test_a_credit_after_a_long_paragraph_belongs_to_its_last_sentence() -> None:
    body = "Hai bên đã trao đổi về quan hệ song phương. " * 20
    found = find_captions([Paragraph("paragraph", f"{body}{_CAPTION}. Ảnh: TTXVN")])
    assert found.paragraphs == (Paragraph("paragraph", body.strip()), Paragraph("caption", f"{_CAPTION}."))


def test_credits_inside_a_paragraph_saved_without_line_breaks() -> None:
    text = "Hai bên đã ký. Lễ ký tại Hà Nội (Ảnh: AFP) Sau đó họ họp báo. Ông Minh (ảnh: trái) nói thêm."
    assert find_captions([Paragraph("paragraph", text)]).paragraphs == (
        Paragraph("paragraph", "Hai bên đã ký."),
        Paragraph("caption", "Lễ ký tại Hà Nội"),
        Paragraph("paragraph", "Sau đó họ họp báo. Ông Minh (ảnh: trái) nói thêm."),
    )


def test_the_title_stays_a_title() -> None:
    title = Paragraph("title", "Ngày hội nhiếp ảnh - Ảnh: TTXVN")
    assert find_captions([title]).paragraphs == (title,)


def test_captions_by_the_layout_of_an_archive() -> None:
    lines = split_lines("Tiêu đề\n\nMở đầu.\n\nMột.\nHai.\nBa.\n\n\nẢnh một.\nẢnh hai.")
    assert [line.text for line in lines if line.group in caption_groups(lines)] == ["Ảnh một.", "Ảnh hai."]
    assert caption_groups(split_lines("Tiêu đề\n\nMột.\n\nHai.\n\nBa.\n\nBốn.")) == frozenset()

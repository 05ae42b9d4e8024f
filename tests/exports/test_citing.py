from banggiao.exports.citing import Cited, Labels, cite_as_bibtex, cite_in_words

LABELS = Labels("đọc ngày", "Nguồn")
CITED = Cited(
    title="Tiếp: A → B & 50 %",
    publisher="",
    date="2023-02-17",
    shown_date="17/2/2023",
    address="https://so.example/events/c-1",
    read_on="2026-11-28",
    shown_day="28/11/2026",
    sources=["Báo_Thử, “Tiếp khách” [a-1]"],
)


def test_a_citation_in_words_names_address_day_and_sources() -> None:
    assert cite_in_words(CITED, LABELS) == (
        "“Tiếp: A → B & 50 %”. 17/2/2023. banggiao. https://so.example/events/c-1 (đọc ngày 28/11/2026). "
        "Nguồn: Báo_Thử, “Tiếp khách” [a-1]."
    )


def test_a_citation_as_bibtex_is_escaped() -> None:
    assert cite_as_bibtex(CITED, LABELS).splitlines() == [
        "@online{banggiao-events-c-1,",
        r"  title = {{Tiếp: A → B \& 50 \%}},",
        "  organization = {{banggiao}},",
        "  date = {2023-02-17},",
        "  url = {https://so.example/events/c-1},",
        "  urldate = {2026-11-28},",
        r"  note = {Nguồn: Báo\_Thử, “Tiếp khách” [a-1]},",
        "}",
    ]


def test_braces_in_a_title_close_nothing() -> None:
    entry = cite_as_bibtex(CITED._replace(title="}} , url = {x\n"), LABELS)
    assert entry.count("\n") == 7
    assert r"\}\} , url = \{x" in entry

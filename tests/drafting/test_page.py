"""The season page: one static file that shows everything and can do nothing."""

from __future__ import annotations

import re

import msgspec
import pytest
from lxml import html as lxml_html

from afterword.drafting.page import page, page_view
from afterword.drafting.season import Season
from afterword.drafting.timeline import RIGHT_HALF, timeline
from afterword.errors import TemplateError
from afterword.model import Program, ProgramCase
from drafting.season_fixture import (
    BODY,
    CASES,
    EMPTY,
    HOLDS,
    NO_FACULTY_WORDS,
    NO_THANKS_WORDS,
    NOW,
    SEASON,
    SILENCE_WORDS,
    UNCLEAR_WORDS,
    at,
    interview,
    templates,
)
from drafting.test_summary import SEASONS, balanced, with_case

TEMPLATES = templates()


def drawn(season: Season) -> str:
    return page(season, TEMPLATES)


def folded(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())


def cards(season: Season) -> dict[str, str]:
    """The words of each program's card by its name."""
    tree = lxml_html.document_fromstring(drawn(season))
    return {
        folded(a.xpath(".//h3")[0].text_content()): folded(a.text_content()) for a in tree.xpath("//article")
    }


def anchors(season: Season) -> dict[str, str]:
    return {case.key: f"a{number}" for number, case in enumerate(season.cases)}


@pytest.mark.parametrize("season", SEASONS.values(), ids=SEASONS.keys())
def test_the_page_is_whole_and_holds_nothing_that_acts(season: Season) -> None:
    """No script, form, link, picture, frame or event; the browser is told to refuse them as well."""
    markup = drawn(season)
    found = balanced(markup)
    policy = lxml_html.document_fromstring(markup).xpath(
        "//meta[@http-equiv='Content-Security-Policy']/@content"
    )

    assert not found.seen & {
        "script",
        "form",
        "input",
        "button",
        "a",
        "img",
        "iframe",
        "object",
        "embed",
        "link",
        "base",
        "use",
        "image",
        "foreignobject",
        "style>",
    }
    assert not [
        name
        for name, _ in found.attributes
        if name.startswith("on") or name in {"href", "src", "action", "xlink:href", "srcset"}
    ]
    assert not re.search(r"(?i)url\(|@import|javascript:", markup)
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"]


def test_hostile_words_stay_words() -> None:
    """What a stranger wrote is shown letter by letter: not run, not computed, not turned round."""
    markup = drawn(SEASONS["hostile"])
    text = lxml_html.document_fromstring(markup).text_content()

    assert "<script>alert(1)</script> {{ 7*7 }}" in text
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", markup)


def test_every_program_has_a_card_with_its_words() -> None:
    """Policies with quotes and dates, holds with reasons, people, her notes and their mail."""
    words = cards(SEASON)

    assert list(words) == [
        case.program.institution
        for case in sorted(CASES, key=lambda c: list(words).index(c.program.institution))
    ]
    assert len(words) == len(CASES)
    assert f"“{SILENCE_WORDS}”Bracken Falls IM, Wed, Nov 25" in words["Bracken Falls University Hospital"]
    assert (
        "No longer A newer sentence of the program says otherwise."
        in words["Bracken Falls University Hospital"]
    )
    assert "taken back" in words["Bracken Falls University Hospital"]
    assert NO_FACULTY_WORDS in words["Cormorant Bay Health"]
    assert "Letters to interviewers go through the office here." in words["Cormorant Bay Health"]
    assert "planned for Mon, Dec 7, 8:00 AM" in words["Cormorant Bay Health"]
    assert words["Elderwater Memorial Hospital"].count(UNCLEAR_WORDS) == 1
    assert "Dr. Grace Osei faculty, gosei@alderridge.example, you met" in words["Alder Ridge Medical Center"]
    assert "your sepsis project" in words["Alder Ridge Medical Center"]
    assert (
        "“Interview invitation” Mon, Nov 2, Maria Alvarez: read as invitation"
        in words["Alder Ridge Medical Center"]
    )


def test_a_sentence_that_says_two_things_is_quoted_once() -> None:
    """ "No thank-yous; questions welcome" is one sentence with two rules."""
    words = cards(SEASON)["Dunmore Valley Hospital"]

    assert words.count(NO_THANKS_WORDS) == 1
    assert "No thank-you notes; Questions are welcome, through lbrandt@dunmore.example" in words


def test_a_draft_can_be_read_with_its_line_breaks() -> None:
    """The whole letter, as it lies in Drafts, behind a fold."""
    tree = lxml_html.document_fromstring(drawn(SEASON))
    letters = [pre.text_content() for pre in tree.xpath("//article//details//pre")]

    assert BODY.rstrip() in letters


def test_closed_programs_come_last_and_stay_folded() -> None:
    """A refusal does not stare at her."""
    view = page_view(SEASON)
    tree = lxml_html.document_fromstring(drawn(SEASON))
    closed = tree.xpath("//article[contains(@class,'closed')]")

    assert view.programs[-1].state == "turned down"
    assert [folded(a.xpath(".//h3")[0].text_content()) for a in closed] == ["Halcyon Lakes Health System"]
    assert not closed[0].xpath(".//details[@open]")


def test_fragments_are_our_own() -> None:
    """Ids are counted, never made of received text."""
    tree = lxml_html.document_fromstring(drawn(SEASONS["hostile"]))

    assert all(re.fullmatch(r"program-\d+", one) for one in tree.xpath("//@id"))


def test_an_empty_season_has_a_page() -> None:
    """Before the first mail there is one line, and no empty frame."""
    tree = lxml_html.document_fromstring(drawn(EMPTY))

    assert not tree.xpath("//svg[@role='img']|//article|//h2")
    assert "A quiet week" in folded(tree.xpath("//h1")[0].text_content())


def test_a_broken_template_is_named() -> None:
    """A hole in a changed template is an error, never a gap."""
    with pytest.raises(TemplateError, match=r"page\.html\.j2"):
        page(SEASON, {"page.html.j2": "{{ page.nothing }}"})


# --- the drawing ----------------------------------------------------------------------------


def test_the_drawing_has_a_row_for_each_program_with_a_day() -> None:
    """In the order of their days; a program without any has none."""
    rows = timeline(SEASON, anchors(SEASON)).rows

    assert [row.name.split()[0] for row in rows] == [
        "Bracken", "Cormorant", "Alder", "Dunmore", "Elderwater", "Granite", "Fenwick",
    ]  # fmt: skip
    assert [row.y for row in rows] == sorted({row.y for row in rows})


def test_everything_lies_inside_the_drawing_and_in_order() -> None:
    """Positions are percent of the width; earlier is further left."""
    picture = timeline(SEASON, anchors(SEASON))
    by_name = {row.name.split()[0]: row for row in picture.rows}
    interviews = [
        by_name[name].points[0].x for name in ("Bracken", "Cormorant", "Alder", "Dunmore", "Fenwick")
    ]

    assert interviews == sorted(interviews)
    assert all(0 <= point.x <= 100 for row in picture.rows for point in row.points)
    assert all(bar.x >= 0 and bar.x + bar.width <= 100 for row in picture.rows for bar in row.bars)
    assert [x for x, _ in picture.months] == sorted(x for x, _ in picture.months)
    assert [month for _, month in picture.months] == ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]


@pytest.mark.parametrize(
    ("name", "kinds", "silent"),
    [
        ("Bracken", ["past"], [True]),
        ("Alder", ["past", "second_look"], [False]),
        ("Dunmore", ["ahead"], [True]),
        ("Elderwater", ["ahead"], [False]),
        ("Granite", ["offered", "offered", "offered"], []),
    ],
)
def test_shapes_tell_what_colours_only_repeat(name: str, kinds: list[str], silent: list[bool]) -> None:
    """Over, ahead, offered and second look differ in shape, a silenced window in outline."""
    row = next(row for row in timeline(SEASON, anchors(SEASON)).rows if row.name.startswith(name))

    assert [point.kind for point in row.points] == kinds
    assert [bar.silent for bar in row.bars] == silent


def test_a_cancelled_interview_is_crossed_out_and_has_no_window() -> None:
    """A moved day leaves no mark; a cancelled one stays visible as such."""
    days = (
        interview("d1", "Off.", "2026-12-10T08:00", "America/Denver", status="cancelled"),
        interview("d1", "Moved.", "2026-12-08T08:00", "America/Denver", status="moved"),
    )
    season = with_case(SEASON, "dunmore", interviews=days)
    row = next(row for row in timeline(season, anchors(season)).rows if row.name.startswith("Dunmore"))

    assert [point.kind for point in row.points] == ["cancelled"]
    assert row.bars == ()


def test_days_too_close_for_two_labels_share_one() -> None:
    """On a phone two dates of one row would lie upon each other; each stays a mark with words of its own."""
    days = tuple(
        interview("d1", "Come.", f"{text}T08:00", "America/Denver")
        for text in ("2026-11-28", "2026-12-03", "2026-12-10", "2027-01-25")
    )
    season = with_case(SEASON, "dunmore", interviews=days)
    row = next(row for row in timeline(season, anchors(season)).rows if row.name.startswith("Dunmore"))

    assert [point.label for point in row.points] == ["Nov 28, Dec 3, 10", "", "", "Jan 25"]
    assert len({point.title for point in row.points}) == len(days)


def test_the_dates_of_the_season_are_drawn() -> None:
    """Rank meetings, the rank deadline and Match Day, and today in the accent colour."""
    marks = timeline(SEASON, anchors(SEASON)).marks

    assert [mark.label for mark in marks] == [
        "Match Day Mar 19", "Rank lists due Mar 3", "Programs begin to meet Jan 20", "Today Dec 6",
    ]  # fmt: skip
    assert [mark.kind for mark in marks] == ["date", "date", "date", "today"]


@pytest.mark.parametrize(
    "now",
    ["2026-07-01 00:00", "2026-10-01 00:00", "2027-03-19 12:00", "2027-03-30 12:00", "2027-06-30 12:00"],
)
def test_the_drawing_holds_at_the_ends_of_a_season(now: str) -> None:
    """Before the first interview and after Match Day nothing leaves the frame."""
    season = msgspec.structs.replace(SEASON, now=at(now))
    picture = timeline(season, anchors(season))

    assert all(0 <= mark.x <= 100 for mark in picture.marks)
    assert all(mark.flip for mark in picture.marks if mark.x > RIGHT_HALF)
    assert drawn(season)


@pytest.mark.parametrize("start", ["", "soon", "0001-01-01", "9999-12-31T23:59", "2026-12-03T08:00+99:00"])
def test_a_day_that_makes_no_sense_is_no_row_and_no_fault(start: str) -> None:
    """Mail may claim any date; the page is drawn all the same."""
    odd = ProgramCase(
        key="odd",
        program=Program(institution="Odd Hospital"),
        state="scheduled",
        interviews=(interview("o1", "Odd.", start, "America/New_York"),),
    )

    assert "Odd Hospital" in drawn(
        msgspec.structs.replace(SEASON, cases=(*CASES, odd), holds=HOLDS[:1], now=NOW)
    )


def test_the_drawing_is_told_in_words() -> None:
    """Someone who cannot see it hears every day and hour."""
    label = lxml_html.document_fromstring(drawn(SEASON)).xpath("//svg[@role='img']/@aria-label")[0]

    assert "Alder Ridge Medical Center: interview Thu, Dec 3, 8:00 AM – 2:30 PM Eastern" in label
    assert "Granite Pass Regional Medical Center: offered Tue, Dec 15" in label

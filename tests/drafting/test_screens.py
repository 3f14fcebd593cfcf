"""The terminal screens are what a person wants to see; their JSON is what scripts may rely on."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import msgspec
import pytest

from afterword.drafting.columns import cut, table, width
from afterword.drafting.screens import (
    doctor_json,
    doctor_text,
    show_json,
    show_text,
    status_json,
    status_text,
)
from afterword.drafting.season import AccountState, Check, Season
from afterword.model import LetterState, ProgramCase
from drafting.season_fixture import (
    ALDER,
    CASES,
    EMPTY,
    NO_FACULTY_WORDS,
    NO_THANKS_WORDS,
    SEASON,
    SILENCE_WORDS,
    at,
)
from drafting.test_summary import SEASONS, with_letter

BY_KEY = {case.key: case for case in CASES}


def folded(text: str) -> str:
    return " ".join(text.replace("\n    > ", " ").split())


# --- for scripts ---------------------------------------------------------------------------


def test_status_has_the_shape_of_the_contract() -> None:
    """Every key of the contract with its type; moments carry the applicant's offset."""
    value = json.loads(json.dumps(status_json(SEASON)))

    assert value | {"next_interviews": value["next_interviews"][:1]} == {
        "last_pass": "2026-12-06T17:58:00-06:00",
        "next_summary": "2026-12-13T18:00:00-06:00",
        "paused_until": None,
        "paused": False,
        "account": [{"user": "priya.raman@mail.example", "state": "ok", "why": None, "since": None}],
        "programs": 8,
        "drafts_waiting": 3,
        "held": 5,
        "needs_notes": 1,
        "unreadable": 1,
        "next_interviews": [
            {
                "program": {"institution": "Elderwater Memorial Hospital", "specialty": "internal medicine"},
                "start": "2026-12-10T09:30",
                "timezone": "America/New_York",
                "mode": "virtual",
            }
        ],
    }
    assert [one["start"] for one in value["next_interviews"]] == [
        "2026-12-10T09:30", "2026-12-10T08:00", "2027-01-12",
    ]  # fmt: skip


def test_an_empty_season_has_the_same_keys() -> None:
    """A script never meets a missing key."""
    assert status_json(EMPTY).keys() == status_json(SEASON).keys()
    assert status_json(EMPTY)["programs"] == 0


def test_holds_for_want_of_notes_are_counted_as_notes() -> None:
    """`needs_notes` counts interviews, `held` what only a program or the calendar stops."""
    hold = msgspec.structs.replace(SEASON.holds[3], cause="notes:because")
    value = status_json(msgspec.structs.replace(SEASON, holds=(*SEASON.holds[:3], hold)))

    assert value["held"] == 3
    assert value["needs_notes"] == 2


SHOWN = {
    "program": dict, "state": str, "interviews": list, "contacts": list, "policies": list, "follow_ups": list, "notes": list,
}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_show_has_the_shape_of_the_contract(case: ProgramCase) -> None:
    """Every list is there, filled or not, and all of it is plain JSON."""
    value = json.loads(json.dumps(show_json(case, SEASON)))

    assert {key: type(value[key]) for key in SHOWN} == SHOWN
    assert value["program"] == {"institution": case.program.institution, "specialty": case.program.specialty}
    for row in value["interviews"]:
        assert row.keys() >= {"start", "end", "timezone", "mode", "quote"}
    for row in value["contacts"]:
        assert row.keys() >= {"name", "email", "role", "phone"}
    for row in value["policies"]:
        assert row.keys() >= {"rule", "route", "person", "until", "quote", "message_id", "date", "in_force"}
        assert datetime.fromisoformat(row["date"]).tzinfo is not None
    for row in value["follow_ups"]:
        assert row.keys() >= {"purpose", "to", "state", "not_before", "not_after", "why", "because"}
        assert all(reason.keys() == {"text", "message_id"} for reason in row["because"])


def test_show_tells_every_follow_up_with_its_reason() -> None:
    """Drafted, held, planned: each stands in `follow_ups` with state and the program's words."""
    rows = show_json(BY_KEY["bracken"], SEASON)["follow_ups"]
    assert isinstance(rows, list)

    assert [(row["purpose"], row["state"]) for row in rows] == [
        ("thank_you", "withdrawn"), ("thank_you", "held"), ("correction", "held"),
    ]  # fmt: skip
    assert all(row["because"] == [{"text": SILENCE_WORDS, "message_id": "<b2@mail.example>"}] for row in rows)


def test_a_planned_letter_that_has_a_record_is_told_once() -> None:
    """A letter and its due share a key: one row, with the due's window."""
    due = msgspec.structs.replace(SEASON.waiting[1], key="l1")
    rows = show_json(BY_KEY["alder"], msgspec.structs.replace(SEASON, waiting=(due,)))["follow_ups"]
    assert isinstance(rows, list)

    assert len(rows) == 3
    assert rows[0]["not_before"] == "2026-12-11T08:00:00-06:00"


CHECKS = (
    Check(name="config", ok=True, what="config.toml is in order."),
    Check(
        name="keyring", ok=False, what="The keyring is locked.", do="Unlock it, or sign in to your desktop."
    ),
)


def test_doctor_has_the_shape_of_the_contract() -> None:
    """One failing check makes the whole not ok."""
    assert doctor_json(CHECKS) == {
        "ok": False,
        "checks": [
            {"name": "config", "ok": True, "what": "config.toml is in order.", "do": ""},
            {"name": "keyring", "ok": False, "what": "The keyring is locked.", "do": "Unlock it, or sign in to your desktop."},
        ],
    }  # fmt: skip
    assert doctor_json(CHECKS[:1])["ok"] is True


# --- for people ------------------------------------------------------------------------------


def test_status_is_the_season_at_a_glance() -> None:
    """A line per program, the next days with both clocks, what waits, last pass, next summary."""
    text = status_text(SEASON)

    assert "8 programs, 3 drafts waiting, 5 held, 1 interview without notes, 1 unreadable." in text
    assert "Cormorant Bay Health        interviewed  Tue, Dec 1   1       1     1     wanted" in text
    assert "9:30 AM – 3:00 PM Eastern (8:30 AM – 2:00 PM for you)" in text
    assert "! At the same time as Dunmore Valley Hospital." in text
    assert "Thank-you to Dr. Grace Osei, Alder Ridge Medical Center: until Thu, Dec 10" in text
    assert "too late: delete it" in folded(text)
    assert text.endswith("Last pass     Sun, Dec 6, 5:58 PM\nNext summary  Sun, Dec 13, 6:00 PM\n")


def test_status_before_the_first_mail() -> None:
    """No empty table, and no word about what is not there."""
    text = status_text(EMPTY)

    assert "No program has written yet." in text
    assert "Next interviews" not in text
    assert "In your Drafts folder" not in text


def test_status_says_what_is_wrong() -> None:
    """A mailbox that cannot be reached and a pause stand above everything else."""
    season = msgspec.structs.replace(
        SEASON,
        accounts=(
            AccountState(user="priya@mail.example", state="unreachable", why="the server does not answer"),
        ),
        paused_until=at("2026-12-20 08:00"),
        last_pass=None,
    )
    text = status_text(season)

    assert "! priya@mail.example: The server does not answer." in text
    assert "! Paused until Sun, Dec 20, 8:00 AM" in text
    assert text.index("! Paused") < text.index("Program")
    assert "Last pass     never yet" in text


def test_status_says_since_when_and_what_to_do() -> None:
    """Trouble of days says so, trouble of minutes does not; the service's own trouble has its line."""
    days, minutes = (SEASON.now - timedelta(days=3), SEASON.now - timedelta(minutes=9))
    for since, told in ((days, True), (minutes, False), (None, False)):
        account = AccountState(user="p@mail.example", state="unreachable", why="Nobody answers.", since=since)
        season = msgspec.structs.replace(SEASON, accounts=(account,))
        text = folded(status_text(season, trouble="The background service does not run."))
        assert ("Since Thu, Dec 3" in text) is told
        assert "! The background service does not run." in text
        assert "afterword doctor" in text


def test_show_is_one_programs_file_with_quotes() -> None:
    """What is known, in whose words, and what follows from it."""
    text = folded(show_text(BY_KEY["cormorant"], SEASON))

    assert "No letters to interviewers or faculty" in text
    assert f"“{NO_FACULTY_WORDS}”".replace(" is glad", " is glad") in text.replace("> ", "")
    assert (
        "Thank-you to isato@cormorant.example: not written Letters to interviewers go through the office here."
        in text
    )
    assert "Note about the technical trouble to Tomás Varga (too late: delete it): waits in Drafts" in text
    assert "Notes card: waits in Drafts (since Tue, Dec 1, 5:00 PM); makes sense until Tue, Dec 8" in text
    assert "Dr. Imogen Sato: faculty, no address, you met" in text


def test_show_quotes_a_sentence_with_two_rules_once() -> None:
    """It stands under both rules together."""
    assert folded(show_text(BY_KEY["dunmore"], SEASON)).replace("> ", "").count(NO_THANKS_WORDS) == 1


def test_show_says_that_a_rule_is_over() -> None:
    """What no longer binds stays visible, as such."""
    assert (
        "Thank-you notes are welcome (no longer) A newer sentence of the program says otherwise."
        in folded(show_text(BY_KEY["bracken"], SEASON))
    )


@pytest.mark.parametrize("columns", [70, 80, 120])
@pytest.mark.parametrize("season", SEASONS.values(), ids=SEASONS.keys())
def test_screens_keep_to_their_width(season: Season, columns: int) -> None:
    """No line is wider than the screen, whatever a program calls itself."""
    screens = [status_text(season, columns), *(show_text(case, season, columns) for case in season.cases)]
    for line in "\n".join(screens).splitlines():
        assert width(line) <= columns, line


@pytest.mark.parametrize("season", SEASONS.values(), ids=SEASONS.keys())
def test_mail_cannot_steer_the_terminal(season: Season) -> None:
    """No control, escape or direction mark of a message reaches the screen."""
    screens = [status_text(season), *(show_text(case, season) for case in season.cases)]
    for sign in "\n".join(screens):
        assert sign == "\n" or sign.isprintable(), repr(sign)


def test_doctor_puts_the_advice_under_the_fault() -> None:
    """One line per check; what to do stands below a failing one; the last line sums up."""
    assert doctor_text(CHECKS) == (
        "ok    config   config.toml is in order.\n"
        "FAIL  keyring  The keyring is locked.\n"
        "               → Unlock it, or sign in to your desktop.\n"
        "\n"
        "1 thing to see to.\n"
    )
    assert doctor_text(CHECKS[:1]).endswith("Everything is in order.\n")


def test_an_edited_draft_is_told_as_hers() -> None:
    """Status and show both say that she has touched it."""
    season = with_letter(SEASON, "l1", state=LetterState.EDITED)

    assert (
        "Thank-you to Dr. Grace Osei, Alder Ridge Medical Center: edited by you, until Thu, Dec 10"
        in folded(status_text(season))
    )
    assert "Thank-you to Dr. Grace Osei: waits in Drafts, edited by you" in folded(
        show_text(BY_KEY["alder"], season)
    )


@pytest.mark.parametrize(("text", "columns"), [("Osei", 4), ("ÄÖÜ", 3), ("東京", 4), ("e\u0301", 1), ("", 0)])
def test_width_counts_columns_not_letters(text: str, columns: int) -> None:
    """Wide signs take two columns, combining ones none."""
    assert width(text) == columns


def test_a_long_name_is_cut_where_the_screen_ends() -> None:
    """The first column gives way, the others stay whole."""
    lines = table([("Program", "State"), (ALDER.institution * 5, "interviewed")], 40)

    assert all(width(line) <= 40 for line in lines)
    assert lines[2].endswith("…  interviewed")
    assert cut("東京大学", 5) == "東京…"

"""A clock that is wrong for a while: nothing is written twice, and nothing waits for the year to come round."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from afterword.app import visit
from afterword.errors import AmbiguousAppend, CredentialsError, MailboxRefused
from afterword.model import LetterState
from afterword.visit.view import LAST_SUMMARY
from afterword.visit.weekly_dates import next_due
from test_machine import START, the_day_before

YEAR = timedelta(days=365)


season = pytest.fixture(the_day_before)


def after(days: float, hour: int = 0) -> datetime:
    return START + timedelta(days=days, hours=hour)


def drafts(season: Any) -> list[bytes]:
    return [kept.raw for kept in season.mailbox.messages("Drafts")]


def test_a_clock_far_back_is_believed_after_a_day(season: Any) -> None:
    """Once the clock ran a month ahead; set right, a day later letters are written again."""
    list(visit(season.world, after(30)))
    season.mail("Birch", "confirmation", 1)
    for hours in range(0, 24 * 5, 3):
        list(visit(season.world, after(1, hours)))

    assert any(b"Birch" in raw for raw in drafts(season))


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(days=-1), -YEAR, timedelta(hours=1)])
def test_a_clock_set_back_and_forth_writes_nothing_twice(season: Any, jump: timedelta) -> None:
    """What was saved before the clock moved is not saved again while it is wrong, nor afterwards."""
    for day in (1.5, 2, 3):
        list(visit(season.world, after(day)))
    before = drafts(season)
    assert before
    for _ in range(3):
        list(visit(season.world, after(3) + jump))
        list(visit(season.world, after(3, 1)))

    assert drafts(season) == before


def test_a_pause_noted_in_the_future_is_over(season: Any) -> None:
    """The server said no while the clock ran a year ahead: today's drafts do not wait for that hour."""
    season.mailbox.fail = "refused"
    list(visit(season.world, after(3)))
    owner = season.world.settings.applicant.email
    season.world.store.set(f"append_refused_until|{owner}", (after(3) + YEAR).isoformat())
    list(visit(season.world, after(3, 2)))

    assert drafts(season)


def test_a_server_may_name_the_pause(season: Any) -> None:
    """A throttled APPEND is not tried again before the moment the server named."""
    tries: list[datetime] = []

    def throttled(*_: object, at: datetime, **__: object) -> None:
        tries.append(at)
        error = MailboxRefused("Too fast.", code="THROTTLED")
        error.wait = 3 * 3600.0
        raise error

    season.mailbox.append = throttled
    for hour in (0, 1, 2, 4):
        list(visit(season.world, after(3, hour)))

    assert len(tries) == 2


def test_a_summary_of_next_year_does_not_stop_this_years(season: Any) -> None:
    """A clock a year ahead made a summary; set right, the next Sunday's still comes, once."""
    season.world.store.set(LAST_SUMMARY, (START + YEAR).isoformat())
    list(visit(season.world, after(2)))
    due = next_due(season.world.settings, after(2))
    lines = [line for hour in (1, 2, 30) for line in visit(season.world, due + timedelta(hours=hour))]

    assert [line["do"] for line in lines].count("summary") == 1


def test_an_unknown_outcome_is_looked_after_again_from_now(season: Any) -> None:
    """The line died during APPEND, then the clock went back: ten minutes from now it is looked for, not in a year."""
    season.mailbox.fail = "lost after"
    with pytest.raises(AmbiguousAppend):
        list(visit(season.world, after(3)))
    [letter] = [x for x in season.world.store.letters() if x.state is LetterState.AMBIGUOUS]
    back = after(2.5)
    assert letter.since > back
    for minutes in (0, 5, 15, 20):
        list(visit(season.world, back + timedelta(minutes=minutes)))

    assert [x.state for x in season.world.store.letters() if x.key == letter.key] == [LetterState.SAVED]
    assert len(drafts(season)) == len(
        {x.id for x in season.world.store.letters() if x.state is LetterState.SAVED}
    )


def test_a_summary_that_may_not_be_mailed_is_put_into_the_inbox(season: Any) -> None:
    """The SMTP password is refused: the summary arrives all the same, and says why it came this way."""

    class Refusing:
        way = "proved"

        def send_nonce(self, _nonce: str) -> None:
            raise AssertionError("this way has been proved")

        def send_summary(self, *_: str) -> None:
            raise CredentialsError("The mail server refused the password.", "Check [smtp].")

    from dataclasses import replace

    from afterword.visit.proving import PROVED

    world = replace(season.world, post=Refusing())
    world.store.set(PROVED, Refusing.way)
    list(visit(world, after(2)))
    due = next_due(world.settings, after(2))
    done = [line["do"] for line in visit(world, due + timedelta(hours=1))]

    assert "summary" in done
    assert any(
        b"Subject: " in kept.raw and b"Afterword" in kept.raw for kept in season.mailbox.messages("INBOX")
    )
    assert any("refused the password" in one.text for one in _told(world))


def _told(world: Any) -> Any:
    from afterword.visit import view

    return view._told(world)

"""The weekly summary says what waits, what comes and why not; to nobody's harm."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from html.parser import HTMLParser

import msgspec
import pytest
from lxml import html as lxml_html

from afterword.drafting.digest import QUIET_WEEK, digest
from afterword.drafting.season import AccountState, Notice, Season
from afterword.drafting.summary import Summary, summary
from afterword.errors import TemplateError
from afterword.model import (
    Because,
    Letter,
    LetterState,
    Policy,
    Preferences,
    Program,
    ProgramCase,
    Quote,
    Recorded,
    Wrote,
)
from drafting.season_fixture import (
    ALDER,
    CASES,
    EMPTY,
    HOLDS,
    LETTERS,
    NO_THANKS_WORDS,
    NOW,
    SEASON,
    SETTINGS,
    SILENCE_WORDS,
    UNCLEAR_WORDS,
    at,
    templates,
)

TEMPLATES = templates()


def made(season: Season) -> Summary:
    return summary(season, TEMPLATES)


def folded(text: str) -> str:
    """Text on one line, without the marks that fold it: as a reader takes it in."""
    return " ".join(re.sub(r"(?m)^\s*>", " ", text).split())


def shown(markup: str) -> str:
    """What an HTML part shows: its text without tags, style and preview."""
    tree = lxml_html.document_fromstring(markup)
    for hidden in tree.xpath("//style|//title|//div[contains(@style,'display:none')]"):
        hidden.drop_tree()
    return " ".join(tree.text_content().replace("\xa0", " ").split())


def with_case(season: Season, key: str, **changes: object) -> Season:
    """The season with one case changed."""
    cases = tuple(msgspec.structs.replace(c, **changes) if c.key == key else c for c in season.cases)
    return msgspec.structs.replace(season, cases=cases)


def with_letter(season: Season, key: str, **changes: object) -> Season:
    """The season with one letter changed."""
    letters = tuple(msgspec.structs.replace(x, **changes) if x.key == key else x for x in season.letters)
    return msgspec.structs.replace(season, letters=letters)


def section(season: Season, key: str) -> str:
    """The words of one section, "" if it vanished."""
    found = [s for s in digest(season).sections if s.key == key]
    words = [
        (e.title, e.what, e.mark, *e.lines, *(q.text for q in e.quotes), e.do)
        for s in found
        for e in s.entries
    ]
    return " ".join(" ".join(row) for row in words)


PROMISED = {
    "a waiting draft, its age and its last day": "Thank-you to Dr. Grace Osei Alder Ridge Medical Center Saved 2 days ago; makes sense until Thu, Dec 10.",
    "a draft whose moment has passed": "Too late: delete it",
    "an edited draft is hers": "You have edited it, so nothing will touch it again.",
    "who the notes card asks about": "It asks about Dr. Imogen Sato.",
    "a draft that is nowhere": "Did you send it?",
    "a letter the mailbox refused": "The mailbox is full, so the draft could not be saved.",
    "an invitation to answer": "Offered: Tue, Dec 15, Thu, Dec 17, or Thu, Jan 7.",
    "until when an answer is wanted": "An answer is wanted by Wed, Dec 9.",
    "a portal books": "It books through its portal, so there is nothing to write.",
    "a look-alike sender": "alder-ridge-gme",
    "a draft taken back, with the words": "Thank-you to the program office: taken back",
    "both clocks of an interview": "9:30 AM – 3:00 PM Eastern (8:30 AM – 2:00 PM for you)",
    "a clash": "At the same time as Dunmore Valley Hospital.",
    "a day that moved": "Moved from Tue, Dec 8.",
    "what will be written next week": "Reminder of your question to Maria Alvarez",
    "an optional letter": "Optional: they say such letters are not needed.",
    "a hold with the program's words": UNCLEAR_WORDS,
    "the words of the yes a hold waits for": 'afterword allow "Bracken Falls University Hospital" correction',
    "silence in the program's words": SILENCE_WORDS,
    "no thank-yous in the program's words": NO_THANKS_WORDS,
    "two stories": "The first mail says 9:30 AM, the calendar entry 10:30 AM",
    "words for a call": "Could you tell me the e-mail address of the residency coordinator? Thank you.",
    "a second look": "Fri, Jan 22",
    "an attachment that may hold names": "Itinerary_Dec1",
    "mail in Junk": "In your Junk folder",
    "a message that could not be read": "“Interview day packet”",
    "why it could not be read": "It is larger than 10 MB.",
    "what was understood from her notes": "Grace Osei: your sepsis project and how the night float changed the first hour",
    "what she sent": "You sent it 4 days ago.",
    "the last pass": "Your mailbox was last looked at on Sun, Dec 6, 5:58 PM.",
    "the next summary": "The next summary comes on Sun, Dec 13, 6:00 PM.",
}


@pytest.mark.parametrize("words", PROMISED.values(), ids=PROMISED.keys())
def test_each_state_of_the_season_is_said_in_both_parts(words: str) -> None:
    """Text and HTML both hold the sentence."""
    mail = made(SEASON)

    # a section's heading is in capitals in the text part
    assert (
        words.casefold()
        in folded(mail.text).replace("** ", "").replace(" **", "").replace("→ ", "").casefold()
    )
    assert words in shown(mail.html)


def test_text_and_html_say_the_same() -> None:
    """Every line of the digest stands in both parts."""
    mail = made(SEASON)
    text, markup = folded(mail.text), shown(mail.html)
    for part in digest(SEASON).sections:
        for entry in part.entries:
            for words in (entry.title, entry.what, *entry.lines, *(q.text for q in entry.quotes), entry.do):
                assert folded(words) in text
                assert folded(words) in markup


def test_an_empty_week_says_so_in_one_line() -> None:
    """No section is left; the sentence stands in text and HTML, and the subject says it as well."""
    mail = made(EMPTY)

    assert digest(EMPTY).sections == ()
    assert QUIET_WEEK in folded(mail.text)
    assert QUIET_WEEK in shown(mail.html)
    assert mail.subject == "Afterword, Sun, Dec 6: nothing waits for you"


GONE: dict[str, dict[str, object]] = {
    "drafts": {
        "letters": tuple(x for x in LETTERS if x.state not in {LetterState.SAVED, LetterState.EDITED})
    },
    "notes": {"letters": tuple(x for x in LETTERS if not x.card)},
    "asked": {"letters": tuple(x for x in LETTERS if x.state is not LetterState.UNKNOWN)},
    "failed": {"letters": tuple(x for x in LETTERS if x.state is not LetterState.FAILED)},
    "done": {"letters": tuple(x for x in LETTERS if x.state is not LetterState.SENT)},
    "invitations": {"cases": tuple(c for c in CASES if c.state != "invited")},
    "interviews": {"cases": tuple(c for c in CASES if c.state != "scheduled")},
    "due": {"waiting": ()},
    "held": {"holds": ()},
    "silence": {"cases": tuple(msgspec.structs.replace(c, policies=()) for c in CASES)},
    "conflicts": {"cases": tuple(msgspec.structs.replace(c, conflicts=()) for c in CASES)},
    "no_address": {"cases": tuple(c for c in CASES if c.key != "fenwick")},
    "second_looks": {"cases": tuple(c for c in CASES if c.key != "alder")},
    "unread_parts": {"cases": tuple(c for c in CASES if c.key != "cormorant")},
    "junk": {"cases": tuple(c for c in CASES if c.key != "granite")},
    "unreadable": {"unreadable": ()},
    "taken_back": {
        "warnings": (),
        "letters": tuple(x for x in LETTERS if x.state is not LetterState.WITHDRAWN),
    },
    "understood": {"cases": tuple(msgspec.structs.replace(c, notes=(), requests=()) for c in CASES)},
}


@pytest.mark.parametrize("key", GONE)
def test_a_section_without_anything_vanishes(key: str) -> None:
    """No heading is left over an empty list."""
    without = msgspec.structs.replace(SEASON, **GONE[key])

    assert section(SEASON, key)
    assert key not in [part.key for part in digest(without).sections]


def test_what_she_deleted_is_never_mentioned() -> None:
    """A deleted draft is a decision, not an omission."""
    season = with_letter(SEASON, "l1", state=LetterState.DELETED)

    assert "Dr. Grace Osei Alder Ridge" not in folded(made(season).text).replace(" - ", " ")
    assert "Grace Osei" not in section(season, "drafts") + section(season, "done")


def test_a_sentence_is_quoted_once_and_recognised_again() -> None:
    """One rule explains a withdrawal, a hold and the silence; its words are read once."""
    text = folded(made(SEASON).text)

    assert text.count(SILENCE_WORDS) == 1
    assert text.count("“To be fair to everyone, we ask that you do not …” – quoted above") == 1


@pytest.mark.parametrize(
    ("day", "quoted"), [("2026-11-29", True), ("2026-12-01", True), ("2026-12-06", False)]
)
def test_an_old_wish_for_silence_is_a_line(day: str, quoted: bool) -> None:
    """In full while it is news or the interview is near; afterwards the rule and who said it when."""
    words = section(msgspec.structs.replace(SEASON, now=at(f"{day} 08:00"), letters=(), holds=()), "silence")

    assert "No messages at all after the interview, until Fri, Mar 19" in words
    assert (SILENCE_WORDS in words) is quoted
    assert ("Bracken Falls IM, Wed, Nov 25." in words) is not quoted


ENDS = {
    "thank_you": "", "invitation_reply": "", "cancel": "", "question": "Wed, Mar 3", "reminder": "Wed, Mar 3",
    "technical": "Wed, Mar 3", "update": "Wed, Mar 3", "correction": "Mon, Mar 15",
}  # fmt: skip


@pytest.mark.parametrize(("purpose", "last"), ENDS.items(), ids=ENDS.keys())
def test_a_letter_without_a_window_ends_with_the_season(purpose: str, last: str) -> None:
    """Questions and updates when rank lists are due, a correction on the Monday of Match Week."""
    letter = msgspec.structs.replace(LETTERS[0], purpose=purpose, not_after=None)
    season = msgspec.structs.replace(SEASON, letters=(letter,))
    words = section(season, "drafts")
    later = msgspec.structs.replace(season, now=at("2027-03-17 18:00"))

    assert (f"Saved 2 days ago; makes sense until {last}." if last else "Saved 2 days ago.") in words
    assert (f"it made sense until {last}" in section(later, "drafts")) is bool(last)


@pytest.mark.parametrize(
    ("day", "told"), [("2027-01-20", False), ("2027-01-21", True), ("2027-03-05", False)]
)
def test_an_update_may_come_too_late(day: str, told: bool) -> None:
    """Once programs meet on their lists; after the deadline it is too late altogether."""
    season = msgspec.structs.replace(
        with_letter(SEASON, "l1", purpose="update", not_after=None), now=at(f"{day} 08:00")
    )

    assert (
        "It may come too late: programs may have met on their lists already." in section(season, "drafts")
    ) is told


def test_a_card_waits_as_long_as_its_window() -> None:
    """Seven days after the interview's end, where the letter itself carries no last moment."""
    season = with_letter(SEASON, "c1", not_after=None, interview_day="2026-12-01")

    assert "It waits until Tue, Dec 8." in section(season, "notes")


def test_the_same_words_for_many_programs_are_repeated_once() -> None:
    """An update to all interviewed programs is one update."""
    update = Recorded(at=NOW - timedelta(days=1), kind="update", text="My paper was accepted.")
    cases = tuple(msgspec.structs.replace(c, requests=(update,), notes=()) for c in CASES[:3])
    words = section(msgspec.structs.replace(SEASON, cases=cases), "understood")

    assert words.count("Update: My paper was accepted.") == 1
    assert "Alder Ridge Medical Center, Bracken Falls University Hospital, and Cormorant Bay Health" in words


def test_a_thank_you_held_by_silence_is_told_once() -> None:
    """Under "They asked for silence"; the correction that waits for a yes stands among the holds."""
    assert "Thank-you" not in section(SEASON, "held").partition("Cormorant")[0]
    assert "Correction" in section(SEASON, "held")


def test_missing_notes_are_asked_for_once() -> None:
    """A hold for want of a note stands under the notes, not among the refusals, and not beside its card."""
    hold = msgspec.structs.replace(
        HOLDS[3], cause="notes:x", why="There is no note of yours about Omar Haddad.", because=()
    )
    season = msgspec.structs.replace(SEASON, holds=(hold,))
    covered = msgspec.structs.replace(season, holds=(msgspec.structs.replace(hold, case="cormorant"),))

    assert "no note of yours" in section(season, "notes")
    assert "held" not in [part.key for part in digest(season).sections]
    assert "no note of yours" not in section(covered, "notes")


def test_a_moved_or_cancelled_day_is_news() -> None:
    """Notices of the week are repeated, those of open invitations stand in their own section."""
    gone = Notice(
        at=NOW, title="Interview called off", text="Dunmore Valley Hospital.", program=CASES[3].program,
        because=(Because(text="We are sorry to cancel.", message_id="<d1@mail.example>"),),
    )  # fmt: skip
    invited = Notice(at=NOW, title="Interview invitation", text="Granite Pass.", program=CASES[6].program)
    words = section(msgspec.structs.replace(SEASON, notices=(gone, invited)), "news")

    assert "Interview called off" in words
    assert "We are sorry to cancel." in words
    assert "Granite" not in words


def test_a_notice_names_its_program_even_without_a_record_of_it() -> None:
    """Notices begin with the institution's name; the title is not repeated in the line below."""
    moved = Notice(
        at=NOW,
        title="Interview moved",
        text="Elderwater Memorial Hospital, internal medicine; it lies in your Junk folder.",
    )
    withdrawn = Notice(
        at=NOW,
        title="Draft withdrawn",
        text="Bracken Falls University Hospital: A rule that came later asks for silence. If it is open in a window, don't send it.",
    )
    words = section(msgspec.structs.replace(SEASON, notices=(moved, withdrawn)), "news")

    assert words.strip() == "Elderwater Memorial Hospital Interview moved  It lies in your Junk folder."


@pytest.mark.parametrize(
    ("changes", "open_still"),
    [
        ({}, True),
        ({"respond_by": "2026-12-06"}, True),
        ({"respond_by": "2026-12-05"}, False),
        ({"respond_by": None}, True),
        ({"respond_by": None, "at": at("2026-11-20 08:00")}, False),
    ],
)
def test_an_invitation_is_shown_while_it_can_be_answered(
    changes: dict[str, object], open_still: bool
) -> None:
    """Up to its day, or for two weeks where none is named; never for months."""
    mail = msgspec.structs.replace(CASES[6].mail[0], **changes)

    assert ("Invited" in section(with_case(SEASON, "granite", mail=(mail,)), "invitations")) is open_still


def test_an_answered_invitation_is_not_brought_up_again() -> None:
    """By our draft that she sent, or by her own reply; a draft that waits is named."""
    reply = msgspec.structs.replace(
        LETTERS[0], key="r", case="granite", purpose="invitation_reply", since=NOW
    )
    hers = Wrote(at=NOW, message_id="<own@mail.example>", in_reply_to="<g1@mail.example>")

    def words(state: LetterState) -> str:
        letter = msgspec.structs.replace(reply, state=state)
        return section(msgspec.structs.replace(SEASON, letters=(letter,)), "invitations")

    assert words(LetterState.SENT) == ""
    assert section(with_case(SEASON, "granite", wrote=(hers,)), "invitations") == ""
    assert "An answer lies in your Drafts." in words(LetterState.SAVED)


def test_a_withdrawal_quotes_what_took_it_back_not_what_began_it() -> None:
    """The draft's own reasons are not the rule's words."""
    early = Because(text="Notes of thanks are welcome.", message_id="<b1@mail.example>")
    season = with_letter(SEASON, "l3", because=(early,), since=at("2026-11-25 11:10"))
    season = msgspec.structs.replace(season, since=at("2026-11-22 18:00"))
    words = section(season, "taken_back")

    assert SILENCE_WORDS in words
    assert early.text not in words


@pytest.mark.parametrize(
    ("until", "day", "told"),
    [(None, "2026-12-06", True), ("2026-12-06", "2026-12-06", True), ("2026-12-05", "2026-12-06", False)],
)
def test_silence_lasts_until_its_last_day(until: str | None, day: str, told: bool) -> None:
    """A rule with a last day is shown up to and on that day."""
    case = CASES[1]
    rule = msgspec.structs.replace(
        case.policies[0], policy=Policy(rule="no_contact", until=until, quote=Quote(text=SILENCE_WORDS))
    )
    season = with_case(msgspec.structs.replace(SEASON, now=at(f"{day} 18:00")), "bracken", policies=(rule,))

    assert ("Bracken" in section(season, "silence")) is told


@pytest.mark.parametrize(("days", "told"), [(2, True), (6, True), (9, False)])
def test_an_unread_attachment_is_told_while_it_matters(days: int, told: bool) -> None:
    """While a thank-you may still be due a hidden rule may forbid it; later it is old news."""
    season = msgspec.structs.replace(SEASON, now=at("2026-12-01 17:00") + timedelta(days=days))

    assert ("Itinerary" in section(season, "unread_parts")) is told


def test_a_warning_about_an_unread_part_is_not_said_twice() -> None:
    """The plan warns about it at once, the summary lists it under its own heading."""
    words = CASES[2].mail[0].warnings[0]
    season = msgspec.structs.replace(SEASON, warnings=(Notice(at=NOW, text=words, program=CASES[2].program),))

    assert words not in section(season, "taken_back")
    assert words in section(season, "unread_parts")


def test_a_second_look_that_is_over_is_gone() -> None:
    """It is shown until its day has passed."""
    later = msgspec.structs.replace(SEASON, now=at("2027-01-23 18:00"))

    assert "second_looks" not in [part.key for part in digest(later).sections]


def test_unproved_mail_in_junk_says_what_was_believed() -> None:
    """Unauthenticated Junk changes nothing but a restriction."""
    lying = msgspec.structs.replace(CASES[6].mail[0], authentication="fail")

    assert "could not prove who sent it" in section(with_case(SEASON, "granite", mail=(lying,)), "junk")
    assert "could not prove" not in section(SEASON, "junk")


def test_near_season_dates_are_told_with_both_clocks() -> None:
    """From thirty days before; the deadline is Eastern, the applicant is not."""
    season = msgspec.structs.replace(SEASON, now=at("2027-02-21 18:00"))
    text = folded(made(season).text)

    assert "Rank order lists are due" in text
    assert "Wed, Mar 3, 9:00 PM Eastern (8:00 PM for you)" in text
    assert "dates" not in [part.key for part in digest(SEASON).sections]


def test_the_quiet_weeks_are_explained() -> None:
    """Between the rank deadline and Match Day nothing is written, and the summary says why."""
    season = msgspec.structs.replace(EMPTY, now=at("2027-03-07 18:00"))

    assert "nothing is written before Match Day" in folded(made(season).text)


def test_a_pause_and_a_sick_mailbox_are_said() -> None:
    """Both explain why nothing new may be there."""
    season = msgspec.structs.replace(
        EMPTY,
        paused_until=at("2026-12-20 08:00"),
        accounts=(AccountState(user="priya@mail.example", state="refused", why="the password was refused"),),
    )
    text = folded(made(season).text)

    assert "Paused until Sun, Dec 20, 8:00 AM: mail is read, nothing is saved or taken back." in text
    assert "priya@mail.example: The password was refused." in text


def test_the_draft_that_can_still_be_sent_comes_first() -> None:
    """What is too late stands last, whatever its age."""
    words = section(SEASON, "drafts")

    assert words.index("Grace Osei") < words.index("Too late")


@pytest.mark.parametrize(
    ("last", "mark"),
    [
        ("2026-12-06 23:00", "Last day today"),
        ("2026-12-07 09:00", "Last day tomorrow"),
        ("2026-12-09 09:00", ""),
    ],
)
def test_the_last_days_of_a_draft_are_marked(last: str, mark: str) -> None:
    """Two days' warning, no more: it never urges."""
    words = section(with_letter(SEASON, "l1", not_after=at(last)), "drafts")

    assert ("Last day" in words) is bool(mark)
    assert mark in words


# --- harmlessness -------------------------------------------------------------------------

HOSTILE = '<script>alert(1)</script> {{ 7*7 }} {% include "x" %} "><img src=x onerror=y>'
LURE = "Sign in at https://evil.example/login?a=b or www.evil.example, or mailto:x@evil.example now."


def hostile_season() -> Season:
    """A season in which everything a stranger can write tries something."""
    program = Program(institution=HOSTILE, specialty="internal\nmedicine\x1b[2J")
    quote = Quote(text=f"{LURE} \u202egnihtemos {'x' * 400} {HOSTILE}", message_id="<e1@mail.example>")
    case = CASES[4]
    policies = (
        msgspec.structs.replace(
            case.policies[0], policy=Policy(rule="no_contact", person=HOSTILE, route=HOSTILE, quote=quote)
        ),
    )
    mail = tuple(
        msgspec.structs.replace(
            m, subject=f"{HOSTILE}\r\nBcc: x@evil.example", sender=msgspec.structs.replace(m.sender, name=HOSTILE),
            warnings=(LURE,), junk=True, second_look=("2027-02-01", HOSTILE), quote=quote, at=NOW,
        )
        for m in case.mail
    )  # fmt: skip
    contacts = tuple(
        msgspec.structs.replace(c, contact=msgspec.structs.replace(c.contact, name=HOSTILE, title="\x07"))
        for c in case.contacts
    )
    bad = msgspec.structs.replace(
        case, program=program, policies=policies, mail=mail, contacts=contacts, conflicts=(HOSTILE,),
        notes=(Recorded(at=NOW, kind="note", person=HOSTILE, text=HOSTILE),), state_quote=quote,
    )  # fmt: skip
    holds = tuple(
        msgspec.structs.replace(
            h,
            program=program,
            why=f"Say `afterword allow`. {HOSTILE}",
            purpose="correction",
            because=(Because(text=quote.text, message_id=quote.message_id),),
        )
        for h in HOLDS
        if h.case == "elderwater"
    )
    letters = tuple(
        msgspec.structs.replace(
            x,
            case="elderwater",
            program=program,
            subject=HOSTILE,
            body=HOSTILE,
            why=HOSTILE,
            flags=(HOSTILE,),
            to="pnkemelu@elderwater.example",
        )
        for x in LETTERS
    )
    return msgspec.structs.replace(SEASON, cases=(bad,), holds=holds, letters=letters)


class Balance(HTMLParser):
    """Checks that tags close in the order in which they opened, and collects them."""

    VOID = frozenset({"meta", "br", "wbr", "img", "hr", "input", "link"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def balanced(markup: str) -> Balance:
    """Parse HTML strictly: every tag closed, in order."""
    parser = Balance()
    parser.feed(markup)
    parser.close()
    assert parser.open == []
    return parser


SEASONS = {"full": SEASON, "empty": EMPTY, "hostile": hostile_season()}


@pytest.mark.parametrize("season", SEASONS.values(), ids=SEASONS.keys())
def test_the_html_is_whole_and_holds_nothing_that_acts(season: Season) -> None:
    """Closed tags, tables and text: no link, form, picture, script or event of any kind."""
    markup = made(season).html
    found = balanced(markup)

    assert found.seen <= {
        "html", "head", "meta", "title", "style", "body", "div", "span", "table", "tr", "td", "br", "wbr",
    }  # fmt: skip
    assert not [
        name
        for name, _ in found.attributes
        if name.startswith("on") or name in {"href", "src", "action", "background"}
    ]
    assert not re.search(r"(?i)https?:|mailto:|url\(|@import|javascript:", markup)
    assert lxml_html.document_fromstring(markup).xpath("//body//table")


@pytest.mark.parametrize("season", SEASONS.values(), ids=SEASONS.keys())
def test_no_link_to_click_is_passed_on(season: Season) -> None:
    """A stranger's link in the owner's own mail would be a lure: it becomes the word "[link]"."""
    mail = made(season)

    assert not re.search(r"(?i)https?://|www\.|mailto:", mail.text + shown(mail.html))


def test_hostile_words_stay_words() -> None:
    """Tags are shown, not obeyed; template marks are not computed; controls and turned-round text are gone."""
    mail = made(SEASONS["hostile"])

    assert "<script>alert(1)</script> {{ 7*7 }}" in shown(mail.html)
    assert "{{ 7*7 }}" in mail.text
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", mail.text + mail.html)
    assert "\nBcc:" not in mail.text


def test_the_subject_holds_counts_and_nothing_received() -> None:
    """One line of our own words, whatever programs call themselves."""
    assert made(SEASON).subject == (
        "Afterword, Sun, Dec 6: 3 drafts wait, 1 interview needs a word from you, and 1 draft went missing"
    )
    assert re.fullmatch(r"Afterword, Sun, Dec 6: [\w ,]+", made(SEASONS["hostile"]).subject)


def test_a_name_that_could_run_is_kept_off_the_command_line() -> None:
    """The suggested command quotes only names of plain letters; others have to be typed."""
    assert "afterword allow NAME correction" in folded(made(SEASONS["hostile"]).text)


def test_the_text_part_is_folded() -> None:
    """No line is longer than 76 columns, unless one word is."""
    for line in made(SEASON).text.splitlines():
        assert len(line) <= 76, line


@pytest.mark.parametrize(
    "source", ["{{ digest.nothing }}", "{% if %}", "{{ digest.headline.__class__.__mro__ }}"]
)
def test_a_broken_template_is_named(source: str) -> None:
    """The person who changed it reads which file it is; a hole is never left."""
    with pytest.raises(TemplateError) as problem:
        summary(SEASON, TEMPLATES | {"summary.txt.j2": source})

    assert "summary.txt.j2" in problem.value.message


def test_a_missing_template_is_named() -> None:
    """An incomplete installation says so."""
    with pytest.raises(TemplateError, match=r"summary\.txt\.j2"):
        summary(SEASON, {})


@pytest.mark.parametrize("purpose", ["thank_you", "correction", "question", "update"])
def test_words_the_summary_never_uses(purpose: str) -> None:
    """It never speaks of ranking chances, never urges, never blames, whatever waits."""
    letter = Letter(
        key="k",
        id="k",
        case="alder",
        program=ALDER,
        purpose=purpose,
        to="malvarez@alderridge.example",
        state=LetterState.SAVED,
        since=NOW - timedelta(days=20),
        not_after=NOW - timedelta(days=9),
    )
    text = made(msgspec.structs.replace(EMPTY, cases=CASES, letters=(letter,))).text.casefold()

    for word in (
        "you forgot",
        "hurry",
        "urgent",
        "asap",
        "don't forget",
        "you should",
        "you must",
        "reminder:",
        "first choice",
    ):
        assert word not in text


def test_two_specialties_of_one_hospital_are_told_apart() -> None:
    """The specialty stands beside the name only where it is needed."""
    other = ProgramCase(
        key="alder-peds", program=Program(institution=ALDER.institution, specialty="pediatrics")
    )
    text = folded(made(msgspec.structs.replace(SEASON, cases=(*CASES, other))).text)

    assert "Alder Ridge Medical Center, internal medicine" in text
    assert "Alder Ridge Medical Center, internal medicine" not in folded(made(SEASON).text)


def test_own_season_dates_count() -> None:
    """A configured rank deadline replaces the computed one."""
    own = msgspec.structs.replace(
        SETTINGS, preferences=Preferences(rank_deadline=datetime.fromisoformat("2026-12-15T21:00:00-05:00"))
    )

    assert "Tue, Dec 15" in folded(made(msgspec.structs.replace(EMPTY, settings=own)).text)

"""What the reader promises about a program's statements on letters: tables, and whose words count."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.model import Address, CalendarEvent, Kind, Message, Passage, Policy, Role
from afterword.reading.policies import ignored, policies, speaks_for
from cost import within
from reading.policy_table import HERE, ME, RESTRICTIONS, Row, load, message, read

PRIYA = Address(name="Priya Raman", email="priya.raman@applicant.example")
MARIA = Address(name="Maria Lopez", email=ME)
OSEI = Address(name="Grace Osei", email="gosei@harborview.example")


def mail(*passages: Passage | str, sender: Address = MARIA, year: int = 2026, **fields: object) -> Message:
    parts = tuple(p if isinstance(p, Passage) else Passage(text=p) for p in passages)
    date = datetime(year, 12, 4, 9, tzinfo=UTC)
    return Message(message_id="<m@x>", date=date, sender=sender, to=(PRIYA,), passages=parts, **fields)  # type: ignore[arg-type]


def found(told: Message, kind: Kind = "post_interview", role: Role = "coordinator") -> tuple[Policy, ...]:
    return policies(told, role, program_mail=True, kind=kind)


def rules(told: Message, kind: Kind = "post_interview", role: Role = "coordinator") -> set[str]:
    return {policy.rule for policy in found(told, kind, role)}


# --- tables ----------------------------------------------------------------------------------

# Restrictions neither found nor shown as unclear; restrictions where there are none; harmless rows shown as
# unclear; precision; recall. Both halves of a table keep the same floors.
# All tables are learned from (benchmarks/train_rule_weights.py): the floors only say that what was learned is kept.
# How new mail fares is measured with a source left out (`--without NAME`): tests/letters/b, left out, lost 9 of 27
# restrictions (neither found nor unclear), 1.5 false in 100 relevant messages, precision 0.65, recall 0.24.
FLOORS = {
    "policy_sentences.txt": (0, 0, 4, 0.97, 0.97),
    "policy_sentences_more.txt": (1, 0, 2, 0.95, 0.90),
    "policy_letters.txt": (1, 1, 2, 0.90, 0.90),
    "policy_letters_more.txt": (1, 3, 1, 0.76, 0.74),
    "policy_letters_third.txt": (1, 1, 1, 0.84, 0.75),
    "policy_letters_fourth.txt": (1, 1, 2, 0.93, 0.88),
    "policy_letters_fifth.txt": (2, 1, 1, 0.90, 0.68),
    "policy_sentences_sixth.txt": (3, 3, 16, 0.90, 0.79),
    "policy_sentences_seventh.txt": (1, 1, 4, 0.92, 0.90),
}


@pytest.mark.parametrize("name", FLOORS)
@pytest.mark.parametrize("tuned", [True, False], ids=["tuned", "unseen"])
def test_table(name: str, tuned: bool) -> None:
    """Each half of each table is read at least as well as when it was last measured."""
    missed, false, unclear, precision, recall = score([r for r in load(HERE / name) if r.tuned is tuned])
    most_missed, most_false, most_unclear, least_precision, least_recall = FLOORS[name]
    assert missed <= most_missed
    assert false <= most_false
    assert unclear <= most_unclear
    assert precision >= least_precision
    assert recall >= least_recall


def score(rows: list[Row]) -> tuple[int, int, int, float, float]:
    missed = false = unclear = right = reported = expected = 0
    for row in rows:
        got = read(row)
        said = {(p.rule, p.route, p.person) for p in got if p.rule != "unclear"}
        wanted = {(rule, route, person) for rule, route, person, _ in row.expected}
        restricts = {p.rule for p in got} & RESTRICTIONS
        flagged = any(p.rule == "unclear" for p in got)
        missed += 0 if flagged else len(row.rules & RESTRICTIONS - restricts)
        false += len(restricts - row.rules)
        unclear += flagged and not wanted
        right, reported, expected = right + len(said & wanted), reported + len(said), expected + len(wanted)
    return missed, false, unclear, right / reported, right / expected


@pytest.mark.parametrize("name", FLOORS)
def test_quotes(name: str) -> None:
    """Every conclusion quotes the message word for word, white space folded."""
    for row in load(HERE / name):
        readable = " ".join(message(row).readable.split())
        assert all(policy.quote.text in readable for policy in read(row))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The chair would take it kindly if applicants were sparing with us once the day is behind them.",
            "unclear",
        ),
        ("Please keep the mail between you and us light this winter.", "unclear"),
        ("Letters, cards and e-mails have no influence on how we rank.", "no_effect_on_ranking"),
    ],
)
def test_soft_words(text: str, expected: str) -> None:
    """A wish for restraint is shown; a word on what letters do is no limit."""
    assert rules(mail(text)) == {expected}


def test_address_in_the_sentence_before() -> None:
    """ "That one and only that one" means the address named just before."""
    text = "We keep one mailbox for all this: hvim@harborview.example. Please use that one and only that one."
    assert ("office_only", "hvim@harborview.example") in {(p.rule, p.route) for p in found(mail(text))}


# --- whose words -------------------------------------------------------------------------------


def test_one_person_speaks_for_herself() -> None:
    """A faculty member's "write to me" opens her own mailbox and nobody else's."""
    (policy,) = found(
        mail("If you have more questions, just write to me.", sender=OSEI), "personal", "faculty"
    )
    assert (policy.rule, policy.person) == ("faculty_contact_ok", OSEI.email)


def test_we_is_the_program() -> None:
    """An associate director's "we" speaks for the program."""
    told = mail("We don't discourage anybody from writing to the people they met.", sender=OSEI)
    (policy,) = found(told, "personal", "associate_program_director")
    assert (policy.rule, policy.person) == ("faculty_contact_ok", None)


@pytest.mark.parametrize(
    ("role", "person"),
    [
        ("faculty", OSEI.email),
        ("chief_resident", OSEI.email),
        ("coordinator", None),
        ("program_director", None),
        ("other", None),
    ],
)
def test_speaks_for(role: Role, person: str | None) -> None:
    """Directors and the office speak for the program, everybody else for herself."""
    assert speaks_for(mail("Hello.", sender=OSEI), role) == person


def test_her_own_question_binds_nothing() -> None:
    """A ban she only quotes from elsewhere, in her own mail, is no rule."""
    asked = Passage(
        text="Some programs ask applicants not to send thank-you notes.", voice="quoted", author=PRIYA
    )
    assert rules(mail("See you on Tuesday!", asked)) == set()


@pytest.mark.parametrize("answer", ["No, please don't.", "PLEASE DON'T.", "No. Sorry!", "Sorry, no."])
@pytest.mark.parametrize("above", [True, False])
def test_short_answer_to_her_question(answer: str, *, above: bool) -> None:
    """A bare "no" takes its object from the question she asked, above it or below it."""
    asked = Passage(text="May I write to Dr. Chen directly?", voice="quoted", author=PRIYA)
    told = mail(answer, asked) if above else mail(asked, answer)
    assert rules(told) == {"no_faculty_contact"}


def test_own_older_text_binds() -> None:
    """What the program quotes of itself still binds, until it is taken back."""
    older = Passage(text="Please send no thank-you notes.", voice="quoted", author=MARIA)
    assert rules(mail("The day is moved to Friday.", older)) == {"no_thank_you"}
    assert rules(mail("Please ignore my mail below, it was another department's.", older)) == set()


def test_other_programs_text_does_not_bind() -> None:
    """Quoted words of another house are nobody's rule here."""
    foreign = Address(email="x@elsewhere.example")
    older = Passage(text="Please send no thank-you notes.", voice="quoted", author=foreign)
    assert rules(mail("See below how others do it.", older)) == set()


def test_forward() -> None:
    """A forward binds if its author is the program, or speaks for it in a forward read through."""
    text = "Please send no thank-you notes."
    inside = Passage(text=text, voice="forwarded", author=Address(email="chief@harborview.example"))
    outside = Passage(text=text, voice="forwarded", author=MARIA)
    friend = Address(email="friend@school.example")
    assert rules(mail("Please see below.", inside)) == {"no_thank_you"}
    assert rules(mail("did you get this too?", outside, sender=friend)) == set()
    through = policies(mail("", outside, sender=friend), "coordinator", True, "post_interview", speaker=MARIA)
    assert {policy.rule for policy in through} == {"no_thank_you"}


def test_no_program_no_policy() -> None:
    """Mail of no program of hers states nothing, whatever it says."""
    told = mail("Please do not contact the program.")
    assert policies(told, "other", program_mail=False, kind="other") == ()


# --- where it stands -----------------------------------------------------------------------------


def test_hidden_text() -> None:
    """A restriction the eye can't see is honoured and marked; a hidden permission is not."""
    told = mail("See you soon.", hidden="Please do not contact your interviewers after the interview.")
    (policy,) = found(told)
    assert (policy.rule, policy.quote.hidden) == ("no_faculty_contact", True)
    assert (
        found(mail("See you soon.", hidden="You may write to your interviewers after the interview.")) == ()
    )


def test_calendar_description() -> None:
    """A rule in an invitation's description counts."""
    event = CalendarEvent(description="Zoom link below.\nApplicants are asked not to send thank-you notes.")
    assert rules(mail("Your interview.", calendar=(event,)), "confirmation") == {"no_thank_you"}


def test_route_is_no_robot() -> None:
    """Behind a portal, "me" is the coordinator who signs, never the portal's address."""
    robot = Address(email="noreply@thalamusgme.com")
    text = "Thank-you notes may be sent to me.\n\nMaria Lopez\nCoordinator\nmlopez@harborview.example"
    (policy,) = found(mail(text, sender=robot), "details", "coordinator")
    assert (policy.rule, policy.route) == ("thank_you_welcome", ME)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Please send us nothing until Match Day.", "2027-03-19"),
        ("Please send us nothing before rank lists are certified.", "2027-03-03"),
        ("Please send us no messages through January 31.", "2027-01-31"),
        ("Please send us no messages until the end of February.", "2027-02-28"),
        ("Please send us no messages until 2/15/2027.", "2027-02-15"),
        ("Please send us no messages until our list is locked on 2/26.", "2027-02-26"),
        (
            "Please send us no messages until our list and yours are in, which is Wednesday, March 3.",
            "2027-03-03",
        ),
        ("Please send us no messages.", None),
    ],
)
def test_until(sentence: str, day: str | None) -> None:
    """The last day is the one the sentence names, season days computed from the mail's own date."""
    (policy,) = found(mail(sentence))
    assert (policy.rule, policy.until) == ("no_contact", day)


def test_an_opening_ends_on_its_day() -> None:
    """Questions that are welcome through a day are not after it."""
    (policy,) = found(mail("Questions are welcome through February 26; write to me at any time until then."))
    assert (policy.rule, policy.until) == ("questions_welcome", "2027-02-26")


def test_until_follows_the_season() -> None:
    """Match Day is the third Friday of the next March."""
    (policy,) = found(mail("Please send us nothing until Match Day.", year=2027))
    assert policy.until == "2028-03-17"


def test_exception_is_kept() -> None:
    """Silence that leaves out changes of eligibility says so."""
    (policy,) = found(
        mail("Please do not contact us after the interview, except about a change in eligibility.")
    )
    assert policy.rule == "no_contact"
    assert "correction" in policy.except_for


def test_ignored_says_why() -> None:
    """What looks like a rule and is none can be explained."""
    told = mail("We will not contact you after the interview. Please do not share the Zoom link by e-mail.")
    reasons = " ".join(ignored(told))
    assert "binds only the program" in reasons
    assert "the day itself" in reasons


@pytest.mark.parametrize(
    "unit", ["a ", "no\n", "thank-you note ", "nobody in the the ", "the the our our ", "Dr. A ", "x" * 50]
)
def test_hostile_length(unit: str) -> None:
    """200 kB of anything take less than the two seconds that a whole message may take."""
    told = mail(unit * (200_000 // len(unit)))

    within(2, lambda: found(told))

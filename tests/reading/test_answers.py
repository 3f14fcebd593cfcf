"""Short answers under her own quoted words, rules that are taken back, refusals refused."""

from __future__ import annotations

import pytest

from afterword.model import Applicant, Reading
from afterword.reading import read
from afterword.reading.message import parse

APPLICANT = Applicant(
    name="Nadia Kovac",
    email="nadia.kovac@gmail.com",
    school="Birchwater College of Medicine",
    timezone="America/Chicago",
    specialties=("internal medicine",),
)


def told(text: str, subject: str = "Re: your visit to our internal medicine residency") -> Reading:
    """The reading of a letter of a coordinator."""
    head = (
        "From: Thea Brandvold <tbrandvold@orchardspur.org>\r\nTo: nadia.kovac@gmail.com\r\n"
        f"Date: Thu, 14 Jan 2027 10:02:00 -0600\r\nMessage-ID: <a1@orchardspur.org>\r\nSubject: {subject}\r\n\r\n"
    )
    end = (
        "\n\nThea Brandvold\nProgram Coordinator, Internal Medicine Residency\nOrchard Spur Medical Center\n"
    )
    return read(parse((head + text + end).replace("\n", "\r\n").replace("\r\r", "\r").encode()), APPLICANT)


def rules(reading: Reading) -> set[str]:
    return {policy.rule for policy in reading.policies}


ASKED = "Hi Nadia, mine are between yours.\n\nOn Wed, Jan 13, 2027 Nadia Kovac <nadia.kovac@gmail.com> wrote:\n> {}\n\n{}"


@pytest.mark.parametrize(
    ("hers", "theirs", "wanted"),
    [
        ("May I write to the interviewers too?", "that would be a no.", "no_faculty_contact"),
        ("I would love to write to each of the doctors as well.", "Please don't.", "no_faculty_contact"),
        ("I hope to send a thank-you note to everybody.", "We'd rather you did not.", "no_thank_you"),
        ("Should I send thank-you notes to the faculty?", "Nope, not this year", "no_thank_you"),
        ("Is there a second look I should keep free?", "we quit doing those, so no", "no_second_look"),
    ],
)
def test_an_answer_between_her_lines_counts(hers: str, theirs: str, wanted: str) -> None:
    """A bare no under her own words is a rule about what she asked or wished."""
    assert rules(told(ASKED.format(hers, theirs))) & {wanted, "unclear"}


@pytest.mark.parametrize(
    "theirs",
    ["No trouble at all, you are on the list.", "No worries, that date works.", "No, that's fine, go ahead."],
)
def test_a_no_that_refuses_nothing(theirs: str) -> None:
    """ "No trouble" and "no, go ahead" forbid nothing."""
    found = rules(told(ASKED.format("Could I write to Dr. Oyelaran about the ICU months?", theirs)))
    assert not found & {"no_faculty_contact", "no_contact", "no_thank_you"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "The handout you got says that interviewers may not be written to.\nCross that out. You are free to write to"
            " the physicians you met."
        ),
        (
            'The booking system has been telling you this:\n\n"Thank-you notes are not accepted. Faculty may not be'
            ' contacted."\n\nStrike it, all of it. A kind word gladdens us.'
        ),
        "The website states that thank-you letters are not welcome. Please disregard that, it is years old.",
        (
            'Our letter of last week ended with the words "We ask that you send no notes of thanks to anyone."'
            " That paragraph belongs to the fellowship and is withdrawn."
        ),
        (
            'Page 2 of the itinerary I sent you for Friday the 18th says: "Applicants may not contact the program."'
            " That is three directors old. We don't have that rule, please strike it."
        ),
    ],
)
def test_a_rule_reported_and_taken_back_binds_nobody(text: str) -> None:
    """A rule that is only reported, and withdrawn in the next sentences, is none."""
    assert not rules(told("Dear Nadia,\n\n" + text)) & {"no_faculty_contact", "no_thank_you", "no_contact"}


@pytest.mark.parametrize(
    "text",
    [
        "The handout you got says that interviewers may not be written to. We mean it.",
        "Cross that out of your calendar. Interviewers may not be written to after the interview.",
    ],
)
def test_a_rule_that_is_not_taken_back_stands(text: str) -> None:
    """A report without a withdrawal, and a rule behind one, bind."""
    assert rules(told("Dear Nadia,\n\n" + text)) & {"no_faculty_contact", "unclear"}


def test_a_refusal_refused_is_no_limit() -> None:
    """ "The last to tell you not to say thanks" limits nothing with certainty."""
    found = rules(told("Dear Nadia,\n\nWe would be the last to tell you not to send a thank-you note."))
    assert "no_thank_you" not in found


def test_one_of_two_ways_is_not_the_only_one() -> None:
    """ "To me or in ERAS, either works" leaves two doors open."""
    found = rules(
        told(ASKED.format("Should I tell you of a new paper?", "Yes do. Me or ERAS, either works."))
    )
    assert not found & {"updates_portal_only", "office_only"}


def test_a_bare_no_to_something_else_is_no_rule() -> None:
    """ "No, never" under a question about recordings forbids no letters."""
    found = rules(
        told(ASKED.format("Will the tour of the wards be recorded?", "No, never. Patients walk through it."))
    )
    assert not found & {"no_contact", "no_faculty_contact", "no_thank_you"}


def test_do_or_do_not_is_freedom() -> None:
    """ "Write or leave it" forbids nothing."""
    found = rules(told("Dear Nadia,\n\nAfterwards, write a line of thanks or leave it, we sail either way."))
    assert "no_thank_you" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Afterward everything comes through me please, the doctors here do not want e-mail from applicants.",
        "After the interview please leave the surgeons' mailboxes alone, everything goes to me.",
    ],
)
def test_both_doors_of_one_sentence_are_heard(text: str) -> None:
    """A sentence that names the open door and the shut one states both."""
    assert {"no_faculty_contact", "office_only"} <= rules(told("Dear Nadia,\n\n" + text))


def test_a_plain_ban_between_a_report_and_a_reminder_stands() -> None:
    """What a portal will tell, and a reminder to be disregarded, take no ban back that stands between them."""
    found = rules(
        told(
            "Dear Nadia,\n\nThe portal will tell you the names of your interviewers. Please do not contact them after"
            " the interview. Thank-you notes are not accepted. Please disregard this reminder if you have already"
            " confirmed your travel."
        )
    )
    assert {"no_faculty_contact", "no_thank_you"} <= found


def test_an_unrelated_yes_grants_nothing() -> None:
    """A yes answers the question that stands last, not the wish before it."""
    hers = "I would love to write to each of my interviewers afterwards. Also, is parking free?"
    found = rules(told(ASKED.format(hers, "Yes, five dollars a day.")))
    assert not found & {"faculty_contact_ok", "thank_you_welcome"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Please do not contact the faculty; we ask you not to send thank-you notes.",
            {"no_faculty_contact", "no_thank_you"},
        ),
        (
            "Please send everything to me by e-mail, and do not, please, write to the faculty.",
            {"no_faculty_contact"},
        ),
        (
            (
                "Whichever faculty you met, please do not write to them; all correspondence goes only through the"
                " residency office."
            ),
            {"no_faculty_contact"},
        ),
    ],
)
def test_plain_bans_are_not_taken_for_freedom(text: str, wanted: set[str]) -> None:
    """Two bans side by side deny nothing; "and do not" and "whichever" leave nothing open."""
    assert wanted <= rules(told("Dear Nadia,\n\n" + text))


def both(label: str, rule: str) -> Reading:
    """The reading of a letter of an office that serves two programs, with one labelled rule."""
    return told(
        f"Internal Medicine: a question may come to me at any time.\n\n{label}: {rule}\n\nAll the best."
    )


@pytest.mark.parametrize("label", ["Neurology", "Neurology only", "Med-Peds only"])
def test_a_rule_for_another_track_binds_nobody_else(label: str) -> None:
    """What a label says to another program's applicants is shown as passed over, not as hers."""
    reading = both(label, "please do not write to the faculty after your interview.")

    assert "no_faculty_contact" not in rules(reading)
    assert any("another track" in why for why in reading.ignored)


def test_a_label_of_her_own_program_binds() -> None:
    """The same words under her own program's name are a rule."""
    reading = both(
        "Internal Medicine, all tracks", "please do not write to the faculty after your interview."
    )

    assert "no_faculty_contact" in rules(reading)


def test_a_label_that_may_be_hers_is_not_passed_over() -> None:
    """Where no line is labelled with the program as it was read, another label's limit is kept: it may be misread."""
    reading = told("Neurology only: please do not write to the faculty after your interview.")

    assert rules(reading) & {"no_faculty_contact", "unclear"}


@pytest.mark.parametrize(("hers", "passed"), [("categorical", True), ("preliminary", False)])
def test_a_limit_of_the_preliminary_track_binds_its_own(hers: str, passed: bool) -> None:
    """ "Prelim only" is passed over by somebody the letter calls categorical, and by nobody else."""
    reading = told(
        f"Thank you for spending Thursday with the {hers} medicine program. This holds for all, Categorical and Preliminary:"
        "\n\nQuestions are welcome.\n\nPrelim only: please do not write to the faculty after your interview."
    )

    assert bool(rules(reading) & {"no_faculty_contact", "unclear"}) != passed


@pytest.mark.parametrize(
    "text",
    [
        "Folks ask about thank-yous.",
        "Two of you asked about thank-you notes.",
        "Thank-you notes?",
        "Candidates inquire each year whether a note of thanks is unwise.",
        "That program wants no thank-you notes and says so on its own sheet.",
        "Interviewers cannot be contacted through Thalamus once the session has ended.",
        "I personally think thank-you notes are dead, but I don't make the rules, so don't go by me.",
        "No member of the medical staff will initiate contact with a candidate once interviews have concluded.",
        "Our faculty, in turn, have undertaken not to write to you.",
    ],
)
def test_what_limits_nothing_of_hers(text: str) -> None:
    """A question others ask, another program's rule, a portal's own door, an opinion, a promise of the program's."""
    assert (
        rules(told(f"Dear Nadia,\n\nThank you for your visit on Thursday.\n\n{text}\n\nSafe travels."))
        == set()
    )


def test_what_she_promised_somebody_else_is_no_report() -> None:
    """ "And I told them I would pass that on" does not make a wish an old one."""
    text = "Our attendings have asked that none of you write to them before Match Day, and I told them I would say so."

    assert rules(told(f"Dear Nadia,\n\nThank you for your visit on Thursday.\n\n{text}")) >= {
        "no_faculty_contact"
    }


def test_only_the_points_withdrawn_fall() -> None:
    """Of a numbered list that is reported, what is not withdrawn stands."""
    reading = told(
        "On Tuesday you received a message from this office which told you\n\n(1) not to write to those who"
        " interviewed you, and\n(2) that anything new in your application goes into MyERAS and is not to be mailed to"
        " us.\n\nPoint 1 is withdrawn. Point 2 stands."
    )

    assert "updates_portal_only" in rules(reading)
    assert "no_faculty_contact" not in rules(reading)


def test_a_residents_mailbox_is_for_questions() -> None:
    """A resident is no faculty: her own open door is a place for questions, and hers."""
    reading = read(
        parse(
            b"From: Halina Mroz <hmroz@orchardspur.org>\r\nTo: nadia.kovac@gmail.com\r\n"
            b"Date: Thu, 14 Jan 2027 10:02:00 -0600\r\nMessage-ID: <a2@orchardspur.org>\r\n"
            b"Subject: Re: living here\r\n\r\nHi Nadia,\r\n\r\nThe rent is fine and nobody owns a car. Anything else"
            b" you want to know about our internal medicine residency, ask me whenever.\r\n\r\nHalina Mroz, MD\r\n"
            b"PGY-2, Internal Medicine\r\nOrchard Spur Medical Center\r\n"
        ),
        APPLICANT,
    )

    assert [(p.rule, p.route, p.person) for p in reading.policies] == [
        ("questions_welcome", "hmroz@orchardspur.org", None)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("People ask about thank-you notes and we do not accept them.", "no_thank_you"),
        ("No thank-you notes, ok?", "no_thank_you"),
        ("Please note that our program asks applicants not to write to the faculty.", "no_faculty_contact"),
        ("The faculty may not be contacted through Thalamus or in any other way.", "no_faculty_contact"),
        ("No faculty member may be contacted by applicants after the interview.", "no_faculty_contact"),
    ],
)
def test_what_looks_like_none_and_limits(text: str, wanted: str) -> None:
    """Beside what is passed over for certain stand limits in nearly the same words: none of them goes by in silence."""
    assert rules(told(f"Dear Nadia,\n\nThank you for your visit on Thursday.\n\n{text}\n\nSafe travels.")) & {
        wanted,
        "unclear",
    }


@pytest.mark.parametrize(
    ("hers", "theirs", "wanted"),
    [
        ("Would Dr. Poe mind a short thank-you note?", "She doesn't.", "thank_you_welcome"),
        (
            "Would it be all right if I thanked Dr. Poe by e-mail?",
            "Very much all right.",
            "thank_you_welcome",
        ),
        ("Would a thank-you card be out of place?", "Not out of place at all.", "thank_you_welcome"),
        ("Is there a second look this winter?", "There isn't.", "no_second_look"),
        (
            "Some offices like thank-you notes and some don't. What is the custom with you?",
            "The custom is don't.",
            "no_thank_you",
        ),
    ],
)
def test_an_answer_means_what_was_asked(hers: str, theirs: str, wanted: str) -> None:
    """No to "would she mind" allows, yes to "may I" allows, and a bare question leans on the sentence before."""
    assert wanted in rules(told(ASKED.format(hers, theirs)))


def test_what_letters_do_is_no_question_of_leave() -> None:
    """ "They don't" under "do such letters help?" forbids none."""
    found = rules(
        told(ASKED.format("Friends send letters of interest. Do such letters help?", "They don't."))
    )
    assert not found & {"no_contact", "no_thank_you", "no_faculty_contact"}


def test_a_yes_to_another_question_opens_nothing() -> None:
    """A yes belongs to the question asked last."""
    hers = "May I write to Dr. Poe afterwards? And is there a shuttle from the airport?"
    assert "faculty_contact_ok" not in rules(told(ASKED.format(hers, "Yes, there is.")))


def test_answers_behind_a_mark_are_the_offices() -> None:
    """What stands behind "###" in her quoted mail is the answer, and binds."""
    text = (
        "Mine begin with ###.\n\n-----Original Message-----\nFrom: Nadia Kovac <nadia.kovac@gmail.com>\n"
        "Sent: Wednesday, January 13, 2027 9:02 PM\nTo: Thea Brandvold <tbrandvold@orchardspur.org>\nSubject: two questions\n\n"
        "Dear Ms. Brandvold,\n\n1. May I send a thank-you note to each interviewer?\n\n"
        "### Please don't, we turn all of them down.\n\n2. Is there a second look?\n\n### There is none this year.\n\nThanks,\nNadia"
    )
    assert {"no_thank_you", "no_second_look"} <= rules(told(text))


@pytest.mark.parametrize(
    "text",
    [
        (
            "Please forget the paragraph about thank-you messages in my first mail. It came from an old template."
            " If you care to thank somebody, go right ahead."
        ),
        "Section 5, under which candidates could not send thank-you notes, is no longer in force.",
    ],
)
def test_a_rule_taken_back_whole_leaves_no_doubt(text: str) -> None:
    """What only takes a rule back is neither a rule nor shown as one."""
    assert not rules(told("Dear Nadia,\n\n" + text)) & {"no_thank_you", "no_contact", "unclear"}


def test_a_ban_behind_a_withdrawal_stands() -> None:
    """Taking one rule back and stating another in one breath still states it."""
    text = "Please forget the paragraph about cards; thank-you notes of any kind are not accepted here."
    assert rules(told("Dear Nadia,\n\n" + text)) & {"no_thank_you", "unclear"}


def test_what_the_chat_of_a_session_is_for_is_no_rule() -> None:
    """ "Not through the chat while a session is running" is about the session."""
    text = "Do not send messages to your interviewers through the chat while a session is running."
    assert not rules(told("Dear Nadia,\n\n" + text)) & {"no_faculty_contact", "no_contact", "unclear"}


def test_her_question_told_again_grants_nothing() -> None:
    """ "You ask whether you might write to Dr. Poe" answers nothing yet."""
    assert "faculty_contact_ok" not in rules(
        told("Dear Nadia,\n\nYou ask whether you might write to Dr. Poe.")
    )


def test_they_go_where_the_thanks_go() -> None:
    """ "Send them to me" behind welcome thank-yous is their way, and opens no other door."""
    found = told("Dear Nadia,\n\nThank-you cards make us happy! You can send them to me.").policies
    assert [p.rule for p in found] == ["thank_you_welcome"]


@pytest.mark.parametrize(
    "text",
    [
        "Between now and February 26 we keep quiet. During that time please send nothing to anybody here.",
        "Please send nothing to anybody here until the lists close on February 26.",
    ],
)
def test_a_silence_ends_on_the_day_told_beside_it(text: str) -> None:
    """The last day may stand in the sentence a rule leans on."""
    (found,) = (p for p in told("Dear Nadia,\n\n" + text).policies if p.rule == "no_contact")
    assert found.until == "2027-02-26"


ROWS = """Dear Nadia,

you interviewed with our internal medicine residency. What each of our programs asks:

Internal Medicine  Thank-you notes are welcome at im.office@orchardspur.org.
Neurology  Please send no thank-you notes to anybody.
General Surgery  Questions go to the chiefs, gs.chiefs@orchardspur.org.
"""


def test_a_row_for_another_program_binds_nobody_else() -> None:
    """In a table of programs only her own row counts, for rules and for addresses."""
    reading = told(ROWS, "Internal medicine residency: after your interview")

    assert rules(reading) == {"thank_you_welcome"}
    assert "gs.chiefs@orchardspur.org" not in {c.email for c in reading.contacts}


def test_a_dash_labels_a_line_as_a_colon_does() -> None:
    """ "Neurology – ..." beside "Internal Medicine – ..." speaks to the neurologists."""
    found = rules(
        told(
            "Dear Nadia,\n\nInternal Medicine – Thank-you notes are welcome.\n\nNeurology – The program does not accept"
            " thank-you notes.\n\nGeneral Surgery – You may write to the faculty at any time."
        )
    )
    assert found == {"thank_you_welcome"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Please cross it out, the bottom of page 4 is from an old version. You may write to your interviewers.\n\n"
            "----- page 4, OLD -----\nApplicants must not contact interviewers. Thank-you notes will be returned.\n-----"
        ),
        (
            "Our invitation contained this paragraph:\n\nApplicants must not correspond with faculty or staff. Letters of"
            " thanks will be discarded.\n\nIt came from a template and should not have been there. Please disregard it."
        ),
    ],
)
def test_what_is_set_down_to_be_taken_back_binds_nobody(text: str) -> None:
    """An older page pasted below, or a paragraph set down in full, is no rule once it is taken back."""
    assert not rules(told("Dear Nadia,\n\n" + text)) & {"no_faculty_contact", "no_thank_you", "no_contact"}


def test_small_print_for_patients_binds_no_applicant() -> None:
    """What patients must not do, and what is not encrypted, says nothing to her."""
    text = "E-mail to our physicians is not encrypted. Patients must not contact physicians by e-mail."
    assert not rules(told("Dear Nadia,\n\nThe link is attached.\n\n" + text)) & {
        "no_faculty_contact",
        "unclear",
    }


def test_nothing_to_send_ahead_is_no_ban() -> None:
    """ "Nope" to "should I send anything ahead of time?" forbids no letters afterwards."""
    assert "no_contact" not in rules(told(ASKED.format("Should I send anything ahead of time?", "Nope.")))


def test_silence_that_includes_thanks_is_silence() -> None:
    """Silence towards everybody stays that, although the sentence names thank-yous too."""
    text = "We ask applicants not to write to anyone in the program until Match Day, and yes, that includes thank-you notes."
    assert "no_contact" in rules(told("Dear Nadia,\n\n" + text))


def test_the_one_exception_is_a_person() -> None:
    """An exception by name and address is that person's door, and "nobody but me" is the writer's."""
    text = (
        "After the interview please write to no one here but me. The single exception is our director, Dr. Aurel Poe, who"
        " enjoys hearing from everyone and gives you his address, apoe@orchardspur.org."
    )
    found = told("Dear Nadia,\n\n" + text).policies
    assert ("office_only", "tbrandvold@orchardspur.org") in {(p.rule, p.route) for p in found}
    assert ("faculty_contact_ok", "apoe@orchardspur.org") in {(p.rule, p.person) for p in found}


def test_her_own_mail_tells_who_saw_her() -> None:
    """Whom she names as her interviewers in the mail that is answered are known; who only hosts is not."""
    hers = "May I thank Dr. Poe and Dr. Ray, who interviewed me?"
    assert told(ASKED.format(hers, "Of course, they like it.")).interviewers == ("Dr. Poe", "Dr. Ray")


LISTED = """Dear Nadia,

our hospitals differ in their customs after the interview, so that nobody is embarrassed:

- General Surgery wishes no correspondence of any kind once you have left.
- Internal Medicine reads short thank-you notes with pleasure.

Internal Medicine residency, Orchard Spur Medical Center
"""


def test_a_line_of_a_list_binds_its_own_program() -> None:
    """A line of a list that begins with another program's name is not hers."""
    assert not rules(told(LISTED)) & {"no_contact", "no_thank_you", "no_faculty_contact"}


def test_a_row_for_everybody_binds_her_too() -> None:
    """ "Any of them" below other programs' rows is no other program's row."""
    text = ROWS + "any of the three  Please do not write to your interviewers at their own addresses.\n"
    assert "no_faculty_contact" in rules(told(text, "Internal medicine residency: after your interview"))


def test_nothing_goes_to_the_one_who_wants_nothing() -> None:
    """An address behind "nothing to Dr. Poe" is her limit and never the door to use."""
    text = "Nothing of any kind to Dr. Poe (anna.poe@orchardspur.org) please, now or after your interview."
    found = told("Dear Nadia,\n\n" + text).policies
    assert {p.person for p in found if p.rule == "no_faculty_contact"} == {"anna.poe@orchardspur.org"}
    assert "anna.poe@orchardspur.org" not in {p.route for p in found}


def test_behind_a_shut_door_everything_goes_through_the_other() -> None:
    """ "Anything for them, a thank-you included, send it to me" is the one door left."""
    text = (
        "We made a house rule: please don't write to the doctors themselves, before your day or after it. Anything you"
        " want them to have, a thank you included, send it to me at imres@orchardspur.org."
    )
    found = {(p.rule, p.route) for p in told("Dear Nadia,\n\n" + text).policies}
    assert ("office_only", "imres@orchardspur.org") in found
    assert "no_faculty_contact" in {rule for rule, _ in found}


def test_what_a_portal_sets_off_is_the_programs_word() -> None:
    """A program's message that a portal quotes with ">" binds as if it had written it itself."""
    raw = (
        "From: Thalamus <noreply@thalamusgme.com>\r\nTo: nadia.kovac@gmail.com\r\nDate: Fri, 15 Jan 2027 08:31:12 -0500\r\n"
        "Message-ID: <b2@thalamusgme.com>\r\nSubject: New message from Orchard Spur Medical Center - Internal Medicine\r\n\r\n"
        "You have a new message in Thalamus.\r\n\r\n> Good morning everyone,\r\n>\r\n> thank you for interviewing with us."
        " We ask that you send no\r\n> thank-you notes to our faculty.\r\n>\r\n> Thea Brandvold, Residency Coordinator\r\n"
    )
    assert rules(read(parse(raw.encode()), APPLICANT)) & {"no_thank_you", "no_faculty_contact"}


@pytest.mark.parametrize(
    "text",
    [
        "Please do not contact the faculty by e-mail or in the chat after your interview.",
        "Thank-you notes will be deleted.",
        "Accepting thank-you notes is no longer our policy.",
        "Please do not write to the faculty while the interviews are going on.",
        "Please ignore the link in my earlier mail.\n\n---- from the packet ----\nApplicants shall not contact their interviewers.",
        "Internal Medicine  Notes are welcome.\nNeurology  Free.\nPlease do not write to the faculty of any program.",
    ],
)
def test_what_looks_taken_back_or_another_programs_still_binds(text: str) -> None:
    """A limit beside a chat, a deletion, a link that is taken back or a table is a limit."""
    head = "Dear Nadia,\n\nthank you for interviewing with our internal medicine residency.\n\n"
    assert rules(told(head + text)) & {"no_faculty_contact", "no_thank_you", "no_contact", "unclear"}


def test_her_own_bullets_are_no_answers() -> None:
    """What she marked herself in the mail that is quoted stays hers."""
    text = (
        "Noted, thank you.\n\n-----Original Message-----\nFrom: Nadia Kovac <nadia.kovac@gmail.com>\n"
        "Sent: Wednesday, January 13, 2027 9:02 PM\nTo: Thea Brandvold <tbrandvold@orchardspur.org>\nSubject: two things\n\n"
        "Dear Ms. Brandvold,\n\n** I understand that applicants must not write to the faculty.\n\n"
        "** I was told that no thank-you notes are accepted.\n\nThanks,\nNadia"
    )
    assert not rules(told(text)) & {"no_thank_you", "no_faculty_contact", "no_contact"}

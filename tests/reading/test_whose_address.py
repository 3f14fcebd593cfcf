"""Whose an address is, and what she does: told by its letters, by the mail below, by who signs."""

from __future__ import annotations

import pytest

from afterword.model import Applicant
from afterword.reading import names, platforms, read, roles
from afterword.reading.listed import shown_person
from afterword.reading.message import parse
from afterword.reading.people import sightings
from reading.letters import ME, Letter

PRIYA = Applicant(name="Priya Raman", email=ME, school="Lakeside School of Medicine")

SHOWN = (
    ("gail brandt", "gbrandt@fernhill.example", "Gail Brandt"),
    ("GAIL O'NEIL", "goneil@fernhill.example", "Gail O'Neil"),
    ("Karen West", "kwest@fernhill.example", "Karen West"),
    ("Hall, Corwin", "corwin.hall@fernhill.example", "Corwin Hall"),
    ("Ines Roy-Pike", "iroypike@fernhill.example", "Ines Roy-Pike"),
    ("Bjorn Aas", "baas@fernhill.example", "Bjorn Aas"),
    ("Marsh, Dana L. HM2", "dana.l.marsh@fernhill.example", "Dana L. Marsh"),
    ("Ruiz, Ana M CIV USA MEDCOM", "ana.ruiz@fernhill.example", "Ana M Ruiz"),
    ("Gail Brandt - Fern Hill Med Res", "gbrandt@fernhill.example", "Gail Brandt"),
    ("Gail – Fern Hill Med Res", "medres@fernhill.example", None),
    ("Fern Hill – Medicine", "medicine@fernhill.example", None),
    ("Juniper Crossing", "imres@junipercrossing.example", None),
    ("Juniper Crossing Chiefs", "chiefs@junipercrossing.example", None),
    ("brandt gail", "gbrandt@fernhill.example", "Gail Brandt"),
    ("Brandt Gail", "gbrandt@fernhill.example", "Gail Brandt"),
    ("Gail @ Fern Hill", "gbrandt@fernhill.example", "Gail Brandt"),
    ("gail", "gbrandt@fernhill.example", "Gail Brandt"),
    ("Gail Brandt at Fern Hill", "gbrandt@fernhill.example", "Gail Brandt"),
    ("Gail Brandt, Fern Hill IM", "gail.brandt@fernhill.example", "Gail Brandt"),
    ("gail brandt-ruiz", "gbrandt@fernhill.example", "Gail Brandt-Ruiz"),
    ("gail brandt-ruiz", "gbr@fernhill.example", "Gail Brandt-Ruiz"),
    ("Fern IM", "fern.im@fernhill.example", None),
    ("Fern", "fhillmed@fernhill.example", None),
    ("GME Visits", "gmevisits@fernhill.example", None),
    ("im residency", "imresidency@fernhill.example", None),
)  # fmt: skip


@pytest.mark.parametrize(("shown", "email", "name"), SHOWN)
def test_a_header_names_a_person_or_a_house(shown: str, email: str, name: str | None) -> None:
    """Small letters, surnames that are words too, ranks behind the name; no hospital is a person."""
    someone = shown_person(shown, email)
    assert (someone.name if someone else None) == name


TITLES = (
    ("IM Res. Coord.", "coordinator"), ("Program Asst", "coordinator"), ("Program Support Specialist", "coordinator"), ("Interview Scheduler", "coordinator"),
    ("Secretary, Internal Medicine Residency", "coordinator"), ("Admin. Assistant, Dept. of Medicine", "coordinator"), ("Academic Affairs Manager", "coordinator"),
    ("Administrative Assistant to Dr. Osei", "other"), ("Assistant to the Interim Program Director", "other"), ("Prog. Director", "program_director"), ("Residency Program Dir", "program_director"),
    ("Assoc. Prog. Director", "associate_program_director"), ("Chief Medical Resident", "chief_resident"), ("IM Chief 2026-27", "chief_resident"),
    ("PGY-II", "resident"), ("one of the pgy-2s", "resident"), ("Student & Resident Services", None), ("Asst Prof of Medicine", "faculty"), ("Chief of Hospital Medicine", "faculty"),
    ("Director, Graduate Medical Education", "gme_office"), ("Associate Dean for GME", None),
)  # fmt: skip


@pytest.mark.parametrize(("title", "role"), TITLES)
def test_titles_are_known_in_full_and_shortened(title: str, role: str | None) -> None:
    """Signatures shorten; a dean is no coordinator."""
    assert roles.role_in(title) == role


WRITTEN = (
    (
        "(rosalba nevarez is rnevarez@fernhill.example, away till the 9th)",
        "rnevarez@fernhill.example",
        "Rosalba Nevarez",
    ),
    (
        "tell tilda which one that is tilda marchetti our coordinator her email is tmarchetti at fernhill dot org",
        "tmarchetti@fernhill.org",
        "Tilda Marchetti",
    ),
    ("Write to neuro\u2011desk@fernhill.example for anything.", "neuro-desk@fernhill.example", None),
)


@pytest.mark.parametrize(("text", "email", "name"), WRITTEN)
def test_addresses_as_people_write_them(text: str, email: str, name: str | None) -> None:
    """A name in small letters before its address; a hyphen that does not break within one."""
    (found,) = sightings(text)
    assert found.email == email
    assert (found.person.name if found.person else None) == name


def test_small_and_capital_letters_are_set_right() -> None:
    """A name in capitals is greeted as one writes it."""
    someone = names.person("SIMONE ACHTERBERG")
    assert someone
    assert (someone.given, someone.surname) == ("Simone", "Achterberg")


def letter(
    sender: str, body: str, kind: str, contacts: dict[str, tuple[str | None, str]], **more: str
) -> Letter:
    return Letter(
        next(iter(contacts), "nobody"),
        sender,
        more.pop("subject", "your interview"),
        body,
        (kind,),
        contacts=contacts,
        **more,
    )


HILL = "Internal Medicine Residency\nFern Hill Medical Center"
ASKED = "Dear Priya,\n\nyour interview with the Fern Hill Medical Center internal medicine residency is on Monday, December 7, 9 am Eastern. {}\n\n{}"
OFFICE = f"Residency Coordinator, {HILL}"

WHO = (
    letter(  # a colleague's given name right before the address that spells the rest
        "Gail Brandt <gbrandt@fernhill.example>",
        ASKED.format("Send the form to me or Tilda (tmarchetti@fernhill.example).", f"Gail Brandt\n{OFFICE}"), "confirmation",
        {"gbrandt@fernhill.example": ("Gail Brandt", "coordinator"), "tmarchetti@fernhill.example": ("Tilda Marchetti", "coordinator")},
    ),
    letter(  # a given name in the letter, both in the address
        "Interview Broker <notifications@interviewbroker.com>",
        "Priya Raman,\n\nyour interview: Fern Hill Medical Center, Internal Medicine, 12/14/2026, 1:00 PM EST, online.\n\nLost the link? Tilda, 806-555-0190.\n- tilda.marchetti@fernhill.example",
        "reminder", {"tilda.marchetti@fernhill.example": ("Tilda Marchetti", "coordinator")},
    ),
    letter(  # a doctor named only in the question below
        "Nora Abbot <nabbot@fernhill.example>",
        "Priya, answers below.\n\n> Dr. Marchetti mentioned a registry. May I write to him?\n\nDo. He is at tobias.marchetti@fernhill.example and looks forward to it."
        "\n\nNora Abbot, MD\nAssociate Program Director, Internal Medicine\nFern Hill Medical Center",
        "personal", {"nabbot@fernhill.example": ("Nora Abbot", "associate_program_director"), "tobias.marchetti@fernhill.example": ("Tobias Marchetti", "faculty")},
    ),
    letter(  # no name in the header, a given name below
        "gbrandt@fernhill.example", ASKED.format("Tell me if that is too early.", "gail"), "confirmation",
        {"gbrandt@fernhill.example": ("Gail Brandt", "coordinator")},
    ),
    letter(  # a signature in small letters under an office's mailbox
        "Fern Hill IM <imres@fernhill.example>", ASKED.format("tell me if thats too early.", "gail brandt, program coordinator  760 555 0172"), "confirmation",
        {"imres@fernhill.example": ("Gail Brandt", "coordinator")},
    ),
    letter(  # two may share a mailbox: a surname greeted below is not put to the given name that signs
        "Fern Hill IM <imresidency@fernhill.example>",
        "Priya,\n\ntwo people cancelled. I have Thursday, December 10 and Tuesday, December 15, both by video. Write back by Friday noon.\n\nGail\n\n"
        f"From: Priya Raman <{ME}>\nSent: Wednesday, November 4, 2026 7:31 AM\nTo: Fern Hill IM <imresidency@fernhill.example>\nSubject: Re: waitlist\n\n"
        "Dear Ms. Brandt, yes, keep me on the list for internal medicine at Fern Hill Medical Center.\nPriya",
        "invitation", {"imresidency@fernhill.example": (None, "office")},
    ),
    letter(  # a resident who signs below her leaves the coordinator the mailbox
        "Fern Hill IM <im.residency@fernhill.example>",
        "Dear friends,\n\non Friday, February 5 our internal medicine residents open the wards of Fern Hill Medical Center to everybody we interviewed.\n\n"
        "Gail Brandt, Residency Coordinator\nOle Ritter, MD, Chief Resident\nFern Hill Medical Center",
        "second_look", {"im.residency@fernhill.example": ("Gail Brandt", "coordinator")},
    ),
    letter(  # a director above her: the mailbox is the office's
        "Fern Hill IM <im.residency@fernhill.example>",
        "Dear Priya,\n\nthank you for interviewing with us. Questions are welcome at this mailbox.\n\n"
        "Ole Ritter, MD, Program Director\nGail Brandt, Coordinator\nFern Hill Medical Center, Internal Medicine",
        "post_interview", {"im.residency@fernhill.example": (None, "office")},
    ),
    letter(  # who welcomes in the plan of a portal's letter need not read the mailbox
        "MyERAS Message Center <no-reply@aamc.org>",
        "Fern Hill Medical Center, Internal Medicine: your virtual interview is Monday, January 11, 2027, Central time.\n\n"
        "8:00 AM   Welcome         Gail Brandt, Residency Administrator\n8:30 AM   Interview       Joyce Kubicek, MD\n\nLetters go to im@fernhill.example.",
        "details", {"im@fernhill.example": (None, "office")},
    ),
    letter(  # "here" and a title, and whom he lets know
        "Ole Ritter <oritter@fernhill.example>",
        "Priya - Ole Ritter here assoc program director at Fern Hill Medical Center, internal medicine. Come and interview with us on January 12 or 14. Let Gail know which"
        " within a week, gail.brandt@fernhill.example\n\nOle",
        "invitation", {"oritter@fernhill.example": ("Ole Ritter", "associate_program_director"), "gail.brandt@fernhill.example": ("Gail Brandt", "coordinator")},
    ),
    letter(
        "Ole Ritter <oritter@fernhill.example>",
        "hey all,\n\nole here, one of the pgy-3s in IM at fern hill medical center. some of us are on zoom monday, november 16, at 7 eastern for everybody who interviews. no faculty.\n\nole",
        "social", {"oritter@fernhill.example": ("Ole Ritter", "resident")},
    ),
    letter(  # a chief who signs by her year
        "Ida Reyes <ireyes@fernhill.example>",
        "Hi everyone,\n\nIda here (chief, IM, Fern Hill Medical Center). Thank you for interviewing. Questions on call or rent: askaresident@fernhill.example.\n\nIda Reyes, MD, PGY-4",
        "post_interview", {"ireyes@fernhill.example": ("Ida Reyes", "chief_resident"), "askaresident@fernhill.example": (None, "resident")},
    ),
    letter(  # a header that shortens the name her signature writes out
        "Mireille B-S <mbrandsorel@fernhill.example>", ASKED.format("Ask away, nothing is too small.", "mireille brand-sorel, pgy-2 IM\nfern hill medical center"), "details",
        {"mbrandsorel@fernhill.example": ("Mireille Brand-Sorel", "resident")},
    ),
    letter(  # a chief who says it in small letters
        "theo marsh <tmarsh@fernhill.example>",
        "priya its theo the chief at fern hill medical center IM. you left a scarf after your interview. gail has it (gail brandt our coordinator, gbrandt@fernhill.example).\n\ntheo",
        "personal", {"tmarsh@fernhill.example": ("Theo Marsh", "chief_resident"), "gbrandt@fernhill.example": ("Gail Brandt", "coordinator")},
    ),
    letter(  # runs the residency, says so and has no title below
        "Ole Ritter <oritter@fernhill.example>",
        "Priya - Ole Ritter, I run the internal medicine residency at Fern Hill Medical Center. We would like to interview you on November 30 or December 14.\n\nOR",
        "invitation", {"oritter@fernhill.example": ("Ole Ritter", "program_director")},
    ),
    letter(  # says so too, and her signature says what she is
        "Deb Kowal <dkowal@fernhill.example>",
        "Hi Priya,\n\ni run the internal medicine residency at Fern Hill Medical Center. We would like to interview you on November 30 or December 14.\n\nDeb K.\nRes. Coordinator, Fern Hill",
        "invitation", {"dkowal@fernhill.example": ("Deb Kowal", "coordinator")},
    ),
    letter(  # a physician's field under the name
        "Ole Ritter <oritter@fernhill.example>",
        "Priya - sorry I let our interview run late on Tuesday. Here is the paper on strokes. Write me here if you like.\n\nOle Ritter\nVascular Neurology, Fern Hill Medical Center",
        "personal", {"oritter@fernhill.example": ("Ole Ritter", "faculty")}, subject="that paper",
    ),
    letter(  # one of our attendings; and she who runs the program while a chair signs
        "Ole Ritter <oritter@fernhill.example>",
        "Dear Priya,\n\nthank you for interviewing. Questions go to Gail Brandt, who runs the program while I sign things: gbrandt@fernhill.example. "
        "Ida Reyes (one of our attendings, ireyes@fernhill.example) is glad to talk about trauma.\n\nOle Ritter, MD\nChair, Department of Internal Medicine\nFern Hill Medical Center",
        "post_interview", {
            "oritter@fernhill.example": ("Ole Ritter", "chair"), "gbrandt@fernhill.example": ("Gail Brandt", "coordinator"),
            "ireyes@fernhill.example": ("Ida Reyes", "faculty"),
        },
    ),
    letter(  # whom an office names for questions
        "Fern Hill Hospital <residency@fernhill.example>",
        "Dear Priya,\n\nthank you for interviewing with the internal medicine residency at Fern Hill Hospital. By all means ask: Bea Amund, bamund@fernhill.example, answers the same day.",
        "post_interview", {"residency@fernhill.example": (None, "office"), "bamund@fernhill.example": ("Bea Amund", "coordinator")},
    ),
    letter(  # works for an officer
        '"Marsh, Dana L. HM2" <dana.marsh@fernhill.example>',
        ASKED.format("Bring REAL ID.", "V/R\nHM2 Dana Marsh\nGME Coordinator for CDR Ole Ritter, MC, USN, Program Director\nFern Hill Naval Medical Center"), "confirmation",
        {"dana.marsh@fernhill.example": ("Dana Marsh", "coordinator")},
    ),
    letter(  # an address that is being switched off
        "Gail Brandt <gbrandt@fernhill.example>",
        f"To those who interviewed with us:\n\nI have taken over from Ulric Trane. His address (utrane@fernhill.example) is being switched off this week. Mine is above.\n\nGail Brandt\n{OFFICE}",
        "post_interview", {"gbrandt@fernhill.example": ("Gail Brandt", "coordinator")},
    ),
    letter(  # a list of those who were invited
        "Ida Reyes <ireyes@fernhill.example>",
        "Hi everyone! The internal medicine residents at Fern Hill Hospital are on Zoom on Sunday, December 13, 6 PM Eastern.\n\nIda, PGY-4, chief resident in internal medicine",
        "social", {"ireyes@fernhill.example": ("Ida Reyes", "chief_resident")}, to="im-interviewees@fernhill.example",
    ),
)  # fmt: skip


@pytest.mark.parametrize("one", WHO, ids=range(len(WHO)))
def test_whose_an_address_is_and_what_she_does(one: Letter) -> None:
    """The comment of each row says what tells it."""
    found = read(parse(one.raw, owner=PRIYA.addresses), PRIYA).contacts
    assert {c.email: (c.name, c.role) for c in found if c.email} == one.contacts


BORROWED = (
    ("desk@interview-broker-secure.com", True),
    ("desk@interviewbroker-invitations.net", True),
    ("desk@thalarnusgme.com", True),
    ("desk@thalamusinterviews.com", True),
    ("desk@aamc-eras.org", True),
    ("desk@eras-login.org", True),
    ("notifications@interviewbroker.com", False),
    ("no-reply@thalamusgme.com", False),
    ("x@erasmus-medical.org", False),
    ("x@broker-hill.org", False),
    ("x@cameras-sale.com", False),
)


@pytest.mark.parametrize(("email", "borrowed"), BORROWED)
def test_a_portals_name_in_a_strange_domain_is_borrowed(email: str, borrowed: bool) -> None:
    """Apart, beside other words, or with letters put for others."""
    assert platforms.borrowed_name(email) is borrowed


def test_a_private_mailbox_that_asks_for_a_login_is_nobodys_program() -> None:
    """A director's name on a public mailbox, and a form for the portal's login: nothing of it counts."""
    one = Letter(
        "posed", "Ole Ritter MD <dr.ole.ritter@gmail.com>", "Your interview",
        "Dear Priya,\n\nthis is Dr Ole Ritter of Fern Hill Medical Center. Your interview in Internal Medicine is cancelled. Confirm a new one by filling the form with your MyERAS login."
        " Do not write to Gail (gbrandt@fernhill.example).\n\nDr Ole Ritter\nProgram Director", ("other",),
    )  # fmt: skip
    found = read(parse(one.raw, owner=PRIYA.addresses), PRIYA)
    assert (found.kind, found.contacts, found.policies) == ("other", (), ())


def test_residents_have_mailboxes_of_their_own() -> None:
    """Ask-a-resident is the residents', a residency's is the office's."""
    found = [
        roles.of_mailbox(f"{local}@x.example") for local in ("ask-a-resident", "im.residents", "residency")
    ]
    assert found == ["resident", "resident", "office"]


def test_an_office_that_passes_a_meeting_link_on_speaks() -> None:
    """Who forwards what Zoom wrote to her speaks for the program; the service does not."""
    one = Letter(
        "zoom", "Gail Brandt <gbrandt@fernhill.example>", "Fwd: Zoom link",
        f"Hello Priya,\n\nhere is the link for Tuesday's interview. Send me your number by Monday please.\n\nGail Brandt\n{OFFICE}\n\n"
        "---------- Forwarded message ---------\nFrom: Zoom <no-reply@zoom.us>\nDate: Fri, Jan 8, 2027 at 9:58 AM\nSubject: Zoom link\nTo: <gbrandt@fernhill.example>\n\n"
        "Gail Brandt is inviting you to a scheduled Zoom meeting.\n\nTime: Jan 12, 2027 01:00 PM Eastern Time (US and Canada)", ("details",),
    )  # fmt: skip
    found = read(parse(one.raw, owner=PRIYA.addresses), PRIYA).contacts
    assert [(c.email, c.role) for c in found] == [("gbrandt@fernhill.example", "coordinator")]


GONE = (
    "Hello Priya, Nancy Brandt has retired and her address, nbrandt@fernhill.example, is empty.",
    "Hello Priya, Nancy Brandt (nbrandt@fernhill.example) is no longer with us.",
)


@pytest.mark.parametrize("text", GONE)
def test_who_has_left_gets_no_letter(text: str) -> None:
    """A coordinator who retired is named, and her address is nobody's."""
    raw = (
        "From: Gail Roy <groy@fernhill.example>\r\nTo: priya.raman@gmail.com\r\nSubject: Internal medicine interview\r\n"
        "Date: Thu, 14 Jan 2027 10:02:00 -0600\r\nMessage-ID: <b1@fernhill.example>\r\n\r\n"
        f"{text} Write to me about your interview.\r\n\r\nGail Roy\r\nProgram Coordinator, Internal Medicine Residency\r\n"
    )
    assert [c.email for c in read(parse(raw.encode()), PRIYA).contacts if c.email] == [
        "groy@fernhill.example"
    ]


def test_a_mailing_service_is_no_contact() -> None:
    """A newsletter's carrier writes in the program's name; answers go where the text says."""
    raw = (
        "From: Fern Hill IM Residency <fernhill@send.pigeonpost-mail.example>\r\nTo: priya.raman@gmail.com\r\n"
        "Reply-To: groy@fernhill.example\r\nPrecedence: bulk\r\nList-Unsubscribe: <https://pigeonpost-mail.example/u>\r\n"
        "Subject: Second look at Fern Hill internal medicine\r\nDate: Thu, 14 Jan 2027 10:02:00 -0600\r\n"
        "Message-ID: <b2@pigeonpost-mail.example>\r\n\r\nDear Priya, after your interview you may come to a second look"
        " on February 6. Questions to Gail Roy, Program Coordinator, groy@fernhill.example.\r\n"
    )
    assert {c.email for c in read(parse(raw.encode()), PRIYA).contacts} == {"groy@fernhill.example"}


@pytest.mark.parametrize(
    "address",
    [
        "listmaster@fernhill.example",
        "care@bowandbell.example",
        "list-owner@fernhill.example",
        "hospitalnews-optout@fernhill.example",
        "im-interviewed-2027@fernhill.example",
    ],
)
def test_a_shop_and_a_list_take_no_letters(address: str) -> None:
    """Whoever runs a list or a shop's desk is nobody to write to, nor is a list of all who interviewed."""
    assert platforms.nobody_to_write_to(address)


@pytest.mark.parametrize("address", ["wx-osei@fernhill.example", "zoom.room4@fernhill.example"])
def test_a_personal_meeting_room_is_a_room(address: str) -> None:
    """What a calendar calls a person's own meeting room takes no letters."""
    assert platforms.room(address)


@pytest.mark.parametrize(
    "text",
    [
        "Send everything to Karen Weller (kweller@fernhill.example) now that Judy Bell has left us.",
        "Karen Weller, kweller@fernhill.example, has left a packet for you at the desk.",
        "Confirm with kweller@fernhill.example before the portal closes on Friday.",
    ],
)
def test_who_is_still_there_stays_a_contact(text: str) -> None:
    """Somebody else who left, a packet that was left, and a portal that closes give nobody up."""
    raw = (
        f"From: Gail Roy <groy@fernhill.example>\r\nTo: {ME}\r\nSubject: Internal medicine interview\r\n"
        "Date: Thu, 14 Jan 2027 10:02:00 -0600\r\nMessage-ID: <b3@fernhill.example>\r\n\r\n"
        f"Dear Priya, your residency interview is on January 28. {text}\r\n\r\nGail Roy\r\nProgram Coordinator, Internal"
        " Medicine Residency\r\n"
    )
    assert "kweller@fernhill.example" in {c.email for c in read(parse(raw.encode()), PRIYA).contacts}

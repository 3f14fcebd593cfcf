"""Decides what kind of machine or organisation stands behind an address.

Knows domains and the shape of local parts, nothing of what a message says. It must never
name a hospital: programs are recognised by their words, not by a list.
"""

from __future__ import annotations

import re

from afterword.reading.domains import registrable

PORTALS: dict[str, str] = {
    "thalamusgme.com": "Thalamus",
    "interviewbroker.com": "Interview Broker",
    "aamc.org": "ERAS",
    "liaisonedu.com": "ResidencyCAS",
    "liaisoncas.com": "ResidencyCAS",
    "residencycas.org": "ResidencyCAS",
    "matchinterviews.com": "Match Interviews",
    "hirevue.com": "HireVue",
    "vidcruiter.com": "VidCruiter",
    "kiratalent.com": "Kira Talent",
    "sfmatch.org": "SF Match",
    "carms.ca": "CaRMS",
    "calendly.com": "Calendly",
    "signupgenius.com": "SignUpGenius",
    "doodle.com": "Doodle",
    "qualtrics.com": "Qualtrics",
    "surveymonkey.com": "SurveyMonkey",
    "redcap.com": "REDCap",
    "zoom.us": "Zoom",
    "webex.com": "Webex",
}
"""Sites that book, ask or remind for programs (DOMAIN 1a); their mail speaks for the program."""

ASSOCIATIONS: frozenset[str] = frozenset(
    {
        "nrmp.org", "aamc.org", "ama-assn.org", "aafp.org", "acponline.org", "ecfmg.org", "intealth.org",
        "acgme.org", "amsa.org", "nbme.org", "usmle.org", "fsmb.org", "auanet.org", "sauweb.org", "im.org",
        "acep.org", "emra.org", "cordem.org", "acog.org", "facs.org", "aan.com", "psychiatry.org", "aap.org",
        "appd.org", "nbome.org", "osteopathic.org", "aacom.org", "acaplasticsurgeons.org", "neurosurgerymatch.org",
    }
)  # fmt: skip
"""Bodies of the season whose own mail is news, never a program's (DOMAIN 5a)."""

FREEMAIL: frozenset[str] = frozenset(
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com",
        "ymail.com", "aol.com", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "pm.me",
        "gmx.com", "gmx.net", "gmx.de", "mail.com", "fastmail.com", "zoho.com", "att.net", "comcast.net",
        "verizon.net", "sbcglobal.net", "qq.com", "163.com", "mail.ru", "yandex.com", "tutanota.com", "hey.com",
    }
)  # fmt: skip
"""Private mailboxes: an address here belongs to a person of her own, not to a program."""

_CARRIERS: frozenset[str] = frozenset(
    {
        "google.com", "googlegroups.com", "microsoft.com", "office365.com", "teams.microsoft.com", "zoom.us",
        "webex.com", "ccsend-mail.com", "ccsend.com", "constantcontact.com", "rs6.net", "rs6-mail.com",
        "mailchimp.com", "mailchimpapp.net", "sendgrid.net", "amazonses.com", "mailgun.org", "sparkpostmail.com",
        "mcsv.net", "exacttarget.com", "salesforce.com", "hubspot.com", "eventbrite.com", "evite.com",
        "docusign.net", "docusign.com", "jotform.com", "formstack.com", "googlemail-daemon.com", "smore.com",
        "proofpoint.com", "urldefense.com", "mimecast.com", "linkedin.com", "facebookmail.com", "slack.com",
    }
)  # fmt: skip
"""Services that carry other people's mail: nobody of a program has an address there."""

_ROBOT = re.compile(
    r"(?:^|[._+-])(?:no-?_?\.?reply|do-?_?not-?_?\.?reply|donot\.?reply|dont-?reply|noresponse|no-?response|nobody"
    r"|mailer-?daemon|postmaster|bounces?|notifications?|notify|notifier|autoreply|auto-?mail(?:er)?|automated"
    r"|automailer|robot|mailbot|system|scheduling-?system|alerts?|daemon|unattended|undisclosed"
    r"|tickets?|reservations?|bookings?|orders?|receipts?|events?-?(?:mail|team)?|registrations?|rsvp|e-?vites?|surveys?"
    r"|announce(?:ments?)?|listserv|list-?(?:master|owner|manager|admin)|lists?|bulletin|digest|reminders?|mailer|message-?center|autoconfirm|unsubscribe|unsub|opt-?outs?|interviewed|interviewees|all-?(?:applicants|candidates)|newsletter|msgs?|invites?-noreply)(?:[._+-]|\d*$)",
    re.IGNORECASE,
)
_HELP = re.compile(
    r"(?:^|[._+-])(?:support|help|helpdesk|help-?desk|servicedesk|service-?desk|(?:customer-?)?care|customer-?(?:service|support)"
    r"|tech-?support|techhelp|itsupport|it-?help|it|abuse|phish(?:ing)?|spam|security|privacy|billing|webmaster|hostmaster"
    r"|policy|compliance|legal|accounts?|feedback|preferences?|weekly|police|badg(?:e|ing)s?|sales|hello|press|newsroom|media|communications|journalists|marketing|front-?desk|concierge|lodging|comptroller|payables?|lock-?(?:shop|smith)|parking|catering|housekeeping|facilities|tailor|volunteers?|coach(?:ing)?|notes-?bot|notetaker|bot)(?:[._+-]|$)",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"(?:^|[._+-])(?:room|rooms|conf(?:erence)?(?:room)?|confrm|rm\d*|zoomroom|resource|boardroom|equipment|av)(?:[._+-]|\d|$)"
    r"|^(?:wx|webex|zoom)[._-]\w"
    r"|^(?:conf|room|rm)[._-]?\w*\d|(?:conf|conference|meeting|board|class)rooms?|conf\d+\w?$",
    re.IGNORECASE,
)
_STUDENT = re.compile(
    r"(?:^|[._+-])(?:ms-?[1-4]|m[1-4]|md-?\d\d(?:\d\d)?|do-?\d\d(?:\d\d)?|med-?student|student|applicant|eras|match\d\d(?:\d\d)?|"
    r"classof\d+|class-of-\d+)(?:[._+-]|\d|$)|\.(?:ms4|md2\d)(?:\W|$)",
    re.IGNORECASE,
)
_STUDENT_DOMAIN = re.compile(
    r"(?:^|\.)(?:students?|stu|stud|alumni?|lists?|listserv|med-?students?)\.", re.IGNORECASE
)


def domain_of(address: str) -> str:
    """The registrable domain of an address, "" if it has none."""
    return registrable(address.rpartition("@")[2]) if "@" in address else ""


def portal(address: str) -> str | None:
    """The name of the portal behind `address`, None if it is none that is known."""
    return PORTALS.get(domain_of(address))


_BRANDS = re.compile(
    r"thalamus|interviewbroker|residencycas|liaison(?:cas|edu)|sfmatch|matchinterviews|myeras|aamc|nrmp"
)
"""Names of portals and of the Match, as they stand in a domain without its hyphens."""
_LOOKS_LIKE = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"))
"""Letters that are put for others in a domain made to be mistaken."""


_SECURED = re.compile(
    r"secure|verif|login|signin|portal|invit|interviews|support|account|update|confirm|alert|desk"
)
"""Words that stand beside a borrowed name."""


def borrowed_name(address: str) -> bool:
    """Whether a domain carries a portal's name and is none of its own: "thalamus-interview-verify.com"."""
    domain = domain_of(address)
    if domain in PORTALS or domain in ASSOCIATIONS:
        return False
    words = re.split(r"[^a-z0-9]+", domain.rpartition(".")[0])
    flat = "".join(words)
    posed = flat
    for put, meant in _LOOKS_LIKE:
        posed = posed.replace(put, meant)
    found = _BRANDS.search(posed)
    more = len(words) > 1 or posed != flat or bool(_SECURED.search(flat))
    return more and (bool(found) or "eras" in words)


def association(address: str) -> bool:
    """Whether `address` is a professional body's or the matching service's."""
    return domain_of(address) in ASSOCIATIONS


def freemail(address: str) -> bool:
    """Whether `address` is a private mailbox at a public provider."""
    return domain_of(address) in FREEMAIL


def carrier(address: str) -> bool:
    """Whether `address` belongs to a service that carries or books for others."""
    domain = domain_of(address)
    return domain in _CARRIERS or domain in PORTALS


def meeting(address: str) -> bool:
    """Whether `address` is a meeting service's, which writes to whoever holds the meeting."""
    return domain_of(address) in {
        "zoom.us",
        "webex.com",
        "teams.microsoft.com",
        "microsoft.com",
        "google.com",
    }


def robot(address: str) -> bool:
    """Whether only a machine listens at `address`, as far as its local part tells."""
    local = address.partition("@")[0]
    return bool(_ROBOT.search(local)) and not _OF_TRAINING.match(local)


def help_desk(address: str) -> bool:
    """Whether `address` is a help desk's, a shop's or a technical office's; "gme-compliance@" is a program's."""
    local = address.partition("@")[0]
    greets = local == "hello" and domain_of(address).startswith(("residency.", "gme."))
    return bool(_HELP.search(local)) and not _OF_TRAINING.match(local) and not greets


_OF_TRAINING = re.compile(
    r"(?:gme|residency)[._-]?(?:compliance|policy|accounts?|communications?)$|hello[._-](?:gme|residency|im|neuro(?:logy)?|surgery)$"
    r"|(?:gme|residency|im|fm|em|neuro(?:logy)?|surgery)[._-]?(?:(?:front-?)?desk|events?|surveys?|alerts?)$",
    re.IGNORECASE,
)


def of_training(address: str) -> bool:
    """Whether a mailbox that sounds like a desk's or a machine's bears a program's name: "gme-survey@"."""
    return bool(_OF_TRAINING.match(address.partition("@")[0]))


def room(address: str) -> bool:
    """Whether `address` is a conference room or other resource of a calendar."""
    return bool(_ROOM.search(address.partition("@")[0]))


def student(address: str) -> bool:
    """Whether `address` looks like a student's or another applicant's."""
    local, _, domain = address.partition("@")
    return bool(_STUDENT.search(local) or _STUDENT_DOMAIN.search(domain + "."))


_LODGING = re.compile(r"(?:(?<!qu)(?<!f)inn|hotels?|suites|lodge|motel|resorts?)\.(?!edu|gov|mil)[a-z]+$")
"""Domains of houses to sleep in."""


def nobody_to_write_to(address: str) -> bool:
    """Whether `address` can never be a contact of a program, whatever the message says."""
    return (
        robot(address) or help_desk(address) or room(address) or student(address)
        or carrier(address) or association(address) or bool(_LODGING.search(domain_of(address)))
    )  # fmt: skip

"""Letters written for the tests of kind, program and contacts, without a look at the rules.

Each row is a message as its reader sees it, and what a careful person concludes from it.
The applicant is Priya Raman; every address is under .example except public portals.
"""

from __future__ import annotations

from dataclasses import dataclass, field

ME = "priya.raman@lakeside.example"


@dataclass(frozen=True)
class Letter:
    """A message and the conclusions: kinds accepted, program, contacts (address: name, role)."""

    id: str
    sender: str
    subject: str
    body: str
    kind: tuple[str, ...]
    program: tuple[str, str] | None = None
    contacts: dict[str, tuple[str | None, str]] = field(default_factory=dict)
    interviewers: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    to: str = f"Priya Raman <{ME}>"
    date: str = "Tue, 10 Nov 2026 09:12:00 -0500"

    @property
    def raw(self) -> bytes:
        """The bytes as a mailbox would hold them, authenticated by her provider."""
        domain = self.sender.rpartition("@")[2].strip(">")
        head = [
            f"From: {self.sender}", f"To: {self.to}", f"Subject: {self.subject}", f"Date: {self.date}",
            f"Message-ID: <{self.id}@{domain}>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            f"Authentication-Results: mx.google.com; dkim=pass header.i=@{domain}; dmarc=pass header.from={domain}",
            *(f"{name}: {value}" for name, value in self.headers),
        ]  # fmt: skip
        return ("\r\n".join(head) + "\r\n\r\n" + self.body.replace("\n", "\r\n")).encode()


THALAMUS = "noreply@thalamusgme.com"
BROKER = "Interview Broker <notifications@interviewbroker.com>"
BULK = (("List-Unsubscribe", "<https://news.example/u>"), ("Precedence", "bulk"))

LETTERS: tuple[Letter, ...] = (
    # --- invitations ---------------------------------------------------------------
    Letter(
        "plain-invitation",
        "Dana Whitfield <dwhitfield@cedarmoor.example>",
        "Interview Invitation - Internal Medicine",
        """Dear Dr. Raman,

On behalf of the Internal Medicine Residency Program at Cedarmoor Medical Center, I am pleased to invite you to interview for a categorical position beginning July 2027. All interviews will be held virtually.

The following dates are available: November 18, November 24, December 2 and December 9. Please reply with your first and second choice no later than Friday, November 13.

Sincerely,
Dana Whitfield, C-TAGME
Residency Program Coordinator
Cedarmoor Medical Center
Phone: (614) 555-0132 | Fax: (614) 555-0133
""",
        ("invitation",),
        ("Cedarmoor Medical Center", "internal medicine"),
        {"dwhitfield@cedarmoor.example": ("Dana Whitfield", "coordinator")},
    ),
    Letter(
        "director-wants-to-meet",
        "Theo Lindgren <tlindgren@harborpointhealth.example>",
        "Harbor Point",
        """Priya -

I run the neurology residency here and I've just put down your file. Somebody who has taught night school for three years and still wants to go into neurology is somebody I'd like to have across the table. Would a Friday in December suit you? The 4th, the 11th and the 18th are all still empty on my side; mornings, by Zoom. Write back to Yolanda (cc'd), she keeps the book.

Theo

Theodore Lindgren, MD
Director, Neurology Residency Program
Harbor Point Health
""",
        ("invitation",),
        ("Harbor Point Health", "neurology"),
        {
            "tlindgren@harborpointhealth.example": ("Theodore Lindgren", "program_director"),
            "ybarra@harborpointhealth.example": ("Yolanda Barra", "other"),
        },
        headers=(("Cc", "Yolanda Barra <ybarra@harborpointhealth.example>"),),
    ),
    Letter(
        "thalamus-invitation",
        f"Stonebridge University Hospital - Psychiatry <{THALAMUS}>",
        "You have been invited to schedule",
        """Hello Priya Raman,

Stonebridge University Hospital Psychiatry Residency has invited you to interview.

Log in to Thalamus to see available dates and to schedule. Invitations are not held: dates are first come, first served. Please act within 72 hours.

Questions about the program? psych.recruit@stonebridge.example
Questions about Thalamus? support@thalamusgme.com
""",
        ("invitation",),
        ("Stonebridge University Hospital", "psychiatry"),
        {"psych.recruit@stonebridge.example": (None, "office")},
    ),
    Letter(
        "two-mornings-left",
        "Bettina Kroll <bkroll@juniperridge.example>",
        "Two mornings",
        """Hi Priya,

The group read you twice (that's a good thing) and you're on the short list of people they asked me to call in. What's left on the calendar is the morning of Tuesday, January 12 and the morning of Thursday, January 14. I'll pencil you into one if you tell me which by noon tomorrow, otherwise I have to pass it along.

Bettina
Juniper Ridge Hospital, General Surgery Residency
""",
        ("invitation",),
        ("Juniper Ridge Hospital", "general surgery"),
        {"bkroll@juniperridge.example": ("Bettina Kroll", "coordinator")},
    ),
    Letter(
        "waitlist-place-opens",
        "Family Medicine Residency <fmresidency@marshfieldcreek.example>",
        "A seat on Dec 3",
        """Good afternoon Priya,

You have been patient and it has paid off: one of our December 3 candidates has withdrawn, and you are the first person we are offering the place to. It is yours if we hear from you before 5 PM Central on Thursday. After that we will move down the list.

Kindly reply to this message either way.

Ruthanne Ellery
Recruitment Coordinator, Family Medicine
Marshfield Creek Community Hospital
""",
        ("invitation",),
        ("Marshfield Creek Community Hospital", "family medicine"),
        {"fmresidency@marshfieldcreek.example": ("Ruthanne Ellery", "coordinator")},
    ),
    Letter(
        "eras-selected",
        "MyERAS <noreply@aamc.org>",
        "Interview offer received",
        """Dear Priya Raman,

You have a new interview offer.

Program: Kestrel Valley Health System Program, Emergency Medicine
Status: Invited to Interview
Respond by: 11/17/2026

Sign in to MyERAS and go to Interviews to accept, decline or request a different session.

This mailbox is not monitored.
""",
        ("invitation",),
        ("Kestrel Valley Health System", "emergency medicine"),
    ),
    Letter(
        "come-and-see-us",
        "Ottilie Branch <obranch@saltmarshgeneral.example>",
        "a conversation?",
        """Dear Ms. Raman,

Our readers have finished and yours was among the files they asked to see in the flesh. We keep it old-fashioned: you come for the day, you eat with us, four of us talk with you for half an hour each. I can host you on December 7, December 8 or January 11. The hospital pays the hotel.

If you would like to come, a line to me by the 20th is all I need.

Ottilie Branch
Pediatrics Residency Office
Saltmarsh General Hospital
T: 843.555.0114
""",
        ("invitation",),
        ("Saltmarsh General Hospital", "pediatrics"),
        {"obranch@saltmarshgeneral.example": ("Ottilie Branch", "coordinator")},
    ),
    Letter(
        "calendly-invite",
        "Anesthesiology Recruitment <anes-recruit@ridgemontuh.example>",
        "Action required: schedule your interview",
        """Dear Applicant,

Congratulations! The Department of Anesthesiology at Ridgemont University Hospital would like to interview you. Use the link below to pick your date. Slots close when they are full.

https://calendly.com/ridgemont-anes/interview

Please do not reply with dates by e-mail; we cannot process them.

Interview Team
Department of Anesthesiology, Ridgemont University Hospital
anes-recruit@ridgemontuh.example
""",
        ("invitation",),
        ("Ridgemont University Hospital", "anesthesiology"),
        {"anes-recruit@ridgemontuh.example": (None, "office")},
    ),
    Letter(
        "spanish-invitation",
        "Marisol Vega Colón <mvega@hospitaldelsur.example>",
        "Invitación a entrevista – Pediatría",
        """Estimada Priya:

Nos complace invitarla a una entrevista virtual con el Programa de Residencia en Pediatría del Hospital del Sur. Las fechas disponibles son el 3, el 10 y el 17 de diciembre. Favor de indicarnos su preferencia antes del 20 de noviembre.

We would be happy to switch to English on the day.

Marisol Vega Colón
Coordinadora, Residencia en Pediatría
Hospital del Sur, Ponce
787-555-0121
""",
        ("invitation",),
        ("Hospital del Sur", "pediatrics"),
        {"mvega@hospitaldelsur.example": ("Marisol Vega Colón", "coordinator")},
    ),
    # --- confirmations ----------------------------------------------------------------
    Letter(
        "booked-it",
        "Keisha Monroe <kmonroe@pinnaclebay.example>",
        "RE: Interview dates",
        """All set! December 2nd at 8 AM Eastern is yours. Zoom details will be sent the week before.

Keisha Monroe | Program Administrator
OB-GYN Residency, Pinnacle Bay Medical Center
o: 813-555-0190

From: Priya Raman
Sent: Monday, November 9, 2026 6:40 PM
To: Keisha Monroe
Subject: Re: Interview dates

Dear Ms. Monroe, thank you. My first choice is December 2, my second December 9.
""",
        ("confirmation",),
        ("Pinnacle Bay Medical Center", "obstetrics and gynecology"),
        {"kmonroe@pinnaclebay.example": ("Keisha Monroe", "coordinator")},
        headers=(("In-Reply-To", "<a1@lakeside.example>"),),
    ),
    Letter(
        "thalamus-scheduled",
        THALAMUS,
        "Interview Scheduled",
        """You have scheduled an interview with:

Larkhill Medical Center - Pathology
Friday, December 11, 2026
9:00 AM - 2:00 PM Eastern Time (virtual)

Add to calendar | Manage my interview

If you need to cancel or reschedule, do so in Thalamus before November 27.
Program contact: Adele Fontaine, afontaine@larkhillmed.example
""",
        ("confirmation",),
        ("Larkhill Medical Center", "pathology"),
        {"afontaine@larkhillmed.example": ("Adele Fontaine", "other")},
    ),
    Letter(
        "the-17th-then",
        "Roscoe Tate <rtate@bluemesa.example>",
        "Re: which day",
        """Then the 17th it is. You're number four of five that morning. I'll write again when I know who has you for the second half hour.

R. Tate
Radiology Residency, Blue Mesa Medical Center

On Mon, Nov 9, 2026 at 8:01 PM Priya Raman <priya.raman@lakeside.example> wrote:
> Dear Mr. Tate, could I take December 17 at 7:30 Mountain?
""",
        ("confirmation", "personal"),
        ("Blue Mesa Medical Center", "diagnostic radiology"),
        {"rtate@bluemesa.example": ("R. Tate", "coordinator")},
        headers=(("In-Reply-To", "<a2@lakeside.example>"),),
    ),
    Letter(
        "eras-scheduled",
        "MyERAS <noreply@aamc.org>",
        "MyERAS: your interview is scheduled",
        """Dear Priya Raman,

The following interview has been scheduled.

Program: Foxglen University Hospital Program
Specialty: Dermatology
Date: 12/15/2026
Session: AM
Freeze date: 12/01/2026

Contact the program for exact hours.
""",
        ("confirmation",),
        ("Foxglen University Hospital", "dermatology"),
    ),
    Letter(
        "holding-your-place",
        "Medicine Residency <medres@orrinvalley.example>",
        "Your place on January 6",
        """Dear Priya,

We got your acceptance and have written you in for Wednesday, January 6, starting 7:45 a.m. Pacific. There is nothing else for you to do until we write with the names and the link around New Year's.

With warm wishes,
Perpetua Anand
Education Coordinator, Internal Medicine Residency
Orrin Valley Health Sciences Center
""",
        ("confirmation",),
        ("Orrin Valley Health Sciences Center", "internal medicine"),
        {"medres@orrinvalley.example": ("Perpetua Anand", "coordinator")},
    ),
    # --- details --------------------------------------------------------------------------
    Letter(
        "itinerary",
        "Surgery Education <surgery.education@tollhousemed.example>",
        "Your interview day, December 4",
        """Dear Priya,

Please find below your schedule for Friday, December 4 (all times Central).

7:30 AM   Program overview - Dr. Marcus Oyelowo, Program Director
8:15 AM   Interview - Dr. Hannah Feld
8:45 AM   Interview - Dr. Luis Arroyo-Paz
9:15 AM   Interview - Priscilla Wong, MD
9:45 AM   Break
10:00 AM  Residents

Zoom: https://zoom.us/j/99911122
If you lose your connection call Jen Bauer at 608-555-0177.

Jen Bauer
Program Coordinator, General Surgery
Tollhouse Medical Center
jbauer@tollhousemed.example
""",
        ("details",),
        ("Tollhouse Medical Center", "general surgery"),
        {
            "surgery.education@tollhousemed.example": (None, "office"),
            "jbauer@tollhousemed.example": ("Jen Bauer", "coordinator"),
        },
        ("Dr. Marcus Oyelowo", "Dr. Hannah Feld", "Dr. Luis Arroyo-Paz", "Dr. Priscilla Wong"),
    ),
    Letter(
        "what-to-bring",
        "Gus Pappas <gpappas@lighthousechildrens.example>",
        "Monday: where to go",
        """Hi Priya!

A few things for Monday the 16th. Park in the Birch Street deck, level 2 or higher, and take the ticket with you. Come to the second floor of the Mabel Dodd building; somebody from the front desk will walk you up. You'll spend the morning with Dr. Adjei, Dr. Rourke and Dr. Penhaligon (half an hour each), have lunch with whoever is not on call, and be on your way by 1:30.

It gets cold in the skywalk.

Gus Pappas
Residency Manager, Pediatrics
Lighthouse Children's Hospital
Office 716 555 0143 / fax 716 555 0144
""",
        ("details",),
        ("Lighthouse Children's Hospital", "pediatrics"),
        {"gpappas@lighthousechildrens.example": ("Gus Pappas", "coordinator")},
        ("Dr. Adjei", "Dr. Rourke", "Dr. Penhaligon"),
    ),
    Letter(
        "links-and-names",
        "EM Residency <em.residency@twinforks.example>",
        "Zoom links for Thursday",
        """Hello Priya,

Attached is the PDF with the rooms. Thursday's people for you: Nia Castellan, MD (Associate Program Director), Hugh Blackwood, DO, and Tadhg Moran, MD, our chair. You start in room A at 9:05 Mountain.

Anything wrong with the links, text Dee at (406) 555-0156.

Dee Halloran
EM Residency Coordinator
Twin Forks Regional Medical Center
""",
        ("details",),
        ("Twin Forks Regional Medical Center", "emergency medicine"),
        {"em.residency@twinforks.example": ("Dee Halloran", "coordinator")},
        ("Dr. Nia Castellan", "Dr. Hugh Blackwood", "Dr. Tadhg Moran"),
    ),
    # --- reminders --------------------------------------------------------------------------
    Letter(
        "reminder-plain",
        "Wanda Pruss <wpruss@elkriverclinic.example>",
        "Reminder: interview tomorrow",
        """Hi Priya,

This is a reminder that your interview with the Elk River Clinic Family Medicine Residency is tomorrow, Wednesday, November 11, at 8:00 AM Central. Please log on five minutes early.

See you then!
Wanda Pruss
Coordinator
""",
        ("reminder",),
        ("Elk River Clinic", "family medicine"),
        {"wpruss@elkriverclinic.example": ("Wanda Pruss", "coordinator")},
    ),
    Letter(
        "sleep-well",
        "Colm Daly <cdaly@granitestate.example>",
        "in the morning",
        """Priya, only to say we have not forgotten you. Eight o'clock our time, the link has not changed, Dr. Ferrante will let you in. Sleep well and eat something first, it runs long.

Colm
Neurology Residency, Granite State University Hospital
""",
        ("reminder", "details"),
        ("Granite State University Hospital", "neurology"),
        {"cdaly@granitestate.example": ("Colm Daly", "coordinator")},
    ),
    Letter(
        "thalamus-reminder",
        THALAMUS,
        "Your interview is in 2 days",
        """Hi Priya,

Your upcoming interview:
Copperline Medical Center, Urology
Thursday, November 12, 2026, 10:00 AM - 3:00 PM CT
Location: Thalamus Video

Test your camera at thalamusgme.com/device-check.
""",
        ("reminder",),
        ("Copperline Medical Center", "urology"),
    ),
    # --- reschedules ---------------------------------------------------------------------------
    Letter(
        "we-have-to-move",
        "Ingrid Solberg <isolberg@northshorememorial.example>",
        "Change to your interview",
        """Dear Priya,

I am afraid we have to move your interview from November 19 to November 23. The hours stay the same (8:30 to 12:30 Eastern). I hope the new day works; if it does not, call me at 978-555-0109.

With apologies,
Ingrid Solberg
Program Coordinator, Psychiatry
North Shore Memorial Hospital
""",
        ("reschedule",),
        ("North Shore Memorial Hospital", "psychiatry"),
        {"isolberg@northshorememorial.example": ("Ingrid Solberg", "coordinator")},
    ),
    Letter(
        "flu-swap",
        "Lamar Quist <lquist@deltaunion.example>",
        "Wed -> Thu",
        """Priya, half of the faculty is down with something and Wednesday is a loss. Thursday the 19th looks fine: same time, same link. Sorry for the short notice. Say if you can't.

Lamar Quist, Residency Coordinator
Delta Union Hospital, Department of Medicine
""",
        ("reschedule",),
        ("Delta Union Hospital", "internal medicine"),
        {"lquist@deltaunion.example": ("Lamar Quist", "coordinator")},
    ),
    Letter(
        "you-asked-to-swap",
        "Noor Haddad <nhaddad@westbrookuh.example>",
        "RE: conflict on 12/8",
        """Hi Priya,

No problem at all, these things happen. I switched you with another applicant; you will now interview on Tuesday, December 15 (8:00 AM ET) and no longer on the 8th.

Best,
Noor Haddad, MPH
Residency Program Manager, Anesthesiology
Westbrook University Hospital
""",
        ("reschedule",),
        ("Westbrook University Hospital", "anesthesiology"),
        {"nhaddad@westbrookuh.example": ("Noor Haddad", "coordinator")},
        headers=(("In-Reply-To", "<a3@lakeside.example>"),),
    ),
    # --- cancellations ------------------------------------------------------------------------------
    Letter(
        "weather-off",
        "Pathology Education <path.education@snowlinemed.example>",
        "Interview day cancelled",
        """Dear applicants,

Because of the storm the interview day of Thursday, November 12 is cancelled. We will be in touch about what comes next once the power is back.

Greta Imholz, Pathology Residency Coordinator
Snowline Medical Center
""",
        ("cancellation",),
        ("Snowline Medical Center", "pathology"),
        {"path.education@snowlinemed.example": ("Greta Imholz", "coordinator")},
    ),
    Letter(
        "withdrawal-noted",
        "Tess Orland <torland@fairhaven.example>",
        "RE: Withdrawal",
        """Dear Priya,

Thank you for letting us know that you will not be coming on December 10. I have released your spot. We wish you a good season.

Tess Orland
Coordinator, Internal Medicine Residency
Fairhaven Medical Center
""",
        ("cancellation",),
        ("Fairhaven Medical Center", "internal medicine"),
        {"torland@fairhaven.example": ("Tess Orland", "coordinator")},
        headers=(("In-Reply-To", "<a4@lakeside.example>"),),
    ),
    Letter(
        "broker-cancelled",
        BROKER,
        "Your interview was cancelled",
        """Dear Priya,

Your booking with Summerlin Valley Hospital (Internal Medicine) on Tuesday, December 1, 2026 has been cancelled by the program.

If you have questions, please contact the program: summerlin.im@summerlinvalley.example
""",
        ("cancellation",),
        ("Summerlin Valley Hospital", "internal medicine"),
        {"summerlin.im@summerlinvalley.example": (None, "office")},
    ),
    # --- waitlists ------------------------------------------------------------------------------------
    Letter(
        "waitlisted",
        "Paige Toller <ptoller@riverbendmed.example>",
        "Your application to Riverbend",
        """Dear Priya,

Thank you for your interest in the Internal Medicine Residency at Riverbend Medical Center. Our interview positions are currently filled; however, we were impressed with your application and have placed you on our waitlist. Should a position become available we will contact you.

Paige Toller
Residency Coordinator
""",
        ("waitlist",),
        ("Riverbend Medical Center", "internal medicine"),
        {"ptoller@riverbendmed.example": ("Paige Toller", "coordinator")},
    ),
    Letter(
        "hang-in-there",
        "Moses Abara <mabara@thornbury.example>",
        "hang in there",
        """Priya,

I know you have been checking your mail. We have more good people than chairs this year and right now there is no chair. There may be one: every winter a handful drop out around the holidays. You're third on the sheet. I'll write the minute anything moves.

Moses Abara
Thornbury County Hospital, surgery residency
""",
        ("waitlist",),
        ("Thornbury County Hospital", "general surgery"),
        {"mabara@thornbury.example": ("Moses Abara", "coordinator")},
    ),
    Letter(
        "thalamus-waitlist",
        f"Mesa Grande Medical Center <{THALAMUS}>",
        "Waitlist confirmation",
        """You have joined the waitlist for Mesa Grande Medical Center - Family Medicine on December 4, 2026. Being on the waitlist does not guarantee an interview. You will receive an email if a spot opens.
""",
        ("waitlist",),
        ("Mesa Grande Medical Center", "family medicine"),
    ),
    # --- rejections --------------------------------------------------------------------------------------
    Letter(
        "regret",
        "Residency Office <imresidency@castlerockuh.example>",
        "Application status",
        """Dear Applicant:

Thank you for applying to the Internal Medicine Residency Program at Castle Rock University Hospital. We received over 3,500 applications for 30 positions. After careful review we regret that we are unable to offer you an interview this year. We wish you every success in the Match.

Residency Selection Committee
Castle Rock University Hospital
""",
        ("rejection",),
        ("Castle Rock University Hospital", "internal medicine"),
        {"imresidency@castlerockuh.example": (None, "office")},
    ),
    Letter(
        "kind-no",
        "Amy Strand <astrand@willowbrook.example>",
        "your application",
        """Hello Priya,

I promised everyone a straight answer by mid-November, so here is yours: it is no. The committee had two piles and argued for a long time about which one was yours. Please know how close it was, and please don't let it slow you down.

Amy Strand
Dermatology Residency Coordinator
Willowbrook University Medical Center
""",
        ("rejection",),
        ("Willowbrook University Medical Center", "dermatology"),
        {"astrand@willowbrook.example": ("Amy Strand", "coordinator")},
    ),
    Letter(
        "season-complete",
        "Pediatrics GME <peds-gme@applegatechildrens.example>",
        "Interview season update",
        """Dear Candidate,

We have now completed our review of applications and our interview invitation process for the 2027 Match. If you have not received an invitation, your application will not be considered further. We appreciate the time you spent on it.

Department of Pediatrics
Applegate Children's Hospital
""",
        ("rejection",),
        ("Applegate Children's Hospital", "pediatrics"),
        {"peds-gme@applegatechildrens.example": (None, "office")},
    ),
    Letter(
        "off-the-waitlist-no",
        "Lou Harker <lharker@stclementine.example>",
        "Re: waitlist",
        """Dear Priya, our last interview day was yesterday and nobody cancelled, so I am letting everyone on the waitlist go with thanks. I would have liked to meet you.

Lou Harker, St. Clementine Medical Center, Neurology Residency
""",
        ("rejection",),
        ("St. Clementine Medical Center", "neurology"),
        {"lharker@stclementine.example": ("Lou Harker", "coordinator")},
    ),
    # --- socials -------------------------------------------------------------------------------------------
    Letter(
        "social-hour",
        "IM Chiefs <imchiefs@cedarmoor.example>",
        "Pre-interview social",
        """Hi all!

Our residents would love to meet you before the interview. Join us on Zoom on Tuesday, November 17 at 7 PM Eastern for an informal hour: games, gossip, and honest answers. No faculty will be there and attendance is not taken.

Link: https://zoom.us/j/5551234

Your chiefs,
Bijan, Carla and Wes
Internal Medicine Residency, Cedarmoor Medical Center
""",
        ("social",),
        ("Cedarmoor Medical Center", "internal medicine"),
        {"imchiefs@cedarmoor.example": (None, "chief_resident")},
    ),
    Letter(
        "pizza",
        "Jules Okoro <jokoro@harborpointhealth.example>",
        "pizza wednesday",
        """Hey Priya, I'm a PGY-3 in neurology at Harbor Point. A few of us get together with the people who interview on Thursday. This time it's Bellini's on Front Street, 7ish, we pay. If you are still on the road then, call me: 207 555 0148. You don't need to dress up and nobody writes anything down.

Jules
""",
        ("social",),
        ("Harbor Point", "neurology"),
        {"jokoro@harborpointhealth.example": ("Jules Okoro", "resident")},
    ),
    # --- second looks -----------------------------------------------------------------------------------------
    Letter(
        "second-look-day",
        "Sabine Arquette <sarquette@stonebridge.example>",
        "Optional Second Look - January 29",
        """Dear Priya,

We are hosting an optional in-person Second Look Day on Friday, January 29. Attendance has no bearing on your standing. Please RSVP by January 15 if you plan to attend.

Sabine Arquette
Program Administrator, Psychiatry Residency
Stonebridge University Hospital
""",
        ("second_look",),
        ("Stonebridge University Hospital", "psychiatry"),
        {"sarquette@stonebridge.example": ("Sabine Arquette", "coordinator")},
        date="Wed, 06 Jan 2027 10:00:00 -0500",
    ),
    Letter(
        "come-see-town",
        "Dana Whitfield <dwhitfield@cedarmoor.example>",
        "If you are curious about Columbus",
        """Hi Priya,

Several people we interviewed have asked whether they can see the place with their own eyes. Yes: on Saturday, February 6, from ten, two residents will walk anybody who turns up through the wards and the neighborhood. Not required, not recorded, lists are in by then.

Dana Whitfield
Internal Medicine Residency, Cedarmoor Medical Center
""",
        ("second_look",),
        ("Cedarmoor Medical Center", "internal medicine"),
        {"dwhitfield@cedarmoor.example": ("Dana Whitfield", "coordinator")},
        date="Wed, 20 Jan 2027 10:00:00 -0500",
    ),
    # --- after the interview --------------------------------------------------------------------------------------
    Letter(
        "thanks-and-policy",
        "Neurology Residency <neuro.residency@granitestate.example>",
        "Thank you for interviewing with us",
        """Dear Priya,

Thank you for interviewing with the Neurology Residency Program at Granite State University Hospital. We enjoyed meeting you. Please note that post-interview communication is neither required nor expected and plays no role in our rank list. Questions may be directed to Colm Daly at cdaly@granitestate.example.

Sincerely,
Ruth Ferrante, MD
Program Director
""",
        ("post_interview",),
        ("Granite State University Hospital", "neurology"),
        {
            "neuro.residency@granitestate.example": (None, "office"),
            "cdaly@granitestate.example": ("Colm Daly", "other"),
        },
        date="Thu, 19 Nov 2026 16:00:00 -0500",
    ),
    Letter(
        "week-after",
        "Jen Bauer <jbauer@tollhousemed.example>",
        "One last thing",
        """Hello everyone who sat through our frozen Zoom last Friday,

You were good sports. Two notes for the weeks until the Match. Our surgeons do not answer mail from candidates, so please spare them. If you think of a question, it comes to me and you get an answer within a day or two.

Jen Bauer
Program Coordinator, General Surgery, Tollhouse Medical Center
""",
        ("post_interview",),
        ("Tollhouse Medical Center", "general surgery"),
        {"jbauer@tollhousemed.example": ("Jen Bauer", "coordinator")},
        date="Thu, 10 Dec 2026 11:00:00 -0600",
    ),
    Letter(
        "recruitment-update",
        "Psychiatry Recruitment <psych-recruitment@northshorememorial.example>",
        "Update for interviewed candidates",
        """Dear candidates,

The interview season is behind us. We met 142 of you, and the committee will meet in the last week of January. You will not hear from us about your position on our list, and we ask that you not tell us about yours.

We will post a video tour of the new unit on our website.

Department of Psychiatry, North Shore Memorial Hospital
""",
        ("post_interview",),
        ("North Shore Memorial Hospital", "psychiatry"),
        {"psych-recruitment@northshorememorial.example": (None, "office")},
        date="Mon, 18 Jan 2027 11:00:00 -0500",
    ),
    # --- personal -------------------------------------------------------------------------------------------------------
    Letter(
        "faculty-note",
        "Hannah Feld <hfeld@tollhousemed.example>",
        "our talk",
        """Hi Priya,

I looked up the trial you mentioned on Friday and you were right about the crossover arm. I enjoyed our half hour more than most. If you want to see our registry data some day, you know where I am.

Hannah

Hannah Feld, MD, FACS
Associate Professor of Surgery
Tollhouse Medical Center
""",
        ("personal",),
        ("Tollhouse Medical Center", "general surgery"),
        {"hfeld@tollhousemed.example": ("Hannah Feld", "faculty")},
        ("Dr. Hannah Feld",),
        date="Tue, 08 Dec 2026 20:00:00 -0600",
    ),
    Letter(
        "coordinator-answers",
        "Gus Pappas <gpappas@lighthousechildrens.example>",
        "RE: A question about the continuity clinic",
        """Hi Priya,

Good question. Clinic is one half day a week from the first month on, always on the same weekday, and you keep your panel for three years. The refugee clinic is by application in the second year.

Gus Pappas
Residency Manager, Pediatrics, Lighthouse Children's Hospital
""",
        ("personal",),
        ("Lighthouse Children's Hospital", "pediatrics"),
        {"gpappas@lighthousechildrens.example": ("Gus Pappas", "coordinator")},
        headers=(("In-Reply-To", "<a5@lakeside.example>"),),
        date="Wed, 25 Nov 2026 09:00:00 -0500",
    ),
    Letter(
        "resident-offers",
        "Wes Thanh <wthanh@cedarmoor.example>",
        "nice meeting you",
        """Hey Priya! Wes here, PGY-2, from the resident room on Wednesday. You asked what call is really like and I only gave you the polite version. Happy to give you the other one by phone if you like. I'm not on any committee.

Wes Thanh, DO
Internal Medicine PGY-2, Cedarmoor Medical Center
""",
        ("personal",),
        ("Cedarmoor Medical Center", "internal medicine"),
        {"wthanh@cedarmoor.example": ("Wes Thanh", "resident")},
        date="Fri, 20 Nov 2026 19:00:00 -0500",
    ),
    # --- requests ----------------------------------------------------------------------------------------------------------
    Letter(
        "forms",
        "Noor Haddad <nhaddad@westbrookuh.example>",
        "Documents needed before your interview",
        """Hi Priya,

Before December 15 our GME office needs from you: (1) the signed applicant acknowledgement, (2) a recent photo, (3) proof of citizenship or visa status. Please return them by November 30.

Noor Haddad, MPH
Residency Program Manager, Anesthesiology, Westbrook University Hospital
""",
        ("request",),
        ("Westbrook University Hospital", "anesthesiology"),
        {"nhaddad@westbrookuh.example": ("Noor Haddad", "coordinator")},
    ),
    Letter(
        "survey",
        "EM Residency <em.residency@twinforks.example>",
        "Five minutes?",
        """Hi Priya,

So that we can pair you with the right people on your interview day, please fill in this short preference sheet by Monday, November 23: https://forms.example/tf

Dee Halloran
EM Residency Coordinator, Twin Forks Regional Medical Center
""",
        ("request",),
        ("Twin Forks Regional Medical Center", "emergency medicine"),
        {"em.residency@twinforks.example": ("Dee Halloran", "coordinator")},
    ),
    Letter(
        "one-way-video",
        "Larkhill Medical Center Pathology via VidCruiter <noreply@vidcruiter.com>",
        "Complete your pre-recorded interview",
        """Priya, Larkhill Medical Center (Pathology Residency) would like you to answer four questions on video. You have until November 22, 2026. This is not a live interview and completing it does not guarantee one.

Start: https://larkhill.vidcruiter.com/x
Technical support: support@vidcruiter.com
""",
        ("request",),
        ("Larkhill Medical Center", "pathology"),
    ),
    Letter(
        "letter-missing",
        "Ottilie Branch <obranch@saltmarshgeneral.example>",
        "your LOR",
        """Dear Ms. Raman, one of your three letters has not reached ERAS. Could you have a word with Dr. Kettering's office? We'd like to have it in hand by the 30th, before the readers meet.

Ottilie Branch
Pediatrics Residency Office, Saltmarsh General Hospital
""",
        ("request",),
        ("Saltmarsh General Hospital", "pediatrics"),
        {"obranch@saltmarshgeneral.example": ("Ottilie Branch", "coordinator")},
    ),
    # --- notices --------------------------------------------------------------------------------------------------------------
    Letter(
        "received",
        "Urology Residency <urology@copperline.example>",
        "Application received",
        """Dear Applicant,

We have received your application to the Copperline Medical Center Urology Residency. Applications are under review. Interview invitations will be released on November 20 through ERAS.

Urology Residency Office, Copperline Medical Center
""",
        ("notice",),
        ("Copperline Medical Center", "urology"),
        {"urology@copperline.example": (None, "office")},
    ),
    Letter(
        "out-of-office",
        "Paige Toller <ptoller@riverbendmed.example>",
        "Automatic reply: Interview dates",
        """I am out of the office until Monday, November 16 with no access to e-mail. For urgent residency matters please write to Curtis Yee, cyee@riverbendmed.example.

Paige Toller
Residency Coordinator, Internal Medicine, Riverbend Medical Center
""",
        ("notice", "other"),
        ("Riverbend Medical Center", "internal medicine"),
        {
            "ptoller@riverbendmed.example": ("Paige Toller", "coordinator"),
            "cyee@riverbendmed.example": ("Curtis Yee", "other"),
        },
        headers=(("Auto-Submitted", "auto-replied"), ("In-Reply-To", "<a6@lakeside.example>")),
    ),
    Letter(
        "nrmp",
        "NRMP <no-reply@nrmp.org>",
        "Registration reminder",
        """Dear applicant, standard registration for the Main Residency Match closes January 29, 2027. Log in to the R3 system to complete your registration and certify your rank order list by March 3.""",
        ("notice",),
        None,
        headers=BULK,
    ),
    Letter(
        "dean",
        "Office of Student Affairs <osa@lakeside.example>",
        "Interview season tips",
        """Dear fourth-year students, please remember to send thank-you notes only where programs welcome them. Your advisor will meet with you before you certify your rank order list. Mock interviews: sign up with Ms. Dole.""",
        ("notice", "other"),
        None,
    ),
    Letter(
        "signals-thanks",
        "IM Recruitment <imrecruit@summerlinvalley.example>",
        "Thank you for your signal",
        """Dear Priya, we noticed that you signaled our internal medicine residency and we are grateful. Every signaled application is read by two faculty members. If we decide to interview you, you will hear from us through Interview Broker by Thanksgiving.

Summerlin Valley Hospital IM Recruitment""",
        ("notice",),
        ("Summerlin Valley Hospital", "internal medicine"),
        {"imrecruit@summerlinvalley.example": (None, "office")},
    ),
    Letter(
        "virtual-open-house",
        "Family Medicine Residency <fmresidency@marshfieldcreek.example>",
        "Virtual open house for applicants",
        """Join us for a virtual open house on September 22 at 6 PM Central to learn about our family medicine residency before applications are due. All medical students welcome. Attendance does not influence interview decisions.

Marshfield Creek Community Hospital""",
        ("notice",),
        ("Marshfield Creek Community Hospital", "family medicine"),
        {"fmresidency@marshfieldcreek.example": (None, "office")},
        headers=BULK,
        date="Tue, 08 Sep 2026 09:00:00 -0500",
    ),
    # --- traps ------------------------------------------------------------------------------------------------------------------
    Letter(
        "mock",
        "AcePrep Interviews <team@aceprep.example>",
        "Your residency interview is coming up",
        """Priya, ace your residency interview! Book a mock interview with a former program director. First session $99. Use code MATCH27. Testimonials from applicants who matched internal medicine at top hospitals.""",
        ("other",),
        headers=BULK,
    ),
    Letter(
        "nurse",
        "Harbor Point Talent <talent@harborpointhealth.example>",
        "Interview invitation: Nurse Residency",
        """Dear Priya, we are pleased to invite you to interview for the Nurse Residency Program at Harbor Point Health on November 18 at 10 AM. Please bring your NCLEX results. Talent Acquisition""",
        ("other",),
    ),
    Letter(
        "pharmacy",
        "Glen Ortiz <gortiz@pinnaclebay.example>",
        "PGY1 interview",
        """Dear Priya, we would like to invite you to interview for our PGY1 Pharmacy Residency at Pinnacle Bay Medical Center. Available dates: January 20, 21, 27. Please upload your PhORCAS documents. Glen Ortiz, PharmD, BCPS, Residency Program Director""",
        ("other",),
    ),
    Letter(
        "scam",
        "Residency Secretariat <gme.office@residency-placement.example>",
        "Offer of PGY-1 position",
        """Dear Dr. Raman, Congratulations! You have been selected for a guaranteed PGY-1 Internal Medicine position at St. Clementine Medical Center outside the Match. A processing fee of $1,800 secures your contract. Reply with your passport within 24 hours.""",
        ("other",),
    ),
    Letter(
        "linkedin",
        "LinkedIn <messages-noreply@linkedin.com>",
        "Dr. Hannah Feld viewed your profile",
        """Priya, 4 people viewed your profile this week, including an Associate Professor of Surgery at Tollhouse Medical Center. See all views.""",
        ("other",),
        headers=BULK,
    ),
    Letter(
        "job",
        "PhysicianJobsDaily <alerts@physicianjobs.example>",
        "12 new Internal Medicine jobs",
        """New hospitalist openings: compensation package $310,000, sign-on bonus, J-1 waiver jobs. Apply now to the position at Blue Mesa Medical Center.""",
        ("other",),
        headers=BULK,
    ),
    Letter(
        "classmate",
        "Omar Said <omar.said@lakeside.example>",
        "ugh",
        """hey did you hear from cedarmoor yet?? I got rejected from riverbend internal medicine this morning. interview at granite state on tuesday though. drinks friday?""",
        ("other",),
    ),
    Letter(
        "mother",
        "Mom <asha.raman@family.example>",
        "Re: your interview",
        """Good luck with your interview at the hospital tomorrow! Wear the blue jacket. Call me after. Love, Mom""",
        ("other",),
    ),
    Letter(
        "fellowship",
        "Pulmonary Fellowship <pulmfellowship@orrinvalley.example>",
        "Fellowship interview",
        """Dear Dr. Rahman, we are pleased to invite you to interview for our Pulmonary and Critical Care Fellowship on December 3. Fellowship Coordinator, Orrin Valley Health Sciences Center""",
        ("other",),
    ),
    Letter(
        "receipt",
        "Skyway Air <receipts@skyway.example>",
        "Your trip to Columbus",
        """Confirmation code QX7PLM. Priya Raman, Chicago to Columbus, November 17, 2026, departing 6:10 PM. Total $214.80. Thank you for choosing Skyway.""",
        ("other",),
    ),
    Letter(
        "hotel",
        "Hotel Birch <stay@hotelbirch.example>",
        "Reservation confirmed",
        """Dear Priya Raman, your reservation near Lighthouse Children's Hospital is confirmed: November 15-16, 2026, 1 king bed, medical rate. Free cancellation until November 13.""",
        ("other",),
    ),
    Letter(
        "research",
        "Elena Cho <echo@lakeside.example>",
        "sepsis abstract",
        """Priya, reviewer 2 wants the mortality table split by hospital and by residency training status of the attending. Can you rerun by Thursday? Dr. Marsh says the abstract is otherwise accepted. Elena""",
        ("other",),
    ),
    Letter(
        "patient-portal",
        "MyChart <noreply@mychart.example>",
        "Appointment reminder",
        """You have an appointment with Internal Medicine at Riverbend Medical Center on November 12 at 9:00 AM. Please arrive 15 minutes early. Bring your insurance card.""",
        ("other",),
    ),
    Letter(
        "alumni-nurse-residence",
        "Housing <housing@lakeside.example>",
        "Residence hall closing",
        """All residents must leave the residence halls by December 18. Residents who interview for jobs in January may apply to return early.""",
        ("other",),
    ),
    Letter(
        "survey-research",
        "GME Wellness Study <study@wellresearch.example>",
        "Residency applicant survey: $20 gift card",
        """You are invited to take part in a research study about residency interviews. Complete the survey for a chance to win a $20 gift card. IRB approved. Contact the investigators with questions.""",
        ("other", "notice"),
        headers=BULK,
    ),
)

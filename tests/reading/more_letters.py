"""A second set of letters, written after the first was tuned on and before anything was tuned on it."""

from __future__ import annotations

from reading.letters import BULK, ME, THALAMUS, Letter

__all__ = ["LETTERS", "ME"]

LETTERS: tuple[Letter, ...] = (
    Letter(
        "inv-policy-inside",
        "Grant, Lucille <lucille.grant@easternplains.example>",
        "Eastern Plains IM",
        """Dear Priya,

Dr. Kowalczyk and I spent Sunday with the last hundred folders, and yours is one of twenty that we set to one side. We'd be happy to talk with you over Webex; it takes from 8 until about noon, Central. As I write there is space on these mornings:

  Wed 18 Nov
  Wed 2 Dec
  Fri 4 Dec
  Wed 16 Dec (full)

Drop me a line with one or two of them before Friday week (20 Nov).

Two customs of the house. Anything new in your file goes through ERAS. And we don't swap letters after the interview: no notes, please, to me or to the doctors.

Lucille Grant
Internal Medicine Residency, Eastern Plains Medical Center
ph 402-555-0170  fx 402-555-0171
""",
        ("invitation",),
        ("Eastern Plains Medical Center", "internal medicine"),
        {"lucille.grant@easternplains.example": ("Lucille Grant", "coordinator")},
    ),
    Letter(
        "inv-broker",
        "Interview Broker <notifications@interviewbroker.com>",
        "Interview Broker: new invitation",
        """Priya Raman,

Quarry Hill Regional Hospital (Transitional Year) invites you through Interview Broker.

Days with places: Dec 3, Dec 10, Jan 14
First to click gets the place.

https://www.interviewbroker.com/a/qh-ty/9921

Program contact: Bonnie Strahl, TY coordinator, bstrahl@quarryhill.example, 814-555-0162
""",
        ("invitation",),
        ("Quarry Hill Regional Hospital", "transitional year"),
        {"bstrahl@quarryhill.example": ("Bonnie Strahl", "coordinator")},
    ),
    Letter(
        "inv-chair",
        "Anselmo Ruiz-Tagle <aruiztagle@portolauh.example>",
        "Neurology at Portola",
        """Dear Ms. Raman:

It has long been my habit to write the first letter to a candidate myself. Your referees describe somebody who stays in the room when it gets hard; such people we look for. May I ask you to come and be questioned, and to question us? December 8 and December 15 are at your disposal, as is any Thursday in the new year. My assistant, Ms. Odette Crane (ocrane@portolauh.example, 415-555-0133), will settle the rest with you if you tell her your pleasure by the end of next week.

Anselmo Ruiz-Tagle, MD, PhD
Professor and Chair, Department of Neurology
Portola University Hospital
""",
        ("invitation",),
        ("Portola University Hospital", "neurology"),
        {
            "aruiztagle@portolauh.example": ("Anselmo Ruiz-Tagle", "chair"),
            "ocrane@portolauh.example": ("Odette Crane", "other"),
        },
    ),
    Letter(
        "inv-extra-day",
        "Surgery Recruitment <surgrecruit@alderpoint.example>",
        "added day",
        """Hello,

A rotation was cancelled, two of our surgeons have a free Monday (December 21), and so six more applicants can be seen. You are among those I was told to ask. First come, first seated. Answer to this address.

Verna Locke
Surgical Education, Alder Point Hospital
""",
        ("invitation",),
        ("Alder Point Hospital", "general surgery"),
        {"surgrecruit@alderpoint.example": ("Verna Locke", "coordinator")},
    ),
    Letter(
        "inv-rescas",
        "ResidencyCAS <noreply@liaisonedu.com>",
        "Status change: Invited and Ready for Scheduling",
        """Hi Priya,

Your application to Lake Bluff Medical Center - Obstetrics and Gynecology has a new status: Invited and Ready for Scheduling.

Go to the Interview Portal to choose a first and a second choice session. You have 48 hours.
""",
        ("invitation",),
        ("Lake Bluff Medical Center", "obstetrics and gynecology"),
    ),
    Letter(
        "inv-waitlist-phone",
        "Corinne Vasquez <cvasquez@fourwinds.example>",
        "are you still free on the 14th?",
        """Priya,

A young man from Ohio let go of his Monday, December 14 (9 to 1 Mountain, virtual). I said I'd come to you before anybody. If you can do it I need a yes from you today; leave a message if I don't pick up, 505-555-0181.

Corinne Vasquez
Program Coordinator
Psychiatry Residency, Four Winds Behavioral Health
""",
        ("invitation",),
        ("Four Winds Behavioral Health", "psychiatry"),
        {"cvasquez@fourwinds.example": ("Corinne Vasquez", "coordinator")},
    ),
    Letter(
        "conf-chosen",
        "Lucille Grant <lucille.grant@easternplains.example>",
        "RE: Eastern Plains IM",
        """Priya, December 2 is you. I drew a little star next to it because you were the quickest. The Webex invitation will come on its own the week before, with the names.

Lucille

> On Nov 12, 2026, at 7:02 AM, Priya Raman <priya.raman@lakeside.example> wrote:
> Dear Ms. Grant, I would love to come on Wednesday, December 2. Thank you for asking me to interview in internal medicine at Eastern Plains!
""",
        ("confirmation",),
        ("Eastern Plains", "internal medicine"),
        {"lucille.grant@easternplains.example": ("Lucille Grant", "coordinator")},
        headers=(("In-Reply-To", "<b1@lakeside.example>"),),
        date="Thu, 12 Nov 2026 08:30:00 -0600",
    ),
    Letter(
        "conf-formal",
        "GME Recruitment <gme.recruitment@havenwoodhealth.example>",
        "Interview appointment",
        """Dear Dr. Raman:

This letter serves to confirm your appointment for an interview with the Physical Medicine and Rehabilitation residency on January 7, 2027, 08:30-13:00 hours Eastern. You will be contacted by the department regarding connection particulars. Applicants who fail to attend without notice will be reported to the NRMP.

Office of Graduate Medical Education
Havenwood Health
gme.recruitment@havenwoodhealth.example
""",
        ("confirmation",),
        ("Havenwood Health", "physical medicine and rehabilitation"),
        {"gme.recruitment@havenwoodhealth.example": (None, "office")},
    ),
    Letter(
        "conf-rescas",
        "ResidencyCAS <noreply@liaisonedu.com>",
        "Session accepted",
        """You accepted: Lake Bluff Medical Center - Obstetrics and Gynecology, Friday, December 18, 2026, 8:00 AM-12:00 PM Central.

To give the session back, use the Interview Portal no later than 14 days ahead.
""",
        ("confirmation",),
        ("Lake Bluff Medical Center", "obstetrics and gynecology"),
    ),
    Letter(
        "conf-with-rule",
        "Bonnie Strahl <bstrahl@quarryhill.example>",
        "Dec 10",
        """Hi Priya,

Saw that you clicked on December 10 - lovely, we'll have eight of you. Block 7:30 to 1 our time (we're in Pennsylvania). You don't have to do anything more.

And since everybody wonders: nobody here keeps score of thank-you cards, send one or don't.

Bonnie Strahl
Transitional Year Coordinator
Quarry Hill Regional Hospital
""",
        ("confirmation",),
        ("Quarry Hill Regional Hospital", "transitional year"),
        {"bstrahl@quarryhill.example": ("Bonnie Strahl", "coordinator")},
    ),
    Letter(
        "det-table",
        "Psych Interviews <psych.interviews@fourwinds.example>",
        "Dec 14 - your rooms",
        """Priya Raman, Monday, December 14, 2026 (Mountain Time)

9:00 - 9:20   Hello from the training director, Dr. Ilse Brandt
9:20 - 9:50   Dr. Kofi Mensah-Bonsu (child)
9:50 - 10:20  Rachel Stein, DO (consults)
10:20 - 10:40 break
10:40 - 11:10 Dr. Omar Farouk (community)
11:10 - 12:30 residents' room

Every room is the same link. Keep your phone on; if you vanish I will ring the number in your ERAS file.

Corinne Vasquez, (505) 555-0181
Four Winds Behavioral Health, Psychiatry Residency
""",
        ("details",),
        ("Four Winds Behavioral Health", "psychiatry"),
        {"psych.interviews@fourwinds.example": ("Corinne Vasquez", "coordinator")},
        ("Dr. Ilse Brandt", "Dr. Kofi Mensah-Bonsu", "Dr. Rachel Stein", "Dr. Omar Farouk"),
    ),
    Letter(
        "det-prose",
        "Odette Crane <ocrane@portolauh.example>",
        "Tuesday at Portola",
        """Dear Priya,

So that you know what awaits you on the 8th. You come up to the seventh floor (use the Webster Street elevators) for half past eight. Dr. Ruiz-Tagle will take you to his office for the first half hour; he is our chair. After him you talk with Dr. Simone Achebe, who directs the program, and then with Dr. Lindqvist of the stroke service. The residents collect you for lunch. Somebody will hand you a taxi voucher at two.

Your hotel is the Laurel; breakfast is paid.

Odette Crane
Assistant to the Chair, Department of Neurology, Portola University Hospital
""",
        ("details",),
        ("Portola University Hospital", "neurology"),
        {"ocrane@portolauh.example": ("Odette Crane", "other")},
        ("Dr. Ruiz-Tagle", "Dr. Simone Achebe", "Dr. Lindqvist"),
        date="Thu, 03 Dec 2026 10:00:00 -0800",
    ),
    Letter(
        "det-email-table",
        "Verna Locke <vlocke@alderpoint.example>",
        "Who you see on Monday",
        """Good morning Priya,

For Monday, December 21:

Thomas Brill, MD (program director)      tbrill@alderpoint.example
Ngozi Eze, MD, FACS                      neze@alderpoint.example
William "Bud" Sorenson, MD               wsorenson@alderpoint.example

They each have half an hour with you from 8:00, Pacific. The addresses are for the case that a link dies, not for afterwards; after the day please leave them in peace.

Verna Locke
Surgical Education Manager, Alder Point Hospital
253-555-0120
""",
        ("details",),
        ("Alder Point Hospital", "general surgery"),
        {
            "vlocke@alderpoint.example": ("Verna Locke", "coordinator"),
            "tbrill@alderpoint.example": ("Thomas Brill", "program_director"),
            "neze@alderpoint.example": ("Ngozi Eze", "faculty"),
            "wsorenson@alderpoint.example": ('William "Bud" Sorenson', "faculty"),
        },
        ("Dr. Thomas Brill", "Dr. Ngozi Eze", "Dr. William Sorenson"),
    ),
    Letter(
        "rem-residency",
        "Havenwood PM&R <pmr.residency@havenwoodhealth.example>",
        "Thursday",
        """Good evening all,

Thursday at 8:30 Eastern is when we see you. Several people asked: the link in the invitation of January 2 is the right one, and no, you needn't wear a white coat.

Janine Oduya
PM&R Residency Coordinator, Havenwood Health
""",
        ("reminder", "details"),
        ("Havenwood Health", "physical medicine and rehabilitation"),
        {"pmr.residency@havenwoodhealth.example": ("Janine Oduya", "coordinator")},
        to="undisclosed-recipients:;",
        date="Tue, 05 Jan 2027 18:00:00 -0500",
    ),
    Letter(
        "rem-rescas",
        "ResidencyCAS <noreply@liaisonedu.com>",
        "Upcoming session",
        """Reminder for Priya Raman: Lake Bluff Medical Center (Obstetrics and Gynecology), Friday, December 18, 8:00 AM Central, virtual. Questions for the program: obgyn@lakebluff.example""",
        ("reminder",),
        ("Lake Bluff Medical Center", "obstetrics and gynecology"),
        {"obgyn@lakebluff.example": (None, "office")},
    ),
    Letter(
        "res-director-ill",
        "Janine Oduya <joduya@havenwoodhealth.example>",
        "bad timing",
        """Hi Priya, our director broke his wrist on the ice and will be in surgery on the morning you were to meet him. I would like to put you with the people of the 14th, 8:30 as well. I'll take silence as a yes. Sorry!

Janine Oduya
PM&R Residency, Havenwood Health
""",
        ("reschedule",),
        ("Havenwood Health", "physical medicine and rehabilitation"),
        {"joduya@havenwoodhealth.example": ("Janine Oduya", "coordinator")},
    ),
    Letter(
        "res-broker",
        "Interview Broker <notifications@interviewbroker.com>",
        "Your date was changed",
        """Quarry Hill Regional Hospital (Transitional Year) moved your interview.

Before: Thursday, December 10, 2026
After: Friday, December 11, 2026, 7:30 AM - 1:00 PM Eastern

If you cannot come on the new date, tell the program: Bonnie Strahl, bstrahl@quarryhill.example.
""",
        ("reschedule",),
        ("Quarry Hill Regional Hospital", "transitional year"),
        {"bstrahl@quarryhill.example": ("Bonnie Strahl", "other")},
    ),
    Letter(
        "can-program",
        "Ilse Brandt <ibrandt@fourwinds.example>",
        "December 14",
        """Dear Priya,

The state has put our expansion on hold, which takes away both positions we were recruiting for. Carrying on with interviews would not be honest, so we won't: the 14th is off and so is every other day. I wish I could tell you this in person.

Ilse Brandt, MD
Training Director, Psychiatry Residency, Four Winds Behavioral Health
""",
        ("cancellation",),
        ("Four Winds Behavioral Health", "psychiatry"),
        {"ibrandt@fourwinds.example": ("Ilse Brandt", "program_director")},
    ),
    Letter(
        "can-ack",
        "Verna Locke <vlocke@alderpoint.example>",
        "RE: December 21",
        """Understood, and thanks for the courtesy of saying so. Somebody else will be glad of the Monday. All the best for you, Priya.

Verna
Surgical Education, Alder Point Hospital

-----Original Message-----
From: Priya Raman <priya.raman@lakeside.example>
Sent: Tuesday, December 8, 2026 9:10 PM
Subject: December 21

Dear Ms. Locke, I am sorry that I have to give up my interview with your general surgery residency on December 21.
""",
        ("cancellation",),
        ("Alder Point Hospital", "general surgery"),
        {"vlocke@alderpoint.example": ("Verna Locke", "coordinator")},
        headers=(("In-Reply-To", "<b2@lakeside.example>"),),
        date="Wed, 09 Dec 2026 09:00:00 -0800",
    ),
    Letter(
        "wl-long",
        "Janine Oduya <joduya@havenwoodhealth.example>",
        "PM&R at Havenwood",
        """Dear Priya,

The committee finished yesterday. It put you in what we call the second drawer: people we would gladly see if the first drawer thins out, and it usually does in December. I cannot promise anything. You needn't write to stay in it.

Janine Oduya
Residency Coordinator, Physical Medicine & Rehabilitation
Havenwood Health
""",
        ("waitlist",),
        ("Havenwood Health", "physical medicine and rehabilitation"),
        {"joduya@havenwoodhealth.example": ("Janine Oduya", "coordinator")},
    ),
    Letter(
        "wl-eras",
        "MyERAS <noreply@aamc.org>",
        "Interview activity",
        """Program: Portola University Hospital Program, Neurology. New status: Waitlisted. You do not need to take any action. If a session opens, you will be notified by e-mail.""",
        ("waitlist",),
        ("Portola University Hospital", "neurology"),
    ),
    Letter(
        "rej-short",
        "Alder Point Surgery <surgrecruit@alderpoint.example>",
        "Decision",
        """Dear applicant,

We interview sixty people. More than sixty deserved it. You will not be receiving an invitation from us this cycle, and we thank you for having thought of Alder Point Hospital and general surgery here.

Thomas Brill, MD
Program Director
""",
        ("rejection",),
        ("Alder Point Hospital", "general surgery"),
        {"surgrecruit@alderpoint.example": (None, "office")},
    ),
    Letter(
        "rej-oblique",
        "Bonnie Strahl <bstrahl@quarryhill.example>",
        "TY places",
        """Hi Priya, just so you can plan: our interview days are done and the committee has stopped reading. I know you had hoped. Our loss.

Bonnie
Transitional Year, Quarry Hill Regional Hospital
""",
        ("rejection",),
        ("Quarry Hill Regional Hospital", "transitional year"),
        {"bstrahl@quarryhill.example": ("Bonnie Strahl", "coordinator")},
    ),
    Letter(
        "rej-thalamus",
        f"Northern Lights Hospital Radiology <{THALAMUS}>",
        "An update on your application",
        """Dear Priya Raman, the Diagnostic Radiology residency at Northern Lights Hospital appreciates your interest. With only eight positions, we must disappoint many talented people, and at this time we are not able to include you among those we will interview.""",
        ("rejection",),
        ("Northern Lights Hospital", "diagnostic radiology"),
    ),
    Letter(
        "soc-chiefs",
        "Havenwood PM&R Chiefs <pmrchiefs@havenwoodhealth.example>",
        "Wednesday 7pm: us, you, no bosses",
        """Hi people of Thursday,

Come and meet the ones you'd actually work with. Zoom opens at 7 Eastern on Wednesday and closes when the last question is asked. Camera off is fine. Nothing you say goes anywhere.

Teo, Marta and Phil (your chiefs), PM&R Residency, Havenwood Health
""",
        ("social",),
        ("Havenwood Health", "physical medicine and rehabilitation"),
        {"pmrchiefs@havenwoodhealth.example": (None, "chief_resident")},
        to="undisclosed-recipients:;",
    ),
    Letter(
        "soc-walk",
        "Odette Crane <ocrane@portolauh.example>",
        "Monday evening",
        """Dear Priya, if your flight lands in time: the neurology residents of Portola University Hospital are going for dumplings on Clement Street on Monday at seven and would like you along. It is not part of the interview. Tell me by Friday and I'll count you in.

Odette Crane""",
        ("social",),
        ("Portola University Hospital", "neurology"),
        {"ocrane@portolauh.example": ("Odette Crane", "coordinator")},
    ),
    Letter(
        "sl-visit",
        "Lucille Grant <lucille.grant@easternplains.example>",
        "come and smell the hay",
        """Hello everybody who saw us on a screen,

On Saturday, February 6 we'll have the coffee on from 9 to 1 for anyone who wants to know what Kearney looks like when it's not behind Dr. Kowalczyk's head. Nobody who votes will be there, and our list is with the NRMP already. Stay home with a good conscience.

Lucille Grant
Internal Medicine Residency, Eastern Plains Medical Center
""",
        ("second_look",),
        ("Eastern Plains Medical Center", "internal medicine"),
        {"lucille.grant@easternplains.example": ("Lucille Grant", "coordinator")},
        to="undisclosed-recipients:;",
        date="Mon, 25 Jan 2027 10:00:00 -0600",
    ),
    Letter(
        "sl-formal",
        "Department of Neurology <neurology.events@portolauh.example>",
        "Invitation: applicant visit day",
        """The Department of Neurology at Portola University Hospital invites applicants interviewed this season to an optional visit day on Friday, January 29, 2027. Members of the selection committee do not attend. Registration closes January 22.""",
        ("second_look",),
        ("Portola University Hospital", "neurology"),
        {"neurology.events@portolauh.example": (None, "office")},
        date="Thu, 14 Jan 2027 10:00:00 -0800",
    ),
    Letter(
        "post-etiquette",
        "Verna Locke <vlocke@alderpoint.example>",
        "until March",
        """Dear all,

Now the waiting starts, for us as well. While it lasts: our surgeons have promised not to read anything from candidates, I have not, and I like mail. What you want to know, ask me. What you want to say to them, keep for July.

I also owe some of you receipts; they went out yesterday.

Verna Locke
Surgical Education Manager, Alder Point Hospital, General Surgery Residency
""",
        ("post_interview",),
        ("Alder Point Hospital", "general surgery"),
        {"vlocke@alderpoint.example": ("Verna Locke", "coordinator")},
        to="undisclosed-recipients:;",
        date="Wed, 23 Dec 2026 10:00:00 -0800",
    ),
    Letter(
        "post-thanks",
        "Lake Bluff OB-GYN <obgyn@lakebluff.example>",
        "From all of us",
        """Dear Priya,

Friday went by too fast. On behalf of Dr. Zimmer and the faculty, thank you for the care with which you had prepared. We are bound by the NRMP and will not discuss rank with anybody; you may of course tell us what you like, but it won't be weighed.

The residency office
Lake Bluff Medical Center, Obstetrics and Gynecology
""",
        ("post_interview",),
        ("Lake Bluff Medical Center", "obstetrics and gynecology"),
        {"obgyn@lakebluff.example": (None, "office")},
        date="Tue, 22 Dec 2026 10:00:00 -0600",
    ),
    Letter(
        "post-survey",
        "Four Winds Psychiatry <psych.interviews@fourwinds.example>",
        "How did we do?",
        """You interviewed with our psychiatry residency this winter. Would you tell us, anonymously, what we could do better? The five questions have nothing to do with ranking and we see the answers only after Match Day. https://survey.example/fw

Four Winds Behavioral Health""",
        ("post_interview", "request"),
        ("Four Winds Behavioral Health", "psychiatry"),
        {"psych.interviews@fourwinds.example": (None, "office")},
        date="Fri, 29 Jan 2027 10:00:00 -0700",
    ),
    Letter(
        "pers-mentor",
        "Simone Achebe <sachebe@portolauh.example>",
        "Re: your question about the EEG elective",
        """Priya, sorry for the slow answer, I was on service. The elective is six weeks, you read with us every afternoon, and yes, one can do it twice. Dr. Lindqvist (klindqvist@portolauh.example) runs it and says you can ask him the rest yourself.

Simone Achebe, MD
Program Director, Neurology, Portola University Hospital

On Thu, Dec 10, 2026 Priya Raman wrote:
> Dear Dr. Achebe, how long is the EEG elective?
""",
        ("personal",),
        ("Portola University Hospital", "neurology"),
        {
            "sachebe@portolauh.example": ("Simone Achebe", "program_director"),
            "klindqvist@portolauh.example": ("Lindqvist", "faculty"),
        },
        ("Dr. Simone Achebe",),
        headers=(("In-Reply-To", "<b3@lakeside.example>"),),
        date="Mon, 14 Dec 2026 19:00:00 -0800",
    ),
    Letter(
        "pers-love",
        "Thomas Brill <tbrill@alderpoint.example>",
        "after rounds",
        """Dear Priya,

Two of us walked out of your interview saying the same sentence, which hardly ever happens, and I thought you might like to know it. It had the word "finally" in it. I hope that whatever the machine decides, you go on operating.

Tom Brill
General Surgery, Alder Point Hospital
""",
        ("personal",),
        ("Alder Point Hospital", "general surgery"),
        {"tbrill@alderpoint.example": ("Tom Brill", "other")},
        (),
        date="Tue, 05 Jan 2027 21:00:00 -0800",
    ),
    Letter(
        "pers-resident",
        "Marta Kessler <mkessler@havenwoodhealth.example>",
        "the bike question",
        """Hi Priya, Marta from the residents' room (PM&R, Havenwood Health). You can bike to the hospital eight months a year; the other four you'll want a bus pass. Housing near the river is cheaper than they told you. Write me whenever.

Marta Kessler, MD, PGY-3""",
        ("personal",),
        ("Havenwood Health", "physical medicine and rehabilitation"),
        {"mkessler@havenwoodhealth.example": ("Marta Kessler", "resident")},
        date="Tue, 12 Jan 2027 21:00:00 -0500",
    ),
    Letter(
        "req-headshot",
        "Lucille Grant <lucille.grant@easternplains.example>",
        "little homework",
        """Priya, before December 2 I need two things from you: how you'd like your name spelled on the screen, and which of our tracks (general, rural) you want to hear about. By the 25th please, the printer closes for Thanksgiving.

Lucille Grant, Internal Medicine Residency, Eastern Plains Medical Center""",
        ("request",),
        ("Eastern Plains Medical Center", "internal medicine"),
        {"lucille.grant@easternplains.example": ("Lucille Grant", "coordinator")},
        date="Mon, 16 Nov 2026 10:00:00 -0600",
    ),
    Letter(
        "req-portal",
        f"Northern Lights Hospital Radiology <{THALAMUS}>",
        "Applicant Survey Assigned",
        """A survey has been assigned to you by Northern Lights Hospital - Diagnostic Radiology. Please complete it by December 1, 2026: https://thalamusgme.com/survey/1""",
        ("request",),
        ("Northern Lights Hospital", "diagnostic radiology"),
    ),
    Letter(
        "not-downloaded",
        "Havenwood PM&R <pmr.residency@havenwoodhealth.example>",
        "Your application to Havenwood",
        """Dear applicant, your file arrived complete. Our faculty begin to read on October 5. Whoever is asked to interview will hear from me directly, others in December. I can't give out status by phone.

Janine Oduya, PM&R Residency Coordinator, Havenwood Health""",
        ("notice",),
        ("Havenwood Health", "physical medicine and rehabilitation"),
        {"pmr.residency@havenwoodhealth.example": ("Janine Oduya", "coordinator")},
        date="Wed, 30 Sep 2026 10:00:00 -0400",
    ),
    Letter(
        "not-thalamus-account",
        f"Thalamus <{THALAMUS}>",
        "Complete your Thalamus profile",
        """Welcome to Thalamus, Priya. Add your time zone and a photo so that residency programs can reach you during interview season.""",
        ("notice", "request"),
        None,
    ),
    Letter(
        "not-away",
        "Bonnie Strahl <bstrahl@quarryhill.example>",
        "Out of office Re: Dec 10",
        """I'm at a conference through November 20. Transitional Year applicants: urgent things to Glen Abbott, gabbott@quarryhill.example, 814-555-0163. Quarry Hill Regional Hospital""",
        ("notice", "other"),
        ("Quarry Hill Regional Hospital", "transitional year"),
        {
            "bstrahl@quarryhill.example": ("Bonnie Strahl", "coordinator"),
            "gabbott@quarryhill.example": ("Glen Abbott", "other"),
        },
        headers=(("Auto-Submitted", "auto-replied"),),
    ),
    Letter(
        "trap-peer",
        "Nadia Osman <nadia.osman@lakeside.example>",
        "Fwd: Alder Point",
        """look at this one, no letters allowed!! do you have an interview there too?

---------- Forwarded message ---------
From: Verna Locke <vlocke@alderpoint.example>
Date: Wed, Dec 23, 2026 at 10:00 AM
Subject: until March
To: Nadia Osman <nadia.osman@lakeside.example>

Dear Nadia, our surgeons have promised not to read anything from candidates. Verna Locke, General Surgery Residency, Alder Point Hospital
""",
        ("other",),
        date="Wed, 23 Dec 2026 20:00:00 -0600",
    ),
    Letter(
        "trap-webinar",
        "Match Mentors <news@matchmentors.example>",
        "You're invited: Interview Day secrets from 3 program directors",
        """Free webinar on Thursday at 8 PM ET. Residency interview questions answered live by former program directors in internal medicine and surgery. Register now. Premium coaching packages from $199.""",
        ("other",),
        headers=BULK,
    ),
    Letter(
        "trap-artist",
        "Willow Arts Colony <apply@willowarts.example>",
        "Interview for your residency",
        """Dear Priya, thank you for applying to our artist residency. The selection committee would like to interview you on December 3 or 4. Please choose a time.""",
        ("other",),
    ),
    Letter(
        "trap-medschool",
        "Admissions <admissions@corvallan.example>",
        "Interview day at the School of Medicine",
        """Dear applicant, thank you for your AMCAS application. We are pleased to invite you to interview for the MD class entering in 2027. Choose a date in the admissions portal.""",
        ("other",),
    ),
    Letter(
        "trap-job",
        "Summit Staffing <recruiter@summitstaffing.example>",
        "Hospitalist opening - interview this week?",
        """Hi Dr. Raman, I have a BC/BE internal medicine opening at a 300-bed hospital, salary $320,000 plus sign-on bonus. Are you free to interview this week? Residency grads welcome.""",
        ("other",),
    ),
    Letter(
        "trap-study-group",
        "Ravi Patel <ravi.patel@lakeside.example>",
        "step 2 + interviews",
        """Priya can we move study group? I interview on thursday for peds. also Dr. Shah said the medicine residents here want two of us for the mock panel.""",
        ("other",),
    ),
    Letter(
        "trap-survey",
        "Medscape <news@medscape.example>",
        "Residents lifestyle report",
        """See how residents in 29 specialties rate their programs. Internal medicine, family medicine and surgery residents on burnout. Read the report. Unsubscribe.""",
        ("other", "notice"),
        headers=BULK,
    ),
    Letter(
        "trap-visa",
        "City Clerk <clerk@cityhall.example>",
        "Proof of residency",
        """Your application for proof of residency was approved. Bring a photo ID to the interview at City Hall on November 18 at 10 AM.""",
        ("other",),
    ),
)

"""Notes as people write them on the evening of an interview, and what a letter makes of them.

Written before the rules. The reader is Dr. Grace Osei unless the row says otherwise. `SAID` pairs a
note with the exact sentences; `HELD` pairs a note with a word of the reason why it is not turned.
"""

SAID: list[tuple[str, str]] = [
    # the shared seasons, CONTRACT and the issue
    (
        "talked about her sepsis project; offered to share the protocol",
        "I especially enjoyed talking with you about your sepsis project. Thank you for offering to share the protocol.",
    ),
    (
        "Talked about the night-float change and her sepsis project; offered to share the protocol.",
        "I especially enjoyed talking with you about the night-float change and your sepsis project. Thank you for offering to share the protocol.",
    ),
    (
        "We talked about her penicillin-allergy delabeling project with the pharmacists.",
        "I especially enjoyed talking with you about your penicillin-allergy delabeling project with the pharmacists.",
    ),
    (
        "He explained why clinic got a week of its own in the 4+1 schedule.",
        "Thank you for explaining why clinic got a week of its own in the 4+1 schedule.",
    ),
    (
        "She described how the nephrology consult team teaches from a shared board.",
        "Thank you for describing how the nephrology consult team teaches from a shared board.",
    ),
    (
        "We talked about her home-dialysis visits by ferry.",
        "I especially enjoyed talking with you about your home-dialysis visits by ferry.",
    ),
    (
        "We talked about awake proning outside the ICU.",
        "I especially enjoyed talking with you about awake proning outside the ICU.",
    ),
    (
        "She told me about the island clinic that runs on Tuesdays.",
        "Thank you for telling me about the island clinic that runs on Tuesdays.",
    ),
    (
        "We talked about the cardiology night rounds that residents lead.",
        "I especially enjoyed talking with you about the cardiology night rounds that residents lead.",
    ),
    (
        "We argued, happily, about whether hip protectors work in his falls clinic.",
        "We argued, happily, about whether hip protectors work in your falls clinic.",
    ),
    (
        "She explained how admissions are capped when the river floods.",
        "Thank you for explaining how admissions are capped when the river floods.",
    ),
    (
        "we talked about the street-medicine van and how it shares one chart with the emergency department.",
        "I especially enjoyed talking with you about the street-medicine van and how it shares one chart with the emergency department.",
    ),
    # what is written behind the card's prompt
    ("the night-float change", "I especially enjoyed talking with you about the night-float change."),
    (
        "her work w/ refugees in Clarkston & the free clinic",
        "I especially enjoyed talking with you about your work with refugees in Clarkston and the free clinic.",
    ),
    (
        "how they train interns to run family meetings",
        "I especially enjoyed talking with you about how you train interns to run family meetings.",
    ),
    (
        "why he left private practice for the county hospital",
        "I especially enjoyed talking with you about why you left private practice for the county hospital.",
    ),
    (
        "what a typical ward month looks like.",
        "I especially enjoyed talking with you about what a typical ward month looks like.",
    ),
    ("hiking the Superior trail", "I especially enjoyed talking with you about hiking the Superior trail."),
    ("your hepatitis C clinic", "I especially enjoyed talking with you about your hepatitis C clinic."),
    (
        "my thesis and where her own data came from",
        "I especially enjoyed talking with you about my thesis and where your own data came from.",
    ),
    # fragments in a hurry
    (
        "talked abt POCUS curriculum, she offered to let me sit in on a session",
        "I especially enjoyed talking with you about the POCUS curriculum. Thank you for offering to let me sit in on a session.",
    ),
    ("asked about my gap year", "Thank you for asking about my gap year."),
    ("asked why I left engineering", "Thank you for asking why I left engineering."),
    ("asked about night float", "I especially enjoyed talking with you about night float."),
    ("asked her about fellowships", "I especially enjoyed talking with you about fellowships."),
    (
        "Loves teaching interns at the bedside",
        "I appreciated hearing that you love teaching interns at the bedside.",
    ),
    (
        "runs the asthma clinic on Fridays and teaches the interns there",
        "I appreciated hearing that you run the asthma clinic on Fridays and teach the interns there.",
    ),
    (
        "grew up in Fargo, went to med school in Ohio",
        "I appreciated hearing that you grew up in Fargo and went to med school in Ohio.",
    ),
    ("Enjoyed hearing about his time in Malawi", "I enjoyed hearing about your time in Malawi."),
    (
        "Loved her take on diagnostic humility — want to read the Osler essay she recommended",
        "I loved your take on diagnostic humility. I want to read the Osler essay you recommended.",
    ),
    (
        "Great conversation about rural track and telehealth.",
        "I especially enjoyed talking with you about the rural track and telehealth.",
    ),
    (
        "Good chat re: wards schedule, living in Duluth, and her dog",
        "I especially enjoyed talking with you about the wards schedule, living in Duluth, and your dog.",
    ),
    (
        "sim lab\nresident wellness half-days\nher dog Biscuit",
        "I especially enjoyed talking with you about the sim lab, resident wellness half-days, and your dog Biscuit.",
    ),
    (
        "- QI project on falls\n- mentorship",
        "I especially enjoyed talking with you about the QI project on falls and mentorship.",
    ),
    (
        "Offered to connect me with a PGY-2 who did the global health track.",
        "Thank you for offering to connect me with a PGY-2 who did the global health track.",
    ),
    ("recommended Being Mortal", "Thank you for recommending Being Mortal."),
    (
        "gave me advice about balancing two small kids and residency",
        "Thank you for giving me advice about balancing two small kids and residency.",
    ),
    ("Showed me the new ICU pods on Zoom", "Thank you for showing me the new ICU pods on Zoom."),
    ("invited me to grand rounds next week!", "Thank you for inviting me to grand rounds next week."),
    (
        "encouraged me to look into the research track",
        "Thank you for encouraging me to look into the research track.",
    ),
    ("let me try the laparoscopic trainer", "Thank you for letting me try the laparoscopic trainer."),
    ("taught me how to read a lactate trend", "Thank you for teaching me how to read a lactate trend."),
    (
        "helped me understand how the community site differs from the main campus",
        "Thank you for helping me understand how the community site differs from the main campus.",
    ),
    ("promised to send me the abstract", "Thank you for promising to send me the abstract."),
    (
        "Laughed about the pager that fell into the lake",
        "We laughed about the pager that fell into the lake.",
    ),
    ("compared notes on night shifts", "We compared notes on night shifts."),
    (
        "bonded over marathon training; he ran Boston in 2019",
        "We bonded over marathon training. I appreciated hearing that you ran Boston in 2019.",
    ),
    (
        "learned that the residents choose their own clinic days",
        "I learned that the residents choose their own clinic days.",
    ),
    ("loved how she rounds with families", "I loved how you round with families."),
    (
        "started the LGBTQ+ health clinic in 2018",
        "I appreciated hearing that you started the LGBTQ+ health clinic in 2018.",
    ),
    ("has two kids and a beagle", "I appreciated hearing that you have two kids and a beagle."),
    (
        "wants residents to own the discharge",
        "I appreciated hearing that you want residents to own the discharge.",
    ),
    (
        "discussed the new EMR rollout and how residents gave feedback",
        "I especially enjoyed talking with you about the new EMR rollout and how residents gave feedback.",
    ),
    ("advice on fellowship applications", "Thank you for the advice on fellowship applications."),
    # whole sentences
    (
        "He asked about my thesis and told me where his own data came from.",
        "Thank you for asking about my thesis. I appreciated your telling me where your own data came from.",
    ),
    (
        "I asked how residents get feedback and she walked me through the milestone meetings.",
        "I asked how residents get feedback, and you walked me through the milestone meetings.",
    ),
    (
        "He's building a point-of-care ultrasound curriculum.",
        "I appreciated hearing that you are building a point-of-care ultrasound curriculum.",
    ),
    (
        "She's been at the VA since 2009 and still does home visits.",
        "I appreciated hearing that you have been at the VA since 2009 and still do home visits.",
    ),
    (
        "He said interns carry no more than eight patients.",
        "I appreciated hearing that interns carry no more than eight patients.",
    ),
    (
        "She mentioned that she is piloting a nurse-led discharge round.",
        "I appreciated hearing that you are piloting a nurse-led discharge round.",
    ),
    ("She mentioned the new simulation center.", "Thank you for mentioning the new simulation center."),
    (
        "I promised to send him the poster from the ACP meeting.",
        "I promised to send you the poster from the ACP meeting.",
    ),
    (
        "They have moved to an X+Y schedule and they are hiring two more hospitalists.",
        "I appreciated hearing that you have moved to an X+Y schedule. I was glad to learn that you are hiring two more hospitalists.",
    ),
    (
        "Talked with Dr. Osei about her paper on vancomycin dosing.",
        "I especially enjoyed talking with you about your paper on vancomycin dosing.",
    ),
    (
        "Dr. Osei grew up two towns over from me.",
        "I appreciated hearing that you grew up two towns over from me.",
    ),
    (
        "Osei's simulation curriculum for codes",
        "I especially enjoyed talking with you about your simulation curriculum for codes.",
    ),
    (
        "He told me about his mentor and her clinic in Gallup.",
        "Thank you for telling me about your mentor and her clinic in Gallup.",
    ),
    (
        "I told him about my marathon and he told me about his.",
        "I told you about my marathon, and you told me about yours.",
    ),
    ("We both volunteered in Guatemala.", "We both volunteered in Guatemala."),
    (
        "Thank you for showing me your clip of the awake intubation.",
        "Thank you for showing me your clip of the awake intubation.",
    ),
    (
        "I enjoyed hearing how you set up the hepatitis C clinic.",
        "I enjoyed hearing how you set up the hepatitis C clinic.",
    ),
    (
        "She asked me about my research on delirium, and we ended up comparing notes on the CAM-ICU.",
        "Thank you for asking me about my research on delirium. We ended up comparing notes on the CAM-ICU.",
    ),
    ("We went over the call schedule in detail.", "We went over the call schedule in detail."),
    (
        "She was honest about the merger with the county system.",
        "I appreciated that you were honest about the merger with the county system.",
    ),
    (
        "We talked about the patient he lost during his intern year.",
        "Thank you for talking with me about the patient you lost during your intern year.",
    ),
    (
        "Residents get Fridays off after a week of nights.",
        "I appreciated hearing that residents get Fridays off after a week of nights.",
    ),
    (
        "The program is adding a second night team next year.",
        "I appreciated hearing that the program is adding a second night team next year.",
    ),
    (
        "Discussed her transition from surgery to palliative care; she recommended a book by Atul Gawande.",
        "Thank you for talking with me about your transition from surgery to palliative care. Thank you for recommending a book by Atul Gawande.",
    ),
    (
        "He offered to introduce me to the cardiology fellowship director.",
        "Thank you for offering to introduce me to the cardiology fellowship director.",
    ),
    (
        "She grew up in the same town as my grandmother.",
        "I appreciated hearing that you grew up in the same town as my grandmother.",
    ),
    (
        "I really liked that she lets interns run the codes.",
        "I really liked that you let interns run the codes.",
    ),
    (
        "Spoke w/ him about ECMO transport & his years in Anchorage",
        "I especially enjoyed talking with you about ECMO transport and your years in Anchorage.",
    ),
    (
        "She explained how night float works and offered to put me in touch with a resident.",
        "Thank you for explaining how night float works. I appreciated your offering to put me in touch with a resident.",
    ),
    (
        "She thinks the 4+1 works better than the old half-day model.",
        "I appreciated hearing that you think the 4+1 works better than the old half-day model.",
    ),
    (
        "he took the time to explain the visa process to me",
        "Thank you for taking the time to explain the visa process to me.",
    ),
    (
        "was interested in my QI project on handoffs, asked how I measured errors",
        "Thank you for your interest in my QI project on handoffs. Thank you for asking how I measured errors.",
    ),
    (
        "i told her abt my grandmother's stroke and she listened",
        "I told you about my grandmother's stroke, and you listened.",
    ),
    ("She and I both play the cello", "You and I both play the cello."),
    ("it was fun to hear how he ended up in Alaska", "It was fun to hear how you ended up in Alaska."),
    (
        "her husband flies medevac helicopters",
        "I appreciated hearing that your husband flies medevac helicopters.",
    ),
]

HELD: list[tuple[str, str]] = [
    ("Her daughter also plays the cello; she has her lesson on Thursdays", "whose"),
    ("spoke about her mentor, Dr. Ames, and her work on sickle cell", "whose"),
    ("Talked about the chief resident and his QI project", "whose"),
    ("promised to send the abstract", "who"),
    ("was a teacher before medicine", "who"),
    ("send her the JAMA paper", "remind"),
    ("follow up on away rotation", "remind"),
    ("TODO: look up the CAPS trial", "remind"),
    ("need to email her the protocol", "remind"),
    ("Super nice, very down to earth", "judg"),
    ("seemed tired and distracted", "judg"),
    ("she was a bit intimidating", "judg"),
    ("awkward silence after my answer", "judg"),
    ("would put them at the top of my list", "rank"),
    ("Talked about fellowship; definitely ranking them first", "rank"),
    ("She said I would be a great fit", "rank"),
    ("{{7*7}}", "brace"),
    ("talked about {{ config }} and sepsis", "brace"),
    ("Dr. Osay talked about sepsis", "Osay"),
    ("pitched a study with a colleague", "who"),
    ("Zoom froze twice", "sure"),
    ("same hometown", "sure"),
    ("she said you learn the most at night", "you"),
]

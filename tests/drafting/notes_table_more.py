"""A second set of notes, written after the rules by thinking of people, not of the rules.

`SAID` are the sentences they become, each read and accepted by hand; `HELD` what is not turned and a
word of the reason. What went wrong at first became a rule.
"""

SAID: list[tuple[str, str]] = [
    (
        "she's married to a fellow Lakeside grad",
        "I appreciated hearing that you are married to a fellow Lakeside grad.",
    ),
    (
        "she's worked in Gallup for ten years",
        "I appreciated hearing that you have worked in Gallup for ten years.",
    ),
    (
        "She runs the clinic and labs on Fridays",
        "I appreciated hearing that you run the clinic and labs on Fridays.",
    ),
    (
        "he covers nights and grades the boards",
        "I appreciated hearing that you cover nights and grade the boards.",
    ),
    ("You explained why clinic got its own week.", "Thank you for explaining why clinic got its own week."),
    ("you've been at the VA since 2009", "I appreciated hearing that you have been at the VA since 2009."),
    (
        "her and her husband's llama farm",
        "I especially enjoyed talking with you about your and your husband's llama farm.",
    ),
    (
        "Dr. O talked about residents building their own panels",
        "I especially enjoyed talking with you about residents building their own panels.",
    ),
    (
        "We spent most of our time on her work with the county jail clinic.",
        "We spent most of our time on your work with the county jail clinic.",
    ),
    (
        "He is from Nebraska too and we talked about driving through Kearney.",
        "I appreciated hearing that you are from Nebraska too. I especially enjoyed talking with you about driving through Kearney.",
    ),
    (
        "She walked me through a day on the oncology service.",
        "Thank you for walking me through a day on the oncology service.",
    ),
    (
        "Talked about her research into sickle cell pain crises and why she moved from Atlanta.",
        "I especially enjoyed talking with you about your research into sickle cell pain crises and why you moved from Atlanta.",
    ),
    (
        "He told me that interns get their own panel in the first month.",
        "I appreciated hearing that interns get their own panel in the first month.",
    ),
    (
        "Discussed my poster on rural EMS response times. He had read it!",
        "I especially enjoyed talking with you about my poster on rural EMS response times. I appreciated that you had read it.",
    ),
    (
        "She had read my personal statement and asked about the chapter on my father's farm.",
        "I appreciated that you had read my personal statement. Thank you for asking about the chapter on my father's farm.",
    ),
    (
        "He laughed when I told him about the goat.",
        "I appreciated that you laughed when I told you about the goat.",
    ),
    (
        "We found out that we both ran the Chicago marathon in 2019.",
        "We found out that we both ran the Chicago marathon in 2019.",
    ),
    (
        "She studied philosophy in college, as I did.",
        "I appreciated hearing that you studied philosophy in college, as I did.",
    ),
    (
        "He showed me a photo of the garden behind the clinic.",
        "Thank you for showing me a photo of the garden behind the clinic.",
    ),
    (
        "Talked about point of care ultrasound and how she got the department to buy six probes",
        "I especially enjoyed talking with you about point of care ultrasound and how you got the department to buy six probes.",
    ),
    (
        "explained the difference between the two tracks",
        "Thank you for explaining the difference between the two tracks.",
    ),
    (
        "He mentioned that the residents unionized last spring.",
        "I appreciated hearing that the residents unionized last spring.",
    ),
    (
        "asked what I do outside medicine, talked about sourdough",
        "Thank you for asking what I do outside medicine, talked about sourdough.",
    ),
    (
        "She said the biggest change this year is the new night float system.",
        "I appreciated hearing that the biggest change this year is the new night float system.",
    ),
    (
        "He wants to bring telestroke to the critical access hospitals.",
        "I appreciated hearing that you want to bring telestroke to the critical access hospitals.",
    ),
    (
        "Told me how she chose nephrology after a patient in her third year",
        "Thank you for telling me how you chose nephrology after a patient in your third year.",
    ),
    (
        "we talked about how hard it is to leave Texas",
        "I especially enjoyed talking with you about how hard it is to leave Texas.",
    ),
    (
        "Great story about delivering a baby on the ferry",
        "Thank you for the great story about delivering a baby on the ferry.",
    ),
    (
        "Talked about the ICU redesign. He was on the committee that planned it.",
        "I especially enjoyed talking with you about the ICU redesign. I appreciated hearing that you were on the committee that planned it.",
    ),
    (
        "Her project looks at sepsis alerts in the ED.",
        "I appreciated hearing that your project looks at sepsis alerts in the ED.",
    ),
    (
        "her QI project on reducing telemetry use, which cut alarms by half",
        "I especially enjoyed talking with you about your QI project on reducing telemetry use, which cut alarms by half.",
    ),
    (
        "The two of us talked about birding at Magee Marsh.",
        "I especially enjoyed talking with you about birding at Magee Marsh.",
    ),
    (
        "He's the one who built the addiction consult service.",
        "I remember your telling me that you are the one who built the addiction consult service.",
    ),
    ("loved his answer about failure", "I loved your answer about failure."),
    ("his answer to my question about feedback", "Thank you for your answer to my question about feedback."),
    (
        "Talked about how the program supported residents after the flood",
        "Thank you for talking with me about how the program supported residents after the flood.",
    ),
    (
        "He gave me his cell number and said to call if I have questions",
        "I was glad that you gave me your cell number and said to call if I have questions.",
    ),
    (
        'She told me to read "When Breath Becomes Air".',
        'Thank you for telling me to read "When Breath Becomes Air".',
    ),
    (
        "We discussed the book Cutting for Stone and her years in Addis Ababa.",
        "I especially enjoyed talking with you about the book Cutting for Stone and your years in Addis Ababa.",
    ),
    ("my research on delirium", "I especially enjoyed talking with you about my research on delirium."),
    (
        "my time in the Peace Corps and her time in Mali",
        "I especially enjoyed talking with you about my time in the Peace Corps and your time in Mali.",
    ),
    ("about the night float change", "I especially enjoyed talking with you about the night float change."),
    (
        "…about her work on LGBTQ health",
        "I especially enjoyed talking with you about your work on LGBTQ health.",
    ),
    (
        "talking with you about her cancer survivorship clinic",
        "Thank you for talking with me about your cancer survivorship clinic.",
    ),
    ("I enjoyed talking about fly fishing with him.", "I enjoyed talking about fly fishing with you."),
    ("He reminded me of my old coach", "Thank you for reminding me of my old coach."),
    (
        "I liked that he didn't pretend to know the answer.",
        "I liked that you didn't pretend to know the answer.",
    ),
    (
        "Dr. Osei & I talked about Ghana, where her parents are from",
        "I especially enjoyed talking with you about Ghana, where your parents are from.",
    ),
    (
        "grace told me about the farmers market clinic",
        "Thank you for telling me about the farmers market clinic.",
    ),
    (
        "She plays the viola in the hospital orchestra, I played second violin in college.",
        "I appreciated hearing that you play the viola in the hospital orchestra. I played second violin in college.",
    ),
    (
        "he drives 40 minutes so his kids can stay in their school",
        "I appreciated hearing that you drive 40 minutes so your kids can stay in their school.",
    ),
    (
        "She asked how I handle conflict. I told her about the OR case.",
        "Thank you for asking how I handle conflict. I told you about the OR case.",
    ),
    (
        "They're expanding to a second campus in 2028.",
        "I appreciated hearing that you are expanding to a second campus in 2028.",
    ),
    (
        "They offered to set up a call with a current resident from Lakeside.",
        "Thank you for offering to set up a call with a current resident from Lakeside.",
    ),
    (
        "Talked about: ECMO, wilderness medicine, the residents' climbing wall\n- asked about my Fulbright year\n- we both know Dr. Lena Hoff at Lakeside\n- offered to send the syllabus for the ethics elective",
        "I especially enjoyed talking with you about ECMO, wilderness medicine, and the residents' climbing wall. Thank you for asking about my Fulbright year. We both know Dr. Lena Hoff at Lakeside. I appreciated your offering to send the syllabus for the ethics elective.",
    ),
    (
        "1) wards 2) her cat 3) moving with kids",
        "I especially enjoyed talking with you about wards, your cat, and moving with kids.",
    ),
    (
        "He thought my question about moonlighting was a good one.",
        "I appreciated hearing that you thought my question about moonlighting was a good one.",
    ),
    (
        "She's a big fan of the Packers, like me",
        "I appreciated hearing that you are a big fan of the Packers, like me.",
    ),
    (
        "We talked about his son, who just started college.",
        "I especially enjoyed talking with you about your son, who just started college.",
    ),
    (
        "She teaches a course on narrative medicine and lets residents publish from it.",
        "I appreciated hearing that you teach a course on narrative medicine and let residents publish from it.",
    ),
    ("He asked me to say hello to Dr. Brandt.", "Thank you for asking me to say hello to Dr. Brandt."),
    ("We disagreed about aspirin.", "We disagreed about aspirin."),
    (
        "I was grateful for her patience when my sound failed.",
        "I was grateful for your patience when my sound failed.",
    ),
    (
        "She stayed ten minutes longer to answer my questions.",
        "Thank you for staying ten minutes longer to answer my questions.",
    ),
    ("Answered all my questions about visas", "Thank you for answering all my questions about visas."),
    (
        "Let me know that the visa office is fast",
        "Thank you for letting me know that the visa office is fast.",
    ),
    (
        "thoughtful questions about my leave of absence",
        "Thank you for the thoughtful questions about my leave of absence.",
    ),
    (
        "She was the one who wrote the hyponatremia chapter I used on my sub-I.",
        "I appreciated hearing that you were the one who wrote the hyponatremia chapter I used on my sub-I.",
    ),
    (
        "Talked about her being the first woman in the cardiology group",
        "I especially enjoyed talking with you about your being the first woman in the cardiology group.",
    ),
    (
        "How the VA handles housing insecurity",
        "I especially enjoyed talking with you about how the VA handles housing insecurity.",
    ),
    (
        "Why she thinks intern year should start with clinic",
        "I especially enjoyed talking with you about why you think intern year should start with clinic.",
    ),
    (
        "the way he teaches EKGs with music",
        "I especially enjoyed talking with you about the way you teach EKGs with music.",
    ),
    ("ECMO", "I especially enjoyed talking with you about ECMO."),
    ("her dog", "I especially enjoyed talking with you about your dog."),
    (
        "night float change, sepsis",
        "I especially enjoyed talking with you about the night float change and sepsis.",
    ),
    ("dr osei's bread recipe", "I especially enjoyed talking with you about your bread recipe."),
    (
        "Enjoyed talking to her about narrative medicine and her essay in JAMA.",
        "I enjoyed talking to you about narrative medicine and your essay in JAMA.",
    ),
    (
        "It was great to meet her. We talked about trauma surgery in Nairobi.",
        "It was great to meet you. Thank you for talking with me about trauma surgery in Nairobi.",
    ),
    (
        "We talked about her dad's stroke and how it changed how she talks to families",
        "I especially enjoyed talking with you about your dad's stroke and how it changed how you talk to families.",
    ),
    (
        "Dr. Osei trained under the same mentor as my advisor and told me a funny story about their lab.",
        "I appreciated hearing that you trained under the same mentor as my advisor. Thank you for telling me a funny story about their lab.",
    ),
    (
        "We compared our experiences caring for uninsured patients; she described her free clinic's referral network.",
        "We compared our experiences caring for uninsured patients. Thank you for describing your free clinic's referral network.",
    ),
    (
        "Discussed her research on heart failure readmissions; she encouraged me to submit my case report to ACP.",
        "I especially enjoyed talking with you about your research on heart failure readmissions. Thank you for encouraging me to submit my case report to ACP.",
    ),
    (
        "She shared how she balances being a mother of three with her research career.",
        "Thank you for sharing how you balance being a mother of three with your research career.",
    ),
    (
        "He gave me feedback on my QI poster and suggested adding a run chart.",
        "Thank you for giving me feedback on my QI poster. I appreciated that you suggested adding a run chart.",
    ),
    (
        "We spoke about the importance of mentorship, and he mentioned that every intern is paired with a faculty coach.",
        "I especially enjoyed talking with you about the importance of mentorship. I appreciated hearing that every intern is paired with a faculty coach.",
    ),
    (
        "Talked at length about global health opportunities in Kenya, where he spends two months every year.",
        "I especially enjoyed talking with you about global health opportunities in Kenya, where you spend two months every year.",
    ),
    (
        "She has been leading the diversity committee for five years and is proud of the new mentorship program.",
        "I appreciated hearing that you have been leading the diversity committee for five years and are proud of the new mentorship program.",
    ),
    (
        "He explained how the residents' QI project reduced CLABSI rates by 40%.",
        "Thank you for explaining how the residents' QI project reduced CLABSI rates by 40%.",
    ),
    (
        "We discovered that we both grew up on dairy farms.",
        "We discovered that we both grew up on dairy farms.",
    ),
    (
        "She asked thoughtful questions about my research on hepatitis C.",
        "Thank you for asking thoughtful questions about my research on hepatitis C.",
    ),
    (
        "Chatted about his love of fly fishing and the trout streams near the hospital.",
        "I especially enjoyed talking with you about your love of fly fishing and the trout streams near the hospital.",
    ),
    (
        "He joked that the cafeteria coffee is the program's biggest weakness.",
        "I appreciated hearing that the cafeteria coffee is the program's biggest weakness.",
    ),
    (
        "Told him about my volunteer work at the food bank; he said residents run a pantry in the clinic.",
        "I told you about my volunteer work at the food bank. I appreciated hearing that residents run a pantry in the clinic.",
    ),
    (
        "He was the only interviewer who asked about my family.",
        "I appreciated hearing that you were the only interviewer who asked about my family.",
    ),
    (
        "She described the wellness curriculum she designed, including the annual retreat.",
        "Thank you for describing the wellness curriculum you designed, including the annual retreat.",
    ),
    (
        "We discussed the challenges of caring for patients with limited English proficiency and her Spanish-language clinic.",
        "I especially enjoyed talking with you about the challenges of caring for patients with limited English proficiency and your Spanish-language clinic.",
    ),
    (
        "Learned about the ultrasound curriculum he directs",
        "I learned about the ultrasound curriculum you direct.",
    ),
    ("Enjoyed our discussion of Osler's essays", "I enjoyed our discussion of Osler's essays."),
    (
        "He is starting a new elective in palliative care and wants residents to help shape it.",
        "I remember your telling me that you are starting a new elective in palliative care and want residents to help shape it.",
    ),
    (
        "She told me about a patient with endocarditis who taught her to listen.",
        "Thank you for telling me about a patient with endocarditis who taught you to listen.",
    ),
    (
        "We talked about the book she is writing on medical uncertainty.",
        "I especially enjoyed talking with you about the book you are writing on medical uncertainty.",
    ),
    (
        "Offered to answer any questions I may have later on",
        "Thank you for offering to answer any questions I may have later on.",
    ),
    (
        "talked about rural medicine, his farm, and my interest in addiction medicine",
        "Thank you for talking with me about rural medicine, your farm, and my interest in addiction medicine.",
    ),
    (
        "Mentioned her own experience as a couples match applicant",
        "Thank you for mentioning your own experience as a couples match applicant.",
    ),
    (
        "He knew my research mentor, Dr. Patel, from their fellowship at Mayo.",
        "I appreciated that you knew my research mentor, Dr. Patel, from their fellowship at Mayo.",
    ),
    (
        "discussed how covid changed the way they teach procedures",
        "I especially enjoyed talking with you about how covid changed the way you teach procedures.",
    ),
    (
        "conversation about the VA's new dialysis unit and her role in designing it",
        "I especially enjoyed talking with you about the VA's new dialysis unit and your role in designing it.",
    ),
    (
        "I was struck by how she talked about the resident clinic as if it were her own child.",
        "I was struck by how you talked about the resident clinic as if it were your own child.",
    ),
    (
        "He walked me through how the ICU handles family meetings, which was helpful.",
        "Thank you for walking me through how the ICU handles family meetings, which was helpful.",
    ),
    (
        "She mentioned her husband is also a physician at the hospital.",
        "I appreciated hearing that your husband is also a physician at the hospital.",
    ),
    (
        "He said that he still calls his first chief resident for advice.",
        "I appreciated hearing that you still call your first chief resident for advice.",
    ),
    (
        "We talked about my essay on grief and his work with bereaved parents.",
        "Thank you for talking with me about my essay on grief and your work with bereaved parents.",
    ),
    ("she liked my poem", "I appreciated that you liked my poem."),
    (
        "told me not to worry about the Step 2 score",
        "Thank you for telling me not to worry about the Step 2 score.",
    ),
    (
        "He explained that they don't use a jeopardy system; instead the chiefs cover.",
        "I appreciated hearing that you don't use a jeopardy system. I was glad to learn that the chiefs cover.",
    ),
    (
        "Discussed the change from q4 call to night float. He fought for it for two years.",
        "I especially enjoyed talking with you about the change from q4 call to night float. I appreciated hearing that you fought for it for two years.",
    ),
    (
        "She showed me the board where interns post their saves.",
        "Thank you for showing me the board where interns post their saves.",
    ),
    (
        "how she got into sickle cell work after residency",
        "I especially enjoyed talking with you about how you got into sickle cell work after residency.",
    ),
    (
        "his podcast on clinical reasoning",
        "I especially enjoyed talking with you about your podcast on clinical reasoning.",
    ),
    (
        "the story of how the hospital was built by nuns",
        "Thank you for the story of how the hospital was built by nuns.",
    ),
    (
        "He runs morning report with no slides.",
        "I appreciated hearing that you run morning report with no slides.",
    ),
    (
        "her journey from Nigeria to Minnesota, the quilting circle, and how she teaches interns to deliver bad news",
        "I especially enjoyed talking with you about your journey from Nigeria to Minnesota, the quilting circle, and how you teach interns to deliver bad news.",
    ),
    (
        "Was great talking about baseball and the bullpen analogy for the code team",
        "I especially enjoyed talking with you about baseball and the bullpen analogy for the code team.",
    ),
    (
        "He asked a tough question about my leave of absence and was kind about it.",
        "I was glad that you asked a tough question about my leave of absence and were kind about it.",
    ),
    ("we joked about the weather in Duluth", "We joked about the weather in Duluth."),
    ("She and her wife foster greyhounds", "I appreciated hearing that you and your wife foster greyhounds."),
    (
        "they let residents design their own third-year track",
        "I appreciated hearing that you let residents design their own third-year track.",
    ),
    (
        "Said the fellows are protected on Wednesdays.",
        "I appreciated hearing that the fellows are protected on Wednesdays.",
    ),
    (
        "Her favorite rotation is the county ED.",
        "I appreciated hearing that your favorite rotation is the county ED.",
    ),
    ("We both love Toni Morrison.", "We both love Toni Morrison."),
    (
        "Fantastic conversation re: antibiotic stewardship. Would love to work with her on the c diff project.",
        "I especially enjoyed talking with you about antibiotic stewardship. I would love to work with you on the c diff project.",
    ),
    (
        "She asked if I had questions and I asked about the ambulatory block.",
        "Thank you for asking if I had questions. I asked about the ambulatory block.",
    ),
    (
        "Loved that he keeps a notebook of diagnostic misses.",
        "I loved that you keep a notebook of diagnostic misses.",
    ),
    ("shared her slides on lactate", "Thank you for sharing your slides on lactate."),
    (
        "Talked with him about how he and his co-chief built the simulation curriculum.",
        "I especially enjoyed talking with you about how you and your co-chief built the simulation curriculum.",
    ),
    (
        "Dr Osei was a Peace Corps volunteer in Togo before med school",
        "I appreciated hearing that you were a Peace Corps volunteer in Togo before med school.",
    ),
    ("Her advice to find a mentor early", "Thank you for your advice to find a mentor early."),
    ("she's a runner", "I appreciated hearing that you are a runner."),
    (
        "Asked about ultrasound. She is building a new course.",
        "I especially enjoyed talking with you about ultrasound. I appreciated hearing that you are building a new course.",
    ),
    ("interview with her was mostly about ethics", "I especially enjoyed talking with you about ethics."),
    (
        "We mostly talked about my ethics thesis",
        "I especially enjoyed talking with you about my ethics thesis.",
    ),
    (
        "He offered his cell and said I could call anytime",
        "I was glad that you offered your cell and said I could call anytime.",
    ),
    ("She wished me luck", "Thank you for wishing me luck."),
    ("He thanked me for my service", "I appreciated that you thanked me for my service."),
    ("Talked about her TEDx talk", "I especially enjoyed talking with you about your TEDx talk."),
]

HELD: list[tuple[str, str]] = [
    ("she takes the train from Providence every day and grades notes on it", "grades"),
    ("PD said they're adding two slots next year", "who"),
    ("advice: don't pick a place for the weather", "sure"),
    ("Her mother was a nurse at the same hospital; she volunteers there on weekends.", "whose"),
    ("told him about my dad's ALS; his father had it too", "whose"),
    ("Her advice: pick the program where you laugh with the residents.", "who"),
    ("Both from small towns; talked about rural rotations", "sure"),
    ("very passionate about health equity, started the mobile clinic", "judg"),
    ("Her Spanish clinic on Thursdays; would let residents join from PGY2.", "who"),
    ("interested in medical education, showed me the resident-as-teacher curriculum", "who"),
    ("asked whether residents can rotate at the VA; she said yes from PGY-2 on", "who"),
    ("Her resident, Tom, showed me the call rooms", "who"),
    (
        "Impressed by her work with the unhoused population. She invited me to shadow the street team if I match there.",
        "rank",
    ),
    ("Her passion for teaching really came through.", "judg"),
    ("Talked about her son, he wants to be a firefighter", "sure"),
    ("that interns present at morning report in their first month", "sure"),
    ("Shared my interest in medical humanities", "who"),
]

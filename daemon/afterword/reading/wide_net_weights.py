"""Weights of the wide net, learned by benchmarks/train_wide_net.py; not written by hand."""

BIAS = -2.276
TABLE = """\
!=-0.07 !_!=-0.31 00=-0.13 00_DOCTOR=-0.2 00_RESIDENT=-0.26 00_a=-0.06 00_am=-0.07 00_central=-0.12
00_done=-0.22 00_p=-0.09 00_pm=-0.09 00_welcome=-0.19 01=-0.17 010=-0.12 0100=-0.2 0104=-0.16
0104_ADDR=-0.14 0109=-0.13 010_0100=-0.13 0110=-0.18 0112=-0.2 0118=-0.12 0119=-0.17 0121=-0.24
0128=-0.08 0129=-0.14 0133=-0.12 0137=-0.13 0138=-0.16 0143=-0.2 0146=-0.11 0147=-0.18 0150=-0.2
0161=-0.14 0167=-0.14 0176=-0.12 0187=-0.11 0188=-0.15 0191=-0.06 0191_f=-0.06 0192=-0.06 0193=-0.08
01_13=-0.15 08=-0.16 08_2026=-0.16 1=-0.15 10=-0.15 10_2026=-0.11 10_8=-0.09 10_:=-0.17 10_DOCTOR=-0.15
10th=-0.25 11=-0.13 1130=-0.31 11_:=-0.1 12=-0.14 12_10=-0.17 12_2027=-0.07 12_:=-0.12 12th=-0.2
13=-0.16 13579246=-0.18 13_2027=-0.15 14=-0.17 14th=-0.26 15=-0.15 15_2026=-0.12 15_DOCTOR=-0.18
15_and=-0.19 15th=-0.11 16=-0.25 16th=-0.09 17=-0.3 17_2026=-0.07 17th=-0.19 19=-0.2 19_2026=-0.09
19_2027=-0.17 1_:=-0.11 1pm=-0.14 1pm_4=-0.14 2=-0.2 20=-0.13 2026=-0.12 2026_at=-0.16 2026_choose=-0.17
2027=-0.13 2027_:=-0.2 2027_and=-0.23 2027_choose=-0.18 207=-0.12 207_555=-0.12 208=-0.24 208_555=-0.24
20_DOCTOR=-0.13 21=-0.16 214=-0.14 218=-0.14 218_555=-0.14 23=-0.13 23_2026=-0.06 24=-0.41
24_hours=-0.52 29=-0.15 2_:=-0.12 2_mb=-0.27 2_to=-0.1 3=-0.14 30=-0.12 302=-0.15 302_555=-0.15
30_DOCTOR=-0.2 30_RESIDENT=-0.1 30_a=-0.12 30_am=-0.06 30_break=-0.2 30_central=-0.06 30_end=-0.23
30_p=-0.08 30_pm=-0.06 30th=-0.09 312=-0.1 312_555=-0.1 319=-0.19 319_555=-0.19 330=-0.19 330_555=-0.2
337=-0.15 337_555=-0.15 3_2026=-0.14 3_and=-0.37 4=-0.21 40=-0.19 402=-0.19 402_555=-0.19
40_DOCTOR=-0.15 45=-0.13 450=-0.08 45_DOCTOR=-0.17 45_morning=-0.15 48=-0.09 48_hours=-0.09 4_2026=-0.09
4_:=-0.14 4th=-0.14 4th_8=-0.11 5=-0.15 50=-0.15 503=-0.06 503_555=-0.06 505=-0.12 505_555=-0.12
55=-0.16 555=-0.19 555_010=-0.12 555_0104=-0.16 555_0109=-0.13 555_0110=-0.18 555_0112=-0.2
555_0118=-0.12 555_0119=-0.17 555_0121=-0.24 555_0128=-0.08 555_0129=-0.14 555_0133=-0.12 555_0137=-0.13
555_0138=-0.16 555_0143=-0.2 555_0146=-0.11 555_0147=-0.18 555_0150=-0.2 555_0161=-0.14 555_0167=-0.14
555_0176=-0.12 555_0187=-0.11 555_0188=-0.15 555_0191=-0.06 555_0192=-0.06 555_0193=-0.08 573=-0.11
573_555=-0.11 585=-0.1 585_555=-0.1 59=-0.28 5_2027=-0.08 5_7=-0.09 5_8=-0.12 5_:=-0.09 5_january=-0.11
6=-0.16 612=-0.21 612_555=-0.2 6_:=-0.09 6_if=-0.06 707=-0.16 707_555=-0.16 715=-0.12 715_555=-0.12
717=-0.16 717_555=-0.16 757=-0.14 757_555=-0.14 7_or=-0.09 7_pm=-0.12 8=-0.11 859=-0.14 859_555=-0.14
860=-0.14 860_555=-0.14 8_:=-0.11 8_am=-0.12 8_to=-0.14 9=-0.15 900=-0.42 915=-0.11 915_555=-0.11
918=-0.09 918_555=-0.07 9_2026=-0.08 9_:=-0.14 :_00=-0.13 :_1=-0.13 :_10=-0.28 :_12=-0.17 :_15=-0.12
:_20=-0.13 :_30=-0.12 :_40=-0.11 :_45=-0.13 :_50=-0.15 :_55=-0.14 :_ADDR=1.06 :_COMM=0.29 :_DOCTOR=-0.55
:_LINK=-0.23 :_PORTAL=0.78 :_RANK=-0.32 :_SELF=0.8 :_THANKS=2.01 :_YOU=0.33 :_closed=1.17 :_do=0.69
:_february=-0.15 :_harbor=-0.06 :_i=0.98 :_in=0.49 :_january=-0.1 :_no=0.7 :_none=-0.75 :_not=0.76
:_please=1.38 :_same=-0.2 :_she=0.29 :_the=-0.18 :_what=-0.33 :_with=-0.23 ;_DOCTOR=-0.13 ;_FACULTY=0.34
;_NOBODY=-0.27 ;_RANK=-0.14 ;_REPLY=0.43 ;_do=-0.84 ;_each=-0.33 ;_if=-0.39 ;_it=-0.14 ;_please=0.34
;_that=-0.12 ;_the=-0.28 ;_there=-0.17 ;_they=0.58 ;_use=0.41 ;_we=0.13 ;_what=0.68 ;_your=0.4 ?=0.21
ADDR=0.15 ADDR_10=-0.07 ADDR_;=0.61 ADDR_and=-0.06 ADDR_for=-0.36 ADDR_is=0.13 ADDR_not=0.4
ADDR_or=-0.44 AFTER=0.77 AFTER_COMM=1.39 AFTER_THANKS=0.55 AFTER_and=0.26 AFTER_i=-0.29 AFTER_march=0.64
ANYONE_AFTER=0.23 ANYONE_SEASON=1.15 ANYONE_alike=0.33 ANYONE_but=-0.36 ANYONE_does=0.49
ANYONE_gives=-0.22 ANYONE_in=-0.35 ANYONE_is=0.17 ANYONE_please=-0.63 ANYONE_s=-0.26 ANYONE_to=-0.33
ANYONE_we=0.11 ANYONE_who=0.25 ASKED=-0.39 ASKED_about=-0.3 BOX=0.3 BOX_and=0.47 BOX_are=-0.17
BOX_for=-0.25 BOX_of=-0.35 BOX_to=0.7 COMM=0.26 COMM_555=-0.15 COMM_:=0.78 COMM_;=0.21 COMM_AFTER=0.8
COMM_ANYONE=0.15 COMM_COMM=-0.14 COMM_FACULTY=0.98 COMM_HELPDESK=-0.51 COMM_OFFICE=-0.51
COMM_SEASON=1.08 COMM_SELF=-0.23 COMM_THANKS=0.78 COMM_YOU=-0.34 COMM_a=0.57 COMM_about=0.69
COMM_after=0.08 COMM_again=0.19 COMM_an=-0.37 COMM_and=0.14 COMM_any=0.22 COMM_are=-0.25 COMM_as=-0.26
COMM_at=-0.25 COMM_back=-0.59 COMM_before=-0.31 COMM_between=1.13 COMM_by=0.36 COMM_do=1.1
COMM_duty=-0.22 COMM_for=0.38 COMM_four=-0.08 COMM_from=0.09 COMM_her=0.44 COMM_in=0.42 COMM_is=-0.34
COMM_it=0.58 COMM_may=-0.22 COMM_me=0.16 COMM_no=0.9 COMM_nor=1.29 COMM_of=-0.18 COMM_on=-0.24
COMM_please=0.74 COMM_policy=0.44 COMM_should=1.46 COMM_that=-0.32 COMM_the=-0.23 COMM_their=-0.62
COMM_them=-0.37 COMM_this=-0.27 COMM_unsubscribe=-0.46 COMM_was=-0.36 COMM_will=-0.18 COMM_with=0.37
COMM_your=-0.5 COMM_yours=-0.37 DOCTOR_:=0.21 DOCTOR_;=0.65 DOCTOR_BOX=1.48 DOCTOR_DOCTOR=-0.4
DOCTOR_about=-0.14 DOCTOR_has=-0.18 DOCTOR_is=-0.29 DOCTOR_lund=-0.15 DOCTOR_or=1.33 DOCTOR_reyes=-0.15
DOCTOR_says=-0.3 DOCTOR_was=0.99 DOCTOR_who=-0.35 DOCTOR_will=-0.23 FACULTY=0.49 FACULTY_:=1
FACULTY_;=0.39 FACULTY_ADDR=-0.32 FACULTY_AFTER=0.42 FACULTY_BOX=1.04 FACULTY_DOCTOR=-0.52
FACULTY_RESIDENT=0.34 FACULTY_and=0.2 FACULTY_are=0.49 FACULTY_at=-0.29 FACULTY_between=0.77
FACULTY_by=0.73 FACULTY_directly=0.92 FACULTY_for=0.98 FACULTY_has=-0.26 FACULTY_have=-0.24
FACULTY_i=0.94 FACULTY_in=0.95 FACULTY_internal=-0.26 FACULTY_is=1.03 FACULTY_may=1.15 FACULTY_no=-0.64
FACULTY_nor=0.96 FACULTY_on=0.63 FACULTY_or=-0.52 FACULTY_read=0.14 FACULTY_the=0.99 FACULTY_they=0.63
FACULTY_to=-0.57 FACULTY_who=0.17 FACULTY_will=-0.08 FACULTY_would=-0.67 HELPDESK=-0.36
HELPDESK_about=-0.24 HUSH=1.16 HUSH_SEASON=0.73 HUSH_on=0.48 HUSH_policy=0.99 LINK=-0.17 NOBODY=-0.17
NOBODY_COMM=0.85 NOBODY_can=-0.09 NOBODY_from=-0.12 NOBODY_has=-0.34 NOBODY_is=-0.45 NOBODY_loses=-0.07
NOBODY_may=-0.21 NOBODY_takes=-0.28 NOBODY_who=-0.18 NOBODY_will=-0.2 OFFICE=0.12 OFFICE_ADDR=0.1
OFFICE_SEASON=-0.47 OFFICE_and=0.48 OFFICE_are=-0.3 OFFICE_for=1.29 OFFICE_in=0.23 OFFICE_internal=-0.12
OFFICE_is=-0.31 OFFICE_know=-0.15 OFFICE_or=-0.45 OFFICE_will=0.2 PORTAL=0.23 PORTAL_:=-0.38
PORTAL_and=0.85 PORTAL_file=0.6 PORTAL_for=0.8 PORTAL_has=0.49 PORTAL_interview=-0.19 PORTAL_on=0.71
PORTAL_only=0.79 PORTAL_to=-0.33 PORTAL_video=-0.4 PORTAL_within=-0.11 QUESTION=-0.11 QUESTION_:=-0.46
QUESTION_;=1.25 QUESTION_?=-0.35 QUESTION_about=-0.31 QUESTION_are=-0.35 QUESTION_i=-0.42
QUESTION_to=-0.66 RANK=-0.27 RANK_and=-0.12 RANK_i=-0.42 RANK_is=-0.2 RANK_meeting=-0.15 RANK_of=-0.25
RANK_us=-0.47 RANK_was=-0.28 RECEIVED=-0.29 RECEIVED_about=-0.14 REPLY=-0.12 REPLY_;=-0.37
REPLY_QUESTION=0.49 REPLY_SEASON=-0.39 REPLY_YOU=0.87 REPLY_and=0.12 REPLY_by=-0.26 REPLY_for=0.12
REPLY_i=-0.22 REPLY_is=-0.24 REPLY_it=-0.08 REPLY_me=-0.16 REPLY_this=-0.3 REPLY_to=-0.3 REPLY_when=-0.2
REPLY_which=-0.23 RESIDENT=-0.07 RESIDENT_COMM=1.09 RESIDENT_a=-0.06 RESIDENT_at=0.69 RESIDENT_have=0.15
RESIDENT_who=-0.21 RESIDENT_would=-0.43 SEASON=0.37 SEASON_15=-0.2 SEASON_29=-0.19 SEASON_4=-0.65
SEASON_and=0.17 SEASON_in=1.14 SEASON_is=-0.5 SELF=-0.07 SELF_:=-0.34 SELF_;=-0.18 SELF_ADDR=-0.09
SELF_AFTER=0.81 SELF_COMM=-0.4 SELF_SEASON=0.45 SELF_about=-0.59 SELF_and=-0.29 SELF_at=0.14
SELF_does=-0.34 SELF_has=0.22 SELF_in=0.62 SELF_internal=-0.2 SELF_is=0.28 SELF_leadership=0.12
SELF_may=-0.58 SELF_name=-0.2 SELF_neurology=-0.17 SELF_of=0.13 SELF_policy=0.39 SELF_shall=-0.64
SELF_specialist=-0.11 SELF_that=-0.62 SELF_will=-0.66 SILENCE=0.62 THANKS=1.19 THANKS_:=1.13
THANKS_;=0.38 THANKS_?=0.93 THANKS_AFTER=0.63 THANKS_COMM=0.16 THANKS_and=-0.34 THANKS_are=1.12
THANKS_from=0.91 THANKS_is=0.68 THANKS_needed=0.87 THANKS_or=0.8 THANKS_please=0.93 THANKS_this=0.6
THANKS_we=1.63 UPDATE=1.09 UPDATE_by=1.5 UPDATE_in=1.33 UPDATE_or=1.94 UPDATE_to=1.03 VISIT=-0.2
VISIT_?=-0.19 VISIT_and=0.57 YOU_!=0.75 YOU_:=0.36 YOU_;=-0.26 YOU_COMM=0.33 YOU_UPDATE=0.15 YOU_a=-0.27
YOU_about=-0.2 YOU_an=-0.16 YOU_anything=-0.16 YOU_are=-0.07 YOU_ask=-0.35 YOU_asked=-0.27
YOU_before=-0.21 YOU_by=-0.38 YOU_can=-0.37 YOU_come=-0.08 YOU_could=-0.15 YOU_did=0.77 YOU_down=-0.16
YOU_enjoyed=-0.42 YOU_feel=0.29 YOU_find=0.06 YOU_for=-0.19 YOU_from=0.07 YOU_gave=-0.21 YOU_get=-0.36
YOU_go=-0.13 YOU_have=0.14 YOU_hear=-0.07 YOU_home=-0.24 YOU_how=-0.43 YOU_if=-0.19 YOU_impressed=-0.18
YOU_in=-0.12 YOU_intend=-0.11 YOU_is=1.83 YOU_know=-0.2 YOU_like=-0.26 YOU_made=0.1 YOU_may=0.36
YOU_meet=-0.2 YOU_met=0.49 YOU_monday=-0.16 YOU_must=0.77 YOU_need=-0.29 YOU_no=-0.14 YOU_not=0.3
YOU_off=-0.14 YOU_on=-0.26 YOU_only=-1.27 YOU_please=-0.64 YOU_refrain=0.27 YOU_say=0.14 YOU_should=0.32
YOU_so=0.67 YOU_stand=-0.14 YOU_stay=-0.22 YOU_still=-0.28 YOU_tell=-0.23 YOU_that=0.07 YOU_this=0.18
YOU_to=0.22 YOU_tomorrow=-0.2 YOU_until=0.21 YOU_up=-0.41 YOU_want=-0.07 YOU_we=-0.35 YOU_will=0.13
YOU_with=0.09 YOU_would=-0.11
________________________________________________________________________________=-0.3 a=0.06 a_COMM=0.19
a_HUSH=0.64 a_QUESTION=1.05 a_SELF=-0.27 a_THANKS=0.9 a_VISIT=-0.14 a_change=0.45 a_commitment=-0.25
a_confirmation=-0.38 a_different=-0.57 a_few=-0.45 a_form=-0.58 a_former=-0.14 a_friday=-0.11
a_good=-0.42 a_half=-0.08 a_joy=-0.24 a_long=-0.2 a_m=-0.08 a_new=-0.19 a_nice=0.94 a_photo=-0.42
a_pleasure=-0.3 a_poster=0.56 a_promise=-0.56 a_real=-0.2 a_reminder=-0.38 a_room=-0.23 a_short=-0.18
a_small=-0.55 a_strict=0.94 a_structured=-0.18 a_week=-0.28 a_word=-0.1 a_yes=-0.24 aamc=-0.2
aamc_id=-0.17 able=-0.3 able_to=-0.3 about=-0.16 about_COMM=-0.35 about_FACULTY=-0.36 about_PORTAL=-0.48
about_RANK=-0.36 about_SELF=0.23 about_YOU=-0.14 about_it=0.18 about_parking=-0.27 about_ten=-0.07
about_the=-0.22 about_them=-0.48 about_this=-0.69 about_your=-0.22 abstain=0.64 abstain_from=0.64
academic=-0.1 accept=0.32 accepted=1.31 accordance=0.25 accordance_with=0.25 account=-0.46
achterberg=-0.25 acp=0.56 acp_well=0.56 action=-0.25 action_is=-0.25 add=-0.42 add_that=-0.13
added=-0.23 added_to=-0.29 addition=-0.93 address=0.42 addressed=-0.34 addressed_to=-0.34 adeline=-0.22
adler=-0.17 adler_koch=-0.17 affect=-0.11 affect_your=-0.11 after=-0.23 after_all=-0.19 after_it=-0.23
after_lunch=-0.1 after_that=-0.23 after_the=0.19 against=0.2 against_YOU=-0.25 agreed=0.81
agreed_to=-0.59 agreement=-0.17 ahead=-0.14 ai=-0.25 ai_testmail=-0.25 airport=-0.19 alike=-0.07
all=0.38 all_AFTER=0.72 all_COMM=1.1 all_FACULTY=1.09 all_and=-0.32 all_comes=0.32 all_on=-0.27
all_quick=-0.22 all_set=-0.18 all_three=-0.31 all_we=-0.18 allowed=0.88 allowed_to=-0.09 alone=-0.44
already=-0.19 also=-0.16 always=-0.37 am_1=-0.07 am_COMM=-0.24 am_OFFICE=-0.47 am_central=-0.07
am_for=-0.34 am_happy=0.28 am_here=-0.2 am_not=0.43 am_pacific=-0.12 am_sorry=-0.39 am_the=0.23
am_up=-0.23 am_your=1.49 amankwah=-0.17 amankwah_md=-0.11 amberline=-0.1 amberline_university=-0.1
among=0.48 an=-0.11 an_REPLY=-0.52 an_empty=-0.15 an_exception=0.59 an_hour=-0.23 an_id=-0.21
an_interview=-0.25 and_AFTER=-0.13 and_COMM=0.09 and_DOCTOR=-0.08 and_FACULTY=0.17 and_NOBODY=-0.32
and_OFFICE=-0.21 and_RESIDENT=-0.1 and_SELF=0.8 and_YOU=-0.11 and_a=-0.28 and_ai=-0.25 and_ask=0.35
and_asked=-0.18 and_can=0.12 and_coffee=-0.11 and_do=-0.25 and_for=-0.19 and_go=-0.18 and_has=-0.17
and_have=-0.13 and_i=-0.13 and_if=-0.36 and_is=0.92 and_it=-0.16 and_january=-0.25 and_let=-0.09
and_may=-0.18 and_neither=0.15 and_no=0.49 and_not=0.09 and_nothing=-0.21 and_notify=-0.22 and_one=0.4
and_only=0.49 and_please=0.23 and_see=-0.07 and_since=-0.07 and_so=-0.19 and_staff=0.09 and_that=0.2
and_there=-0.36 and_those=-0.2 and_to=-0.32 and_two=-0.2 and_visits=0.89 and_wants=0.16 and_we=-0.06
and_what=-0.42 and_will=-0.07 and_wish=-0.18 and_would=0.55 and_your=0.4 and_yours=-0.07 anjali=-0.31
ann=-0.21 ann_reyes=-0.21 announced=0.5 anonymous=-0.19 anonymous_survey=-0.19 another=-0.31
anselm=-0.27 any=0.25 any_COMM=1.31 any_form=0.69 any_kind=1.51 any_of=0.32 any_other=-0.46
any_reason=-0.33 any_sort=-0.22 any_technical=-0.15 any_time=0.35 anything_about=-0.31 anything_for=1.31
anyway=0.67 apd=-0.18 application_:=0.63 applications=-0.32 applications_and=-0.28 applies=-0.32
applies_to=-0.49 are=0.14 are_COMM=-0.24 are_a=0.89 are_all=-0.07 are_asked=0.21 are_at=-0.13
are_attached=-0.19 are_booked=-0.14 are_discarded=-0.36 are_discouraged=0.69 are_down=-0.08
are_for=-0.27 are_happy=0.58 are_no=0.12 are_not=0.23 are_off=1.23 are_on=-0.26 are_one=-0.31
are_open=-0.56 are_picked=-0.17 are_still=-0.28 are_the=-0.11 are_to=0.71 are_unable=-0.33
are_waiting=-0.22 are_we=-0.11 are_with=-0.1 arizona=-0.07 around=-0.08 arrived=-0.22 arrives=0.4
article=-0.25 as=0.17 as_YOU=-0.64 as_a=0.32 as_announced=0.5 as_before=-0.4 as_coldness=-0.62
as_in=-0.16 as_our=0.72 as_ours=-0.25 as_soon=-0.25 as_they=-0.98 as_we=-0.18 as_well=0.25 ashgrove=-0.2
ask=0.39 ask_:=-0.17 ask_QUESTION=0.11 ask_YOU=0.34 ask_for=-0.46 ask_how=-0.24 ask_me=-0.37
ask_that=0.88 ask_them=0.15 ask_where=-0.41 asked_every=0.35 asked_for=0.32 asked_me=-0.29
asked_not=0.85 asked_to=0.72 asked_whether=-0.34 asking=0.26 asking_YOU=0.77 asks=0.63 asleep=0.19
associate=-0.17 associate_SELF=-0.11 at_10=-0.16 at_12=-0.1 at_555=-0.06 at_7=-0.1 at_8=-0.13
at_ADDR=-0.29 at_COMM=-0.3 at_LINK=0.22 at_OFFICE=-0.35 at_a=-0.25 at_acp=0.56 at_all=0.37 at_any=0.84
at_five=-0.16 at_hand=-0.39 at_harbor=1 at_ironbridge=-0.1 at_kittredge=-0.17 at_the=-0.12 at_their=0.1
attached=-0.22 attachments=-0.32 attempt=0.55 attempt_to=0.55 attendance=-0.12 attendance_is=-0.13
attends=-0.24 automated=-0.24 automated_COMM=-0.24 avoid=1.46 away=0.32 away_from=-0.41 awesome=-0.38
awesome_meeting=-0.38 b=-0.34 back=-0.18 back_a=-0.2 back_for=-0.14 back_to=-0.06 bascombe=-0.14
bay=-0.13 bay_hospital=-0.08 bay_medical=-0.14 bayou=-0.1 bayou_teche=-0.1 be=0.14 be_COMM=0.95
be_DOCTOR=-0.28 be_REPLY=0.51 be_able=-0.17 be_accepted=0.45 be_certified=-0.39 be_closed=-0.29
be_considered=-0.32 be_directed=0.65 be_glad=-0.23 be_in=-0.21 be_informed=-0.23 be_no=0.61
be_obliged=0.4 be_present=-0.47 be_privileged=-0.27 be_put=0.19 be_reminded=0.45 be_reported=0.21
be_the=0.85 be_there=-0.22 be_used=0.33 be_very=-0.36 be_your=0.23 because=-0.22 because_YOU=-0.3
because_it=0.06 because_of=-0.33 been_asked=0.41 been_certified=0.75 been_invited=-0.17 been_told=0.66
before=-0.19 before_the=0.1 before_your=-0.12 begin=-0.11 begin_at=-0.11 behalf=-0.21 behalf_of=-0.21
behavioral=-0.18 behavioral_health=-0.18 behind=-0.24 behind_YOU=-0.13 being=-0.21 believe=-0.54
belong=0.93 belong_in=0.93 below=-0.32 benefits=-0.22 beside=-0.62 beside_the=-0.62 best=-0.23
best_of=-0.11 better=0.9 between=0.65 between_YOU=0.15 between_december=-0.34 between_the=0.77
birgit=-0.25 bluffs=-0.11 bluffs_university=-0.08 bo=-0.27 bo_lindqvist=-0.18 book=-0.57 booked=-0.18
booked_for=-0.12 both=0.36 both_sides=-0.47 brandywine=-0.11 brandywine_bluffs=-0.11 brannoc=-0.13
brannoc_medical=-0.13 break=-0.16 breakfast=-0.18 breaks=-0.23 brendan=-0.16 brendan_university=-0.16
bring=-0.22 bring_an=-0.21 bring_gifts=-0.47 bring_your=-0.21 brzezinski=-0.2 burden=0.45 but=0.38
but_not=0.21 but_the=-0.28 butte=-0.28 by_COMM=0.31 by_PORTAL=-0.34 by_SELF=-0.1 by_YOU=0.14 by_any=0.58
by_friday=-0.31 by_monday=-0.22 by_noon=-0.29 by_not=-0.14 by_post=-0.39 by_the=-0.19 by_then=-0.13
by_thursday=-0.17 by_tomorrow=-0.2 by_tuesday=-0.27 by_two=-0.08 by_wednesday=-0.47 by_zoom=-0.07
c=-0.22 c_tagme=-0.16 ca=-0.17 cafeteria=-0.3 cafeteria_is=-0.21 calendar=-0.17 calendar_entry=-0.13
calendar_is=-0.23 calendar_not=-0.18 came=-0.22 camera=-0.2 camera_on=-0.08 can=-0.19 can_COMM=-0.4
can_REPLY=-0.08 can_be=-0.89 can_i=0.08 can_not=-0.23 can_offer=-0.29 can_only=-0.65 can_still=-0.08
cancel=-0.46 cancel_please=-0.29 cancelled=-0.16 cardiology=-0.18 care=-0.19 case=-0.08
categorical=-0.16 categorical_internal=-0.31 cedar=-0.08 cedar_forks=-0.08 cell=-0.2 cell_is=-0.14
center=-0.16 center_:=-0.24 center_ADDR=-0.15 center_internal=-0.12 center_would=-0.09 central=-0.1
central_:=-0.13 central_it=-0.11 central_time=-0.12 certified=0.23 certified_by=-0.22 certified_on=-0.1
chair=-0.26 change=-0.09 change_in=0.47 change_it=-0.24 change_your=-0.21 changed=-0.27 changes=-0.31
channel=1.44 chat=-0.42 check=-0.07 checklist=-0.16 choice=0.22 choices=-0.35 choose_a=0.22 chosen=-0.9
clarice=-0.33 class=-0.17 click=-0.23 clinic=-0.16 clinic_health=-0.1 clock=-0.21 closed=0.54
closes=-0.06 closing=-0.21 coaching=-0.21 coffee=-0.12 coldness=-0.62 colleagues=-0.51 come=-0.18
come_and=-0.07 come_back=-0.13 come_has=-0.08 come_to=-0.15 comes=0.34 comes_back=-0.21 comes_to=0.44
coming=-0.19 coming_is=-0.1 coming_to=-0.19 comment=-0.15 comment_on=-0.15 commitment=-0.25
committee=0.19 committee_has=0.07 community=-0.15 community_hospital=-0.15 company=-0.49 complete=-0.34
complete_the=-0.34 compliance=-0.15 conference=-0.33 confidential=-0.28 confirm=-0.43 confirmation=-0.38
confirmation_i=-0.53 confirmed=-0.08 confirmed_for=-0.09 congratulations=-0.23 congratulations_!=-0.24
congratulations_on=-0.2 connecticut=-0.25 consider=0.07 consider_the=0.17 considered=0.14
conversation=0.39 conversation_with=-0.4 coordinator=-0.19 coordinator_department=-0.09
coordinator_internal=-0.15 copperline=-0.11 copperline_medical=-0.11 copy=-0.34 core=-0.18
core_FACULTY=-0.18 cottonwood=-0.11 cottonwood_valley=-0.11 could=-0.29 could_COMM=-0.14 could_YOU=-0.43
could_be=-0.4 could_not=-0.26 count=0.8 count_on=0.45 county=-0.2 creek=-0.1 creek_medical=-0.1
crest=-0.14 crest_medical=-0.14 critical=-0.09 critical_care=-0.09 cross=-0.25 cross_health=-0.25
custom=0.76 d=-0.25 dashboard=-0.21 date_:=-0.19 date_is=-0.17 date_tuesday=-0.12 dates=-0.5 day=-0.08
day_;=-0.23 day_COMM=0.53 day_and=-0.26 day_before=-0.2 day_is=-0.08 day_or=-0.71 day_please=-0.15
day_with=-0.23 days=-0.2 days_:=-0.11 days_ahead=-0.07 days_are=-0.22 days_of=-0.34 de=-0.16 dean=0.06
dean_s=-0.5 dear=-0.23 dear_YOU=-0.27 dear_all=-0.37 dear_imani=-0.14 dear_mr=-0.22 dear_ms=-0.18
dear_priya=-0.2 deb=-0.18 deb_thibodeau=-0.18 december=-0.16 december_1=-0.14 december_10=-0.1
december_14=-0.09 december_15=-0.14 december_17=-0.11 december_24=-0.36 december_3=-0.15
december_4=-0.15 december_5=-0.18 december_8=-0.09 december_and=-0.55 decided=0.06 decides=-0.12
decision=-0.49 decline=0.12 deirdre=-0.18 deirdre_faulk=-0.18 deleted=1.14 delighted=-0.21
delivered=-0.26 delmar=-0.15 delmar_heights=-0.15 denise=-0.37 department=-0.11 department_of=-0.07
desk=-0.21 details=-0.29 did=-0.12 different=-0.57 difficulties=-0.15 difficulties_on=-0.15 direct=0.37
direct_COMM=1.22 directed=0.65 direction=1.23 directly=0.18 discarded=-0.36 disclose=-0.35
disclosure=-0.4 discouraged=0.69 discuss=-0.74 distribute=-0.34 do=0.19 do_COMM=0.19 do_YOU=-0.4
do_anything=-0.39 do_no=0.74 do_not=0.26 do_so=0.32 do_something=0.45 do_the=0.57 do_this=-0.16
do_with=-0.19 do_your=-0.25 documents=-0.16 does_the=-0.61 done_!=0.33 doors=0.78 doors_are=0.97
down=-0.36 down_and=-0.33 down_for=-0.16 down_with=-0.11 drive=-0.46 drop=-0.52 due=-0.16 due_to=-0.16
during=-0.37 during_the=-0.21 duty=-0.22 e=-0.31 each=-0.28 each_of=-0.23 each_one=-0.53
each_other=-0.38 each_winter=-0.08 early=-0.13 early_and=-0.07 easily=-0.18 easily_impressed=-0.18
eastern=-0.12 eastern_;=-0.19 eastern_time=-0.08 eat=-0.19 education=-0.13 education_coordinator=-0.08
effect=-0.18 effort=0.16 effort_to=0.16 eight=-0.26 either=-0.11 elective=-0.2 elizabeth=-0.15
elizabeth_sound=-0.15 elm=-0.24 else=0.44 elsewhere=0.77 empty=-0.18 end=-0.08 end_of=0.15 end_up=-0.12
ended=-0.16 ends=0.46 english=0.16 enjoy=-0.37 enjoy_the=-0.22 enjoyed_meeting=-0.21 enjoyed_our=0.54
entry=-0.11 equity=-0.15 equity_no=-0.15 eriksdotter=-0.18 estimada=-0.23 estimada_priya=-0.23 et=-0.13
even_if=1.24 evening=0.38 event=-0.2 ever=-0.34 every=-0.15 every_SELF=-0.1 every_YOU=0.61
every_time=-0.14 everything=0.67 everything_YOU=0.7 everything_else=-0.82 exception=0.19 expect=1.58
expected=-0.15 f=-0.09 facs=-0.21 failure=0.78 fair=0.09 fairness=0.51 fairweather=-0.19
fallowfield=-0.16 fallowfield_health=-0.16 fallows=-0.18 falls=-0.67 family=-0.56 faq=-0.51 faulk=-0.18
favor=0.54 fax=-0.3 february_4=-0.15 february_6=-0.24 feedback=-0.46 feel=-0.15 feels=-0.42
fenmoor=-0.06 fenmoor_university=-0.06 few=-0.45 fi=-0.27 figure=-0.22 files=0.34 filled=-0.41
filter=0.25 find=-0.15 find_out=-0.5 find_your=-0.16 finish=-0.3 finished=0.27 finished_on=-0.28
fire=-0.3 fit=-0.25 five=-0.47 five_minutes=-0.1 floor=-0.33 flu=-0.27 folder=-0.32 folks=-0.24
follow=0.19 following=-0.44 following_:=-0.09 following_event=-0.1 for=0.08 for_:=-0.27 for_ANYONE=1.39
for_DOCTOR=0.77 for_FACULTY=1.24 for_QUESTION=-0.77 for_SELF=-0.08 for_YOU=0.51 for_a=-0.32 for_all=1.05
for_any=-0.16 for_december=-0.12 for_help=-0.4 for_internal=-0.1 for_it=0.36 for_january=-0.12
for_money=-0.2 for_our=-0.16 for_the=-0.24 for_them=0.88 for_thirty=-0.15 for_thursday=-0.16
for_tuesday=-0.09 for_two=-0.27 for_urgent=-0.39 for_us=0.62 forbid=1.12 forbidden=0.21 forget=0.67
forgive=-0.68 forks=-0.08 forks_regional=-0.08 form=-0.11 format=-0.27 former=-0.14 forty=-0.33
forward=-0.29 forward_to=-0.33 forwarded=0.86 found_the=-0.11 four=-0.15 four_of=-0.11
four_thousand=-0.09 fourth=-0.32 free=-0.14 free_days=-0.11 free_on=-0.1 friday=-0.18 friday_at=-0.2
friday_december=-0.19 friday_january=-0.13 friday_november=-0.17 friday_the=-0.1 friend=1.24
from_DOCTOR=-0.23 from_FACULTY=-0.2 from_OFFICE=-0.33 from_PORTAL=-0.68 from_SELF=-0.29 from_YOU=0.72
from_any=0.19 from_december=-0.24 from_here=-0.38 from_me=-0.54 from_my=-0.53 from_the=0.3 from_us=-0.6
from_your=-0.33 fue=-0.19 fue_un=-0.19 full=-0.28 further=0.9 further_COMM=0.78 garage=-0.22 gave=-0.21
gave_us=-0.21 general=0.26 geriatrics=-0.31 get=-0.09 get_YOU=-0.06 get_no=0.46 get_this=-0.16
get_word=-0.81 gets_the=-0.36 gideon=-0.25 gifts=0.11 give=-0.19 give_out=0.55 give_the=-0.38 given=0.08
given_out=-0.07 gives=-0.2 gives_a=-0.22 glad=-0.46 glad_to=-0.21 gme=-0.16 go=0.15 go_around=0.13
go_at=-0.18 go_on=-0.52 go_out=-0.23 go_through=0.27 go_to=0.08 goes=-0.18 goes_for=-0.17 goes_to=-0.66
going=-0.35 going_to=-0.35 gone=0.13 good=-0.1 good_interview=-0.25 good_luck=-0.25 good_morning=-0.22
good_to=-0.3 goodbye=-0.09 google=-0.17 google_meet=-0.14 got=-0.16 grace=-0.19 grace_osei=-0.19
grades=0.44 grandmother=-0.11 grateful=0.29 group=0.11 group_our=-0.16 gull=-0.24 gull_harbor=-0.24
gwen=-0.21 gwen_brzezinski=-0.2 gwen_tolliver=-0.16 had=-0.06 had_to=0.34 half_hour=0.53 half_of=-0.36
halvorsen=-0.3 hand=0.09 hand_it=0.28 hand_though=-0.45 handed=-0.17 hang=0.23 happen=-0.25
happens=-0.34 happens_next=-0.37 happy_thanksgiving=-0.21 happy_to=0.23 harbor=0.23 harbor_medical=-0.15
harbor_regional=-0.2 harbor_view=0.52 hard=-0.28 harlan=-0.09 harlan_ridge=-0.09 has=-0.08 has_a=0.52
has_asked=-0.2 has_been=-0.09 has_changed=-0.33 has_come=-0.1 has_ended=-0.16 has_it=-0.21 has_no=-0.12
has_not=-0.32 has_selected=-0.11 has_to=0.41 has_voted=0.49 hatch=-0.15 have_ASKED=-0.08 have_COMM=-0.34
have_QUESTION=-0.38 have_YOU=-0.2 have_all=-0.06 have_and=-0.09 have_any=-0.28 have_asked=0.74
have_been=0.06 have_done=0.09 have_found=0.54 have_gone=0.35 have_heard=0.35 have_it=0.33 have_no=-0.45
have_not=-0.16 have_received=-0.29 have_something=1.85 have_the=-0.27 have_to=0.14 have_your=0.25
having=0.55 he=-0.27 he_does=-0.48 heads=0.12 heads_up=0.4 health=-0.2 health_center=-0.18
health_information=-0.55 health_system=-0.1 hear=-0.28 hear_of=-0.07 heard=-0.27 heart=-0.82
heights=-0.13 heights_hospital=-0.15 held=-0.09 hello=0.36 hello_!=-0.41 hello_all=2.04
hello_priya=-0.35 hello_teodor=-0.22 help=0.13 help_COMM=-0.4 help_us=1.07 help_with=-0.2 her_BOX=-0.23
here=0.1 here_and=1.1 here_is=-0.15 here_it=-0.3 hi=-0.24 hi_ANYONE=-0.29 hi_all=-0.27 hi_priya=-0.21
hills=-0.15 him=-0.46 his=-0.34 hold=0.22 hold_your=1.54 hollis=-0.17 hollis_amankwah=-0.17 home=-0.1
hope_YOU=-0.36 hospital=-0.12 hospital_ADDR=-0.12 hospital_internal=-0.1 hospital_is=-0.15
hospital_medicine=-0.12 hour=0.21 hour_about=0.86 hour_with=-0.19 hours=-0.24 hours_from=-0.14
hours_to=-0.08 house=-0.07 housekeeping=-0.13 how_YOU=-0.4 how_they=-0.36 how_we=-0.49 however=1.04
hundred=-0.31 hyphen=-0.48 i_COMM=0.36 i_RECEIVED=-0.25 i_ask=0.79 i_can=-0.1 i_come=-0.15 i_could=-0.16
i_do=-0.26 i_enjoyed=0.54 i_get=0.29 i_hand=-0.49 i_have=-0.14 i_hope=-0.27 i_know=-0.19 i_looked=-0.14
i_met=0.94 i_must=-0.39 i_need=0.37 i_nor=0.42 i_promised=-0.21 i_read=-0.41 i_trust=-0.53
i_wanted=-0.25 i_will=-0.11 i_would=0.58 id=-0.18 id_13579246=-0.12 id_:=-0.21 idea=-0.34 idris=-0.22
idris_fallows=-0.22 if_ANYONE=-0.58 if_a=-0.23 if_i=-0.13 if_it=-0.22 if_none=-0.64 if_something=-0.34
if_that=-0.33 if_the=-0.15 if_we=-0.26 if_your=0.43 ignore=-0.31 im=-0.25 im_residency=-0.17 imani=-0.19
imani_adler=-0.17 imelda=-0.23 impossible=-0.37 impressed=-0.19 impressed_people=-0.18 in_AFTER=-1.05
in_COMM=1.05 in_OFFICE=0.21 in_PORTAL=0.37 in_SELF=-0.16 in_a=-0.08 in_accordance=0.25 in_an=0.98
in_and=-0.3 in_any=0.87 in_both=0.5 in_case=-0.08 in_december=-0.57 in_for=-0.27 in_internal=-0.08
in_it=-0.22 in_january=-0.34 in_july=-0.32 in_june=-0.17 in_keeping=-0.19 in_neurology=-0.24
in_one=-0.25 in_order=0.06 in_our=-0.21 in_pgy=-0.22 in_room=-0.22 in_that=0.39 in_the=-0.07
in_this=-0.56 in_to=-0.17 in_two=-0.16 in_which=-0.27 included=0.09 individual=-0.47
individual_feedback=-0.53 individually=1.05 influence=-0.1 influence_on=-0.08 information=-0.55
informed=-0.23 informed_of=-0.23 initiate=-0.41 initiate_COMM=-0.26 inside=-0.18 instead_of=0.37
instructions=-0.08 instructions_from=-0.08 intend=-0.24 intend_to=-0.24 intended=-0.19 interest=-0.41
interest_YOU=-0.12 interest_of=-0.15 internal=-0.13 internal_medicine=-0.13 interview=-0.08
interview_SEASON=0.89 interview_YOU=-0.37 interview_and=-0.25 interview_day=0.17 interview_days=-0.34
interview_for=-0.22 interview_invitation=-0.24 interview_is=-0.12 interview_on=-0.06
interview_schedule=-0.16 interview_season=1 interview_session=-0.19 interview_slots=-0.22
interview_with=-0.14 interviewed=0.21 interviewing=-0.19 interviewing_with=-0.22 interviews=-0.13
interviews_at=-0.37 interviews_with=-0.13 into=0.9 into_PORTAL=1.07 invitation=-0.41 invite=-0.43
invite_YOU=-0.43 invited_to=-0.17 inviting=-0.2 ironbridge=-0.14 ironbridge_medical=-0.11 is_COMM=-0.19
is_NOBODY=-0.33 is_all=-0.3 is_an=0.09 is_at=-0.27 is_attached=-0.32 is_booked=-0.22 is_cancelled=-0.09
is_closed=0.09 is_complete=-0.34 is_confidential=-0.27 is_confirmed=-0.16 is_eastern=-0.15
is_enough=-0.28 is_finished=1.12 is_for=0.17 is_free=-0.1 is_going=-0.39 is_how=-0.26 is_in=0.83
is_just=-0.08 is_like=-0.15 is_lost=-0.15 is_lovely=0.15 is_missing=-0.36 is_needed=-0.28
is_neither=-0.53 is_no=-0.33 is_not=0.14 is_nothing=-0.32 is_one=0.08 is_only=-0.43 is_optional=-0.1
is_our=-0.38 is_over=-0.12 is_prohibited=0.17 is_quiet=-0.2 is_required=-0.2 is_safe=-0.28
is_scheduled=-0.22 is_something=0.42 is_that=-0.2 is_the=0.18 is_to=-0.22 is_unattended=-0.27
is_what=0.34 is_where=0.79 is_why=-0.29 is_your=0.19 is_yours=-0.27 it_:=-0.88 it_;=-0.19 it_OFFICE=1.41
it_YOU=-0.24 it_again=0.5 it_all=0.32 it_and=-0.52 it_as=-0.13 it_at=0.08 it_because=0.13 it_by=-0.07
it_came=-0.15 it_can=-0.29 it_every=-0.21 it_fair=0.12 it_goes=0.14 it_has=0.06 it_is=-0.1 it_on=-0.22
it_or=1.01 it_out=-0.15 it_should=0.18 it_that=-0.47 it_there=-0.5 it_to=0.59 it_twice=-0.36 it_up=0.35
it_was=0.07 it_will=-0.38 it_with=0.27 its=-0.12 its_own=0.16 itself=-0.19 january=-0.18 january_1=-0.14
january_12=-0.14 january_14=-0.2 january_15=-0.17 january_21=-0.19 january_5=-0.13 joanne=-0.19
joanne_petrakis=-0.16 join=-0.3 join_by=-0.09 join_the=-0.25 join_with=-0.14 jolene=-0.21
jolene_vavra=-0.21 joy=-0.24 joy_to=-0.24 july=-0.27 june=-0.17 just=-0.26 just_tell=-0.14 karla=-0.19
karla_osterman=-0.19 keep=0.06 keep_YOU=0.13 keep_a=0.4 keep_it=-0.32 keep_the=-0.56 keep_to=0.28
keep_your=-0.24 keeping=-0.22 keeping_with=-0.19 kept=-0.41 kestrel=-0.14 kestrel_bay=-0.14 kind=0.41
kindly=1.02 kindly_do=1.04 kit=-0.36 kittredge=-0.14 kittredge_memorial=-0.14 kittredge_university=-0.13
klamm=-0.19 know=-0.26 know_SEASON=-0.44 know_YOU=-0.18 know_by=-0.19 know_how=-0.14 know_that=-0.22
know_which=-0.1 knows=-0.19 koch=-0.17 la=-0.22 lacks=-0.23 lake=-0.11 lakes=-0.1 lakes_clinic=-0.1
lakeside=-0.21 lakeside_school=-0.21 lands=0.36 last=-0.11 last_QUESTION=-0.14 last_YOU=-0.07
last_group=-0.13 last_week=-0.39 late=-0.54 later=-0.18 latest=-0.25 leadership=0.12 learn=-0.21
learn_who=-0.16 leave=0.29 leave_it=0.1 leave_the=0.3 left=-0.2 lemoine=-0.15 lemoine_hatch=-0.15
let=0.1 let_OFFICE=-0.15 let_YOU=-0.19 let_me=0.08 let_them=0.15 lets=-0.12 lets_me=-0.12 levels=-0.1
levels_2=-0.1 like_;=-0.17 like_YOU=-0.18 like_in=-0.15 like_it=-0.14 like_them=-0.39 like_this=-0.29
like_to=0.34 liked=-0.19 limits=0.92 lindgren=-0.17 lindqvist=-0.18 line=-0.1 line_between=0.7
line_drop=-0.52 link=-0.21 link_:=-0.18 link_and=-0.13 link_as=-0.16 link_in=-0.18 link_is=-0.16
link_on=-0.1 link_to=-0.29 link_will=-0.3 links=-0.17 list=-0.39 list_and=-0.33 live=-0.36 llc=-0.19
lobby=-0.19 log=0.2 log_in=-0.31 long=-0.2 longer=-0.42 look=0.54 look_at=-0.42 look_for=0.34
look_forward=-0.58 looked=-0.18 looking=-0.19 lopez=-0.22 lorene=-0.28 lorna=-0.22 loses=-0.07
lost=-0.15 love=-0.49 loved=0.7 loved_meeting=0.98 lowmoor=-0.18 lowmoor_behavioral=-0.18 lucia=-0.13
lucia_nakamura=-0.13 lucinda=-0.31 luck=-0.2 luck_in=-0.12 luck_with=-0.25 lunch=-0.22 lunch_with=-0.09
lund=-0.15 lund_cardiology=-0.15 luz=-0.22 luz_maldonado=-0.17 m=-0.11 m_12=-0.07 m_et=-0.19
machine=-0.12 made=-0.3 make=-0.14 make_no=-0.84 makes=0.15 maldonado=-0.17 manager=-0.12
manager_department=-0.17 manager_internal=-0.11 many_of=0.83 march=0.17 march_19=-0.32 march_3=0.25
marchbanks=-0.16 marchbanks_medical=-0.16 marcy=-0.26 marcy_plunkett=-0.21 maria=-0.29 maria_lopez=-0.22
maribel=-0.21 maribel_quiñones=-0.23 marisol=-0.26 marsh=-0.25 match=-0.22 match_participation=-0.17
matchready=-0.21 matchready_coaching=-0.21 matter=0.43 matters=-0.39 may=0.15 may_COMM=-0.9
may_ask=-0.21 may_be=0.32 may_i=0.8 may_not=0.18 may_tell=0.1 mb=-0.27 md=-0.2 md_SELF=-0.08
md_facs=-0.21 md_mph=-0.1 md_phd=-0.17 me_;=-0.1 me_a=0.75 me_about=-0.28 me_and=-0.37 me_at=-0.28
me_by=-0.29 me_every=-0.22 me_here=-0.66 me_if=-0.58 me_know=-0.2 me_not=-0.43 me_on=-0.31 me_only=-0.71
me_or=0.4 me_to=0.2 me_two=-0.15 me_which=-0.15 mean=-0.31 mean_it=-0.38 meant=0.46 med=-0.15
media=-0.32 medical=-0.16 medical_center=-0.15 medical_education=-0.09 medicine=-0.14
medicine_ADDR=-0.18 medicine_SELF=-0.11 medicine_at=-0.09 medicine_categorical=-0.13
medicine_millrace=-0.1 medicine_orchard=-0.08 medicine_residency=-0.1 medicine_thursday=-0.07 meet=0.07
meet_:=-0.13 meet_YOU=-0.64 meet_me=1.44 meeting=-0.07 meeting_:=-0.15 meeting_YOU=0.2 meeting_id=-0.21
meeting_is=-0.16 memorial=-0.13 memorial_hospital=-0.14 mentioned=-0.33 met=0.3 met_?=0.94 mha=-0.25
microsoft=-0.19 microsoft_teams=-0.19 millrace=-0.12 millrace_memorial=-0.12 mills=-0.1 mind=-0.38
minute=-0.22 minutes=-0.16 minutes_early=-0.06 miss=-0.37 missing=-0.36 moment=0.94 moment_YOU=0.94
monday=-0.16 monday_!=-0.16 monday_december=-0.1 monday_november=-0.12 monday_the=-0.09 money=-0.38
monitored=-0.48 months=0.33 more=-0.3 more_about=-0.07 more_from=-0.19 morning=-0.15 morning_!=-0.22
morning_and=-0.12 morning_priya=-0.2 morning_report=-0.15 morning_to=-0.16 mornings=-0.16 most=-0.29
mount=-0.22 mount_adeline=-0.22 mountain=-0.15 mountain_time=-0.17 move=-0.4 move_YOU=-0.41 moved=-0.21
moves=-0.42 mph=-0.1 mph_SELF=-0.11 mr=-0.19 ms=-0.18 ms_raman=-0.18 must=0.32 must_COMM=1.46
must_be=0.35 my_COMM=0.38 my_cell=-0.14 my_interview=-0.26 my_last=-0.16 nakamura=-0.13
nakamura_pratt=-0.13 name=-0.28 name_is=-0.25 name_of=-0.26 names=-0.12 narrows=-0.1
narrows_medical=-0.1 necessary=0.13 ned=-0.24 ned_fairweather=-0.19 need=-0.14 need_to=-0.22
needed_on=-0.25 neither=0.6 neither_COMM=1.29 neither_i=0.42 nephrology=-0.13 neurology=-0.18
neurology_gull=-0.07 neurology_residency=-0.19 never=-0.18 never_ask=-0.39 new=-0.19 new_date=-0.19
next=-0.17 next_person=-0.24 next_to=-0.27 next_week=-0.21 nice=0.73 night=-0.12 nilda=-0.33 no=0.56
no_COMM=0.39 no_FACULTY=0.11 no_REPLY=-0.2 no_THANKS=0.85 no_further=0.12 no_idea=-0.27
no_influence=-0.08 no_longer=-0.48 no_need=-0.26 no_no=-0.07 no_other=0.31 no_presents=0.56
no_recordings=-0.38 none=1.43 noon=-0.15 noon_mountain=-0.07 nor=0.33 northgate=-0.14
northgate_university=-0.06 not=0.15 not_COMM=0.39 not_REPLY=-0.16 not_about=-0.23 not_accept=1.01
not_accepted=1.12 not_added=-0.29 not_affect=-0.11 not_allowed=0.15 not_and=-0.46 not_ask=0.18
not_attempt=0.55 not_be=-0.08 not_bring=-0.47 not_by=0.55 not_change=-0.24 not_come=-0.37 not_do=1.2
not_easily=-0.18 not_eat=-0.3 not_even=-0.78 not_expected=-0.62 not_feel=-0.57 not_forward=-0.69
not_found=-0.45 not_give=0.16 not_have=-0.3 not_hold=-0.73 not_initiate=-0.39 not_know=-0.11
not_look=-0.07 not_monitored=-0.48 not_need=0.09 not_offer=-0.09 not_on=-0.29 not_open=-0.29
not_pass=-0.25 not_permitted=0.29 not_require=-0.45 not_scored=-0.34 not_see=-0.17 not_share=-0.24
not_take=0.29 not_talk=-0.2 not_tell=-0.21 not_that=-0.42 not_the=0.37 not_to=0.41 not_use=-0.47
not_wait=-0.39 not_want=0.7 not_worry=-0.34 nothing_YOU=-0.34 nothing_about=-0.14 nothing_else=0.52
nothing_for=-0.47 nothing_is=-0.3 nothing_more=-0.16 nothing_to=-0.18 notice=-0.26 notice_to=-0.28
notify=-0.22 notify_HELPDESK=-0.22 nov=-0.11 november=-0.15 november_10=-0.11 november_12=-0.15
november_17=-0.11 november_19=-0.16 november_2=-0.19 november_23=-0.06 november_9=-0.14 now=-0.11
now_and=-0.3 now_that=0.23 nrmp=-0.39 number=-0.35 number_of=-0.39 numbers=-0.4 nurse=-0.09 nurses=-0.08
nwosu=-0.16 nwosu_md=-0.16 o=-0.1 obliged=0.4 obliged_if=0.4 october=-0.2 of_COMM=0.37 of_FACULTY=0.53
of_OFFICE=-0.08 of_SELF=-0.34 of_a=-0.28 of_any=0.48 of_equity=-0.15 of_hospital=-0.11 of_it=0.9
of_january=-0.29 of_luck=-0.11 of_me=0.24 of_medicine=-0.15 of_neurology=-0.08 of_no=1.26
of_november=-0.17 of_october=-0.29 of_our=0.16 of_psychiatry=-0.18 of_residency=-0.15 of_surgery=0.44
of_these=-0.22 of_this=0.3 of_who=-0.12 of_windmere=-0.1 off=0.3 off_limits=0.92 off_the=1.32
offer=-0.18 offer_VISIT=-0.06 offer_YOU=-0.15 office=-0.26 office_of=-0.3 oh=-0.39 old_one=-0.19
on=-0.08 on_COMM=0.92 on_OFFICE=0.29 on_RANK=-0.11 on_SELF=-0.06 on_YOU=0.46 on_a=-0.21 on_an=-0.41
on_any=-0.27 on_behalf=-0.21 on_camera=-0.24 on_december=-0.15 on_february=-0.15 on_friday=-0.15
on_its=-0.22 on_january=-0.28 on_levels=-0.1 on_monday=-0.14 on_my=-0.15 on_one=-0.57 on_our=-0.31
on_that=0.32 on_thursday=-0.17 on_time=-0.29 on_to=-0.31 on_webex=-0.15 on_wednesday=-0.24 on_zoom=-0.19
once=0.55 once_YOU=1.18 one_:=0.76 one_after=-0.2 one_by=-0.27 one_is=-0.3 one_thing=0.47 one_to=0.73
only=0.08 only_in=0.19 only_on=0.63 only_one=-0.35 only_take=-0.64 only_through=-0.37 only_to=0.96
only_way=-0.65 open=-0.22 open_attachments=-0.32 open_for=-0.14 open_house=-0.36 open_on=-0.28
open_the=-0.83 opened=0.36 opens_at=-0.09 optional=-0.15 optional_and=-0.11 or=0.06 or_12=-0.09
or_FACULTY=0.41 or_a=-0.17 or_after=0.1 or_in=-0.2 or_no=-0.61 or_not=0.76 or_staff=0.1 or_to=-0.61
orchard=-0.08 orchard_bay=-0.08 order_of=0.59 order_to=0.06 oregon=-0.13 organizer=-0.23 osei=-0.21
osei_md=-0.18 osterman=-0.19 other=-0.27 other_SELF=-0.71 others=0.18 our=-0.11 our_COMM=-0.21
our_FACULTY=-0.46 our_RANK=-0.42 our_committee=-0.32 our_december=-0.07 our_half=0.86
our_interview=-0.27 our_own=-0.81 our_recruitment=1.17 our_rule=-0.09 our_season=-0.16 our_side=-0.35
our_silence=-0.94 our_site=-0.19 ours=-0.43 out=0.16 out_for=-0.14 out_in=-0.26 out_of=0.58 out_on=-0.32
out_there=-0.2 outside=0.11 outside_of=0.5 over=-0.19 over_the=-0.22 own=0.34 oxbow=-0.14
oxbow_river=-0.14 oyelaran=-0.15 p=-0.11 p_m=-0.09 pacific=-0.07 pacific_:=-0.18 page=-0.31 pages=-0.27
paper=0.84 paper_congratulations=-0.24 parking=-0.24 parking_is=-0.1 part=0.14 part_in=0.55
part_of=-0.16 participation=-0.17 participation_agreement=-0.17 pass=-0.11 pass_it=-0.14 pass_the=-0.33
pass_through=0.09 passcode=-0.24 passcode_:=-0.29 passed=-0.13 passed_along=0.21 passed_on=-0.26
passport=-0.33 password=-0.53 past=-0.15 patience=-0.18 patients=-0.23 patrice=-0.22
patrice_lemoine=-0.15 pay=-0.31 pd=-0.31 pell=-0.25 peninsula=-0.33 people=0.14 people_not=1.13
people_we=-0.42 people_who=-0.32 per=-0.19 permitted=0.29 person_and=0.8 person_who=-0.12 personal=-0.44
personally=0.71 petrakis=-0.17 petrakis_c=-0.15 pgy=-0.16 pgy_1=-0.1 pgy_2=-0.17 pgy_3=-0.11 phd=-0.17
philippa=-0.22 philippa_stroud=-0.22 photo=-0.34 pick=-0.08 pick_one=-0.09 picked=-0.14 pine=-0.1
pine_lakes=-0.1 place=0.26 place_back=-0.22 place_on=-0.17 place_opens=-0.24 place_with=-0.4
placement=-0.21 placement_desk=-0.21 placer=-0.19 places=-0.21 plan=-0.13 plane=-0.47 plans=-0.4
plans_by=-0.19 plastic=0.16 platform=0.23 please=0.31 please_:=0.68 please_REPLY=-0.15 please_and=1.07
please_be=-0.3 please_bring=-0.21 please_complete=-0.34 please_consider=0.17 please_direct=-0.31
please_do=0.19 please_find=-0.16 please_forget=0.66 please_help=0.99 please_hold=0.76
please_ignore=-0.31 please_keep=1.08 please_leave=0.09 please_let=0.51 please_log=-0.11 please_not=-0.86
please_pick=-0.09 please_refrain=2.08 please_say=0.15 please_see=-0.13 please_tell=-0.36
please_use=-0.29 pleased=-0.13 pleased_to=-0.13 pleasure=-0.23 pleasure_to=-0.13 pledge=-0.54
pledge_not=-0.54 plunkett=-0.21 pm=-0.08 pm_central=-0.08 pm_et=-0.11 point=0.72 point_of=1.02
policy=0.28 policy_AFTER=0.51 policy_YOU=0.25 policy_statement=-0.32 politely=2.01 por=1.06
por_favor=1.06 port=-0.16 portland=-0.11 position=0.32 possible=-0.35 post=-0.53 posted=-0.87
poster=0.56 poster_at=0.56 prairie=-0.25 prairie_cross=-0.25 pratt=-0.13 pre=-0.16 pre_match=-0.16
prepare=-0.29 present=-0.47 presents=0.56 presents_no=0.56 press=-0.48 print=0.16 printed=-0.43
privileged=-0.27 priya=-0.22 priya_!=-0.21 priya_:=-0.44 priya_YOU=-0.21 priya_a=0.58 priya_good=-0.18
priya_i=-0.23 priya_raman=-0.18 priya_the=-0.13 problems=-0.61 program=-0.14 program_manager=-0.13
program_office=-0.24 programa=-0.23 programmatic=-0.43 programmatic_QUESTION=-0.43 prohibited=0.17
project=-0.22 promise=0.88 promised=-0.42 promised_YOU=-0.21 protect=0.09 protect_it=0.09 provide=-0.23
provide_individual=-0.23 provided=-0.22 psychiatry=-0.18 psychiatry_ironbridge=-0.07 puerto=-0.15
puerto_rico=-0.15 pulmonary=-0.1 pulmonary_critical=-0.13 purpose=-0.28 put=0.26 put_it=0.64 put_us=0.12
puts=0.46 q=0.09 quick=-0.27 quick_one=-0.22 quiet=-0.2 quiñones=-0.23 raman=-0.19 raman_YOU=-0.14
rare=-0.22 rather=0.76 rather_YOU=0.84 reach=0.51 reach_YOU=-0.49 reached=-0.41 reaches=0.35
reaches_the=0.63 read_COMM=0.69 read_a=-0.46 read_and=1.15 read_it=-0.26 read_them=-0.11 read_your=-0.22
reading=0.27 reading_COMM=0.78 reads=-0.48 real=-0.21 really=0.08 reason=-0.36 receipt=-0.24
received=-0.25 receiving=-0.17 recipient=-0.27 recorded=-0.25 recording=-0.46 recording_is=-0.6
recording_screenshots=-0.25 recordings=-0.28 recordings_please=-0.38 recruitment=0.44 reduce=0.45
refrain=1.26 refrain_from=0.46 regarding=-0.21 regards=-0.4 regional=-0.13 regional_hospital=-0.2
regional_medical=-0.08 registered=-0.21 registration=-0.07 regret=0.3 regret_that=-0.11
reimbursement=-0.35 reimbursement_:=-0.28 reimbursement_form=-0.16 release=-0.19 release_form=-0.13
remember=0.24 remind=-0.09 reminder=0.1 renata=-0.16 renata_solis=-0.16 report=-0.08 reported=0.21
request=-0.15 request_that=0.37 requests=-0.39 require=-0.72 require_or=-0.45 required=-0.36
reschedule=-0.35 reschedule_use=-0.35 research=-0.14 research_track=-0.11 residency=-0.15
residency_ADDR=-0.17 residency_OFFICE=-0.16 residency_SELF=-0.16 residency_coordinator=-0.16
residency_education=-0.15 residency_northgate=-0.06 residency_pine=-0.1 respectfully=0.37
respectfully_request=0.37 rest=0.11 rest_of=-0.28 results=0.81 results_:=-0.23 return=-0.09
return_it=-0.93 review=-0.2 reyes=-0.2 reyes_SELF=-0.15 reyes_md=-0.17 rico=-0.15 ridge=-0.09
ridge_medical=-0.09 ridgeline=-0.19 ridgeline_community=-0.19 right=-0.18 right_about=-0.16 ring=-0.39
ring_me=-0.25 river=-0.14 river_health=-0.14 room=-0.26 room_does=-0.21 room_five=-0.08 room_for=-0.32
room_of=-0.14 room_with=-0.13 rooms=-0.56 rotate=-0.23 rotate_YOU=-0.23 rotationport=-0.17 route=1.37
rsvp=-0.42 rsvp_to=-0.43 rude=0.39 rule=0.31 rule_of=-0.35 rule_that=0.71 rules=0.6 rules_so=-0.09
run=-0.32 running=-0.39 runs=0.26 runs_SELF=-0.07 s=-0.1 s_COMM=-0.44 s_group=-0.16 s_on=-0.23
safe=-0.29 said=0.58 same_link=-0.19 samuel=-0.08 san=-0.2 sat=-0.2 saturday=-0.35 saw=-0.73 say=-0.08
say_anything=-0.26 say_in=0.22 say_it=0.82 say_that=0.15 say_to=1.2 says=-0.4 schedule=-0.18
schedule_attached=-0.16 schedule_for=-0.18 scheduled=-0.3 scheduling=-0.36 school=0.4 school_of=-0.21
score=-0.12 scored=-0.26 scored_interview=-0.18 screen=0.2 screenshots=-0.25 screenshots_and=-0.25
season=0.24 season_has=-0.19 seat=-0.15 seats=-0.21 second=-0.18 section=0.36 secure=-0.08
security=-0.31 see=-0.12 see_YOU=-0.17 see_below=-0.13 see_it=-0.73 see_that=0.62 see_the=-0.23
see_us=-0.09 see_who=-0.06 seen=-0.32 select=-0.16 select_a=-0.16 selected=-0.16 selected_YOU=-0.11
selection=-0.15 selection_meeting=-0.16 sentences=-0.19 sentences_on=-0.19 sepsis=-0.14
sepsis_project=-0.14 sequoia=-0.1 sequoia_narrows=-0.1 server=-0.32 service=-0.23 session=-0.12
session_details=-0.2 sessions=-0.22 set=-0.39 settings=-0.34 seven=-0.21 shall=0.33 shall_not=-0.64
share=-0.24 share_it=-0.52 share_the=-0.26 shared=-0.22 she=0.38 she_does=0.07 she_her=-0.22 she_is=0.75
sheet=-0.3 sherrod=-0.14 sherrod_bascombe=-0.14 shoes=-0.21 short=-0.25 should=0.46 should_YOU=0.67
should_be=0.82 should_go=0.74 should_i=1.3 should_it=-0.37 should_not=0.23 should_something=0.36
show=-0.48 shown=-0.33 shown_in=-0.25 shy=-0.39 sick=-0.57 side=-0.32 sides=-0.47 sign=-0.13
sign_in=-0.26 sign_out=-0.11 signal=-0.23 signed=-0.36 silence=-0.94 silly=-0.5 simply=-0.19 sin=-1.28
since=0.14 since_YOU=-0.07 since_the=0.71 sincerely=-0.3 single=0.43 single_point=0.84 sit=-0.35
sit_down=-0.42 site=-0.21 sits=-0.11 six=-0.1 skip=0.62 sleep=-0.37 slots=-0.22 small=-0.22
small_team=-0.55 smile=-0.33 smile_on=-0.33 snow=-0.35 so_NOBODY=-0.16 so_YOU=-0.4 so_are=-0.11
so_do=0.31 so_here=-0.23 so_i=0.19 so_it=-0.16 so_only=-0.3 so_please=0.29 so_sorry=-0.41 so_that=-0.11
so_there=-0.28 so_this=-0.18 social=-0.3 social_media=-0.32 social_security=-0.32 society=0.28
solicit=-0.66 solis=-0.16 solis_md=-0.09 some=-0.34 some_day=-0.16 some_of=-0.39 something=0.17
something_YOU=-0.72 something_about=-0.26 something_in=-0.45 something_we=0.22 sonoran=-0.14
sonoran_crest=-0.14 soon=-0.26 soon_as=-0.25 sorrel=-0.1 sorrel_creek=-0.1 sorry=0.75 sorry_for=-0.43
sorry_the=-0.26 sorry_to=-0.29 sort=-0.22 sound=-0.14 sound_university=-0.15 spare=0.95 specialist=-0.17
specialty=0.51 spend=-0.24 spending=-0.32 st=-0.16 st_brannoc=-0.13 st_brendan=-0.16 staff=0.1
stand=0.11 stand_in=0.69 stand_on=-0.25 standard=-0.09 stands=-0.22 start=-0.23 starts=-0.11 state=-0.13
state_university=-0.1 statement=-0.32 status=-0.43 status_of=-0.52 staying=-0.2 stays=-0.4 step=-0.18
still=-0.31 stop_receiving=-0.16 straight=0.6 street=-0.24 strict=0.5 stroke=-0.51 strongly=0.54
stroud=-0.22 structured=-0.18 structured_scored=-0.18 subsequent=1.1 subsequent_to=1.1 such=-0.32
such_COMM=-0.26 supper=-0.22 sure=-0.43 survey=-0.32 survey_;=-0.37 system=-0.11 t=-0.18 tagme=-0.16
take_your=-0.36 taken=-0.42 takes=-0.07 taking=-0.18 talk=-0.31 talk_to=-0.24 talk_with=-0.07
talking=-0.08 talktwice=-0.23 tamarack=-0.15 tamarack_im=-0.17 tamarack_state=-0.13 team=-0.55
teams=-0.14 teche=-0.1 teche_regional=-0.1 technical=-0.28 technical_difficulties=-0.15 tel=-0.19
tell=-0.19 tell_DOCTOR=0.62 tell_YOU=-0.25 tell_the=-0.12 tell_us=-0.43 ten=-0.13 ten_days=-0.07
teodor=-0.2 test=-0.5 testmail_OFFICE=-0.29 testmail_are=-0.25 than=-0.16 thanks=0.82 thanks_a=0.49
thanksgiving=-0.28 that_ANYONE=-0.14 that_COMM=0.06 that_DOCTOR=-0.22 that_NOBODY=-0.22 that_YOU=0.46
that_could=-0.4 that_day=-0.14 that_goes=-0.12 that_it=0.11 that_on=-0.65 that_one=-0.46 that_our=-0.18
that_she=1.23 that_the=-0.2 that_there=0.21 that_this=-0.23 that_time=-0.4 that_was=-0.39 that_way=-0.21
that_would=-0.15 that_your=0.33 the_10th=-0.26 the_12th=-0.2 the_14th=-0.26 the_15th=-0.11
the_16th=-0.09 the_30th=-0.09 the_4th=-0.14 the_BOX=-0.41 the_COMM=-0.15 the_QUESTION=-0.13
the_RANK=-0.22 the_REPLY=-0.17 the_SEASON=0.52 the_THANKS=1 the_airport=-0.19 the_article=-0.25
the_attached=-0.18 the_best=-0.18 the_cafeteria=-0.3 the_calendar=-0.17 the_categorical=-0.2
the_chat=-0.47 the_clinic=0.07 the_committee=0.32 the_dean=0.5 the_drawer=0.24 the_end=0.06
the_fire=-0.3 the_first=0.43 the_flu=-0.27 the_following=-0.44 the_good=-0.2 the_group=-0.17
the_half=-0.18 the_heads=-0.24 the_hours=-0.1 the_interest=-0.14 the_internal=-0.08 the_interview=0.42
the_interviews=-0.2 the_last=0.41 the_late=-0.25 the_line=-0.09 the_link=-0.2 the_match=-0.12
the_moment=0.94 the_name=-0.39 the_names=-0.08 the_new=-0.35 the_next=0.17 the_nrmp=-0.25
the_number=-0.47 the_offer=-0.23 the_old=0.08 the_one=0.54 the_only=0.69 the_order=-0.31 the_other=-0.17
the_others=0.18 the_people=0.13 the_person=-0.16 the_place=-0.48 the_quiet=-0.21 the_receipt=-0.24
the_research=-0.11 the_rest=-0.28 the_right=-0.24 the_room=-0.39 the_same=0.09 the_schedule=-0.14
the_seat=-0.09 the_second=-0.07 the_selection=-0.15 the_sepsis=-0.14 the_session=-0.23 the_signed=-0.2
the_site=-0.15 the_status=-0.27 the_stroke=-0.51 the_three=-0.11 the_time=-0.36 the_trouble=0.47
the_two=-0.1 the_ultrasound=-0.14 the_unit=-0.37 the_urge=0.69 the_va=-0.19 the_very=-0.22
the_waiting=-0.23 the_waitlist=-0.26 the_website=-0.06 the_week=-0.2 the_weekend=-0.12 the_whole=-0.18
the_word=-0.17 their=0.35 their_BOX=-0.28 their_COMM=0.62 their_group=-0.23 their_own=1.54 them=0.22
them_AFTER=0.12 them_by=0.2 them_in=-0.2 them_or=0.08 them_to=-0.59 themselves=-0.18 then=-0.27
then_the=-0.12 there_and=-0.14 there_be=0.21 there_will=0.29 therefore=0.93 these=-0.34 these_:=-0.18
these_COMM=-0.22 these_each=-0.08 they_can=0.69 they_do=0.2 they_have=0.57 they_intend=-0.36
they_know=-0.47 they_like=-0.73 they_may=-0.29 they_say=-0.98 they_will=-0.54 they_would=0.96
thibodeau=-0.18 thing=0.24 thing_i=0.91 thing_to=0.52 thing_we=-0.33 things_are=-0.09
things_before=-0.18 think=-0.17 third=0.31 thirty=-0.2 this=-0.17 this_:=-0.24 this_COMM=-0.37
this_automated=-0.23 this_because=-0.14 this_decision=-0.49 this_event=-0.22 this_fall=-0.32
this_is=-0.15 this_morning=-0.19 this_on=-0.1 this_season=-0.18 this_week=-0.26 this_will=-0.07
this_year=0.38 those=-0.08 those_YOU=-0.7 those_who=-0.17 though=-0.13 though_:=0.55 thousand=-0.09
thousand_applications=-0.09 three=-0.12 three_of=0.61 three_things=-0.2 through=0.33 through_OFFICE=0.68
through_PORTAL=0.09 through_a=0.59 through_me=1.73 through_the=-0.33 thursday=-0.19
thursday_december=-0.11 thursday_january=-0.13 thursday_november=-0.13 thx=-0.25 thx_m=-0.25
ticket=-0.32 tidewater=-0.15 tidewater_hills=-0.15 tie=-0.28 tillamore=-0.14 tillamore_community=-0.13
time_:=-0.1 time_and=-0.44 time_by=-0.07 time_for=-0.1 time_on=0.45 times=-0.28 to=0.07 to_4=-0.1
to_6=-0.1 to_ADDR=0.67 to_ANYONE=0.19 to_DOCTOR=0.87 to_FACULTY=0.61 to_NOBODY=0.38 to_OFFICE=-0.29
to_PORTAL=-0.1 to_RANK=-0.29 to_REPLY=0.46 to_RESIDENT=0.28 to_SELF=0.07 to_THANKS=-0.2 to_YOU=-0.1
to_a=0.3 to_abstain=0.64 to_be=0.89 to_cancel=-0.29 to_change=-0.34 to_click=-0.2 to_come=-0.24
to_confirm=-0.46 to_each=-0.16 to_every=-0.55 to_find=-0.5 to_follow=0.17 to_get=-0.48 to_give=-0.43
to_go=0.79 to_have=-0.27 to_help=0.4 to_her=0.07 to_interview=-0.36 to_invite=-0.43 to_it=-0.26
to_keep=-0.09 to_know=-0.49 to_learn=-0.23 to_let=0.08 to_live=-0.17 to_meet=0.33 to_move=-0.38
to_offer=-0.13 to_our=-0.2 to_prepare=-0.18 to_protect=0.09 to_provide=-0.23 to_reach=0.2
to_receive=-0.27 to_reduce=0.45 to_refrain=0.43 to_remind=-0.09 to_reschedule=-0.35 to_say=0.24
to_secure=-0.08 to_see=-0.27 to_select=-0.11 to_spare=0.49 to_stand=0.48 to_stay=0.63 to_stop=-0.2
to_take=0.11 to_talk=-0.22 to_tell=0.14 to_the=-0.08 to_them=0.68 to_themselves=0.33 to_this=-0.26
to_treat=-0.59 to_us=0.52 to_use=1.17 to_your=0.14 tobias=-0.32 today=0.1 today_s=-0.16 told=-0.1
told_me=-0.21 told_not=-0.21 tolliver=-0.16 tomorrow=-0.22 tomorrow_at=-0.17 tonight=-0.32
tonight_and=-0.36 took=-0.06 topic=-0.28 tour=-0.17 track=-0.16 track_and=0.1 travel=-0.48
treat_ANYONE=0.33 treated=0.27 trivia=-0.42 trouble=-0.14 trouble_with=-0.48 truly=2.05 trust=-0.18
trust_YOU=-0.18 tue=-0.17 tue_01=-0.18 tue_12=-0.17 tuesday=-0.14 tuesday_december=-0.13
tuesday_january=-0.1 tuesday_november=-0.14 tuesday_the=-0.17 turn=0.41 turn_to=0.67 twelve=-0.15
twice=-0.25 twice_;=-0.21 two=-0.17 two_COMM=-0.12 two_FACULTY=-0.31 two_of=-0.2 two_things=-0.24
tyrell=-0.33 ultrasound=-0.12 ultrasound_track=-0.08 un=-0.19 un_placer=-0.19 unable=-0.32
unable_to=-0.32 unattended=-0.27 unauthorized=-0.4 under=0.44 understand=0.3 unit=-0.35 university=-0.12
university_hospital=-0.12 university_medical=-0.12 unless=0.33 unless_YOU=-0.28 unread=0.81
unsubscribe=-0.35 until=-0.08 until_YOU=-0.18 until_it=-1.01 until_the=0.45 until_then=-0.3 up=-0.11
up_:=0.39 up_about=-0.24 up_and=-0.4 up_with=0.2 update=-0.27 updates=0.08 urge=0.69 urge_to=0.69
urgent=-0.33 urgent_matters=-0.39 us_;=-0.15 us_SEASON=0.27 us_YOU=0.39 us_and=-0.32 us_by=-0.21
us_for=-0.58 us_in=0.15 us_is=-0.1 us_on=-0.15 us_read=0.19 us_so=-0.33 us_that=-0.55 us_the=0.88
us_this=-0.3 us_to=-0.49 us_we=-0.6 use=0.22 use_ADDR=0.82 use_PORTAL=0.2 use_a=-0.18 use_it=-0.46
use_the=-0.44 used=0.22 va=-0.19 valley=-0.11 valley_health=-0.13 vandermeer=-0.1
vandermeer_university=-0.1 vavra=-0.21 version=0.33 very=0.59 very_happy=-0.24 via=1.96 video=-0.25
view=0.33 view_:=-0.37 view_all=-0.44 view_im=-0.44 view_medical=-0.33 violations=-0.58 virtual=-0.16
visit=-0.19 visiting=-0.27 visiting_us=-0.27 visits=0.42 voted=0.49 wait=0.76 waiting=-0.22
waiting_room=-0.23 waitlist=-0.25 walk=-0.18 walk_through=-0.12 want=0.09 want_YOU=-0.1 want_any=-0.51
want_to=0.32 wanted=-0.12 wanted_YOU=-0.29 wanted_to=-0.23 wants=-0.07 wants_to=-0.24 warmly=-0.33
was_COMM=0.68 was_a=-0.3 was_finished=-0.28 waste=0.41 wausau=-0.12 wausau_wi=-0.12 we=0.22 we_HUSH=0.63
we_are=0.07 we_ask=0.9 we_begin=-0.11 we_can=-0.38 we_count=0.98 we_do=0.33 we_enjoyed=-0.31
we_have=0.14 we_hope=0.51 we_keep=0.52 we_let=-0.15 we_like=0.19 we_look=1.39 we_loved=0.98
we_mean=-0.24 we_never=-0.17 we_regret=-0.11 we_respectfully=0.37 we_use=-0.23 we_will=-0.39
we_wish=-0.26 we_would=0.47 wear=-0.39 webex=-0.25 website=-0.06 wed=-0.17 wed_01=-0.15 wednesday=-0.2
wednesday_december=-0.07 wednesday_january=-0.07 week=-0.23 week_ahead=-0.15 weekend=-0.12 weeks=-0.21
welcome=-0.12 welcome_and=-0.18 welcome_to=0.21 well=0.19 well_done=0.24 well_meant=0.74 went=-0.07
were=-0.15 were_right=-0.15 what=0.06 what_FACULTY=0.3 what_YOU=-0.29 what_a=0.97 what_happens=-0.34
what_i=-0.3 what_is=0.82 what_it=-0.14 what_they=0.19 what_we=1.21 whatever=0.26 whatever_YOU=0.36
whatever_the=0.36 when=-0.08 when_ANYONE=-0.22 when_YOU=0.12 when_i=-0.25 when_it=-0.1 when_the=0.24
where_YOU=-0.36 where_it=0.5 where_to=-0.18 whether_YOU=-0.13 whether_it=0.57 which_is=0.22
which_of=-0.11 which_we=0.18 while=0.27 whitcomb=-0.13 whitcomb_university=-0.13 whitlock=-0.09
whitlock_medical=-0.11 who=-0.14 who_COMM=0.47 who_are=-0.13 who_does=-0.12 who_have=-0.38
who_interviewed=0.51 who_runs=-0.07 who_was=-0.07 who_will=-0.54 whoever=0.29 whole=-0.18 whom=-0.29
whose=-0.23 why=-0.25 wi=-0.17 wi_fi=-0.27 will=-0.13 will_COMM=-0.22 will_RANK=-0.38 will_REPLY=-0.2
will_ask=-0.07 will_do=0.27 will_find=0.07 will_get=-0.41 will_go=-0.26 will_have=0.93
will_interview=-0.16 will_know=-0.31 will_not=-0.26 will_pass=-0.71 will_see=0.23 will_talk=-0.23
win=0.96 windmere=-0.19 windmere_university=-0.19 winter=-0.38 winter_so=-0.08 wish_YOU=-0.22
wish_to=-0.06 with_:=-0.18 with_ANYONE=-0.21 with_DOCTOR=-0.16 with_FACULTY=0.74 with_QUESTION=-0.32
with_RESIDENT=-0.1 with_SELF=0.17 with_THANKS=1.16 with_YOU=-0.15 with_a=-0.19 with_any=0.32
with_google=-0.14 with_harbor=-0.19 with_me=-0.2 with_our=-0.41 with_the=-0.07 with_this=-0.11
with_today=-0.16 with_us=0.13 with_your=-0.13 within=-0.41 within_24=-0.52 within_48=-0.11 without=0.08
without_THANKS=1.04 without_a=-0.4 word=-0.36 word_from=-0.61 work=1.25 works=-0.6 worry=-0.34
worry_about=-0.18 would=0.26 would_YOU=-0.19 would_ask=0.69 would_be=-0.13 would_have=-0.48
would_like=0.31 would_not=0.29 would_rather=0.76 wrong=-0.46 years=-0.15 yes_or=-0.61 yesterday=-0.23
yet=-0.26 your_COMM=-0.07 your_PORTAL=0.47 your_RANK=-0.23 your_THANKS=0.68 your_application=-0.15
your_calendar=-0.16 your_camera=-0.08 your_choice=-0.27 your_dashboard=-0.21 your_date=-0.26
your_day=-0.11 your_dean=-0.4 your_full=-0.32 your_grandmother=-0.11 your_list=-0.33 your_name=-0.27
your_own=0.25 your_paper=-0.24 your_passport=-0.33 your_patience=-0.18 your_place=-0.2
your_schedule=-0.18 your_side=-0.25 your_time=0.26 yours=-0.3 yours_is=-0.24 yours_to=-0.37 yvonne=-0.33
zone=-0.23 zoom=-0.08 zoom_:=-0.2 zoom_link=-0.28 zoom_meeting=-0.21
"""

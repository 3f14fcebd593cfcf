"""Weights of the wide net, learned by benchmarks/train_wide_net.py; not written by hand."""

BIAS = -2.227
TABLE = """\
!=-0.08 !_!=-0.32 00=-0.12 00_DOCTOR=-0.21 00_RESIDENT=-0.27 00_a=-0.06 00_am=-0.07 00_central=-0.12
00_done=-0.21 00_p=-0.09 00_pm=-0.09 00_welcome=-0.2 01=-0.17 010=-0.12 0100=-0.21 0104=-0.16
0104_ADDR=-0.14 0109=-0.13 010_0100=-0.13 0110=-0.18 0112=-0.21 0118=-0.12 0119=-0.18 0121=-0.23
0128=-0.08 0129=-0.14 0133=-0.12 0137=-0.14 0138=-0.16 0143=-0.2 0146=-0.11 0147=-0.18 0150=-0.19
0161=-0.15 0167=-0.14 0176=-0.12 0187=-0.11 0188=-0.16 0193=-0.08 01_13=-0.16 08=-0.15 08_2026=-0.15
1=-0.13 10=-0.16 10_2026=-0.11 10_:=-0.18 10_DOCTOR=-0.15 10th=-0.26 11=-0.13 1130=-0.31 11_:=-0.1
12=-0.13 12_10=-0.17 12_2027=-0.06 12_:=-0.11 12th=-0.21 13=-0.14 13579246=-0.19 13_2027=-0.16 14=-0.18
14th=-0.25 15=-0.14 15_2026=-0.12 15_DOCTOR=-0.18 15_and=-0.19 15th=-0.1 16=-0.25 16th=-0.1 17=-0.3
17_2026=-0.06 17th=-0.2 19=-0.21 19_2026=-0.09 19_2027=-0.17 1_:=-0.1 1pm=-0.14 1pm_4=-0.14 2=-0.2
20=-0.13 2026=-0.12 2026_at=-0.17 2026_choose=-0.17 2027=-0.13 2027_:=-0.19 2027_and=-0.22
2027_choose=-0.18 207=-0.12 207_555=-0.12 208=-0.25 208_555=-0.25 20_DOCTOR=-0.12 21=-0.16 214=-0.14
218=-0.14 218_555=-0.14 23=-0.14 23_2026=-0.07 24=-0.46 24_hours=-0.51 29=-0.15 2_:=-0.12 2_mb=-0.23
2_to=-0.1 3=-0.14 30=-0.13 302=-0.15 302_555=-0.15 30_DOCTOR=-0.23 30_RESIDENT=-0.1 30_a=-0.12
30_am=-0.06 30_break=-0.21 30_end=-0.24 30_p=-0.09 30_pm=-0.06 30th=-0.08 312=-0.09 312_555=-0.09
319=-0.2 319_555=-0.2 330=-0.2 330_555=-0.21 337=-0.16 337_555=-0.16 3_2026=-0.14 3_and=-0.4 4=-0.24
40=-0.18 402=-0.18 402_555=-0.18 40_DOCTOR=-0.16 45=-0.13 450=-0.08 45_DOCTOR=-0.19 45_morning=-0.15
48=-0.09 48_hours=-0.09 4_2026=-0.09 4_:=-0.14 4th=-0.15 4th_8=-0.11 5=-0.15 50=-0.15 505=-0.12
505_555=-0.12 55=-0.16 555=-0.19 555_010=-0.12 555_0104=-0.16 555_0109=-0.13 555_0110=-0.18
555_0112=-0.21 555_0118=-0.12 555_0119=-0.18 555_0121=-0.23 555_0128=-0.08 555_0129=-0.14 555_0133=-0.12
555_0137=-0.14 555_0138=-0.16 555_0143=-0.2 555_0146=-0.11 555_0147=-0.18 555_0150=-0.19 555_0161=-0.15
555_0167=-0.14 555_0176=-0.12 555_0187=-0.11 555_0188=-0.16 555_0193=-0.08 573=-0.11 573_555=-0.11
585=-0.1 585_555=-0.1 59=-0.28 5_2027=-0.08 5_7=-0.09 5_8=-0.12 5_:=-0.09 5_january=-0.11 6=-0.18
612=-0.22 612_555=-0.21 6_:=-0.09 7=-0.06 707=-0.16 707_555=-0.16 715=-0.12 715_555=-0.12 717=-0.16
717_555=-0.16 757=-0.14 757_555=-0.14 7_or=-0.09 7_pm=-0.12 8=-0.12 859=-0.14 859_555=-0.14 860=-0.15
860_555=-0.15 8_:=-0.11 8_am=-0.12 9=-0.16 900=-0.31 915=-0.11 915_555=-0.11 918=-0.09 918_555=-0.07
9_2026=-0.07 9_:=-0.14 :=0.07 :_00=-0.12 :_1=-0.15 :_10=-0.29 :_12=-0.17 :_15=-0.12 :_20=-0.12
:_30=-0.13 :_40=-0.12 :_45=-0.13 :_50=-0.15 :_55=-0.14 :_ADDR=0.94 :_COMM=0.38 :_DOCTOR=-0.59
:_LINK=-0.22 :_PORTAL=0.75 :_RANK=-0.29 :_SELF=0.82 :_THANKS=2.05 :_YOU=0.41 :_closed=1.15 :_do=0.69
:_harbor=-0.38 :_i=1.05 :_in=0.54 :_january=-0.1 :_no=0.93 :_none=-0.79 :_not=0.86 :_please=1.41
:_same=-0.18 :_she=0.34 :_the=-0.18 :_we=0.13 ;_DOCTOR=-0.14 ;_FACULTY=-0.16 ;_RANK=-0.13 ;_do=-0.85
;_each=-0.29 ;_if=-0.41 ;_please=0.33 ;_that=-0.13 ;_the=-0.32 ;_there=-0.18 ;_they=0.61 ;_use=0.38
;_we=0.14 ;_what=0.69 ;_your=0.43 ?=0.21 ADDR=0.14 ADDR_10=-0.06 ADDR_;=0.59 ADDR_and=-0.06
ADDR_for=-0.28 ADDR_is=0.11 ADDR_not=0.37 ADDR_or=-0.46 AFTER=0.75 AFTER_COMM=1.44 AFTER_THANKS=0.59
AFTER_and=0.29 AFTER_i=-0.19 AFTER_march=0.61 ANYONE_AFTER=0.25 ANYONE_SEASON=1.15 ANYONE_alike=0.34
ANYONE_but=-0.37 ANYONE_does=0.48 ANYONE_gives=-0.24 ANYONE_in=-0.33 ANYONE_is=0.24 ANYONE_please=-0.63
ANYONE_to=-0.33 ANYONE_who=0.26 ASKED=-0.41 ASKED_about=-0.29 BOX=0.34 BOX_and=0.49 BOX_are=-0.16
BOX_for=-0.24 BOX_of=-0.33 BOX_to=0.67 COMM=0.29 COMM_555=-0.16 COMM_:=0.84 COMM_;=0.25 COMM_AFTER=0.83
COMM_ANYONE=0.15 COMM_COMM=-0.17 COMM_FACULTY=0.98 COMM_HELPDESK=-0.54 COMM_OFFICE=-0.53
COMM_SEASON=1.11 COMM_SELF=-0.23 COMM_THANKS=0.82 COMM_YOU=-0.36 COMM_a=0.68 COMM_about=0.69
COMM_after=0.17 COMM_again=0.11 COMM_an=-0.38 COMM_and=0.15 COMM_any=0.22 COMM_are=-0.27 COMM_as=-0.3
COMM_at=-0.25 COMM_back=-0.59 COMM_between=1.17 COMM_by=0.3 COMM_do=1.15 COMM_duty=-0.22 COMM_for=0.41
COMM_from=0.07 COMM_her=0.43 COMM_in=0.36 COMM_is=-0.36 COMM_it=0.56 COMM_may=-0.22 COMM_me=0.17
COMM_no=1.06 COMM_nor=1.28 COMM_of=-0.18 COMM_on=-0.22 COMM_please=0.77 COMM_policy=0.43
COMM_should=1.53 COMM_so=-0.6 COMM_that=-0.49 COMM_the=-0.2 COMM_their=-0.62 COMM_them=-0.37
COMM_this=-0.29 COMM_unsubscribe=-0.49 COMM_us=0.15 COMM_was=-0.37 COMM_will=-0.18 COMM_with=0.37
COMM_your=-0.52 COMM_yours=-0.39 DOCTOR_:=0.23 DOCTOR_;=0.49 DOCTOR_BOX=1.43 DOCTOR_DOCTOR=-0.42
DOCTOR_about=-0.15 DOCTOR_has=-0.16 DOCTOR_is=-0.21 DOCTOR_lund=-0.15 DOCTOR_or=1.4 DOCTOR_reyes=-0.15
DOCTOR_was=0.94 DOCTOR_who=-0.46 DOCTOR_will=-0.22 FACULTY=0.5 FACULTY_:=1.06 FACULTY_;=0.28
FACULTY_ADDR=-0.3 FACULTY_AFTER=0.41 FACULTY_BOX=1.08 FACULTY_DOCTOR=-0.56 FACULTY_RESIDENT=0.3
FACULTY_are=0.47 FACULTY_at=-0.3 FACULTY_between=0.77 FACULTY_by=0.78 FACULTY_directly=0.95
FACULTY_for=0.99 FACULTY_has=-0.26 FACULTY_have=-0.24 FACULTY_i=0.91 FACULTY_in=0.89
FACULTY_internal=-0.27 FACULTY_is=1.17 FACULTY_may=1.16 FACULTY_no=-0.65 FACULTY_nor=0.98
FACULTY_on=0.61 FACULTY_or=-0.51 FACULTY_read=0.09 FACULTY_the=1.29 FACULTY_they=0.63 FACULTY_to=-0.6
FACULTY_will=-0.09 FACULTY_would=-0.68 HELPDESK=-0.37 HELPDESK_about=-0.24 HUSH=1.19 HUSH_SEASON=0.67
HUSH_on=0.48 HUSH_policy=0.97 LINK=-0.15 NOBODY=-0.16 NOBODY_COMM=0.87 NOBODY_can=-0.09
NOBODY_from=-0.12 NOBODY_has=-0.36 NOBODY_is=-0.49 NOBODY_may=-0.22 NOBODY_takes=-0.26 NOBODY_will=-0.18
OFFICE=0.07 OFFICE_ADDR=0.11 OFFICE_SEASON=-0.46 OFFICE_and=0.48 OFFICE_are=-0.32 OFFICE_for=1.36
OFFICE_in=0.22 OFFICE_internal=-0.12 OFFICE_is=-0.29 OFFICE_know=-0.13 OFFICE_or=-0.46 OFFICE_will=0.2
PORTAL=0.23 PORTAL_:=-0.36 PORTAL_and=0.72 PORTAL_file=0.64 PORTAL_for=0.84 PORTAL_has=0.54
PORTAL_interview=-0.19 PORTAL_is=0.22 PORTAL_on=0.78 PORTAL_only=0.88 PORTAL_to=-0.35 PORTAL_video=-0.4
PORTAL_within=-0.11 QUESTION=-0.11 QUESTION_:=-0.33 QUESTION_;=1.26 QUESTION_?=-0.37
QUESTION_about=-0.32 QUESTION_are=-0.36 QUESTION_i=-0.43 QUESTION_to=-0.72 RANK=-0.26 RANK_and=-0.13
RANK_i=-0.41 RANK_is=-0.22 RANK_of=-0.25 RANK_us=-0.52 RANK_was=-0.26 RECEIVED=-0.3 RECEIVED_about=-0.14
REPLY=-0.13 REPLY_;=-0.35 REPLY_QUESTION=0.46 REPLY_YOU=0.99 REPLY_by=-0.28 REPLY_for=0.11 REPLY_i=-0.23
REPLY_is=-0.24 REPLY_it=-0.08 REPLY_me=-0.16 REPLY_this=-0.31 REPLY_to=-0.31 REPLY_when=-0.22
REPLY_which=-0.2 RESIDENT=-0.07 RESIDENT_COMM=1.09 RESIDENT_a=-0.07 RESIDENT_at=0.6 RESIDENT_have=0.16
RESIDENT_would=-0.44 SEASON=0.39 SEASON_15=-0.18 SEASON_29=-0.2 SEASON_4=-0.69 SEASON_and=0.17
SEASON_in=1.11 SEASON_is=-0.49 SELF_:=-0.34 SELF_;=-0.17 SELF_ADDR=-0.1 SELF_AFTER=0.87 SELF_COMM=-0.43
SELF_SEASON=0.45 SELF_about=-0.62 SELF_and=-0.3 SELF_at=0.12 SELF_does=-0.35 SELF_has=0.22 SELF_in=0.56
SELF_internal=-0.21 SELF_is=0.48 SELF_leadership=0.14 SELF_may=-0.6 SELF_name=-0.22 SELF_neurology=-0.17
SELF_of=0.13 SELF_policy=0.39 SELF_shall=-0.66 SELF_specialist=-0.11 SELF_that=-0.63 SELF_will=-0.69
SILENCE=0.47 THANKS=1.24 THANKS_:=0.98 THANKS_;=0.37 THANKS_?=0.89 THANKS_AFTER=0.69 THANKS_COMM=0.14
THANKS_and=-0.34 THANKS_are=1.13 THANKS_from=0.91 THANKS_is=0.66 THANKS_needed=0.88 THANKS_please=0.91
THANKS_this=0.61 THANKS_we=1.65 UPDATE=1.14 UPDATE_by=1.54 UPDATE_in=1.35 UPDATE_or=1.95
UPDATE_since=0.15 UPDATE_to=1.07 VISIT=-0.18 VISIT_?=-0.19 VISIT_and=0.57 YOU_!=0.76 YOU_:=0.38
YOU_;=-0.24 YOU_COMM=0.23 YOU_SEASON=-0.06 YOU_UPDATE=0.26 YOU_a=-0.27 YOU_about=-0.31 YOU_an=-0.17
YOU_and=0.15 YOU_are=-0.12 YOU_ask=-0.37 YOU_asked=-0.26 YOU_before=-0.23 YOU_by=-0.4 YOU_can=-0.37
YOU_come=-0.08 YOU_could=-0.14 YOU_did=0.77 YOU_down=-0.18 YOU_enjoyed=-0.32 YOU_feel=0.33 YOU_find=0.07
YOU_for=-0.18 YOU_from=0.07 YOU_gave=-0.21 YOU_get=-0.33 YOU_go=-0.13 YOU_have=0.16 YOU_hear=-0.07
YOU_home=-0.2 YOU_how=-0.45 YOU_if=-0.16 YOU_in=-0.11 YOU_intend=-0.11 YOU_is=1.85 YOU_know=-0.17
YOU_like=-0.3 YOU_made=0.11 YOU_may=0.36 YOU_meet=-0.19 YOU_met=0.44 YOU_monday=-0.16 YOU_must=0.78
YOU_need=-0.28 YOU_no=-0.14 YOU_not=0.31 YOU_off=-0.17 YOU_on=-0.26 YOU_only=-1.65 YOU_please=-0.71
YOU_refrain=0.24 YOU_say=0.13 YOU_should=0.41 YOU_so=0.73 YOU_stand=-0.15 YOU_stay=-0.22 YOU_still=-0.28
YOU_tell=-0.24 YOU_that=0.07 YOU_this=0.27 YOU_to=0.21 YOU_tomorrow=-0.21 YOU_until=0.26 YOU_up=-0.42
YOU_we=-0.37 YOU_will=0.15 YOU_with=0.07 YOU_would=-0.14
________________________________________________________________________________=-0.31 a=0.07
a_COMM=0.15 a_HUSH=0.64 a_QUESTION=1.12 a_SELF=-0.27 a_THANKS=0.84 a_VISIT=-0.14 a_change=0.47
a_commitment=-0.24 a_confirmation=-0.37 a_different=-0.57 a_few=-0.46 a_former=-0.15 a_friday=-0.13
a_good=-0.39 a_half=-0.09 a_joy=-0.25 a_long=-0.21 a_m=-0.08 a_new=-0.21 a_nice=1.13 a_photo=-0.43
a_place=0.08 a_pleasure=-0.24 a_real=-0.08 a_reminder=-0.37 a_room=-0.25 a_short=-0.18 a_small=-0.59
a_strict=0.92 a_structured=-0.19 a_week=-0.28 a_yes=-0.27 aamc=-0.21 aamc_id=-0.17 able=-0.29
able_to=-0.29 about=-0.15 about_COMM=-0.35 about_FACULTY=-0.37 about_PORTAL=-0.45 about_RANK=-0.36
about_SELF=0.22 about_YOU=-0.13 about_it=0.14 about_parking=-0.32 about_ten=-0.07 about_the=-0.22
about_them=-0.49 about_this=-0.54 about_your=-0.23 abstain=0.64 abstain_from=0.64 academic=-0.1
accept=0.38 accepted=1.33 accordance=0.23 accordance_with=0.23 account=-0.47 achterberg=-0.24
action=-0.25 action_is=-0.25 add=-0.41 add_that=-0.14 added=-0.26 added_to=-0.32 addition=-0.96
address=0.47 addressed=-0.34 addressed_to=-0.34 adeline=-0.23 adler=-0.17 adler_koch=-0.17 affect=-0.09
affect_your=-0.09 after=-0.24 after_all=-0.17 after_it=-0.18 after_lunch=-0.11 after_that=-0.24
after_the=0.22 against=0.25 against_YOU=-0.23 agreed=0.73 agreed_to=-0.68 agreement=-0.18 ahead=-0.14
ai=-0.26 ai_testmail=-0.26 airport=-0.17 all=0.22 all_AFTER=0.76 all_COMM=1.26 all_FACULTY=1.21
all_and=-0.32 all_comes=0.42 all_on=-0.26 all_quick=-0.2 all_set=-0.19 all_three=-0.15 all_we=-0.16
allowed=0.91 alone=-0.43 already=-0.2 also=-0.2 always=-0.38 am_1=-0.07 am_COMM=-0.22 am_OFFICE=-0.5
am_central=-0.07 am_for=-0.35 am_happy=0.28 am_here=-0.2 am_not=0.2 am_pacific=-0.12 am_sorry=-0.4
am_the=0.22 am_up=-0.22 am_your=1.46 amankwah=-0.17 amankwah_md=-0.12 amberline=-0.1
amberline_university=-0.1 among=0.5 an=-0.12 an_REPLY=-0.54 an_empty=-0.16 an_exception=0.6
an_hour=-0.21 an_id=-0.21 an_interview=-0.26 and_AFTER=-0.13 and_COMM=0.1 and_DOCTOR=-0.08
and_FACULTY=0.19 and_NOBODY=-0.33 and_OFFICE=-0.21 and_RESIDENT=-0.08 and_SELF=1.28 and_YOU=-0.16
and_a=-0.32 and_ai=-0.26 and_ask=0.34 and_asked=-0.16 and_can=0.11 and_coffee=-0.09 and_do=-0.24
and_for=-0.17 and_go=-0.19 and_has=-0.18 and_have=-0.15 and_i=-0.12 and_if=-0.38 and_is=0.9 and_it=-0.37
and_january=-0.29 and_let=-0.09 and_may=-0.18 and_no=0.45 and_not=0.11 and_nothing=-0.25
and_notify=-0.21 and_one=-0.21 and_only=0.52 and_passed=0.09 and_please=0.52 and_so=-0.12 and_staff=0.07
and_that=0.13 and_there=-0.3 and_those=-0.19 and_to=-0.23 and_two=-0.18 and_visits=0.81 and_wants=0.16
and_what=-0.42 and_will=-0.08 and_wish=-0.19 and_would=0.53 and_your=0.32 and_yours=-0.08 anjali=-0.31
ann=-0.22 ann_reyes=-0.21 announced=0.44 anonymous=-0.17 anonymous_survey=-0.17 another=-0.33
anselm=-0.28 any=0.28 any_COMM=1.29 any_form=0.73 any_kind=1.54 any_of=0.32 any_other=-0.45
any_reason=-0.4 any_sort=-0.22 any_technical=-0.16 any_time=0.7 anything_about=-0.31 anyway=0.67
apd=-0.2 application_:=0.61 applications=-0.32 applications_and=-0.27 applies=-0.68 applies_to=-0.41
are=0.13 are_COMM=-0.21 are_a=0.88 are_all=-0.09 are_asked=0.21 are_at=-0.12 are_attached=-0.19
are_booked=-0.14 are_discarded=-0.37 are_discouraged=0.7 are_down=-0.09 are_for=-0.32 are_happy=0.58
are_in=-0.32 are_no=-0.29 are_not=0.25 are_off=1.23 are_on=-0.28 are_one=-0.33 are_picked=-0.17
are_still=-0.3 are_the=-0.11 are_to=0.63 are_unable=-0.34 are_waiting=-0.22 are_with=-0.09 arizona=-0.07
around=-0.11 arrived=-0.2 arrives=0.47 as=0.2 as_YOU=-0.66 as_a=0.33 as_announced=0.44 as_before=-0.38
as_coldness=-0.55 as_in=-0.18 as_our=0.69 as_ours=-0.22 as_soon=-0.26 as_they=-1 as_we=-0.19
as_well=0.26 ashgrove=-0.2 ask=0.39 ask_:=-0.14 ask_QUESTION=0.09 ask_YOU=0.33 ask_for=-0.47
ask_how=-0.24 ask_me=-0.4 ask_that=0.94 ask_them=0.15 ask_where=-0.4 asked_every=0.34 asked_for=0.32
asked_me=-0.3 asked_not=0.84 asked_to=0.72 asked_whether=-0.36 asking=0.28 asking_YOU=0.75 asks=0.68
asleep=0.2 associate=-0.16 associate_SELF=-0.11 at_10=-0.17 at_12=-0.09 at_555=-0.06 at_7=-0.1
at_8=-0.13 at_ADDR=-0.31 at_COMM=-0.43 at_LINK=0.28 at_OFFICE=-0.35 at_a=-0.24 at_all=0.44 at_any=0.74
at_five=-0.17 at_hand=-0.43 at_harbor=1.28 at_ironbridge=-0.1 at_kittredge=-0.18 at_the=-0.12
at_their=0.1 attached=-0.22 attachments=-0.34 attempt=0.59 attempt_to=0.59 attendance=-0.13
attendance_is=-0.15 attends=-0.25 automated=-0.25 automated_COMM=-0.25 avoid=1.5 away=0.32
away_from=-0.46 awesome=-0.39 awesome_meeting=-0.39 b=-0.36 back=-0.18 back_a=-0.22 back_for=-0.14
back_to=-0.08 bascombe=-0.15 bay=-0.12 bay_hospital=-0.08 bay_medical=-0.14 bayou=-0.1 bayou_teche=-0.1
be=0.15 be_COMM=1.02 be_DOCTOR=-0.29 be_REPLY=0.51 be_able=-0.19 be_accepted=0.45 be_certified=-0.41
be_closed=-0.35 be_considered=-0.33 be_directed=0.68 be_glad=-0.22 be_in=-0.23 be_informed=-0.24
be_no=0.61 be_obliged=0.4 be_present=-0.46 be_privileged=-0.27 be_put=0.47 be_reminded=0.46
be_reported=0.2 be_the=0.86 be_there=-0.23 be_used=0.37 be_very=-0.35 be_your=0.54 because=-0.26
because_YOU=-0.3 because_of=-0.35 been_asked=0.4 been_certified=0.78 been_invited=-0.17 been_told=0.73
before=-0.17 before_YOU=0.13 before_the=0.08 before_your=-0.13 begin=-0.09 begin_at=-0.09 behalf=-0.22
behalf_of=-0.22 behavioral=-0.18 behavioral_health=-0.18 behind=-0.24 behind_YOU=-0.12 being=-0.26
believe=-0.54 belong=1 belong_in=1 below=-0.33 benefits=-0.21 beside=-0.61 beside_the=-0.61 best=-0.24
best_of=-0.11 better=0.91 between=0.66 between_YOU=0.08 between_december=-0.38 between_the=0.77
birgit=-0.26 bluffs=-0.11 bluffs_university=-0.09 bo=-0.27 bo_lindqvist=-0.19 book=-0.53 booked=-0.18
booked_for=-0.12 both=0.38 both_sides=-0.49 brandywine=-0.11 brandywine_bluffs=-0.11 brannoc=-0.13
brannoc_medical=-0.13 break=-0.17 breakfast=-0.19 breaks=-0.2 brendan=-0.17 brendan_university=-0.17
bring=-0.23 bring_an=-0.21 bring_gifts=-0.49 bring_your=-0.22 brzezinski=-0.2 burden=0.46 but=0.42
but_the=-0.29 butte=-0.3 by_COMM=0.31 by_PORTAL=-0.35 by_SELF=-0.12 by_YOU=0.13 by_any=0.59
by_friday=-0.33 by_monday=-0.23 by_noon=-0.28 by_not=-0.17 by_the=-0.21 by_then=-0.15 by_thursday=-0.16
by_tomorrow=-0.21 by_tuesday=-0.29 by_two=-0.08 by_wednesday=-0.47 by_zoom=-0.08 c=-0.22 c_tagme=-0.17
ca=-0.15 cafeteria=-0.32 cafeteria_is=-0.22 calendar=-0.17 calendar_entry=-0.13 calendar_is=-0.25
calendar_not=-0.16 came=-0.18 camera=-0.17 camera_on=-0.13 can=-0.23 can_COMM=-0.41 can_REPLY=-0.08
can_be=-0.91 can_i=0.08 can_not=-0.23 can_offer=-0.28 can_only=-0.7 can_still=-0.08 cancel=-0.46
cancel_please=-0.29 cancelled=-0.16 cardiology=-0.18 care=-0.17 case=-0.08 categorical=-0.16
categorical_internal=-0.29 cedar=-0.08 cedar_forks=-0.08 cell=-0.21 cell_is=-0.14 center=-0.15
center_:=-0.24 center_ADDR=-0.15 center_internal=-0.13 center_would=-0.09 central=-0.1 central_:=-0.13
central_it=-0.11 central_time=-0.13 certified=0.23 certified_by=-0.24 certified_on=-0.14 chair=-0.27
change=-0.09 change_in=0.49 change_it=-0.24 change_your=-0.21 changed=-0.26 changes=-0.3 channel=1.42
chat=-0.42 check=-0.07 checklist=-0.16 choice=0.2 choices=-0.38 choose_a=0.23 chosen=-0.91 clarice=-0.34
class=-0.18 click=-0.24 clinic=-0.15 clinic_health=-0.11 clock=-0.22 closed=0.54 closing=-0.22
coaching=-0.21 coffee=-0.11 coldness=-0.55 colleagues=-0.5 come=-0.2 come_and=-0.06 come_back=-0.11
come_has=-0.08 come_to=-0.15 comes=0.4 comes_back=-0.26 comes_to=0.45 coming=-0.19 coming_is=-0.11
coming_to=-0.19 comment=-0.14 comment_on=-0.14 commitment=-0.24 committee=0.18 committee_has=0.1
community=-0.15 community_hospital=-0.15 company=-0.51 complete=-0.34 complete_the=-0.35
compliance=-0.16 conference=-0.45 confidential=-0.28 confirm=-0.45 confirmation=-0.37
confirmation_i=-0.53 confirmed=-0.08 confirmed_for=-0.09 congratulations=-0.23 congratulations_!=-0.25
congratulations_on=-0.17 connecticut=-0.26 consider=0.06 consider_the=0.17 considered=0.15
conversation=0.4 conversation_with=-0.38 coordinator=-0.21 coordinator_department=-0.1
coordinator_internal=-0.15 copperline=-0.11 copperline_medical=-0.11 copy=-0.35 core=-0.19
core_FACULTY=-0.19 cottonwood=-0.11 cottonwood_valley=-0.11 could=-0.29 could_COMM=-0.15 could_YOU=-0.43
could_not=-0.26 count=0.8 count_on=0.46 county=-0.19 creek=-0.11 creek_medical=-0.11 crest=-0.14
crest_medical=-0.14 critical=-0.1 critical_care=-0.1 cross=-0.26 cross_health=-0.26 custom=0.98 d=-0.25
dashboard=-0.2 date_:=-0.19 date_is=-0.18 date_tuesday=-0.12 dates=-0.47 day=-0.06 day_;=-0.21
day_COMM=0.55 day_and=-0.27 day_before=-0.23 day_is=-0.09 day_or=-0.74 day_please=-0.16 day_with=-0.25
days=-0.19 days_:=-0.11 days_ahead=-0.07 days_are=-0.22 days_of=-0.35 de=-0.16 dean=-0.29 dean_s=-0.22
dear=-0.23 dear_YOU=-0.28 dear_all=-0.31 dear_imani=-0.15 dear_mr=-0.23 dear_ms=-0.18 dear_priya=-0.21
deb=-0.19 deb_thibodeau=-0.19 december=-0.15 december_1=-0.14 december_10=-0.09 december_14=-0.09
december_15=-0.14 december_17=-0.11 december_3=-0.16 december_4=-0.14 december_5=-0.19 december_8=-0.09
december_and=-0.55 decides=-0.11 decision=-0.52 decline=0.09 deirdre=-0.17 deirdre_faulk=-0.17
deleted=1.15 delighted=-0.22 delivered=-0.27 delmar=-0.16 delmar_heights=-0.16 denise=-0.38
department=-0.1 department_of=-0.07 desk=-0.21 details=-0.29 did=-0.14 different=-0.57
difficulties=-0.16 difficulties_on=-0.16 direct=0.37 direct_COMM=1.21 directed=0.68 directly=0.2
discarded=-0.37 disclose=-0.39 disclosure=-0.42 discouraged=0.7 discuss=-0.78 distribute=-0.35 do=0.21
do_COMM=0.16 do_YOU=-0.43 do_anything=-0.4 do_no=0.72 do_not=0.28 do_so=0.34 do_something=0.42
do_the=0.62 do_this=-0.15 do_with=-0.17 do_your=-0.27 documents=-0.16 does_not=0.09 does_the=-0.68
done=-0.14 door=0.13 doors=0.91 doors_are=1.15 down=-0.27 down_for=-0.16 down_with=-0.06 drive=-0.49
drop=-0.56 due=-0.17 due_to=-0.17 during=-0.39 during_the=-0.21 duty=-0.21 e=-0.31 each=-0.33
each_of=-0.21 each_one=-0.53 each_other=-0.39 early=-0.18 early_and=-0.11 eastern=-0.11 eastern_;=-0.18
eastern_time=-0.08 eat=-0.19 education=-0.13 education_coordinator=-0.08 effect=-0.19 effort=0.17
effort_to=0.17 eight=-0.24 elective=-0.2 elizabeth=-0.15 elizabeth_sound=-0.15 elm=-0.26 else=0.32
empty=-0.18 end=-0.07 end_of=0.19 end_up=-0.12 ended=-0.16 ends=0.44 english=0.16 enjoy=-0.39
enjoy_the=-0.24 enjoyed_meeting=-0.23 enjoyed_our=0.57 entry=-0.11 equity=-0.11 equity_no=-0.11
eriksdotter=-0.18 estimada=-0.24 estimada_priya=-0.24 et=-0.13 even=0.13 even_if=1.22 evening=0.38
evenings=-0.09 event=-0.21 ever=-0.32 every=-0.15 every_SELF=-0.1 every_YOU=0.61 every_time=-0.16
everything=0.66 everything_YOU=0.75 everything_else=-0.81 exception=0.21 expect=1.57 expected=-0.18
f=-0.1 facs=-0.21 failure=0.73 fair=0.3 fair_to=0.07 fairness=0.54 fairweather=-0.2 fall=-0.27
fallowfield=-0.16 fallowfield_health=-0.16 fallows=-0.19 falls=-0.69 family=-0.64 faq=-0.53 faulk=-0.17
favor=0.54 fax=-0.28 february=-0.22 february_6=-0.29 feedback=-0.49 feel=-0.31 feel_YOU=0.07 feels=-0.43
fenmoor=-0.06 fenmoor_university=-0.06 few=-0.46 fi=-0.3 file=-0.12 files=0.3 filled=-0.36 filter=0.26
find=-0.11 find_out=-0.53 find_your=-0.16 finish=-0.32 finished=0.29 finished_on=-0.26 fire=-0.31
fit=-0.26 five=-0.21 five_minutes=-0.15 floor=-0.41 flu=-0.21 folder=-0.24 folks=-0.23 follow=0.2
following=-0.46 following_:=-0.09 following_event=-0.1 for=0.07 for_:=-0.29 for_ANYONE=1.31
for_DOCTOR=0.8 for_FACULTY=1.39 for_QUESTION=-0.63 for_YOU=0.57 for_a=-0.33 for_all=0.38 for_any=-0.13
for_help=-0.42 for_internal=-0.1 for_it=0.4 for_january=-0.12 for_money=-0.2 for_our=-0.17 for_the=-0.23
for_them=0.89 for_thirty=-0.14 for_thursday=-0.16 for_tuesday=-0.09 for_two=-0.25 for_urgent=-0.4
for_us=0.64 for_your=0.06 forbid=1.1 forget=0.79 forgive=-0.69 forks=-0.08 forks_regional=-0.08
form=-0.14 format=-0.28 former=-0.15 forty=-0.35 forward=-0.29 forward_to=-0.35 forwarded=1.16
found_the=-0.14 four=-0.14 four_of=-0.14 four_thousand=-0.07 free=-0.14 free_days=-0.11 free_on=-0.1
friday=-0.18 friday_december=-0.19 friday_january=-0.12 friday_november=-0.16 friday_the=-0.1
friend=1.56 from_DOCTOR=-0.19 from_OFFICE=-0.36 from_PORTAL=-0.72 from_SELF=-0.3 from_YOU=0.73
from_any=0.18 from_here=-0.47 from_me=-0.67 from_my=-0.56 from_the=0.34 from_us=-0.76 from_your=-0.26
fue=-0.19 fue_un=-0.19 full=-0.28 further=0.92 further_COMM=0.82 garage=-0.23 gave=-0.22 gave_us=-0.21
general=0.06 geriatrics=-0.31 get=-0.09 get_no=0.45 get_this=-0.16 get_word=-0.78 gets_the=-0.37
gideon=-0.25 gifts=0.12 give=-0.18 give_out=0.61 give_the=-0.39 given=0.14 given_out=-0.07 gives=-0.21
gives_a=-0.24 glad=-0.47 glad_to=-0.2 gme=-0.17 go=0.21 go_around=0.13 go_at=-0.18 go_on=-0.56
go_out=-0.25 go_through=0.3 goes=-0.18 goes_for=-0.14 goes_to=-0.67 going=-0.36 going_to=-0.36 gone=0.13
good=-0.11 good_interview=-0.23 good_luck=-0.25 good_morning=-0.23 good_to=-0.39 goodbye=-0.1
google=-0.18 google_meet=-0.15 got=-0.13 grace=-0.2 grace_osei=-0.2 grades=0.39 grandmother=-0.11
grateful=0.28 group=0.09 group_our=-0.16 gull=-0.22 gull_harbor=-0.22 gwen=-0.22 gwen_brzezinski=-0.2
gwen_tolliver=-0.17 had_to=0.49 half=0.07 half_hour=0.55 half_of=-0.36 halvorsen=-0.32 hand=0.17
hand_it=0.51 hand_though=-0.4 handed=-0.17 happen=-0.22 happens=-0.35 happy_thanksgiving=-0.22
happy_to=0.22 harbor=0.21 harbor_medical=-0.15 harbor_regional=-0.22 harbor_view=0.56 hard=-0.26
harlan=-0.09 harlan_ridge=-0.09 harm=0.09 has=-0.07 has_a=0.56 has_asked=-0.22 has_been=-0.09
has_changed=-0.28 has_come=-0.13 has_ended=-0.16 has_it=-0.22 has_no=-0.13 has_not=-0.32
has_selected=-0.1 has_to=0.42 has_voted=0.48 hatch=-0.15 have_ASKED=-0.08 have_COMM=-0.31
have_QUESTION=-0.41 have_YOU=-0.22 have_and=-0.08 have_any=-0.3 have_asked=0.74 have_done=0.15
have_found=0.52 have_gone=0.36 have_had=0.09 have_it=0.36 have_no=-0.6 have_not=-0.17
have_received=-0.29 have_something=1.91 have_the=-0.29 have_to=0.17 have_told=-0.29 have_your=0.21
he=-0.32 heads=0.14 heads_up=0.44 health=-0.2 health_center=-0.18 health_information=-0.56
health_system=-0.11 hear=-0.31 hear_of=-0.07 heard=-0.26 heights=-0.13 heights_hospital=-0.16
hello=-0.24 hello_!=-0.27 hello_priya=-0.23 hello_teodor=-0.14 help=0.13 help_COMM=-0.42 help_us=1.1
help_with=-0.2 her_BOX=-0.24 here=0.13 here_and=0.9 here_is=-0.12 here_it=-0.33 hi=-0.23 hi_ANYONE=-0.29
hi_all=-0.25 hi_priya=-0.21 hills=-0.15 him=-0.45 his=-0.37 hold=0.24 hold_your=1.59 hollis=-0.17
hollis_amankwah=-0.17 home=-0.12 hope=-0.26 hope_YOU=-0.28 hospital=-0.11 hospital_ADDR=-0.12
hospital_internal=-0.1 hospital_is=-0.14 hospital_medicine=-0.13 hour=0.24 hour_about=0.88
hour_with=-0.19 hours=-0.23 hours_from=-0.14 hours_to=-0.08 house=-0.21 housekeeping=-0.08 how_YOU=-0.41
how_they=-0.42 how_we=-0.5 however=1.1 hundred=-0.31 hyphen=-0.47 i_COMM=0.43 i_RECEIVED=-0.26
i_can=-0.09 i_come=-0.15 i_could=-0.14 i_do=-0.28 i_enjoyed=0.57 i_get=0.33 i_hand=-0.56 i_have=-0.14
i_hope=-0.24 i_know=-0.16 i_looked=-0.15 i_met=0.91 i_must=-0.48 i_need=0.37 i_nor=0.41 i_promised=-0.21
i_read=-0.42 i_trust=-0.53 i_wanted=-0.24 i_will=-0.15 i_would=0.56 id=-0.18 id_13579246=-0.12
id_:=-0.21 idris=-0.23 idris_fallows=-0.23 if_ANYONE=-0.65 if_a=-0.24 if_i=-0.12 if_it=-0.2
if_none=-0.65 if_something=-0.29 if_that=-0.35 if_the=-0.13 if_we=-0.28 if_your=-0.26 ignore=-0.33
im=-0.23 im_residency=-0.18 imani=-0.19 imani_adler=-0.17 imelda=-0.24 impossible=-0.38 in_AFTER=-1.04
in_COMM=1.11 in_OFFICE=0.22 in_PORTAL=0.24 in_SELF=-0.13 in_a=-0.38 in_accordance=0.23 in_an=1.04
in_any=0.91 in_case=-0.08 in_december=-0.55 in_for=-0.27 in_internal=-0.09 in_it=-0.18 in_january=-0.35
in_july=-0.32 in_june=-0.15 in_keeping=-0.17 in_neurology=-0.24 in_one=-0.27 in_order=0.07 in_our=-0.22
in_pgy=-0.2 in_room=-0.19 in_the=-0.06 in_this=-0.7 in_to=-0.16 in_two=-0.15 in_which=-0.26
in_your=-0.11 included=0.08 individual=-0.47 individual_feedback=-0.56 individually=1.05 influence=-0.09
influence_on=-0.08 information=-0.56 informed=-0.24 informed_of=-0.24 initiate=-0.45 initiate_COMM=-0.26
inside=-0.17 instead_of=0.37 instructions=-0.11 instructions_from=-0.11 intend=-0.27 intend_to=-0.27
intended=-0.18 interest=-0.45 interest_of=-0.11 internal=-0.13 internal_medicine=-0.13 interview=-0.08
interview_SEASON=0.9 interview_YOU=-0.42 interview_and=-0.23 interview_day=0.12 interview_days=-0.35
interview_for=-0.22 interview_invitation=-0.25 interview_is=-0.13 interview_on=-0.06
interview_schedule=-0.16 interview_season=0.96 interview_session=-0.2 interview_slots=-0.22
interview_with=-0.14 interviewed=0.21 interviewing=-0.21 interviewing_with=-0.23 interviews=-0.17
interviews_with=-0.13 into=0.88 into_PORTAL=1.12 invitation=-0.39 invite=-0.47 invite_YOU=-0.47
invited_to=-0.17 inviting=-0.22 ironbridge=-0.15 ironbridge_medical=-0.11 is_COMM=-0.16 is_a=-0.08
is_all=-0.26 is_an=0.11 is_at=-0.3 is_attached=-0.29 is_booked=-0.23 is_cancelled=-0.09 is_closed=0.07
is_complete=-0.3 is_confidential=-0.27 is_confirmed=-0.17 is_eastern=-0.14 is_enough=-0.28
is_finished=1.07 is_for=0.15 is_free=-0.1 is_going=-0.41 is_how=-0.15 is_in=0.99 is_like=-0.14
is_lost=-0.15 is_lovely=0.1 is_missing=-0.3 is_needed=-0.29 is_neither=-0.48 is_no=-0.34 is_not=0.21
is_nothing=-0.36 is_one=0.14 is_only=-0.42 is_optional=-0.1 is_our=-0.3 is_over=-0.13 is_prohibited=0.17
is_quiet=-0.17 is_required=-0.2 is_safe=-0.23 is_scheduled=-0.23 is_something=0.42 is_that=-0.2
is_the=0.17 is_to=-0.21 is_unattended=-0.28 is_what=0.3 is_where=0.79 is_why=-0.24 is_your=0.18
is_yours=-0.31 it_:=-0.54 it_OFFICE=1.29 it_YOU=-0.2 it_again=0.48 it_all=0.42 it_and=-0.48 it_as=-0.55
it_at=0.08 it_because=0.12 it_by=-0.08 it_came=-0.14 it_can=-0.3 it_every=-0.16 it_goes=0.13 it_in=-0.35
it_is=-0.1 it_on=-0.2 it_or=0.98 it_out=-0.16 it_should=0.22 it_that=-0.47 it_to=0.75 it_up=0.33
it_was=0.09 it_will=-0.41 it_with=0.28 its=-0.12 its_own=0.16 itself=-0.2 january=-0.18 january_1=-0.14
january_12=-0.13 january_14=-0.2 january_15=-0.17 january_21=-0.2 january_5=-0.13 joanne=-0.2
joanne_petrakis=-0.16 join=-0.31 join_by=-0.08 join_the=-0.23 join_with=-0.15 jolene=-0.22
jolene_vavra=-0.22 joy=-0.25 joy_to=-0.25 july=-0.27 june=-0.15 just=-0.27 just_tell=-0.14 karla=-0.19
karla_osterman=-0.19 keep=0.08 keep_YOU=0.12 keep_a=0.38 keep_it=-0.29 keep_the=-0.54 keep_to=0.33
keep_your=-0.25 keeping=-0.2 keeping_with=-0.17 kept=-0.41 kestrel=-0.14 kestrel_bay=-0.14 kind=0.36
kindly=1.03 kindly_do=0.84 kit=-0.38 kittredge=-0.14 kittredge_memorial=-0.15 kittredge_university=-0.13
klamm=-0.2 know=-0.24 know_SEASON=-0.46 know_YOU=-0.18 know_by=-0.19 know_how=-0.12 know_that=-0.18
know_which=-0.09 knows=-0.18 koch=-0.17 la=-0.23 lake=-0.12 lakes=-0.11 lakes_clinic=-0.11
lakeside=-0.15 lakeside_school=-0.15 lands=0.39 last=-0.11 last_QUESTION=-0.15 last_YOU=-0.07
last_group=-0.14 last_week=-0.36 late=-0.56 later=-0.17 leadership=0.14 learn=-0.22 learn_who=-0.16
leave=0.48 leave_the=0.79 left=-0.2 lemoine=-0.15 lemoine_hatch=-0.15 let_OFFICE=-0.13 let_YOU=-0.16
let_me=0.23 lets=-0.12 lets_me=-0.12 levels=-0.1 levels_2=-0.1 like_;=-0.2 like_YOU=-0.21 like_in=-0.14
like_it=-0.15 like_them=-0.41 like_this=-0.3 like_to=0.39 liked=-0.18 limits=0.94 lindgren=-0.16
lindqvist=-0.19 line=-0.13 line_between=0.8 line_drop=-0.56 link=-0.22 link_:=-0.18 link_and=-0.13
link_as=-0.18 link_in=-0.16 link_is=-0.17 link_on=-0.1 link_to=-0.29 link_will=-0.35 links=-0.17
list=-0.4 list_and=-0.34 live=-0.38 llc=-0.18 lobby=-0.18 log=0.18 log_in=-0.3 long=-0.21 longer=-0.39
look=0.57 look_at=-0.47 look_for=0.34 look_forward=-0.62 looked=-0.21 looking=-0.15 lopez=-0.23
lorene=-0.28 lorna=-0.23 lost=-0.15 love=-0.51 loved=0.72 loved_meeting=0.99 lowmoor=-0.18
lowmoor_behavioral=-0.18 lucia=-0.13 lucia_nakamura=-0.13 lucinda=-0.32 luck=-0.21 luck_in=-0.12
luck_with=-0.25 lunch=-0.22 lunch_with=-0.08 lund=-0.15 lund_cardiology=-0.15 luz=-0.21
luz_maldonado=-0.18 m=-0.11 m_12=-0.08 m_et=-0.19 machine=-0.12 made=-0.32 make=-0.39 makes=-0.21
maldonado=-0.18 manager=-0.12 manager_department=-0.17 manager_internal=-0.11 many_of=0.82 march=0.2
march_19=-0.47 march_3=0.21 marchbanks=-0.16 marchbanks_medical=-0.16 marcy=-0.27 marcy_plunkett=-0.22
maria=-0.31 maria_lopez=-0.23 maribel=-0.22 maribel_quiñones=-0.24 marisol=-0.27 marsh=-0.25 match=-0.23
match_participation=-0.18 matchready=-0.21 matchready_coaching=-0.21 matter=0.41 matters=-0.4 may=0.16
may_COMM=-0.91 may_ask=-0.22 may_be=0.3 may_i=0.85 may_not=0.19 may_tell=0.22 mb=-0.23 md=-0.21
md_SELF=-0.09 md_facs=-0.21 md_mph=-0.1 md_phd=-0.17 me=0.06 me_;=-0.1 me_a=0.73 me_about=-0.37
me_and=-0.38 me_at=-0.29 me_by=-0.3 me_every=-0.24 me_here=-0.66 me_know=-0.21 me_on=-0.32 me_only=-0.78
me_or=0.45 me_to=0.2 me_two=-0.14 me_which=-0.16 mean=-0.32 mean_it=-0.39 meant=0.48 med=-0.15
media=-0.25 medical=-0.15 medical_center=-0.13 medical_education=-0.08 medicine=-0.14
medicine_ADDR=-0.17 medicine_SELF=-0.13 medicine_at=-0.09 medicine_categorical=-0.13
medicine_millrace=-0.1 medicine_orchard=-0.08 medicine_residency=-0.09 medicine_thursday=-0.07 meet=0.15
meet_:=-0.12 meet_YOU=-0.5 meet_me=1.34 meeting_YOU=0.21 meeting_id=-0.21 meeting_is=-0.16
memorial=-0.14 memorial_hospital=-0.15 mentioned=-0.36 met=0.36 met_?=0.91 mha=-0.26 microsoft=-0.19
microsoft_teams=-0.19 millrace=-0.12 millrace_memorial=-0.12 mills=-0.1 mind=-0.37 minute=-0.28
minutes=-0.16 minutes_early=-0.09 miss=-0.43 missing=-0.3 monday=-0.15 monday_!=-0.16
monday_december=-0.09 monday_november=-0.13 monday_the=-0.1 money=-0.41 monitored=-0.49 months=0.36
more=-0.33 more_about=-0.06 morning=-0.15 morning_and=-0.12 morning_priya=-0.2 morning_report=-0.15
morning_to=-0.15 mornings=-0.16 mount=-0.23 mount_adeline=-0.23 mountain=-0.17 mountain_time=-0.2
move=-0.38 move_YOU=-0.41 moved=-0.22 moves=-0.45 mph=-0.1 mph_SELF=-0.12 mr=-0.2 ms=-0.19
ms_raman=-0.19 must=0.31 must_COMM=1.53 must_be=0.33 my_COMM=0.36 my_cell=-0.14 my_interview=-0.28
my_last=-0.17 nakamura=-0.13 nakamura_pratt=-0.13 name=-0.29 name_is=-0.25 name_of=-0.28 names=-0.16
narrows=-0.1 narrows_medical=-0.1 necessary=0.13 ned=-0.25 ned_fairweather=-0.19 need=-0.16
need_to=-0.22 needed_on=-0.25 neither=0.65 neither_COMM=1.28 neither_i=0.41 nephrology=-0.14
neurology=-0.17 neurology_gull=-0.08 neurology_residency=-0.2 never=-0.15 never_ask=-0.41 new=-0.2
new_date=-0.2 next=-0.11 next_person=-0.23 next_to=-0.28 next_week=-0.24 nice=0.87 night=-0.16
nilda=-0.34 no=0.6 no_COMM=0.41 no_FACULTY=0.09 no_REPLY=-0.2 no_THANKS=0.87 no_harm=0.09
no_influence=-0.08 no_longer=-0.46 no_need=-0.25 no_other=0.29 no_recordings=-0.38 none=1.5
none_of=-0.22 noon=-0.16 noon_mountain=-0.07 nor=0.34 northgate=-0.15 not=0.18 not_COMM=0.44
not_REPLY=-0.16 not_a=-0.3 not_accept=0.99 not_accepted=1.16 not_added=-0.32 not_affect=-0.09
not_allowed=0.14 not_and=-0.35 not_ask=0.19 not_attempt=0.59 not_be=-0.06 not_bring=-0.49
not_change=-0.24 not_come=-0.39 not_do=1.19 not_eat=-0.31 not_even=-0.79 not_expected=-0.68
not_feel=-0.55 not_forward=-0.67 not_found=-0.47 not_give=0.15 not_have=-0.31 not_hold=-0.67
not_initiate=-0.45 not_know=-0.1 not_look=-0.14 not_monitored=-0.49 not_need=0.11 not_offer=-0.09
not_on=-0.24 not_open=-0.36 not_permitted=0.25 not_read=0.06 not_require=-0.45 not_scored=-0.34
not_see=-0.16 not_share=-0.25 not_take=0.34 not_talk=-0.19 not_tell=-0.17 not_that=-0.47 not_the=0.23
not_to=0.44 not_use=-0.48 not_wait=-0.41 not_want=0.68 not_worry=-0.33 nothing_YOU=-0.35
nothing_about=-0.13 nothing_else=0.37 nothing_for=-0.51 nothing_is=-0.32 nothing_more=-0.21
nothing_to=-0.2 notice=-0.25 notice_to=-0.27 notify=-0.21 notify_HELPDESK=-0.21 nov=-0.11 november=-0.16
november_10=-0.11 november_12=-0.16 november_17=-0.12 november_19=-0.15 november_2=-0.16
november_23=-0.07 november_4=-0.06 november_9=-0.14 now=-0.19 now_and=-0.34 now_that=0.28 nrmp=-0.43
number=-0.34 number_of=-0.42 numbers=-0.42 nurse=-0.08 nurses=-0.14 nwosu=-0.16 nwosu_md=-0.16 o=-0.12
obliged=0.4 obliged_if=0.4 october=-0.2 of_COMM=0.39 of_FACULTY=0.54 of_SELF=-0.35 of_a=-0.3 of_any=0.51
of_equity=-0.11 of_hospital=-0.11 of_it=0.92 of_january=-0.29 of_luck=-0.11 of_me=0.36 of_medicine=-0.15
of_neurology=-0.08 of_no=1.26 of_november=-0.18 of_october=-0.31 of_psychiatry=-0.19 of_surgery=0.44
of_them=0.08 of_these=-0.3 of_this=0.25 of_us=-0.17 of_who=-0.12 of_windmere=-0.1 off=0.33
off_limits=0.94 off_the=1.37 offer=-0.18 offer_YOU=-0.15 office=-0.24 office_of=-0.26 oh=-0.4 old=0.08
old_one=-0.19 on=-0.07 on_COMM=0.97 on_OFFICE=0.31 on_RANK=-0.12 on_SELF=-0.07 on_YOU=0.5 on_a=-0.23
on_an=-0.42 on_any=-0.27 on_behalf=-0.22 on_camera=-0.13 on_december=-0.15 on_february=-0.08
on_friday=-0.12 on_its=-0.21 on_january=-0.28 on_levels=-0.1 on_march=0.13 on_monday=-0.14 on_my=-0.14
on_one=-0.59 on_our=-0.31 on_social=0.18 on_that=0.32 on_the=0.09 on_thursday=-0.18 on_time=-0.3
on_to=-0.31 on_webex=-0.14 on_wednesday=-0.25 on_zoom=-0.24 once=0.56 once_YOU=1.12 one_:=0.78
one_after=-0.2 one_by=-0.27 one_is=-0.28 one_of=0.09 one_thing=0.45 one_to=0.22 only=0.07 only_in=0.25
only_on=0.57 only_one=-0.3 only_take=-0.69 only_through=-0.38 only_to=0.99 only_way=-0.67 open=-0.23
open_attachments=-0.32 open_for=-0.14 open_house=-0.32 open_the=-0.79 opened=0.13 opens=-0.2
opens_at=-0.07 optional=-0.14 optional_and=-0.12 or=0.07 or_12=-0.09 or_FACULTY=0.44 or_a=-0.15
or_in=-0.19 or_no=-0.6 or_not=0.76 or_staff=0.11 or_to=-0.63 orchard=-0.08 orchard_bay=-0.08
order_of=0.54 order_to=0.07 oregon=-0.13 organizer=-0.24 osei=-0.22 osei_md=-0.18 osterman=-0.19
other=-0.28 other_SELF=-0.74 our=-0.11 our_COMM=-0.23 our_FACULTY=-0.47 our_RANK=-0.44
our_committee=-0.33 our_december=-0.07 our_half=0.88 our_interview=-0.23 our_own=-0.83
our_recruitment=1.18 our_rule=-0.08 our_season=-0.16 our_side=-0.36 our_silence=-0.98 our_site=-0.18
ours=-0.4 out=0.2 out_for=-0.15 out_in=-0.26 out_of=0.62 out_on=-0.39 out_there=-0.2 outside=0.1
outside_of=0.52 over=-0.19 over_the=-0.19 own=0.33 oxbow=-0.14 oxbow_river=-0.14 oyelaran=-0.17 p=-0.1
p_m=-0.08 pacific=-0.07 pacific_:=-0.17 page=-0.33 pages=-0.23 paper=0.85 paper_congratulations=-0.24
parking=-0.26 parking_is=-0.1 part=0.14 part_in=0.48 part_of=-0.14 participation=-0.18
participation_agreement=-0.18 pass_through=0.13 passcode=-0.24 passcode_:=-0.3 passed=-0.12
passed_along=0.25 passed_on=-0.26 passport=-0.28 password=-0.54 past=-0.14 patience=-0.18 patients=-0.26
patrice=-0.22 patrice_lemoine=-0.15 pay=-0.32 pd=-0.29 pell=-0.25 peninsula=-0.34 people=0.2
people_not=1.14 people_we=-0.43 per=-0.2 permitted=0.25 person_and=0.75 person_who=-0.11 personal=-0.46
personally=0.66 petrakis=-0.18 petrakis_c=-0.16 pgy=-0.15 pgy_1=-0.1 pgy_2=-0.18 pgy_3=-0.1 phd=-0.17
philippa=-0.23 philippa_stroud=-0.23 photo=-0.34 pick=-0.07 pick_one=-0.09 picked=-0.14 pine=-0.11
pine_lakes=-0.11 place=0.29 place_back=-0.24 place_on=-0.19 place_opens=-0.22 place_with=-0.38
placement=-0.21 placement_desk=-0.21 placer=-0.19 places=-0.2 plan=-0.13 plane=-0.48 plans=-0.42
plans_by=-0.19 plastic=0.21 platform=0.21 please=0.32 please_:=0.57 please_REPLY=-0.15 please_and=1.12
please_be=-0.32 please_bring=-0.21 please_complete=-0.35 please_consider=0.17 please_direct=-0.3
please_do=0.2 please_find=-0.16 please_forget=0.59 please_help=0.98 please_hold=0.75 please_ignore=-0.33
please_keep=1.06 please_let=0.52 please_log=-0.11 please_not=-0.89 please_pick=-0.09 please_refrain=2.16
please_say=0.16 please_see=-0.13 please_tell=-0.41 please_use=-0.24 pleased=-0.13 pleased_to=-0.13
pleasure=-0.17 pleasure_to=-0.16 pledge=-0.54 pledge_not=-0.54 plunkett=-0.22 pm=-0.08 pm_central=-0.09
pm_et=-0.11 point=0.75 point_of=1.02 policy=0.29 policy_AFTER=0.54 policy_YOU=0.24
policy_statement=-0.33 politely=2.07 por=1.05 por_favor=1.05 port=-0.16 portland=-0.1 position=0.18
possible=-0.35 post=-0.57 posted=-0.88 prairie=-0.26 prairie_cross=-0.26 pratt=-0.13 pre=-0.16
pre_match=-0.16 prepare=-0.34 present=-0.46 press=-0.49 print=0.15 printed=-0.32 privileged=-0.27
priya=-0.22 priya_!=-0.22 priya_:=-0.45 priya_YOU=-0.2 priya_good=-0.2 priya_i=-0.15 priya_raman=-0.17
problems=-0.61 program=-0.14 program_manager=-0.13 program_office=-0.25 programa=-0.23
programmatic=-0.43 programmatic_QUESTION=-0.43 prohibited=0.17 project=-0.19 promise=1.05 promised=-0.43
promised_YOU=-0.21 protect=0.1 protect_it=0.1 provide=-0.24 provide_individual=-0.24 provided=-0.23
psychiatry=-0.18 psychiatry_ironbridge=-0.07 puerto=-0.15 puerto_rico=-0.15 pulmonary=-0.1
pulmonary_critical=-0.14 purpose=-0.33 put=0.22 put_it=0.42 put_them=0.13 put_us=-0.29 puts=0.49 q=0.07
quick=-0.2 quick_one=-0.2 quiet=-0.17 quiñones=-0.24 raman=-0.19 raman_YOU=-0.14 rare=-0.22 rather=0.78
rather_YOU=0.79 reach=0.56 reach_YOU=-0.53 reached=-0.43 reaches=0.44 reaches_the=0.72 read_COMM=0.61
read_a=-0.44 read_it=-0.2 read_them=-0.12 reading=0.25 reading_COMM=0.74 reads=-0.5 real=-0.17
really=0.09 reason=-0.37 receipt=-0.23 received=-0.24 receiving=-0.17 recipient=-0.26 recorded=-0.27
recording=-0.47 recording_is=-0.62 recording_screenshots=-0.26 recordings=-0.38 recordings_please=-0.38
recruitment=0.44 reduce=0.46 refrain=1.26 refrain_from=0.46 regarding=-0.21 regards=-0.41 regional=-0.14
regional_hospital=-0.22 regional_medical=-0.08 registered=-0.21 registration=-0.08 regret=-0.09
regret_that=-0.09 reimbursement=-0.36 reimbursement_form=-0.16 release=-0.2 release_form=-0.13
remember=0.19 remind=-0.07 reminder=0.1 renata=-0.16 renata_solis=-0.16 report=-0.1 reported=0.2
request=-0.16 request_that=0.36 requested=0.06 requests=-0.14 require=-0.74 require_or=-0.45
required=-0.36 reschedule=-0.35 reschedule_use=-0.35 research=-0.11 research_track=-0.07 residency=-0.15
residency_ADDR=-0.17 residency_OFFICE=-0.16 residency_SELF=-0.16 residency_coordinator=-0.16
residency_pine=-0.1 respectfully=0.36 respectfully_request=0.36 rest=0.11 rest_of=-0.29 results=1.17
return=-0.12 return_it=-1 review=-0.19 reyes=-0.21 reyes_SELF=-0.15 reyes_md=-0.17 rico=-0.15
ridge=-0.09 ridge_medical=-0.09 ridgeline=-0.2 ridgeline_community=-0.2 right=-0.17 right_about=-0.15
ring=-0.39 ring_me=-0.25 river=-0.14 river_health=-0.14 room=-0.2 room_five=-0.13 room_for=-0.31
room_of=-0.12 room_with=-0.11 rooms=-0.6 rotate=-0.23 rotate_YOU=-0.23 rotationport=-0.17 route=1.47
rsvp=-0.42 rsvp_to=-0.43 rule=0.29 rule_of=-0.27 rules=0.65 rules_so=-0.08 run=-0.33 running=-0.43
runs=0.24 runs_SELF=-0.07 s_COMM=-0.46 s_group=-0.16 safe=-0.27 said=0.42 same_link=-0.21 samuel=-0.08
san=-0.21 sat=-0.18 saturday=-0.44 say=-0.07 say_anything=-0.25 say_in=0.21 say_it=0.81 say_that=0.18
say_to=1.13 says=-0.42 schedule=-0.18 schedule_attached=-0.16 schedule_for=-0.2 scheduled=-0.31
scheduling=-0.37 school=-0.18 school_of=-0.15 scored=-0.26 scored_interview=-0.19 screen=0.16
screenshots=-0.26 screenshots_and=-0.26 season=0.26 season_has=-0.19 seat=-0.17 seats=-0.23 second=-0.16
section=0.35 secure=-0.08 security=-0.32 see=-0.15 see_YOU=-0.17 see_below=-0.13 see_it=-0.73
see_that=0.64 see_the=-0.22 see_us=-0.08 seen=-0.38 select=-0.16 select_a=-0.16 selected=-0.16
selected_YOU=-0.1 selection=-0.15 selection_meeting=-0.16 sentences=-0.18 sentences_on=-0.18
sepsis=-0.15 sepsis_project=-0.15 sequoia=-0.1 sequoia_narrows=-0.1 server=-0.33 service=-0.24
session=-0.12 session_details=-0.21 sessions=-0.22 set=-0.19 settings=-0.36 seven=-0.2 shall=0.32
shall_not=-0.66 share=-0.23 share_it=-0.54 share_the=-0.28 shared=-0.21 she=0.48 she_does=0.08
she_her=-0.24 she_is=0.66 sheet=-0.32 sherrod=-0.15 sherrod_bascombe=-0.15 shoes=-0.19 short=-0.24
should=0.48 should_YOU=0.7 should_be=0.78 should_go=0.83 should_have=-0.3 should_i=1.31 should_it=-0.34
should_not=0.2 show=-0.45 shown=-0.33 shown_in=-0.25 shy=-0.41 sick=-0.7 side=-0.33 sides=-0.49
sign=-0.14 sign_in=-0.25 sign_out=-0.13 signal=-0.23 signed=-0.49 silence=-0.98 silly=-0.44 simply=-0.18
sin=-1.33 since=-0.1 sincerely=-0.31 single=0.43 single_point=0.79 sit=-0.33 sit_down=-0.4 site=-0.2
sits=-0.12 six=-0.09 skip=0.6 sleep=-0.38 slots=-0.22 small=-0.24 small_team=-0.59 snow=-0.37
so_NOBODY=-0.18 so_YOU=-0.39 so_do=0.4 so_here=-0.26 so_i=-0.14 so_only=-0.22 so_please=0.23
so_sorry=-0.43 so_that=-0.1 so_there=-0.24 so_this=-0.19 social=-0.27 social_media=-0.25
social_security=-0.33 society=0.35 solicit=-0.67 solis=-0.16 solis_md=-0.09 some=-0.33 some_day=-0.17
some_of=-0.44 something=0.16 something_YOU=-0.73 something_about=-0.28 something_else=-0.33
something_in=-0.43 something_we=0.23 sonoran=-0.14 sonoran_crest=-0.14 soon=-0.27 soon_as=-0.26
sorrel=-0.11 sorrel_creek=-0.11 sorry=0.79 sorry_for=-0.45 sorry_the=-0.28 sorry_to=-0.31 sort=-0.22
sound=-0.14 sound_university=-0.15 spare=1.04 specialist=-0.17 specialty=0.52 spend=-0.26 spending=-0.31
st=-0.15 st_brannoc=-0.13 st_brendan=-0.17 staff=0.09 stand=0.14 stand_in=0.75 stand_on=-0.23
standard=-0.09 stands=-0.23 start=-0.21 starts=-0.12 state=-0.13 state_university=-0.1 statement=-0.33
status=-0.46 status_of=-0.53 stay=0.07 stays=-0.42 step=-0.18 still=-0.31 stop_receiving=-0.17
straight=0.54 street=-0.25 strict=0.49 stroke=-0.53 strongly=0.58 stroud=-0.23 structured=-0.19
structured_scored=-0.19 subsequent=1.15 subsequent_to=1.15 such=-0.32 such_COMM=-0.26 supper=-0.25
sure=-0.39 survey=-0.35 survey_;=-0.37 system=-0.12 t=-0.19 tagme=-0.17 take_your=-0.38 taken=-0.16
takes=-0.22 taking=-0.12 talk=-0.31 talk_to=-0.24 talk_with=-0.08 talking=-0.08 talktwice=-0.24
tamarack=-0.15 tamarack_im=-0.18 tamarack_state=-0.13 team=-0.59 teams=-0.14 teche=-0.1
teche_regional=-0.1 technical=-0.27 technical_difficulties=-0.16 tel=-0.19 tell=-0.18 tell_DOCTOR=0.62
tell_YOU=-0.25 tell_me=0.14 tell_the=-0.12 tell_us=-0.44 ten=-0.17 ten_days=-0.07 teodor=-0.18 test=-0.5
testmail_OFFICE=-0.35 testmail_are=-0.26 than=-0.26 thanks=0.82 thanks_a=0.46 thanksgiving=-0.27
that_ANYONE=-0.1 that_DOCTOR=-0.2 that_NOBODY=-0.2 that_YOU=0.49 that_day=-0.16 that_goes=-0.11
that_is=-0.1 that_on=-0.62 that_one=-0.48 that_our=-0.2 that_she=1.26 that_the=-0.2 that_there=0.18
that_this=-0.2 that_was=-0.39 that_we=0.12 that_would=-0.2 that_your=0.32 the_10th=-0.28 the_12th=-0.21
the_14th=-0.25 the_15th=-0.1 the_16th=-0.1 the_30th=-0.08 the_4th=-0.15 the_BOX=-0.45 the_COMM=-0.28
the_QUESTION=-0.08 the_RANK=-0.23 the_REPLY=-0.17 the_SEASON=0.54 the_THANKS=0.95 the_airport=-0.17
the_attached=-0.18 the_best=-0.18 the_cafeteria=-0.32 the_calendar=-0.14 the_categorical=-0.16
the_chat=-0.48 the_committee=0.32 the_day=0.06 the_dean=-0.22 the_drawer=0.23 the_end=0.09
the_fire=-0.31 the_first=0.48 the_flu=-0.21 the_following=-0.46 the_good=-0.17 the_group=-0.14
the_half=-0.17 the_heads=-0.24 the_hours=-0.1 the_interest=-0.11 the_internal=-0.08 the_interview=0.43
the_interviews=-0.2 the_last=0.41 the_late=-0.27 the_line=-0.11 the_link=-0.22 the_match=-0.12
the_name=-0.4 the_names=-0.07 the_new=-0.35 the_next=0.17 the_nrmp=-0.26 the_number=-0.49
the_offer=-0.22 the_old=0.17 the_one=0.49 the_only=0.58 the_order=-0.31 the_other=-0.18 the_person=-0.17
the_place=-0.49 the_receipt=-0.23 the_research=-0.07 the_rest=-0.29 the_right=-0.22 the_room=-0.43
the_same=0.11 the_schedule=-0.13 the_seat=-0.11 the_second=-0.07 the_selection=-0.16 the_sepsis=-0.15
the_session=-0.27 the_site=-0.15 the_status=-0.28 the_stroke=-0.53 the_three=-0.11 the_time=-0.38
the_trouble=0.46 the_two=-0.11 the_ultrasound=-0.15 the_unit=-0.37 the_urge=0.7 the_va=-0.17
the_very=-0.23 the_waiting=-0.23 the_waitlist=-0.26 the_website=-0.1 the_week=-0.21 the_weekend=-0.11
the_whole=-0.19 the_zoom=0.2 their=0.39 their_BOX=-0.31 their_COMM=0.65 their_group=-0.24 their_own=1.47
them=0.24 them_by=0.2 them_in=-0.15 them_or=0.08 them_to=-0.62 themselves=-0.21 then=-0.28
then_the=-0.13 there_are=-0.3 there_be=0.21 there_will=0.27 therefore=0.92 these=-0.41 these_:=-0.18
these_COMM=-0.22 they_are=-0.1 they_can=0.71 they_do=0.17 they_have=0.56 they_intend=-0.42
they_know=-0.5 they_like=-0.66 they_may=-0.24 they_say=-1 they_will=-0.73 thibodeau=-0.19 thing=0.28
thing_i=0.89 thing_to=0.68 thing_we=-0.31 things_are=-0.12 things_before=-0.18 think=-0.16 thirty=-0.19
this=-0.16 this_:=-0.17 this_COMM=-0.39 this_automated=-0.23 this_because=-0.14 this_decision=-0.52
this_event=-0.23 this_fall=-0.27 this_is=-0.15 this_morning=-0.2 this_on=-0.1 this_season=-0.17
this_week=-0.22 this_will=-0.07 this_year=0.39 those=-0.07 those_YOU=-0.7 those_who=-0.18 though=-0.12
though_:=0.63 thousand=-0.07 thousand_applications=-0.07 three=-0.24 three_of=-0.25 three_things=-0.21
through=0.28 through_OFFICE=0.62 through_PORTAL=0.12 through_a=0.74 through_me=1.74 through_the=-0.33
thursday=-0.19 thursday_december=-0.11 thursday_january=-0.14 thursday_november=-0.14 thx=-0.26
thx_m=-0.26 ticket=-0.32 tidewater=-0.15 tidewater_hills=-0.15 tie=-0.27 tillamore=-0.13
tillamore_community=-0.13 time_:=-0.11 time_and=-0.52 time_by=-0.07 time_for=-0.14 time_on=0.63
times=-0.24 to=0.09 to_4=-0.1 to_6=-0.11 to_ADDR=0.68 to_ANYONE=0.18 to_DOCTOR=0.85 to_FACULTY=0.64
to_OFFICE=-0.28 to_PORTAL=-0.1 to_RANK=-0.33 to_REPLY=0.52 to_RESIDENT=0.24 to_SELF=-0.2 to_THANKS=-0.3
to_YOU=-0.2 to_a=0.3 to_abstain=0.64 to_be=0.9 to_cancel=-0.29 to_change=-0.35 to_click=-0.2
to_come=-0.29 to_confirm=-0.48 to_each=-0.16 to_every=-0.54 to_find=-0.5 to_follow=0.15 to_get=-0.5
to_give=-0.4 to_go=0.73 to_have=-0.3 to_help=0.39 to_her=0.14 to_interview=-0.39 to_invite=-0.47
to_it=-0.25 to_keep=-0.13 to_know=-0.5 to_learn=-0.26 to_let=-0.2 to_live=-0.16 to_me=0.07 to_meet=0.5
to_move=-0.41 to_offer=-0.12 to_our=-0.21 to_pass=0.09 to_protect=0.1 to_provide=-0.24 to_reach=0.21
to_receive=-0.26 to_reduce=0.46 to_refrain=0.43 to_remind=-0.07 to_reschedule=-0.35 to_say=0.25
to_secure=-0.08 to_see=-0.25 to_select=-0.11 to_spare=0.6 to_stand=0.5 to_stop=-0.2 to_take=0.1
to_talk=-0.22 to_tell=0.18 to_the=-0.17 to_them=0.67 to_themselves=0.39 to_this=-0.26 to_treat=-0.6
to_us=0.56 to_use=1.13 to_your=0.11 tobias=-0.33 today=0.11 today_s=-0.16 told=-0.16 told_me=-0.21
told_not=-0.12 tolliver=-0.17 tomorrow=-0.19 tomorrow_at=-0.19 tonight=-0.3 tonight_and=-0.38
topic=-0.29 tour=-0.17 track=-0.13 track_and=0.12 travel=-0.5 treat_ANYONE=0.34 treated=0.32
trivia=-0.42 trouble=-0.15 trouble_with=-0.49 truly=2.06 trust=-0.18 trust_YOU=-0.18 tue=-0.18
tue_01=-0.18 tue_12=-0.17 tuesday=-0.14 tuesday_december=-0.13 tuesday_january=-0.1
tuesday_november=-0.14 tuesday_the=-0.19 turn=0.42 turn_to=0.66 twelve=-0.14 twice=-0.22 twice_;=-0.24
two=-0.22 two_COMM=-0.1 two_of=-0.19 two_things=-0.24 tyrell=-0.34 ultrasound=-0.13
ultrasound_track=-0.08 un=-0.19 un_placer=-0.19 unable=-0.32 unable_to=-0.32 unattended=-0.28
unauthorized=-0.42 under=0.45 understand=0.32 unit=-0.29 university=-0.12 university_hospital=-0.12
university_medical=-0.12 unless=0.39 unless_YOU=-0.21 unread=0.8 unsubscribe=-0.37 until=-0.17
until_YOU=-0.2 until_it=-0.99 until_the=0.09 until_then=-0.3 up=-0.15 up_about=-0.24 up_and=-0.41
up_with=0.22 update=-0.28 urge=0.7 urge_to=0.7 urgent=-0.34 urgent_matters=-0.4 us_SEASON=0.23
us_YOU=0.41 us_and=-0.28 us_by=-0.25 us_for=-0.61 us_in=0.23 us_is=-0.08 us_on=-0.13 us_read=-0.16
us_so=-0.31 us_that=-0.57 us_the=0.87 us_this=-0.26 us_to=-0.5 us_we=-0.65 use=0.22 use_ADDR=0.9
use_PORTAL=0.2 use_a=-0.19 use_it=-0.5 use_the=-0.44 used=0.22 va=-0.17 valley=-0.11 valley_health=-0.13
vandermeer=-0.1 vandermeer_university=-0.1 vavra=-0.22 version=-0.28 very=0.63 very_happy=-0.24 via=1.95
video=-0.24 view=0.32 view_all=-0.4 view_im=-0.38 view_medical=-0.34 violations=-0.6 virtual=-0.16
visit=-0.2 visiting=-0.28 visiting_us=-0.28 visits=0.39 voted=0.48 wait=0.78 waiting=-0.22
waiting_room=-0.23 waitlist=-0.25 walk=-0.19 walk_through=-0.13 want=0.1 want_YOU=-0.08 want_any=-0.54
want_to=0.31 wanted=-0.12 wanted_YOU=-0.3 wanted_to=-0.21 warmly=-0.34 was_COMM=0.66 was_a=-0.31
was_finished=-0.26 waste=0.38 wausau=-0.12 wausau_wi=-0.12 way=-0.11 we=0.25 we_HUSH=0.61 we_are=0.12
we_ask=0.93 we_begin=-0.09 we_can=-0.38 we_count=0.99 we_do=0.31 we_enjoyed=-0.33 we_have=0.17
we_keep=0.74 we_let=-0.15 we_like=0.16 we_look=1.46 we_loved=0.99 we_mean=-0.25 we_never=-0.16
we_regret=-0.09 we_respectfully=0.36 we_use=-0.23 we_will=-0.39 we_wish=-0.26 we_would=0.53 wear=-0.44
webex=-0.25 website=-0.1 wed=-0.17 wed_01=-0.16 wednesday=-0.21 wednesday_december=-0.06
wednesday_january=-0.09 wednesday_november=-0.06 week=-0.22 week_ahead=-0.15 weekend=-0.11 weeks=-0.21
welcome=-0.11 welcome_and=-0.19 welcome_to=0.19 well=0.17 well_done=-0.17 well_meant=0.78 went=-0.07
were=-0.15 were_right=-0.15 what=0.18 what_FACULTY=0.29 what_YOU=-0.3 what_happens=-0.35 what_i=-0.29
what_is=0.85 what_it=-0.15 what_they=0.16 what_we=1.18 whatever=0.24 whatever_YOU=0.33 whatever_the=0.31
when=-0.07 when_ANYONE=-0.24 when_YOU=0.1 when_i=-0.22 when_it=-0.1 when_the=0.23 where_YOU=-0.36
where_it=0.57 where_they=-0.07 where_to=-0.18 whether_YOU=-0.12 whether_it=0.75 which_of=-0.11
which_we=0.16 while=0.27 whitcomb=-0.14 whitcomb_university=-0.14 whitlock=-0.1 whitlock_medical=-0.11
who=-0.17 who_COMM=0.54 who_does=-0.11 who_interviewed=0.54 who_runs=-0.07 who_will=-0.52 whoever=0.49
whole=-0.19 whom=-0.31 whose=-0.26 why=-0.2 wi=-0.18 wi_fi=-0.3 will=-0.14 will_COMM=-0.2 will_RANK=-0.4
will_REPLY=-0.22 will_do=0.3 will_find=0.12 will_get=-0.4 will_go=-0.27 will_have=1.08
will_interview=-0.15 will_not=-0.27 will_pass=-0.77 will_see=0.07 will_talk=-0.24 win=1.13
windmere=-0.19 windmere_university=-0.19 winter=-0.55 wish_YOU=-0.22 wish_to=-0.09 with_:=-0.21
with_ANYONE=-0.22 with_DOCTOR=-0.16 with_FACULTY=0.72 with_QUESTION=-0.33 with_RESIDENT=-0.1
with_SELF=0.18 with_THANKS=1.2 with_YOU=-0.17 with_a=-0.19 with_any=0.3 with_google=-0.15
with_harbor=-0.19 with_me=-0.21 with_our=-0.44 with_the=-0.07 with_this=-0.09 with_today=-0.16
with_us=0.14 with_your=-0.13 within=-0.42 within_24=-0.51 within_48=-0.11 without=0.09
without_THANKS=1.02 without_a=-0.41 word=-0.42 word_from=-0.59 work=1.44 works=-0.58 worry=-0.31
worry_about=-0.18 would=0.28 would_YOU=-0.18 would_ask=0.67 would_be=-0.13 would_have=-0.44
would_like=0.34 would_not=0.5 would_rather=0.78 wrong=-0.47 years=-0.13 yes_or=-0.6 yesterday=-0.25
yet=-0.29 your_PORTAL=0.5 your_RANK=-0.23 your_THANKS=0.66 your_application=-0.16 your_calendar=-0.16
your_camera=-0.13 your_choice=-0.29 your_dashboard=-0.2 your_date=-0.25 your_day=-0.12 your_dean=-0.34
your_evenings=-0.09 your_file=-0.35 your_full=-0.32 your_grandmother=-0.11 your_list=-0.3
your_name=-0.26 your_own=0.29 your_paper=-0.24 your_passport=-0.28 your_patience=-0.18 your_place=-0.18
your_schedule=-0.2 your_side=-0.25 your_time=0.29 yours=-0.31 yours_is=-0.3 yours_to=-0.39 yvonne=-0.34
zone=-0.22 zoom_:=-0.22 zoom_link=-0.32 zoom_meeting=-0.21 zoom_room=0.39
"""

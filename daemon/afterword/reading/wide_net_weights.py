"""Weights of the wide net, learned by benchmarks/train_wide_net.py; not written by hand."""

BIAS = -2.104
TABLE = """\
!=-0.22 !_!=-0.3 00=-0.16 00_DOCTOR=-0.23 00_RESIDENT=-0.38 00_a=-0.07 00_am=-0.07 00_p=-0.12
00_pm=-0.12 01=-0.21 010=-0.14 0100=-0.38 0109=-0.15 010_0100=-0.16 0110=-0.21 0118=-0.14 0121=-0.31
0128=-0.1 0133=-0.14 0137=-0.18 0138=-0.18 0143=-0.31 0146=-0.17 0147=-0.2 0162=-0.09 0167=-0.17
0176=-0.15 0187=-0.14 0188=-0.12 0191=-0.06 0191_f=-0.06 0192=-0.06 0193=-0.09 01_13=-0.18 08=-0.22
08_2026=-0.22 1=-0.25 10=-0.2 10_2026=-0.13 10_:=-0.22 10_DOCTOR=-0.16 10th=-0.33 11=-0.15 11_:=-0.11
12=-0.18 12_2027=-0.09 12_:=-0.15 12th=-0.24 13=-0.15 13579246=-0.26 13_2027=-0.18 14=-0.26 14th=-0.29
15=-0.13 15_2026=-0.2 15_DOCTOR=-0.25 15_and=-0.19 15th=-0.1 16=-0.36 16th=-0.11 17=-0.38 17th=-0.21
19=-0.23 19_2026=-0.1 19_2027=-0.21 1_:=-0.14 1pm=-0.16 1pm_4=-0.16 2=-0.25 20=-0.15 2026=-0.14
2026_choose=-0.2 2027=-0.18 2027_:=-0.23 2027_and=-0.28 2027_choose=-0.22 207=-0.15 207_555=-0.15
208=-0.32 208_555=-0.32 21=-0.19 214=-0.2 218=-0.17 218_555=-0.17 23=-0.19 23_2026=-0.07 24=-0.53
24_hours=-0.44 29=-0.18 2_:=-0.16 2_to=-0.12 3=-0.24 30=-0.14 302=-0.1 302_555=-0.1 30_DOCTOR=-0.27
30_am=-0.07 30_break=-0.25 30_pm=-0.07 30th=-0.09 312=-0.11 312_555=-0.11 330=-0.26 330_555=-0.29
337=-0.17 337_555=-0.17 3_and=-0.44 4=-0.28 40=-0.2 402=-0.23 402_555=-0.24 45=-0.14 45_DOCTOR=-0.25
48=-0.07 48_hours=-0.07 4_2026=-0.1 4_:=-0.16 5=-0.21 50=-0.19 503=-0.06 503_555=-0.06 505=-0.2
505_555=-0.2 55=-0.19 555=-0.22 555_010=-0.14 555_0109=-0.15 555_0110=-0.21 555_0118=-0.14
555_0121=-0.31 555_0128=-0.1 555_0133=-0.14 555_0137=-0.18 555_0138=-0.18 555_0143=-0.31 555_0146=-0.17
555_0147=-0.2 555_0162=-0.09 555_0167=-0.17 555_0176=-0.15 555_0187=-0.14 555_0188=-0.12 555_0191=-0.06
555_0192=-0.06 555_0193=-0.09 573=-0.12 573_555=-0.12 585=-0.12 585_555=-0.12 59=-0.22 5_8=-0.12
5_:=-0.1 5_january=-0.12 6=-0.16 612=-0.26 6_:=-0.1 7=-0.1 707=-0.2 707_555=-0.2 715=-0.1 715_555=-0.1
757=-0.13 757_555=-0.13 7_:=-0.08 8=-0.14 859=-0.17 859_555=-0.17 8_2026=-0.07 8_:=-0.12 8_am=-0.12
9=-0.19 900=-0.38 915=-0.11 915_555=-0.11 918=-0.09 918_555=-0.07 9_:=-0.18 :_00=-0.16 :_10=-0.41
:_15=-0.14 :_20=-0.11 :_30=-0.14 :_40=-0.1 :_45=-0.14 :_50=-0.19 :_55=-0.18 :_ADDR=0.95 :_COMM=0.11
:_LINK=-0.3 :_RANK=-0.3 :_SELF=0.81 :_THANKS=2.03 :_YOU=0.74 :_bring=0.08 :_closed=1.12 :_do=0.72
:_i=1.32 :_in=0.47 :_january=-0.12 :_no=0.95 :_none=-0.92 :_not=1.08 :_please=1.49 :_the=-0.21 :_we=0.14
;_COMM=-0.08 ;_DOCTOR=-0.21 ;_do=-0.78 ;_each=-0.22 ;_i=0.06 ;_if=-0.46 ;_please=0.3 ;_that=-0.22
;_the=-0.37 ;_there=-0.23 ;_they=0.6 ;_use=0.36 ;_we=0.13 ;_what=0.77 ;_your=0.27 ?=0.23 ADDR=0.09
ADDR_;=0.67 ADDR_and=-0.34 ADDR_for=-0.14 ADDR_is=0.08 ADDR_not=0.36 ADDR_or=-0.4 AFTER=0.88
AFTER_COMM=1.71 AFTER_THANKS=1.14 AFTER_and=-0.14 AFTER_march=0.25 ANYONE_AFTER=-0.48 ANYONE_alike=0.25
ANYONE_but=-0.37 ANYONE_does=0.45 ANYONE_gives=-0.23 ANYONE_is=0.33 ANYONE_please=-0.83 ANYONE_we=0.3
ANYONE_who=-0.07 ASKED=-0.48 ASKED_about=-0.19 BOX=0.73 BOX_and=0.81 BOX_are=-0.08 BOX_to=0.7 COMM=0.33
COMM_:=0.87 COMM_;=0.23 COMM_AFTER=0.96 COMM_COMM=-0.19 COMM_FACULTY=0.72 COMM_HELPDESK=-0.68
COMM_OFFICE=-0.8 COMM_SEASON=0.83 COMM_SELF=-0.25 COMM_THANKS=0.82 COMM_YOU=-0.38 COMM_a=0.47
COMM_about=-0.37 COMM_an=-0.48 COMM_and=0.21 COMM_any=0.52 COMM_are=-0.33 COMM_as=-0.27 COMM_at=-0.33
COMM_back=-0.69 COMM_between=1.41 COMM_by=0.3 COMM_do=1.17 COMM_duty=-0.38 COMM_for=0.62 COMM_her=0.36
COMM_is=-0.39 COMM_it=0.53 COMM_may=-0.26 COMM_me=-0.07 COMM_name=0.08 COMM_no=1.16 COMM_of=0.1
COMM_on=-0.43 COMM_please=1.07 COMM_should=1.54 COMM_so=-0.6 COMM_that=-0.52 COMM_the=-0.3
COMM_their=-0.38 COMM_this=-0.34 COMM_to=0.1 COMM_unsubscribe=-0.61 COMM_was=-0.38 COMM_will=0.21
COMM_with=0.44 COMM_your=-0.63 DOCTOR_about=-0.2 DOCTOR_and=-0.32 DOCTOR_has=-0.3 DOCTOR_is=-0.67
DOCTOR_lund=-0.17 DOCTOR_or=1.32 DOCTOR_reyes=-0.18 DOCTOR_was=0.99 DOCTOR_will=-0.29 FACULTY=0.54
FACULTY_:=1.59 FACULTY_;=0.26 FACULTY_ADDR=-0.38 FACULTY_AFTER=0.3 FACULTY_BOX=1.25 FACULTY_YOU=-0.27
FACULTY_and=-0.27 FACULTY_are=0.41 FACULTY_between=0.78 FACULTY_by=0.47 FACULTY_directly=0.95
FACULTY_has=-0.3 FACULTY_have=-0.44 FACULTY_i=0.97 FACULTY_in=0.73 FACULTY_internal=-0.33
FACULTY_is=1.47 FACULTY_may=1.03 FACULTY_no=-0.7 FACULTY_nor=0.87 FACULTY_on=0.48 FACULTY_or=-1.21
FACULTY_read=0.06 FACULTY_to=-0.67 FACULTY_would=-0.52 HELPDESK=-0.57 HELPDESK_about=-0.25 HUSH=1.21
HUSH_SEASON=0.62 HUSH_on=0.52 LINK=-0.22 NOBODY=-0.18 NOBODY_can=-0.11 NOBODY_from=-0.11
NOBODY_has=-0.37 NOBODY_is=-0.49 NOBODY_may=-0.19 NOBODY_takes=-0.31 NOBODY_will=-0.2 OFFICE=0.09
OFFICE_ADDR=0.09 OFFICE_SEASON=-0.59 OFFICE_and=0.93 OFFICE_are=-0.3 OFFICE_for=1.35 OFFICE_in=0.2
OFFICE_internal=-0.17 OFFICE_is=-0.35 OFFICE_will=0.21 PORTAL=0.36 PORTAL_;=-0.12 PORTAL_and=0.59
PORTAL_file=0.65 PORTAL_for=0.68 PORTAL_has=0.49 PORTAL_interview=-0.29 PORTAL_is=0.08 PORTAL_on=0.64
PORTAL_only=0.17 PORTAL_to=-0.48 PORTAL_video=-0.32 QUESTION=-0.08 QUESTION_:=-0.43 QUESTION_;=1.28
QUESTION_about=-0.34 RANK=-0.29 RANK_and=-0.17 RANK_i=-0.38 RANK_is=-0.37 RANK_of=-0.14 RANK_us=-0.39
RANK_was=-0.27 RECEIVED=-0.37 RECEIVED_about=-0.14 REPLY=-0.15 REPLY_;=-0.34 REPLY_QUESTION=0.36
REPLY_YOU=0.8 REPLY_by=-0.25 REPLY_i=-0.28 REPLY_it=-0.07 REPLY_me=-0.18 REPLY_this=-0.37 REPLY_to=-0.46
REPLY_which=-0.22 RESIDENT=-0.16 RESIDENT_COMM=1.08 RESIDENT_a=-0.06 RESIDENT_and=0.13 RESIDENT_at=0.62
RESIDENT_have=-0.3 SEASON=0.47 SEASON_29=-0.23 SEASON_4=-0.86 SEASON_and=0.29 SEASON_in=1.47
SEASON_is=-0.5 SELF_:=-0.45 SELF_ADDR=-0.1 SELF_about=-0.73 SELF_and=-0.33 SELF_at=0.38 SELF_does=-0.48
SELF_has=0.34 SELF_in=0.35 SELF_internal=-0.25 SELF_is=-0.2 SELF_may=-0.69 SELF_neurology=-0.2
SELF_of=0.17 SELF_shall=-0.79 SELF_specialist=-0.12 SELF_that=-0.49 SELF_will=-0.72 SILENCE=0.51
THANKS=1.26 THANKS_:=0.94 THANKS_;=0.39 THANKS_?=0.79 THANKS_AFTER=1.15 THANKS_and=-0.42 THANKS_are=1.22
THANKS_from=1.13 THANKS_is=0.65 THANKS_please=0.76 THANKS_this=0.61 THANKS_to=-0.08 THANKS_we=1.53
UPDATE=1.24 UPDATE_in=1.09 UPDATE_or=1.78 VISIT=-0.3 YOU_!=-0.33 YOU_:=0.39 YOU_;=-0.27 YOU_COMM=0.45
YOU_SEASON=-0.24 YOU_UPDATE=0.15 YOU_a=-0.33 YOU_about=-0.3 YOU_and=0.45 YOU_are=-0.14 YOU_as=0.07
YOU_ask=-0.41 YOU_asked=-0.34 YOU_before=-0.29 YOU_by=-0.46 YOU_can=-0.35 YOU_come=-0.1 YOU_could=-0.21
YOU_did=1.35 YOU_do=-0.06 YOU_down=-0.19 YOU_feel=0.25 YOU_find=-0.18 YOU_for=-0.24 YOU_from=0.22
YOU_gave=-0.25 YOU_get=-0.28 YOU_go=-0.15 YOU_have=0.07 YOU_home=-0.26 YOU_if=-0.15 YOU_in=-0.16
YOU_intend=-0.08 YOU_is=1.94 YOU_know=-0.23 YOU_like=-0.56 YOU_made=0.31 YOU_may=0.43 YOU_meet=-0.19
YOU_met=0.29 YOU_must=0.88 YOU_need=-0.31 YOU_no=-0.24 YOU_not=0.4 YOU_off=-0.26 YOU_on=-0.31
YOU_only=-1.86 YOU_please=-1.06 YOU_say=-0.07 YOU_should=0.56 YOU_so=0.67 YOU_stand=-0.19 YOU_stay=-0.26
YOU_still=-0.47 YOU_tell=-0.29 YOU_that=0.07 YOU_the=0.08 YOU_this=0.27 YOU_to=0.31 YOU_until=0.25
YOU_want=-0.07 YOU_who=0.18 YOU_will=-0.18 YOU_with=0.11 YOU_would=-0.12
________________________________________________________________________________=-0.43 a=0.07
a_COMM=-0.58 a_HUSH=0.73 a_SELF=-0.33 a_THANKS=0.98 a_change=0.75 a_confirmation=-0.37 a_different=-0.69
a_few=-0.51 a_former=-0.18 a_friday=-0.13 a_good=-0.23 a_half=-0.13 a_joy=-0.27 a_long=-0.17 a_m=-0.07
a_new=-0.22 a_nice=1.2 a_place=0.12 a_pleasure=-0.19 a_real=-0.09 a_room=-0.31 a_short=-0.21
a_structured=-0.22 a_week=-0.25 a_yes=-0.29 aamc=-0.26 aamc_id=-0.17 able=-0.21 able_to=-0.21
about=-0.21 about_COMM=-0.33 about_FACULTY=-0.32 about_RANK=-0.33 about_SELF=0.37 about_YOU=-0.15
about_it=0.19 about_parking=-0.3 about_the=-0.24 about_them=-0.42 about_this=-0.57 about_your=-0.36
academic=-0.18 accept=0.24 accepted=1.65 account=-0.5 achterberg=-0.23 action=-0.3 action_is=-0.3
add=-0.35 add_that=-0.16 added=-0.34 added_to=-0.43 address=0.31 addressed=-0.55 addressed_to=-0.55
adeline=-0.3 after=-0.39 after_all=-0.13 after_lunch=-0.08 after_that=-0.27 after_the=-0.2 against=0.22
against_YOU=-0.21 ahead=-0.17 ai=-0.34 ai_testmail=-0.34 airport=-0.22 all=0.19 all_COMM=1.13
all_FACULTY=1.29 all_and=-0.34 all_comes=0.37 all_on=-0.32 all_quick=-0.25 all_set=-0.2 all_three=-0.15
all_treated=0.08 all_we=-0.26 allowed=0.79 alone=-0.75 already=-0.21 also=-0.54 always=-0.52 am_1=-0.11
am_12=-0.06 am_central=-0.08 am_for=-0.4 am_happy=0.49 am_not=0.18 am_pacific=-0.12 am_sorry=-0.48
am_the=0.13 am_up=-0.25 am_your=1.39 amankwah=-0.21 amankwah_md=-0.12 amberline=-0.11
amberline_university=-0.11 among=0.6 an=-0.16 an_REPLY=-0.59 an_hour=-0.24 an_id=-0.26
an_interview=-0.37 and_AFTER=-0.1 and_DOCTOR=-0.31 and_FACULTY=0.46 and_NOBODY=-0.32 and_OFFICE=-0.22
and_RESIDENT=-0.45 and_SELF=1.09 and_YOU=-0.18 and_a=-0.66 and_ai=-0.34 and_can=0.08 and_coffee=-0.11
and_do=-0.32 and_for=-0.19 and_has=-0.26 and_have=-0.2 and_i=-0.09 and_if=-0.62 and_in=-0.07 and_is=0.95
and_it=-0.45 and_january=-0.37 and_let=-0.09 and_may=-0.16 and_no=0.2 and_not=0.24 and_nothing=-0.43
and_notify=-0.24 and_one=-0.25 and_only=0.79 and_please=0.56 and_see=-0.06 and_so=-0.16 and_that=0.25
and_there=-0.33 and_those=-0.25 and_two=-0.22 and_visits=0.72 and_we=-0.09 and_what=-0.46 and_will=-0.11
and_your=0.57 anjali=-0.41 ann=-0.28 ann_reyes=-0.26 announced=0.37 anonymous=-0.17
anonymous_survey=-0.17 another=-0.4 any=0.38 any_COMM=1.11 any_form=0.85 any_kind=1.52 any_of=0.39
any_reason=-0.39 any_sort=-0.37 any_time=0.61 anything_about=-0.3 apart=-0.29 apart_from=-0.29
application=-0.13 applications=-0.38 applications_and=-0.3 applies=-0.94 are=0.14 are_COMM=-0.28
are_a=1.24 are_all=-0.06 are_at=-0.14 are_attached=-0.23 are_booked=-0.16 are_confirmed=-0.08
are_discouraged=0.66 are_happy=0.58 are_in=-0.44 are_no=-0.37 are_not=0.19 are_off=1.23 are_on=-0.2
are_one=-0.33 are_picked=-0.24 are_still=-0.36 are_the=-0.12 are_to=0.92 are_unable=-0.67
are_waiting=-0.26 are_welcome=0.14 arizona=-0.09 around=-0.18 arrived=-0.22 arrives=0.5 as=0.1 as_a=0.21
as_announced=0.37 as_before=-0.53 as_coldness=-0.65 as_ours=-0.29 as_soon=-0.27 as_they=-0.88
as_well=0.15 ashgrove=-0.23 ask=0.28 ask_QUESTION=0.13 ask_YOU=0.37 ask_for=-0.51 ask_how=-0.19
ask_me=-0.32 ask_that=1.13 ask_where=-0.17 asked_every=0.58 asked_for=-0.25 asked_me=-0.23
asked_not=0.93 asked_whether=-0.32 asking=0.63 asks=0.58 associate=-0.19 associate_SELF=-0.13
at_12=-0.11 at_7=-0.06 at_8=-0.17 at_ADDR=-0.34 at_LINK=0.21 at_OFFICE=-0.42 at_a=-0.26 at_all=0.37
at_any=0.73 at_five=-0.19 at_hand=-0.37 at_harbor=1.28 at_kittredge=-0.18 at_the=-0.17 at_their=0.23
attached=-0.27 attachments=-0.32 attendance=-0.14 attendance_is=-0.16 avoid=2 away=0.28 away_from=-0.46
b=-0.43 back=-0.24 back_a=-0.23 back_to=-0.15 bascombe=-0.17 bay=-0.09 bay_hospital=-0.09 bayou=-0.11
bayou_teche=-0.11 be=0.21 be_COMM=1.15 be_REPLY=0.37 be_a=-0.12 be_certified=-0.59 be_closed=-0.41
be_considered=-0.29 be_directed=0.7 be_in=-0.3 be_no=0.41 be_obliged=0.45 be_privileged=-0.33
be_put=0.27 be_the=1.31 be_there=-0.25 be_very=-0.43 because=-0.31 because_YOU=-0.25 because_of=-0.37
been_asked=0.48 been_invited=-0.19 been_told=0.18 before=-0.18 before_YOU=0.12 before_the=0.17
before_your=-0.16 begin=-0.11 begin_at=-0.11 behalf=-0.28 behalf_of=-0.28 behind=-0.28 behind_YOU=-0.16
being=-0.36 believe=-0.59 belong=0.84 belong_in=0.84 below=-0.39 benefits=-0.34 beside=-0.59
beside_the=-0.59 best=-0.34 better=0.91 between=0.86 between_YOU=0.44 between_december=-0.49
between_the=0.78 birgit=-0.33 bluffs=-0.13 bluffs_university=-0.1 bo=-0.37 bo_lindqvist=-0.23 book=-0.56
booked=-0.17 booked_for=-0.12 both=0.88 both_sides=-0.63 brandywine=-0.13 brandywine_bluffs=-0.13
brannoc=-0.16 brannoc_medical=-0.16 break=-0.19 breakfast=-0.24 breaks=-0.21 brendan=-0.15
brendan_university=-0.15 bring=-0.27 bring_an=-0.26 bring_gifts=-0.58 bring_no=0.08 bring_your=-0.25
brzezinski=-0.24 but=0.37 but_the=-0.3 by_COMM=0.49 by_PORTAL=-0.41 by_SELF=0.07 by_YOU=0.06
by_friday=-0.47 by_monday=-0.28 by_noon=-0.32 by_the=-0.19 by_tomorrow=-0.27 by_tuesday=-0.32
by_two=-0.07 c=-0.28 c_tagme=-0.21 ca=-0.18 cafeteria=-0.36 cafeteria_is=-0.28 calendar=-0.2
calendar_entry=-0.17 calendar_is=-0.36 calendar_not=-0.19 came=-0.23 camera=-0.2 camera_on=-0.17
can=-0.16 can_REPLY=-0.07 can_do=0.14 can_not=-0.16 can_only=-0.85 can_still=-0.07 cancel=-0.39
cardiology=-0.22 care=-0.17 case=-0.13 case_YOU=-0.11 categorical=-0.17 categorical_internal=-0.34
cedar=-0.08 cedar_forks=-0.08 cell=-0.25 cell_is=-0.13 center=-0.2 center_ADDR=-0.14
center_internal=-0.12 central=-0.13 central_:=-0.14 central_time=-0.17 certified=0.41 change=-0.06
change_it=-0.31 change_your=-0.33 changed=-0.35 channel=1.4 chat=-0.46 checklist=-0.16 choice=0.3
choices=-0.4 choose_a=0.49 clarice=-0.46 class=-0.24 click=-0.28 clinic=-0.22 clinic_health=-0.11
clock=-0.3 closed=0.53 closing=-0.24 coaching=-0.26 coffee=-0.12 coldness=-0.65 come=-0.27
come_and=-0.08 come_has=-0.1 comes=0.61 comes_to=0.73 coming=-0.17 coming_is=-0.13 comment=-0.18
comment_on=-0.18 committee=0.21 committee_has=0.62 community=-0.2 community_hospital=-0.2 company=-0.36
complete=-0.55 compliance=-0.18 conference=-0.6 confidential=-0.36 confirm=-0.28 confirmation=-0.37
confirmation_i=-0.49 confirmed=-0.13 confirms=-0.06 confirms_your=-0.06 congratulations=-0.25
congratulations_!=-0.29 congratulations_on=-0.19 consider_the=0.07 considered=0.36 conversation=0.41
conversation_with=-0.43 coordinator=-0.21 coordinator_department=-0.11 coordinator_internal=-0.18
copy=-0.44 core=-0.21 core_FACULTY=-0.21 cottonwood=-0.13 cottonwood_valley=-0.13 could=-0.32
could_COMM=-0.2 could_YOU=-0.52 could_not=-0.23 count=0.75 count_on=0.24 county=-0.22 crest=-0.14
crest_medical=-0.14 critical=-0.1 critical_care=-0.1 cross=-0.32 cross_health=-0.35 custom=0.99 d=-0.33
dashboard=-0.26 date_:=-0.24 date_is=-0.24 dates=-0.73 day_;=-0.19 day_COMM=0.54 day_and=-0.25
day_before=-0.14 day_is=-0.1 day_or=-0.6 days=-0.24 days_:=-0.12 days_are=-0.28 days_of=-0.36 de=-0.2
dean=-0.31 dean_s=-0.23 dear=-0.29 dear_YOU=-0.35 dear_all=-0.37 dear_ms=-0.22 dear_priya=-0.27
deb=-0.23 deb_thibodeau=-0.23 december=-0.2 december_1=-0.23 december_10=-0.14 december_3=-0.2
december_4=-0.16 december_8=-0.07 december_and=-0.42 decided=0.1 decides=-0.13 decision=-0.55
deirdre=-0.21 deirdre_faulk=-0.21 deleted=1.15 delighted=-0.25 delivered=-0.36 delmar=-0.19
delmar_heights=-0.19 denise=-0.34 department=-0.14 department_of=-0.08 details=-0.4 did=-0.1 did_not=0.3
different=-0.69 direct=0.35 direct_COMM=1.04 directed=0.7 directly=0.39 director=0.06 disclose=-0.43
disclosure=-0.46 discouraged=0.66 discuss=-0.89 distribute=-0.44 do=0.22 do_COMM=0.27 do_YOU=-0.62
do_anything=-0.48 do_no=0.7 do_not=0.28 do_something=0.34 do_the=0.65 do_this=-0.19 do_with=-0.2
do_your=-0.34 documents=-0.23 does_the=-0.72 done=-0.16 door=0.13 doors=-0.17 down=-0.3 down_for=-0.19
down_with=-0.07 drive=-0.52 drop=-0.64 during=-0.69 during_the=-0.68 duty=-0.34 e=-0.38 each=-0.34
each_of=-0.17 each_one=-0.49 each_other=-0.38 early=-0.21 early_and=-0.15 eastern=-0.18 eastern_;=-0.22
eat=-0.24 education=-0.17 education_coordinator=-0.08 effect=-0.22 effort=0.26 effort_to=0.26
either=-0.46 elective=-0.23 elizabeth=-0.19 elizabeth_sound=-0.19 elm=-0.3 else=0.4 empty=-0.12
end=-0.09 end_of=0.13 end_up=-0.19 ended=-0.21 ends=0.4 engage=-0.29 engage_in=-0.29 enjoyed=0.47
enjoyed_our=0.89 enough=-0.11 entry=-0.14 entry_in=-0.07 equity=-0.14 equity_no=-0.14 et=-0.16 even=0.16
even_if=1.08 evening=0.68 evenings=-0.07 event=-0.27 every=-0.16 every_SELF=-0.2 every_YOU=0.83
every_time=-0.19 everything=0.78 everything_YOU=0.63 exception=0.1 expected=-0.49 f=-0.11 facs=-0.26
failure=1 fair=0.27 fall=-0.3 fallows=-0.27 falls=-0.28 family=-0.73 faq=-0.66 faulk=-0.21 favor=0.5
fax=-0.25 february=-0.2 february_6=-0.22 feedback=-0.68 feel=-0.21 feels=-0.56 fenmoor=-0.07
fenmoor_university=-0.07 few=-0.51 few_rules=0.08 fi=-0.33 file=-0.16 files=0.32 filter=0.18 finish=-0.4
finished=0.26 finished_on=-0.27 fire=-0.29 fit=-0.35 five=-0.23 five_minutes=-0.17 floor=-0.49
folder=-0.27 folks=-0.3 follow=0.61 following=-0.23 following_event=-0.13 for=0.08 for_:=-0.32
for_ANYONE=1.32 for_DOCTOR=0.23 for_QUESTION=-0.73 for_YOU=0.62 for_a=-0.49 for_all=0.66 for_any=-0.39
for_help=-0.59 for_it=0.38 for_january=-0.12 for_our=-0.22 for_that=0.49 for_the=-0.27 for_thirty=-0.24
for_thursday=-0.25 for_urgent=-0.46 for_us=0.59 for_your=0.22 forbid=1.12 forget=0.76 forgive=-0.7
forks=-0.08 forks_regional=-0.08 form=-0.27 format=-0.39 former=-0.18 forty=-0.26 forward=-0.34
forward_to=-0.45 forwarded=0.98 found_the=-0.2 four=-0.14 four_of=-0.14 four_thousand=-0.12 free=-0.12
free_days=-0.12 free_on=-0.12 friday=-0.25 friday_december=-0.23 friday_january=-0.16
friday_november=-0.16 friday_the=-0.12 friend=1.43 from_COMM=-0.23 from_DOCTOR=-0.22 from_FACULTY=-0.32
from_OFFICE=-0.46 from_PORTAL=-0.81 from_SELF=-0.38 from_YOU=0.8 from_here=-0.66 from_me=-0.56
from_my=-0.68 from_our=-0.14 from_the=0.22 from_your=-0.28 full=-0.38 further=0.86 further_COMM=0.77
garage=-0.29 gave=-0.26 gave_us=-0.25 get=-0.07 get_COMM=0.1 get_no=0.11 get_this=-0.16 gets=0.13
gets_the=-0.41 gideon=-0.35 gifts=0.15 give=-0.2 give_the=-0.41 given=0.31 given_out=-0.16 gives=-0.22
gives_a=-0.23 glad=-0.8 glad_to=-0.1 gme=-0.26 gme_policy=-0.06 go=0.18 go_around=0.07 go_at=-0.19
go_on=-0.49 go_through=0.28 go_to=0.15 goes=-0.22 goes_for=-0.07 goes_to=-0.67 going=-0.41
going_to=-0.41 gone=0.23 good=-0.25 good_interview=-0.2 good_luck=-0.27 good_morning=-0.25 goodbye=-0.1
google=-0.19 google_meet=-0.13 got=-0.15 grace=-0.26 grace_osei=-0.26 grades=0.28 graduate=-0.07
grateful=0.44 group=-0.32 group_our=-0.21 gull=-0.28 gull_harbor=-0.28 gwen=-0.33 gwen_brzezinski=-0.24
half=0.29 half_hour=0.99 half_of=-0.37 hand=-0.44 hand_though=-0.38 handed=-0.17 happen=-0.24
happens=-0.41 happy_to=0.35 harbor=0.25 harbor_medical=-0.17 harbor_regional=-0.28 harbor_view=0.76
hard=-0.3 harlan=-0.09 harlan_ridge=-0.09 has=-0.06 has_a=0.69 has_asked=-0.1 has_changed=-0.37
has_come=-0.16 has_ended=-0.21 has_it=-0.27 has_no=-0.15 has_not=-0.48 has_to=0.39 hatch=-0.17
have_ASKED=-0.07 have_COMM=-0.3 have_YOU=-0.2 have_a=-0.07 have_and=-0.16 have_asked=0.21 have_been=0.14
have_done=0.2 have_found=0.53 have_gone=0.52 have_had=0.08 have_it=0.48 have_no=-0.65 have_not=-0.21
have_received=-0.29 have_something=1.53 have_the=-0.34 have_to=0.14 have_told=-0.26 have_your=0.26
he=-0.32 heads_up=0.51 health=-0.28 health_information=-0.69 health_system=-0.11 heard=-0.11
heights=-0.17 heights_hospital=-0.19 hello=-0.3 hello_!=-0.31 hello_priya=-0.28 help=0.47
help_COMM=-0.59 help_with=-0.34 her=0.12 here=0.13 here_and=0.98 here_is=-0.19 here_it=-0.43 hi=-0.27
hi_ANYONE=-0.38 hi_all=-0.23 hi_priya=-0.27 him=-0.44 hold=0.18 hold_your=1.61 hollis=-0.21
hollis_amankwah=-0.21 home=-0.1 hope=-0.24 hospital=-0.12 hospital_ADDR=-0.13 hospital_internal=-0.11
hospital_is=-0.18 hospital_medicine=-0.15 hotel=-0.2 hour=0.46 hour_with=-0.32 hours=-0.29
hours_from=-0.13 house=-0.28 housekeeping=-0.21 how=-0.4 how_YOU=-0.42 how_we=-0.4 hundred=-0.28
i_COMM=0.47 i_RECEIVED=-0.31 i_can=-0.1 i_could=-0.18 i_do=-0.52 i_enjoyed=0.89 i_get=0.52 i_hand=-0.45
i_have=-0.11 i_hope=-0.27 i_know=-0.18 i_looked=-0.23 i_met=0.97 i_must=-0.52 i_need=0.39 i_nor=0.26
i_promised=-0.28 i_read=-0.46 i_trust=-0.49 i_wanted=-0.26 i_will=-0.18 i_would=0.56 id=-0.2
id_13579246=-0.17 id_:=-0.23 idris=-0.28 idris_fallows=-0.28 if=-0.08 if_a=-0.33 if_i=-0.09 if_it=-0.23
if_none=-0.71 if_something=-0.37 if_that=-0.4 if_the=-0.13 if_we=-0.3 if_your=-0.34 im=-0.22
im_residency=-0.22 imelda=-0.31 impossible=-0.38 in_COMM=1.11 in_OFFICE=0.07 in_PORTAL=0.71 in_a=-0.48
in_an=1.2 in_any=0.94 in_case=-0.13 in_december=-0.32 in_for=-0.39 in_internal=-0.1 in_it=-0.22
in_january=-0.41 in_july=-0.32 in_june=-0.21 in_neurology=-0.19 in_one=-0.3 in_order=0.12 in_pgy=-0.23
in_room=-0.24 in_this=-0.81 in_two=-0.18 in_your=-0.22 included=0.15 individual=-0.6
individual_feedback=-0.8 influence=-0.1 influence_on=-0.1 information=-0.69 initiate=-0.46
initiate_COMM=-0.27 inside=-0.2 instead_of=0.39 intend=-0.34 intend_to=-0.34 intended=-0.18
interest=-0.17 interest_of=-0.14 internal=-0.15 internal_medicine=-0.15 interview=-0.09
interview_SEASON=0.78 interview_YOU=-0.58 interview_and=-0.2 interview_day=0.21 interview_days=-0.36
interview_for=-0.36 interview_is=-0.11 interview_on=-0.07 interview_season=0.9 interview_with=-0.13
interviewed=0.22 interviewing=-0.38 interviews=-0.18 interviews_with=-0.12 into=0.93 into_PORTAL=0.99
invitation=-0.49 invited=-0.24 invited_to=-0.17 inviting=-0.23 is_COMM=-0.22 is_a=-0.18 is_all=-0.27
is_at=-0.25 is_attached=-0.3 is_complete=-0.36 is_confidential=-0.34 is_eastern=-0.16 is_enough=-0.33
is_finished=0.94 is_for=0.09 is_free=-0.12 is_going=-0.41 is_how=-0.12 is_in=0.56 is_like=-0.14
is_lost=-0.17 is_missing=-0.32 is_needed=-0.42 is_neither=-0.66 is_no=-0.37 is_not=0.23 is_nothing=-0.32
is_one=0.06 is_only=-0.53 is_optional=-0.1 is_our=-0.4 is_over=-0.09 is_prohibited=0.09 is_safe=-0.17
is_the=0.21 is_to=-0.32 is_unattended=-0.34 is_what=0.29 is_where=0.72 is_why=-0.33 is_your=0.22
is_yours=-0.52 it_:=-0.62 it_OFFICE=1.22 it_YOU=-0.21 it_again=0.31 it_all=0.37 it_and=-0.56 it_as=-0.65
it_because=-0.07 it_by=-0.15 it_came=-0.19 it_goes=0.2 it_has=0.14 it_in=-0.37 it_is=-0.1 it_kindly=-0.1
it_on=-0.24 it_or=0.99 it_out=-0.16 it_should=0.61 it_that=-0.46 it_to=0.96 it_up=0.32 it_was=-0.3
it_will=-0.55 its=-0.1 its_own=0.18 itself=-0.3 january=-0.21 january_1=-0.17 january_12=-0.16
january_14=-0.23 january_15=-0.18 january_21=-0.21 january_5=-0.17 joanne=-0.27 joanne_petrakis=-0.2
join=-0.38 join_by=-0.09 join_with=-0.13 jolene=-0.27 jolene_vavra=-0.27 joy=-0.27 joy_to=-0.27
july=-0.28 june=-0.21 just=-0.37 just_tell=-0.13 karla=-0.24 karla_osterman=-0.24 keep_YOU=0.23
keep_it=-0.32 keep_your=-0.26 kept=-0.4 kind=0.31 kindly=1.36 kindly_do=0.57 kit=-0.48 kittredge=-0.15
kittredge_memorial=-0.17 kittredge_university=-0.1 klamm=-0.27 know=-0.2 know_YOU=-0.21 know_by=-0.13
know_that=-0.27 know_which=-0.1 la=-0.29 lake=-0.11 lakes=-0.11 lakes_clinic=-0.11 lakeside=-0.19
lakeside_school=-0.19 lands=0.55 last=-0.13 last_group=-0.16 last_week=-0.43 late=-0.64 later=-0.18
learn=-0.27 learn_who=-0.18 leave=0.61 leave_the=0.59 left=-0.15 lemoine=-0.17 lemoine_hatch=-0.17
let=-0.08 let_YOU=-0.21 let_me=-0.14 lets=-0.15 lets_me=-0.15 levels=-0.12 levels_2=-0.12 like_YOU=-0.13
like_in=-0.17 like_it=-0.43 like_this=-0.39 like_to=0.5 liked=-0.18 limits=0.9 lindgren=-0.18
lindqvist=-0.23 line=-0.31 line_drop=-0.64 link=-0.27 link_and=-0.12 link_in=-0.19 link_is=-0.17
links=-0.21 list=-0.39 list_and=-0.42 live=-0.45 llc=-0.23 lobby=-0.17 long=-0.17 longer=-0.45 look=0.68
look_at=-0.75 look_for=0.35 look_forward=-0.74 looked=-0.28 looking=-0.2 lopez=-0.28 lorene=-0.37
lorna=-0.3 lost=-0.22 love=-0.36 loved=-0.39 lucia=-0.17 lucia_nakamura=-0.17 lucinda=-0.42 luck=-0.27
luck_with=-0.32 lunch=-0.24 lunch_with=-0.09 lund=-0.17 lund_cardiology=-0.17 m=-0.14 m_12=-0.07
m_et=-0.21 machine=-0.12 made=-0.11 make=-0.52 make_it=-0.08 makes=-0.23 manager=-0.14
manager_department=-0.18 manager_internal=-0.13 many=-0.8 march=0.15 march_19=-0.51 march_3=0.07
marchbanks=-0.2 marchbanks_medical=-0.2 marcy=-0.37 marcy_plunkett=-0.29 maria=-0.42 maria_lopez=-0.28
maribel=-0.26 maribel_quiñones=-0.29 marisol=-0.36 match=-0.41 matchready=-0.26
matchready_coaching=-0.26 matters=-0.46 may=0.14 may_COMM=-1.26 may_ask=-0.19 may_be=0.26 may_i=0.81
may_not=0.2 may_tell=0.16 md=-0.28 md_facs=-0.26 md_mph=-0.13 md_phd=-0.2 me=0.08 me_;=-0.17 me_a=0.3
me_about=-0.35 me_and=-0.37 me_at=-0.22 me_by=-0.35 me_every=-0.2 me_here=-0.64 me_know=-0.14
me_on=-0.33 me_only=-0.97 me_or=0.48 me_to=0.45 me_two=-0.2 mean=-0.63 meant=1.06 med=-0.17 media=-0.31
medical=-0.19 medical_center=-0.18 medical_education=-0.14 medicine=-0.16 medicine_ADDR=-0.19
medicine_SELF=-0.13 medicine_at=-0.06 medicine_categorical=-0.15 medicine_orchard=-0.09
medicine_residency=-0.1 medicine_thursday=-0.07 meet=-0.17 meeting=-0.23 meeting_YOU=-0.27
meeting_id=-0.23 meeting_is=-0.16 memorial=-0.17 memorial_hospital=-0.2 met=0.36 met_?=0.97 mha=-0.36
microsoft=-0.24 microsoft_teams=-0.24 mind=-0.39 minute=-0.3 minutes=-0.19 minutes_early=-0.12
miss=-0.47 missing=-0.32 monday=-0.18 monday_november=-0.15 monday_the=-0.11 monitored=-0.57 months=0.38
more=-0.43 more_about=-0.06 morning=-0.19 morning_and=-0.13 morning_priya=-0.22 morning_to=-0.15
mornings=-0.18 mount=-0.3 mount_adeline=-0.3 mountain=-0.28 mountain_time=-0.34 move=-0.3 move_YOU=-0.2
moved=-0.22 moves=-0.54 mph=-0.13 mph_SELF=-0.12 ms=-0.23 ms_raman=-0.23 must=0.42 must_COMM=1.33
must_be=0.61 my=-0.07 my_COMM=0.44 my_cell=-0.13 my_interview=-0.36 my_last=-0.17 nakamura=-0.17
nakamura_pratt=-0.17 name=-0.34 name_is=-0.31 name_no=0.08 name_of=-0.31 names=-0.2 narrows=-0.12
narrows_medical=-0.12 need=-0.2 need_to=-0.24 needed_on=-0.3 neither=0.95 neither_i=0.26
nephrology=-0.23 neurology=-0.22 neurology_gull=-0.07 neurology_residency=-0.25 never=-0.1 new=-0.2
new_date=-0.23 next=-0.1 next_person=-0.24 nice=0.82 night=-0.24 nilda=-0.45 no=0.72 no_COMM=0.34
no_REPLY=-0.32 no_THANKS=0.77 no_further=-0.12 no_influence=-0.1 no_longer=-0.52 no_names=0.08
no_need=-0.35 no_other=0.14 no_recordings=-0.5 none=1.49 none_of=-0.27 noon=-0.19 nor=0.51
northgate=-0.18 northgate_university=-0.06 not=0.18 not_COMM=0.46 not_REPLY=-0.11 not_a=-0.4
not_accept=0.95 not_accepted=1.18 not_added=-0.43 not_allowed=0.16 not_and=-0.38 not_ask=-0.26
not_bring=-0.58 not_change=-0.37 not_do=1.43 not_eat=-0.37 not_engage=-0.29 not_even=-0.78
not_expected=-0.55 not_feel=-0.53 not_forward=-0.77 not_found=-0.5 not_give=0.23 not_have=-0.23
not_hold=-0.75 not_initiate=-0.47 not_know=-0.11 not_monitored=-0.57 not_need=0.15 not_offer=-0.29
not_on=-0.27 not_permitted=0.46 not_require=-0.51 not_scored=-0.4 not_see=-0.15 not_share=-0.16
not_take=0.6 not_talk=-0.21 not_tell=-0.18 not_the=0.21 not_to=0.4 not_use=-0.51 not_wait=-0.45
not_want=0.91 not_worry=-0.75 nothing_YOU=-0.4 nothing_about=-0.18 nothing_else=0.44 nothing_for=-0.6
nothing_is=-0.33 nothing_more=-0.24 nothing_to=-0.22 notify=-0.24 notify_the=-0.24 nov=-0.12
november=-0.16 november_10=-0.13 november_12=-0.19 november_17=-0.14 november_19=-0.18 november_2=-0.17
november_23=-0.07 now_and=-0.54 now_that=0.31 nrmp=-0.52 number=-0.46 numbers=-0.49 nurse=-0.09
nurses=-0.29 o=-0.15 obliged=0.45 obliged_if=0.45 october=-0.25 of_COMM=0.85 of_FACULTY=0.68
of_OFFICE=-0.07 of_SELF=-0.28 of_YOU=-0.2 of_a=-0.28 of_any=0.46 of_equity=-0.14 of_hospital=-0.1
of_it=0.78 of_january=-0.32 of_me=0.38 of_medicine=-0.2 of_neurology=-0.09 of_no=1.21 of_november=-0.19
of_october=-0.37 of_surgery=0.35 of_these=-0.34 of_this=0.22 of_us=-0.27 of_your=0.12 off=0.45
off_limits=0.9 off_the=1.38 offer=-0.31 office=-0.31 office_of=-0.27 old=0.17 old_one=-0.24 on=-0.09
on_COMM=1.04 on_RANK=-0.16 on_SELF=-0.12 on_YOU=0.67 on_a=-0.23 on_an=-0.44 on_any=-0.31 on_behalf=-0.28
on_camera=-0.14 on_friday=-0.11 on_its=-0.17 on_january=-0.28 on_levels=-0.12 on_monday=-0.19
on_our=-0.32 on_social=0.17 on_that=0.09 on_the=0.1 on_thursday=-0.24 on_time=-0.42 on_to=-0.59
on_wednesday=-0.36 on_zoom=-0.35 once=0.59 once_YOU=0.9 one_:=1.07 one_after=-0.2 one_by=-0.33
one_is=-0.25 one_thing=0.34 one_to=0.09 only_on=0.52 only_take=-0.78 only_through=-0.53 only_to=0.89
only_way=-0.71 open=-0.19 open_for=-0.14 open_house=-0.4 open_the=-0.77 opens=-0.23 opens_at=-0.08
optional=-0.18 optional_and=-0.13 or_COMM=0.07 or_FACULTY=0.39 or_a=-0.15 or_in=-0.18 or_no=-0.66
or_not=0.58 or_staff=0.07 or_to=-0.65 orchard=-0.09 orchard_bay=-0.09 order_of=0.56 order_to=0.12
organizer=-0.32 osei=-0.31 osei_md=-0.19 osterman=-0.24 other=-0.35 other_SELF=-0.65 others=0.18
our=-0.21 our_FACULTY=-0.22 our_committee=-0.35 our_interview=-0.24 our_recruitment=1.3 our_season=-0.21
our_side=-0.32 our_silence=-1.05 our_site=-0.13 ours=-0.29 out=0.22 out_for=-0.27 out_in=-0.33
out_of=1.02 out_on=-0.42 out_there=-0.3 outside=-0.39 over=-0.17 over_the=-0.21 own=0.23 oyelaran=-0.21
p=-0.14 p_m=-0.11 pacific=-0.1 page=-0.49 pages=-0.29 paper=1.05 paper_congratulations=-0.26
parking=-0.29 parking_is=-0.12 part=0.06 part_in=0.39 part_of=-0.17 pass=-0.12 pass_it=-0.07
pass_through=0.09 passcode=-0.3 passcode_:=-0.38 passed=-0.19 passed_along=0.18 passed_on=-0.23
password=-0.42 past=-0.11 patience=-0.29 patients=-0.31 patrice=-0.3 patrice_lemoine=-0.17 pay=-0.36
pd=-0.33 pell=-0.35 peninsula=-0.47 people=-0.09 people_we=-0.43 per=-0.5 permitted=0.46 person_and=0.85
person_who=-0.11 personal=-0.56 personally=0.6 petrakis=-0.22 petrakis_c=-0.19 pgy=-0.16 pgy_1=-0.08
pgy_2=-0.21 pgy_3=-0.1 phd=-0.2 philippa=-0.28 philippa_stroud=-0.28 photo=-0.36 picked=-0.24 pine=-0.11
pine_lakes=-0.11 place=0.31 place_and=0.19 place_back=-0.23 place_on=-0.21 place_opens=-0.24
place_with=-0.29 places=-0.14 plan=-0.07 plane=-0.61 plans=-0.51 plans_by=-0.21 plastic=0.12 please=0.4
please_:=0.62 please_COMM=0.75 please_and=0.99 please_be=-0.31 please_bring=-0.26 please_consider=0.07
please_do=0.1 please_forget=0.55 please_hold=0.71 please_keep=0.93 please_refrain=2.02 please_say=0.08
please_tell=-0.54 pleased=-0.15 pleased_to=-0.15 pleasure=-0.16 pleasure_to=-0.19 pledge=-0.45
pledge_not=-0.45 pls=0.73 plunkett=-0.29 pm=-0.1 pm_central=-0.1 pm_et=-0.12 point=0.97 point_of=0.97
policy=0.24 policy_AFTER=0.7 policy_statement=-0.41 politely=1.99 por=0.99 por_favor=0.99 port=-0.09
portland=-0.13 possible=-0.5 post=-0.67 posted=-1.01 prairie=-0.35 prairie_cross=-0.35 pratt=-0.17
prepare=-0.38 press=-0.65 print=0.17 printed=-0.32 privileged=-0.33 priya=-0.27 priya_!=-0.25
priya_:=-0.57 priya_good=-0.24 priya_i=-0.22 priya_raman=-0.2 problems=-0.74 program=-0.17
program_manager=-0.15 program_office=-0.32 programa=-0.28 prohibited=0.09 project=-0.29 promise=0.99
promised=-0.46 promised_YOU=-0.28 protect=0.12 protect_it=0.12 provided=-0.33 puerto=-0.19
puerto_rico=-0.19 pulmonary=-0.1 pulmonary_critical=-0.15 put=0.48 put_it=0.13 put_them=1.62
put_us=-0.31 puts=0.46 quick=-0.25 quick_one=-0.25 quiñones=-0.29 raman=-0.23 raman_YOU=-0.16 rare=-0.17
rather=0.47 rather_YOU=0.45 reach=0.72 reached=-0.63 reaches=0.38 reaches_the=0.57 read_COMM=0.75
read_it=-0.24 reading=0.21 reading_COMM=0.68 reads=-0.37 real=-0.23 really=0.11 reason=-0.39
receipt=-0.33 receive=0.45 received=-0.28 receiving=-0.2 recipient=-0.23 recorded=-0.33 recording=-0.47
recording_is=-0.55 recording_screenshots=-0.34 recordings=-0.5 recordings_please=-0.5 recruitment=0.58
refrain=1.5 refrain_from=0.57 regards=-0.55 regional=-0.17 regional_hospital=-0.28
regional_medical=-0.09 registered=-0.34 reimbursement=-0.42 reimbursement_form=-0.18 release=-0.35
remember=0.27 reminded=0.28 reminder=0.21 renata=-0.21 renata_solis=-0.21 report=-0.07 request=-0.22
requests=-0.18 require=-0.87 require_or=-0.51 required=-0.6 residency=-0.18 residency_ADDR=-0.2
residency_OFFICE=-0.09 residency_SELF=-0.19 residency_coordinator=-0.16 residency_northgate=-0.06
residency_pine=-0.1 rest=0.39 rest_of=-0.37 results=1.11 return=0.28 review=-0.22 reyes=-0.25
reyes_SELF=-0.18 reyes_md=-0.2 rico=-0.19 ridge=-0.09 ridge_medical=-0.09 ridgeline=-0.28
ridgeline_community=-0.28 right=-0.18 right_about=-0.16 ring=-0.53 ring_me=-0.27 room=-0.22
room_five=-0.17 room_for=-0.36 room_of=-0.07 room_with=-0.16 rooms=-0.59 rotate=-0.31 rotate_YOU=-0.31
route=1.41 rsvp=-0.52 rsvp_to=-0.45 rule=0.35 rule_of=-0.4 rules=0.63 run=-0.36 running=-0.53
runs_SELF=-0.12 s=-0.1 s_COMM=-0.56 s_group=-0.21 safe=-0.3 said=0.34 same=-0.08 same_:=0.08
samuel=-0.08 san=-0.26 sat=-0.2 saturday=-0.24 say=-0.14 say_anything=-0.27 say_it=0.87 say_that=0.18
say_to=1.24 says=-0.39 schedule=-0.25 schedule_for=-0.25 scheduled=-0.44 scheduling=-0.51 school=-0.22
school_of=-0.19 scored=-0.32 scored_interview=-0.22 screen=0.1 screenshots=-0.34 screenshots_and=-0.34
season=0.25 season_has=-0.19 seat=-0.21 seats=-0.29 second=-0.12 security=-0.37 see=-0.14 see_YOU=-0.21
see_below=-0.19 see_it=-0.79 see_the=-0.24 see_who=-0.08 select=-0.24 select_a=-0.24 selected=-0.17
selection=-0.18 selection_meeting=-0.16 sender=-0.31 sentences=-0.2 sentences_on=-0.2 sepsis=-0.2
sepsis_project=-0.2 sequoia=-0.12 sequoia_narrows=-0.12 server=-0.39 session=-0.3 sessions=-0.3 set=-0.2
settings=-0.45 seven=-0.26 shall=0.29 shall_not=-0.79 share=-0.2 share_the=-0.36 she=0.58 she_does=-0.14
she_her=-0.32 sheet=-0.26 sherrod=-0.17 sherrod_bascombe=-0.17 shoes=-0.22 short=-0.3 should=0.55
should_YOU=0.62 should_be=0.83 should_go=0.83 should_i=1.82 should_it=-0.31 should_not=0.3 show=-0.44
shown=-0.47 shown_in=-0.32 shy=-0.51 side=-0.32 sides=-0.63 sign=-0.39 signal=-0.28 signed=-0.46
silence=-1.05 silly=-0.48 simply=-0.23 sin=-1.5 since=-0.24 single=0.44 sit=-0.37 sit_down=-0.43
site=-0.26 sits=-0.11 sleep=-0.45 snow=-0.37 so_NOBODY=-0.2 so_YOU=-0.77 so_do=0.31 so_here=-0.28
so_i=-0.12 so_only=-0.38 so_please=0.19 so_sorry=-0.59 so_that=-0.17 so_there=-0.21 so_this=-0.19
social=-0.37 social_media=-0.31 social_security=-0.39 solicit=-0.75 solis=-0.21 solis_md=-0.1 some=-0.44
some_day=-0.2 something=0.2 something_about=-0.36 something_else=-0.35 sonoran=-0.14 sonoran_crest=-0.14
soon=-0.32 soon_as=-0.27 sorry=0.88 sorry_to=-0.3 sort=-0.37 sound=-0.16 sound_university=-0.19 spare=1
specialist=-0.2 st=-0.13 st_brannoc=-0.16 st_brendan=-0.15 staff=0.06 stand=0.12 stand_in=0.73
stand_on=-0.2 standard=-0.09 start=-0.08 starts=-0.14 state=-0.16 state_university=-0.11 statement=-0.41
status=-0.51 status_of=-0.5 stays=-0.49 step=-0.21 still=-0.36 stop_receiving=-0.19 straight=0.56
street=-0.35 strict=0.46 stroke=-0.49 strongly=0.63 stroud=-0.28 structured=-0.22
structured_scored=-0.22 subsequent=1.24 subsequent_to=1.24 such=-0.47 supper=-0.29 sure=-0.46
survey=-0.49 survey_;=-0.56 system=-0.12 t=-0.24 tagme=-0.21 take=0.09 take_your=-0.41 taken=-0.17
takes=-0.27 taking=-0.09 talk=-0.42 talk_to=-0.22 talk_with=-0.07 talking=-0.09 talktwice=-0.29
tamarack=-0.18 tamarack_im=-0.22 tamarack_state=-0.16 teams=-0.22 teche=-0.11 teche_regional=-0.11
technical=-0.45 tel=-0.24 tell=-0.22 tell_DOCTOR=0.64 tell_YOU=-0.34 tell_me=0.18 tell_the=-0.13
tell_us=-0.39 ten=-0.09 ten_minutes=-0.06 test=-0.51 testmail_OFFICE=-0.41 testmail_are=-0.34 than=-0.26
thanks=0.9 thanks_a=0.66 thanksgiving=-0.43 that_COMM=0.11 that_NOBODY=-0.21 that_YOU=0.93
that_day=-0.18 that_is=-0.19 that_on=-0.51 that_one=-0.13 that_she=1.15 that_the=-0.23 that_they=-0.07
that_was=-0.44 that_we=0.17 that_your=0.22 the_12th=-0.24 the_14th=-0.29 the_15th=-0.1 the_16th=-0.11
the_30th=-0.09 the_BOX=-0.75 the_COMM=-0.33 the_QUESTION=-0.09 the_REPLY=-0.21 the_SEASON=0.5
the_SELF=-0.15 the_THANKS=1.12 the_airport=-0.22 the_attached=-0.27 the_best=-0.26 the_cafeteria=-0.36
the_calendar=-0.18 the_categorical=-0.2 the_chat=-0.54 the_committee=0.38 the_day=0.13 the_dean=-0.23
the_drawer=0.18 the_entry=-0.07 the_fire=-0.29 the_first=0.51 the_following=-0.23 the_good=-0.19
the_group=-0.19 the_half=-0.26 the_heads=-0.26 the_hotel=-0.2 the_hours=-0.12 the_interest=-0.14
the_interview=0.44 the_interviews=-0.15 the_last=0.67 the_late=-0.29 the_line=-0.16 the_link=-0.26
the_match=-0.25 the_morning=-0.12 the_name=-0.42 the_next=0.19 the_nrmp=-0.31 the_number=-0.47
the_offer=-0.25 the_old=0.29 the_one=0.52 the_only=0.66 the_order=-0.42 the_other=-0.21 the_others=0.18
the_person=-0.23 the_place=-0.58 the_plan=-0.08 the_receipt=-0.33 the_rest=-0.37 the_right=-0.17
the_room=-0.36 the_season=-0.1 the_seat=-0.12 the_selection=-0.15 the_sender=-0.23 the_sepsis=-0.2
the_site=-0.25 the_status=-0.23 the_stroke=-0.49 the_three=-0.1 the_time=-0.54 the_trouble=0.77
the_two=-0.11 the_ultrasound=-0.07 the_unit=-0.47 the_urge=0.7 the_va=-0.23 the_very=-0.26
the_week=-0.26 the_weekend=-0.15 the_whole=-0.13 the_zoom=0.42 their=0.23 their_BOX=0.06 their_COMM=0.48
their_group=-0.21 their_own=0.76 them=0.26 them_by=0.09 them_in=0.93 themselves=-0.65 then=-0.34
then_the=-0.16 there_are=-0.38 there_is=0.07 there_will=0.17 therefore=0.9 these=-0.54 these_:=-0.23
these_COMM=-0.25 they_are=0.08 they_can=0.89 they_do=0.21 they_have=0.36 they_like=-0.67 they_say=-0.88
they_will=-0.78 thibodeau=-0.23 thing=0.26 thing_i=0.92 thing_to=0.74 thing_we=-0.42 things_are=-0.11
think=-0.14 thirty=-0.28 this=-0.14 this_:=-0.22 this_COMM=-0.43 this_because=-0.16 this_confirms=-0.06
this_decision=-0.55 this_event=-0.29 this_fall=-0.3 this_is=-0.17 this_morning=-0.17 this_on=-0.13
this_week=-0.22 this_year=0.69 those_YOU=-0.75 those_who=-0.19 though=-0.15 though_:=0.56 thousand=-0.12
thousand_applications=-0.12 three=-0.27 three_of=-0.33 three_things=-0.16 through=0.37
through_OFFICE=0.55 through_PORTAL=0.47 through_a=0.55 through_me=1.65 through_the=-0.41 thursday=-0.29
thursday_december=-0.13 thursday_january=-0.13 thursday_november=-0.16 thx=-0.33 thx_m=-0.33
ticket=-0.32 tie=-0.35 tillamore=-0.16 tillamore_community=-0.15 time_:=-0.09 time_on=0.67 to=0.13
to_4=-0.12 to_6=-0.18 to_ADDR=0.57 to_ANYONE=0.09 to_COMM=-0.21 to_DOCTOR=1.23 to_FACULTY=0.7
to_OFFICE=-0.44 to_PORTAL=0.15 to_RANK=-0.43 to_REPLY=0.61 to_RESIDENT=0.22 to_SELF=-0.08
to_THANKS=-0.45 to_YOU=-0.72 to_a=0.52 to_ask=-0.43 to_be=0.96 to_change=-0.33 to_click=-0.28
to_come=-0.38 to_confirm=-0.28 to_do=-0.1 to_each=-0.17 to_every=-0.48 to_get=-0.55 to_go=0.4
to_have=-0.31 to_her=0.23 to_interview=-0.46 to_it=-0.27 to_keep=-0.13 to_know=-0.41 to_live=-0.24
to_me=0.13 to_meet=-0.25 to_move=-0.41 to_pass=0.06 to_protect=0.12 to_reach=0.23 to_refrain=0.35
to_say=0.3 to_see=-0.29 to_stand=0.51 to_stop=-0.25 to_talk=-0.22 to_tell=0.3 to_the=-0.23 to_them=0.92
to_this=-0.14 to_treat=-0.57 to_us=0.57 to_use=0.98 to_your=0.55 tobias=-0.45 today=0.85 today_s=-0.21
told=-0.32 told_me=-0.18 told_not=-0.34 tolford=-0.08 tomorrow=-0.26 tomorrow_at=-0.27 tonight=-0.31
tonight_and=-0.3 too=0.07 took=-0.09 topic=-0.35 tour=-0.2 track=-0.16 track_and=-0.07 travel=-0.63
treat_ANYONE=0.25 treated=0.08 treated_the=0.08 trivia=-0.51 trouble=-0.09 trouble_with=-0.52 truly=2.26
trust=-0.16 trust_YOU=-0.16 tue=-0.21 tue_01=-0.22 tue_12=-0.2 tuesday=-0.16 tuesday_december=-0.18
tuesday_january=-0.13 tuesday_november=-0.18 tuesday_the=-0.22 turn=0.47 turn_to=0.71 twelve=-0.19
twice=-0.29 two=-0.31 two_of=-0.26 two_things=-0.33 tyrell=-0.45 ultrasound=-0.07 ultrasound_track=-0.07
unable=-0.57 unable_to=-0.57 unattended=-0.34 unauthorized=-0.46 under=0.27 understand=0.36 unit=-0.38
university=-0.13 university_hospital=-0.13 university_medical=-0.12 unless=-0.19 unless_YOU=-0.19
unread=0.76 unsubscribe=-0.48 until=-0.12 until_YOU=-0.22 until_it=-1.1 until_the=0.08 until_then=-0.39
up=-0.14 up_about=-0.26 up_with=0.21 updates=0.09 urge=0.7 urge_to=0.7 urgent=-0.46 urgent_matters=-0.46
us_YOU=0.37 us_and=-0.17 us_for=-0.67 us_in=0.37 us_is=0.07 us_on=-0.2 us_so=-0.33 us_the=0.93
us_this=-0.21 us_to=-0.57 us_we=-0.76 use=0.28 use_PORTAL=0.35 use_a=-0.22 use_the=-0.52 used=0.6
va=-0.23 valley=-0.13 valley_health=-0.15 vandermeer=-0.12 vandermeer_university=-0.12 vavra=-0.27
version=-0.28 very=0.65 via=1.87 video=-0.24 view=0.34 view_all=-0.44 view_medical=-0.44 virtual=-0.22
visit=-0.26 visiting=-0.37 visiting_us=-0.37 visits=0.32 wait=0.88 waiting=-0.24 waitlist=-0.2
walk=-0.24 walk_through=-0.14 want=0.11 want_to=0.15 wanted=-0.07 wanted_YOU=-0.34 wanted_to=-0.2
wants=-0.19 warmly=-0.45 was=-0.17 was_COMM=0.67 was_a=-0.28 was_finished=-0.27 waste=0.39 wausau=-0.12
wausau_wi=-0.12 way=-0.1 we=0.24 we_HUSH=0.64 we_are=0.23 we_ask=1.02 we_begin=-0.11 we_can=-0.44
we_do=0.28 we_enjoyed=-0.43 we_keep=0.65 we_let=-0.15 we_look=1.35 we_never=-0.11 we_use=-0.28
we_will=-0.43 we_would=0.46 wear=-0.64 webex=-0.4 wed=-0.21 wed_01=-0.18 wednesday=-0.21 week=-0.26
week_ahead=-0.25 weekend=-0.15 welcome=-0.2 welcome_to=0.14 well=0.18 well_done=-0.21 went=-0.09
were=-0.06 were_right=-0.18 what=0.2 what_YOU=-0.32 what_happens=-0.41 what_i=-0.3 what_is=0.69
what_it=-0.16 what_they=0.17 what_we=1.21 whatever=0.13 whatever_YOU=0.44 when=-0.09 when_ANYONE=-0.23
when_the=0.25 where_YOU=-0.28 where_it=1.01 where_they=-0.07 whether=0.1 whether_YOU=-0.15
whether_it=1.03 which=-0.08 which_of=-0.1 while=0.21 whitcomb=-0.16 whitcomb_university=-0.16
whitlock=-0.1 whitlock_medical=-0.12 who=-0.23 who_COMM=0.49 who_does=-0.11 who_interviewed=0.37
who_runs=-0.12 who_will=-0.73 whoever=0.43 whole=-0.13 whom=-0.27 whose=-0.41 why=-0.28 wi=-0.21
wi_fi=-0.33 will=-0.18 will_COMM=-0.24 will_RANK=-0.23 will_be=-0.13 will_do=0.3 will_find=0.15
will_get=-0.49 will_go=-0.32 will_have=1.11 will_interview=-0.2 will_not=-0.36 will_see=0.44 win=1.15
winter=-0.42 wish_YOU=-0.48 with_:=-0.16 with_ANYONE=-0.34 with_FACULTY=0.69 with_SELF=0.32
with_THANKS=1.07 with_YOU=-0.14 with_a=-0.21 with_any=0.21 with_google=-0.13 with_harbor=-0.18
with_me=-0.24 with_our=-0.45 with_the=-0.14 with_today=-0.21 with_us=0.13 with_your=-0.14 within=-0.59
within_24=-0.44 without=0.07 without_THANKS=0.88 without_a=-0.54 word=-0.3 work=1.57 works=-0.65
worry=-0.65 worry_about=-0.14 would=0.25 would_YOU=-0.2 would_ask=0.45 would_be=-0.07 would_have=-0.4
would_like=0.42 would_not=0.48 would_rather=0.47 wrong=-0.6 year=0.08 years=-0.19 yes_or=-0.66
yesterday=-0.23 yet=-0.27 your_COMM=-0.14 your_PORTAL=0.51 your_RANK=-0.21 your_THANKS=0.67
your_application=-0.11 your_calendar=-0.19 your_camera=-0.17 your_dashboard=-0.26 your_date=-0.34
your_day=-0.17 your_dean=-0.3 your_evenings=-0.07 your_file=-0.37 your_full=-0.43 your_interview=0.18
your_list=-0.31 your_name=-0.31 your_own=0.27 your_paper=-0.26 your_patience=-0.29 your_place=-0.21
your_schedule=-0.25 your_side=-0.3 your_time=0.61 yours=-0.42 yours_is=-0.25 yvonne=-0.45 zone=-0.31
zoom_:=-0.29 zoom_link=-0.38 zoom_meeting=-0.23 zoom_room=0.35
"""

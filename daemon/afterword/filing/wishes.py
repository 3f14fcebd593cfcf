"""Which of a program's statements are in force: law 2 as a fold over time.

On each axis the newest explicit statement wins, of simultaneous ones the strictest; only
the program's own authenticated voice relaxes an earlier one; a rule recorded by hand
tightens at once and relaxes only what is unclear or unknown; a person speaks for herself
alone. A specialty's default is the weakest layer (DOMAIN 2e, "Combination order").
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import msgspec

from afterword.model import CasePolicy, Policy, Quote, Record, Rule

Axis = Literal["thanks", "direct", "questions", "updates", "ranking", "reply", "second_look", "unclear"]

AXES: dict[Rule, dict[Axis, int]] = {
    # rule: {axis it names: strictness}; a bigger number forbids more
    "no_contact": {"thanks": 9, "direct": 9, "questions": 9, "updates": 9},
    "no_thank_you": {"thanks": 5},
    "thank_you_not_needed": {"thanks": 2},
    "thank_you_welcome": {"thanks": 1},
    "no_faculty_contact": {"direct": 5},
    "office_only": {"direct": 4},
    "faculty_contact_ok": {"direct": 1},
    "questions_welcome": {"questions": 1},
    "updates_portal_only": {"updates": 5},
    "no_effect_on_ranking": {"ranking": 1},
    "no_reply_expected": {"reply": 1},
    "no_second_look": {"second_look": 1},
    "unclear": {"unclear": 1},
}

ACAPS = Policy(
    rule="no_faculty_contact",
    quote=Quote(text="Contact with the faculty after the interview is prohibited (plastic surgery, ACAPS)."),
)
"""The only specialty default that is applied (DOMAIN 0, fact 3, row 20)."""

SPECIALTY_DEFAULTS = {"plastic surgery": ACAPS}


class Wishes(Record, frozen=True, kw_only=True):
    """What is in force at one moment, axis by axis; `invited` are persons opened one by one."""

    thanks: CasePolicy | None = None
    direct: tuple[CasePolicy, ...] = ()
    questions: CasePolicy | None = None
    updates: CasePolicy | None = None
    ranking: CasePolicy | None = None
    reply: CasePolicy | None = None
    second_look: CasePolicy | None = None
    unclear: tuple[CasePolicy, ...] = ()
    invited: tuple[CasePolicy, ...] = ()

    @property
    def silence(self) -> CasePolicy | None:
        """The statement that forbids all contact, if one is in force on the thanks axis."""
        return self.thanks if self.thanks and self.thanks.policy.rule == "no_contact" else None

    @property
    def faculty_ban(self) -> CasePolicy | None:
        """The statement that keeps individuals closed, if one is in force."""
        return next((p for p in self.direct if p.policy.rule != "faculty_contact_ok"), None)

    @property
    def faculty_ok(self) -> CasePolicy | None:
        """The program's own word that individuals may be written to."""
        return next((p for p in self.direct if p.policy.rule == "faculty_contact_ok"), None)


def settle(policies: tuple[CasePolicy, ...], cleared: datetime | None = None) -> tuple[CasePolicy, ...]:
    """Return the policies with `in_force` and `why_not` decided, in time order.

    `cleared`: the newest moment the applicant recorded a rule by hand; what was unclear
    before it is settled.
    """
    ordered = sorted(policies, key=lambda p: p.told)
    rows, refused = _fold(ordered)
    standing = {id(p) for row in rows.values() for p in row}
    return tuple(_judged(p, cleared, standing, refused) for p in ordered)


def in_force(policies: tuple[CasePolicy, ...], day: date) -> Wishes:
    """Return what binds on `day`: settled policies, axis by axis, whose `until` has not passed."""
    live = [p for p in policies if not _lapsed(p.policy, day)]
    rows, _ = _fold(sorted(live, key=lambda p: p.told))

    def top(axis: Axis) -> CasePolicy | None:
        return max(rows.get(axis, []), key=lambda p: (AXES[p.policy.rule][axis], p.told), default=None)

    return Wishes(
        thanks=top("thanks"),
        direct=tuple(
            sorted(
                rows.get("direct", []), key=lambda p: (AXES[p.policy.rule]["direct"], p.told), reverse=True
            )
        ),
        questions=top("questions"),
        updates=top("updates"),
        ranking=top("ranking"),
        reply=top("reply"),
        second_look=top("second_look"),
        unclear=tuple(p for p in live if p.policy.rule == "unclear" and p.in_force),
        invited=tuple(p for p in live if _personal(p)),
    )


def _fold(ordered: list[CasePolicy]) -> tuple[dict[Axis, list[CasePolicy]], dict[int, str]]:
    """Return the statements in force on each axis, and why the refused ones are not."""
    rows: dict[Axis, list[CasePolicy]] = {}
    refused: dict[int, str] = {}
    for statement in ordered:
        if statement.policy.rule == "unclear" or _personal(statement):
            continue
        for axis, strictness in AXES[statement.policy.rule].items():
            why = _place(rows.setdefault(axis, []), statement, axis, strictness)
            if why:
                refused[id(statement)] = why
    return rows, refused


def _personal(p: CasePolicy) -> bool:
    return p.policy.person is not None and p.voice != "hand"


def _place(row: list[CasePolicy], new: CasePolicy, axis: Axis, strictness: int) -> str:
    """Put `new` into the row of statements in force on one axis; return why not, or ""."""
    if not row:
        row.append(new)
        return ""
    held = max(AXES[p.policy.rule][axis] for p in row)
    same_mail = bool(new.message_id) and all(p.message_id == new.message_id for p in row)
    row[:] = [p for p in row if p.policy.rule != new.policy.rule or same_mail]
    if same_mail or not row:
        if strictness > held:
            row[:] = [p for p in row if axis == "direct"] + [new]
        elif strictness == held or axis == "direct":
            row.append(new)
        else:
            return "the same message also says something stricter"
        return ""
    if strictness >= held:
        # The earlier office_only keeps naming its address beside a newer ban on faculty.
        row[:] = [p for p in row if axis == "direct" and p.policy.route and strictness > 1] + [new]
        return ""
    if new.policy.topics and axis not in _topic_axes(new.policy):
        return "it opens only some topics"
    weakest = all(p.voice == "specialty" for p in row)
    if new.voice == "program" and (new.authenticated or weakest):
        row[:] = [new]
        return ""
    if new.voice == "hand":
        return "a rule recorded by hand never relaxes what the program wrote"
    return "only the program's own authenticated voice relaxes an earlier rule"


def _topic_axes(policy: Policy) -> frozenset[str]:
    """Return the axes a statement with topics reaches; "questions only" leaves the ban on faculty."""
    names = {"thank_you": "thanks", "question": "questions", "update": "updates"}
    return frozenset(names[t] for t in policy.topics if t in names)


def _judged(
    p: CasePolicy, cleared: datetime | None, standing: set[int], refused: dict[int, str]
) -> CasePolicy:
    if p.policy.rule == "unclear":
        settled = cleared is not None and cleared >= p.told
        why = "settled by what was recorded by hand" if settled else ""
        return msgspec.structs.replace(p, in_force=not settled, why_not=why)
    if _personal(p) or id(p) in standing:
        return msgspec.structs.replace(p, in_force=True, why_not="")
    why = refused.get(id(p), "a newer statement of the program replaced it")
    return msgspec.structs.replace(p, in_force=False, why_not=why)


def _lapsed(policy: Policy, day: date) -> bool:
    return policy.until is not None and day.isoformat() > policy.until

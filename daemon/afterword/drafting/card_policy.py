"""What the applicant heard about writing afterwards, as rules: a table, `unclear` where it does not fit.

A rule by hand tightens at once and relaxes only what is unclear or unknown (DOMAIN, "Beside the
table"), so that a wrong reading of her words can cost a letter, never break a program's rule.
"""

from __future__ import annotations

import re

from afterword.model import Rule

_NOT = (
    r"(?:\bno\b|\bnot\b|n['’]t\b|\bnever\b|\bwithout\b|\bdiscourag\w+|\brefrain\w*|\bprefer(?:red|s)? "
    r"(?:not|we|that we|no|applicants)|\bavoid\w*|\bdon['’]t\b|\bdont\b|\bskip\b|\bhold off\b|\bstop\b|"
    r"\bprohibit\w*|\bforbid\w*|\bforbidden\b|\bnothing\b)"
)
_POSITIVE = re.compile(
    r"\b(?:do(?:n['’]t| not) (?:hesitate|be shy)(?: to)?|no (?:problem|harm|worries)|not a problem|"
    r"would(?:n['’]t| not) (?:mind|hurt))\b",
    re.IGNORECASE,
)
_SAID_NOTHING = re.compile(
    r"\s*(?:no(?:pe|ne)?|nothing|nah|nobody did|not (?:really|that I (?:recall|remember|heard|noticed))|"
    r"they (?:did(?:n['’]t| not)|said nothing)(?: say)?(?: anything| so)?(?: about it| about that)?|"
    r"did(?:n['’]t| not) (?:say|mention|come up)(?: anything| it)?|no mention|not mentioned|nothing "
    r"(?:said|mentioned|specific|in particular|much|about (?:it|that|this))|(?:it )?(?:was(?:n['’]t| not) "
    r"mentioned|never came up)|n/?a|[-–—?]+)\s*[.!]*\s*\Z",
    re.IGNORECASE,
)
_PEOPLE = (
    r"(?:faculty|interviewers?|attendings?|physicians?|doctors?|docs|individuals?|individually|"
    r"directly|them personally|the pd\b)"
)
_WRITE = (
    r"(?:contact\w*|communicat\w*|writ\w+|e-?mail\w*|messag\w*|reach\w* out|correspond\w*|hear from "
    r"us|follow[- ]?ups?)"
)


def _row(rule: Rule, *parts: str) -> tuple[Rule, re.Pattern[str]]:
    return rule, re.compile("".join(parts), re.IGNORECASE)


_ROWS: tuple[tuple[Rule, re.Pattern[str]], ...] = (
    _row(
        "thank_you_not_needed",
        r"(?:(?:not|n['’]t|no|never) (?:be )?(?:necessary|needed|required|expected|obligated|mandatory|",
        r"need (?:for|to)?)|\bunnecessary\b|\boptional\b|\bno need\b|",
        r"(?:need not|needn['’]t|don['’]t (?:need|have) to)\b)",
    ),
    _row(
        "no_effect_on_ranking",
        r"(?:(?:no|not|n['’]t|without|zero) (?:have |make )?(?:any )?(?:\w+ ){0,2}",
        r"(?:effect|impact|influence|affect|bearing|difference|count|matter|considered)|",
        r"\bplay no (?:part|role)\b|doesn['’]t help or hurt)",
    ),
    _row(
        "no_reply_expected",
        r"(?:won['’]t|will not|don['’]t|do not|can['’]t|cannot|not|no)\s+(?:be able to |going to |",
        r"expect(?:ing)? |get )?(?:a |any )?(?:repl\w+|respon\w+|answers?|answer back)\b",
    ),
    _row(
        "updates_portal_only",
        r"\b(?:updates?|news)\b.*\b(?:eras|portal|thalamus)\b|\b(?:eras|portal) only\b|",
        r"\bonly (?:through|via|in) (?:eras|the portal)\b",
    ),
    _row("no_second_look", _NOT, r".{0,20}\bsecond looks?\b"),
    _row(
        "no_thank_you",
        _NOT,
        r"[^.;]{0,40}\b(?:thank|thanks|ty notes?|notes|cards)\b|",
        r"\bthank[- ]?(?:you|yous|you notes|you letters)\b[^.;]{0,30}",
        r"(?:\bdiscouraged\b|\bnot (?:welcome|allowed|accepted|wanted)\b)",
    ),
    _row(
        "no_faculty_contact",
        _NOT,
        r"[^.;]{0,45}\b",
        _PEOPLE,
        "|",
        _PEOPLE,
        r"[^.;]{0,25}(?:off limits|not allowed|won['’]t|can['’]t|cannot|may not)",
    ),
    _row(
        "office_only",
        r"\b(?:only|everything|all|anything|just)\b[^.;]{0,40}\b(?:through|via|to|with)\b[^.;]{0,15}",
        r"\b(?:coordinator|office|mailbox|gme|program manager|administrator|inbox|[\w.]+@[\w.]+)|",
        r"\b(?:go|goes|write|send|email)\b[^.;]{0,20}\b(?:through|via) (?:the )?(?:program )?",
        r"(?:coordinator|office|mailbox)",
    ),
    _row("no_contact", _NOT, r"[^.;]{0,30}\b", _WRITE, r"|\bradio silence\b|\bno contact\b"),
    _row(
        "questions_welcome",
        r"\bquestions?\b[^.;]{0,40}\b(?:welcome|fine|ok|okay|anytime|any time|happy|feel free|encouraged|",
        r"allowed)\b|(?:feel free|happy|welcome|can|may)\b[^.;]{0,40}\b(?:questions?|ask)\b",
    ),
    _row(
        "thank_you_welcome",
        r"\b(?:thank|thanks)\b[^.;]{0,40}\b(?:welcome|fine|ok|okay|appreciated|allowed|nice|encouraged|",
        r"passed? on|forward(?:s|ed)?)\b|(?:feel free|happy|welcome|can|may|like|love|enjoy|appreciate)\w*\b",
        r"[^.;]{0,30}\bthank",
    ),
    _row(
        "faculty_contact_ok",
        r"(?:feel free|happy|welcome|can|may|fine|ok|okay|encouraged|invited)\b[^.;]{0,30}\b",
        _WRITE,
        r"[^.;]{0,30}\b",
        _PEOPLE,
    ),
)
_BLOCKED = {
    "no_thank_you": {"thank_you_not_needed"},
    "no_contact": {"thank_you_not_needed", "no_thank_you", "no_faculty_contact",
        "office_only", "no_reply_expected", "no_effect_on_ranking", "updates_portal_only", "no_second_look"},
    "no_faculty_contact": {"thank_you_not_needed"},
}  # fmt: skip
"""A wide row gives way where a narrower one already explains its words."""


def rules_in(words: str) -> tuple[Rule, ...]:
    """Return the rules that `words` state; `("unclear",)` if they say something that fits none."""
    if not words.strip() or _SAID_NOTHING.match(words):
        return ()
    found = [rule for part in _parts(words) for rule in _rules_of(part)]
    rules = tuple(dict.fromkeys(found))
    contradictory = {"no_thank_you", "thank_you_welcome"} <= set(rules) or {
        "no_faculty_contact",
        "faculty_contact_ok",
    } <= set(rules)
    return rules if rules and not contradictory else ("unclear",)


def _parts(words: str) -> list[str]:
    """Return the clauses of her words: a "but" turns the sense."""
    return [
        p for p in re.split(r"[.;!\n]+|,?\s+\b(?:but|though|however|although)\b", words) if p and p.strip()
    ]


def _rules_of(part: str) -> list[Rule]:
    friendly = _POSITIVE.sub("feel free to", part)
    found: list[Rule] = [rule for rule, pattern in _ROWS if pattern.search(friendly)]
    refused = {"no_thank_you", "no_contact", "no_faculty_contact", "thank_you_not_needed"} & set(found)
    if refused:
        found = [
            r for r in found if r not in {"thank_you_welcome", "faculty_contact_ok", "questions_welcome"}
        ]
    return [rule for rule in found if not (_BLOCKED.get(rule, set()) & set(found))]

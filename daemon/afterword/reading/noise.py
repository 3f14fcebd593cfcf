"""Figures that look like days or hours and are none: phone numbers, rooms, ratios, IDs.

`quiet` blanks them with a character of equal number, so that positions in the blanked text are
positions in the mail. Must never blank a day or an hour that a coordinator writes.
"""

from __future__ import annotations

import re

from afterword.reading.places import STREETS

BLANK = "\x00"
"""Stands for one character of noise; it is neither a word, a figure nor white space."""

_NOISE = re.compile(
    r"""
    https?://\S{1,2000} | \bwww\.\S{1,500} | [\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}
  | \b[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}/\S{1,200}
  | (?:\+\d{1,3}[ .-]?)?\(?(?<!\d)\d{3}\)?[ .\-–/]{1,2}\d{3}[ .\-–]\d{4}(?!\d)(?:[ ,]{1,3}(?:x|ext\.?|extension)[ ]?\d{1,6})?
  | (?:\b(?i:id|code|passcode|pin)[.:#]{0,2}[ ]{0,2})?\b\d{3,4}[ ]\d{3,4}[ ]\d{3,4}(?:[ ]\d{2,4})?\b
  | \b\d{5,}\b | \#[ ]?\d{1,9} | [$€£][ ]?[\d,.]{1,12} | \b\d{1,3},\d{3}\b | \b\d{1,3}(?:\.\d{1,2})?[ ]?%
  | \b24[/x]7\b | \b\d\+\d\b | \b\d{1,2}[/][0-3]?\d[ ](?:full|of|stars?|day|time|FTE|hour|mile|page|capacity|done|filled)\b
  | \bPGY[ \-–]?[IV\d](?:[ ]?[\-–/,&][ ]?(?:PGY[ \-–]?)?\d){0,3}
  | \b(?i:rooms?|rm|suite|ste|floor|unit|bldg|building|ward|gate|garage|lot|level|step|pages?|pp|pager|ext|extension
      |p\.?o\.?[ ]box|box|passcode|password|pin|id|figure|table|policy|version|rev|section|question|no\.?|nos\.?|conf|code|zip|apt
      |door|exit|route|highway|tower|pod|tier|flight|row|seat|item|chapter|grant|protocol|aamc|nrmp|eras|usmle|bay)
      [.:#]{0,2}[ ]{0,2}\#?\d[\d/\-–]{0,12}(?![\d:]|[ ]?[ap]\.?m\b)
  | \b(?i:session|slot|option|group|block|track|wave|round|phase|part|cohort|team|conversation|interview|station|choice|batch|visit)
      [ ]\#?\d{1,2}\b(?![:/.]\d|[ ]?[ap]\.?m\b|st\b|nd\b|rd\b|th\b|[ ](?:of[ ])?(?i:jan|feb|mar|apr|oct|nov|dec|sep)|[ ]?[-–to]{1,2}[ ]?\d)
  | """
    rf"""\b\d{{1,5}}(?=[ ](?:[NSEW]\.?[ ])?[A-Z]\w{{1,20}}(?:[ ][A-Z]\w{{1,20}}){{0,2}}[ ](?:{STREETS}|Highway|Hwy|Terrace|Turnpike)\b)"""
    r"""
  | \b\d{1,2}/\d{1,2}(?=[ ](?:score|credits?)\b)
    """,
    re.VERBOSE,
)


def quiet(text: str) -> str:
    """`text` with every figure that is no day and no hour blanked, character for character."""
    return _NOISE.sub(lambda match: BLANK * len(match.group()), text)

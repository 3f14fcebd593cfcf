"""A note as it was typed becomes clean pieces, one statement each. Meaning is not touched.

Quoted words are masked, so that nothing later turns what somebody said. Shorthand is written
out where it has one meaning only.
"""

from __future__ import annotations

import re
import unicodedata

_SHORTHAND: tuple[tuple[str, str], ...] = (
    (r"(?<!\w)w/o(?!\w)", "without"),
    (r"(?<!\w)w/(?=\s|[a-z])\s*", "with "),
    (r"(?<!\w)b/c(?!\w)", "because"),
    (r"(?<!\w)(?:abt|abot)(?!\w)", "about"),
    (r"(?<!\w)bc(?!\w)", "because"),
    (r"(?<!\w)esp\.?(?=\s)", "especially"),
    (r"(?<!\w)pts(?!\w)", "patients"),
    (r"(?<!\w)yrs(?!\w)", "years"),
    (r"(?<!\w)yr(?!\w)", "year"),
    (r"(?<=\d )mins?(?!\w)", "minutes"),
    (r"(?<!\w)convo(?!\w)", "conversation"),
    (r"(?<!\w)thru(?!\w)", "through"),
    (r"\s+&\s+|(?<=\s)\+(?=\s)", " and "),
    (r"(?<!\w)i(?=['’](?:m|d|ve|ll)\b|\s|$|[.,;!?])", "I"),
)
_ACRONYMS = re.compile(
    r"(?<![\w.])(?:icu|micu|picu|nicu|ecmo|emr|ehr|pocus|va|mri|qi|hiv|copd|ems|gme|nih|pgy)(?![\w.])"
)
_BULLET = re.compile(r"^\s*(?:[-*•·–—>]+|\d{1,2}[.)]|\(?[a-z][.)])\s+")
_LABEL = re.compile(
    r"^(?:topics?|notes?|re|about|also|plus|and|then|talking points|we discussed|main topics?)\s*:\s*",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:dr|drs|mr|mrs|ms|mx|prof|st|mt|vs|e\.g|i\.e|u\.s|no|approx|jr|sr|dept|univ|a\.m|p\.m|etc|"
    r"[a-z])\.)\Z",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
WRAPS_FROM = 60
"""Characters from which a line may have been wrapped by a client rather than ended by a hand."""

_MASK = 0xE100
"""First sign that stands for a quotation; a note has fewer than 200 of them."""


class Masked:
    """The quotations of one note, out of reach while it is turned."""

    def __init__(self) -> None:
        """Start without any."""
        self._kept: list[str] = []

    def hide(self, text: str) -> str:
        """Return `text` with each quotation replaced by one sign."""

        def keep(hit: re.Match[str]) -> str:
            self._kept.append(hit[0])
            return chr(_MASK + len(self._kept) - 1)

        return _QUOTED.sub(keep, text)

    def show(self, text: str) -> str:
        """Return `text` with the quotations back in their places."""
        for number, words in enumerate(self._kept):
            text = text.replace(chr(_MASK + number), words)
        return text


def legible(note: str) -> str:
    """Return `note` without signs that are no text (pictures, private and format characters)."""
    kept = (c for c in note if unicodedata.category(c) not in {"Co", "Cs", "Cf", "So", "Cn"})
    return "".join(" " if unicodedata.category(c) == "Cc" and c != "\n" else c for c in kept)


def pieces(note: str, masked: Masked) -> list[str]:
    """Return the statements of a note, in order, without bullets, labels and closing marks."""
    text = masked.hide(note)
    found = []
    for line in _lines(text):
        for piece in _split(_written_out(_BULLET.sub("", line))):
            bare = _LABEL.sub("", piece.strip(" \t.,;:!?–—-…"))
            bare = bare[lead.end() :] if (lead := _PROMPT.match(bare)) else bare
            if re.search(r"\w|[\ue100-\ue1ff]", bare):
                found.append(bare.strip())
    return found


def _lines(text: str) -> list[str]:
    """Return the lines of a note; a line that runs on (small letter, no bullet) belongs to the one before."""
    lines: list[str] = []
    for line in text.split("\n"):
        runs_on = (
            lines
            and re.match(r"\s*[a-z(]", line)
            and len(lines[-1]) > WRAPS_FROM
            and not re.search(r"[.;!?:]\s*$", lines[-1])
        )
        if runs_on:
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
        else:
            lines.append(line)
    return lines


def _written_out(line: str) -> str:
    for short, long in _SHORTHAND:
        line = re.sub(short, long, line)
    line = _ACRONYMS.sub(lambda hit: hit[0].upper(), line)
    return " ".join(line.split())


def _split(line: str) -> list[str]:
    """Split at sentence ends, semicolons, spaced dashes and arrows, never inside an abbreviation."""
    found, start = [], 0
    for hit in re.finditer(
        r"[.!?]+[)\"”]*(?=\s|$)|;|\s[-–]{1,2}\s|\s*—\s*|\s*(?:->|→|//)\s*|"
        r"(?<=[\w)])\s+\(?\d{1,2}[.)]\s+(?=[A-Za-z])",
        line,
    ):
        if hit[0].startswith(".") and _ABBREVIATED.search(line[: hit.start() + 1]) and hit.end() < len(line):
            continue
        found.append(line[start : hit.start()])
        start = hit.end()
    return [*found, line[start:]]


_PROMPT = re.compile(
    r"(?:(?:I )?especially enjoyed |(?:I )?enjoyed )?talking with you about(?: …|…)?\s+|about\s+",
    re.IGNORECASE,
)
"""What a card or a hand puts before a topic; "you" in it is nobody's word."""

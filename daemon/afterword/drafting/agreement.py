"""Makes verbs agree with "you": "she runs and teaches" becomes "you run and teach".

Only verbs whose subject is surely the reader are bent. Where a second verb could belong to
somebody in between ("with a fellow who runs the clinic and teaches"), the note is not turned.
"""

from __future__ import annotations

import re

from afterword.drafting.marks import HER, HERS_OF, SHE, Unsafe
from afterword.drafting.pronouns import FUNCTION
from afterword.drafting.verbs import ADVERBS, NOUNS_TOO, THIRD, base_of

_ADVERB = "(?:" + "|".join(sorted(ADVERBS)) + r"|\w+ly)"
_AFTER_SHE = re.compile(
    rf"{SHE}(?P<short>['’](?:s|d|ll|re|"
    rf"ve))?(?P<adverbs>(?:\s+{_ADVERB}\b)*)(?P<gap>\s+)(?P<verb>[A-Za-z][\w'’-]*)"
)
_NEGATED = {"isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"}
_SECOND = re.compile(
    rf"(?P<joint>,\s*(?:and|or|but|then)?\s*|\s+(?:and|or|but|"
    rf"then)\s+)(?P<adverbs>(?:{_ADVERB}\s+)*)(?P<verb>[a-z]+)\b(?P<next>\s+[\w'’{SHE}-]+)?"
)
_BETWEEN = re.compile(
    r"\b(?:that|which|who|whom|whose|how|why|when|where|because|while|if|whether|what|until|unless|though)\b"
)
_SAYS = re.compile(
    r"(?:sa(?:id|ys)|th(?:inks|ought)|believe[sd]|mention(?:s|ed)|told|tells|fe(?:els|lt)|kn(?:ows|ew)|"
    r"explain(?:s|ed)|hopes|hoped)\Z"
)
_ADJECTIVES = re.compile(
    r"(?:married|interested|excited|involved|based|retired|certified|committed|dedicated|engaged|used|located|"
    r"known|concerned|related|supposed|allowed|board-certified|inspired|impressed|self-\w+)\Z"
)
"""Forms in -ed that say what somebody is: "she's married" is "you are", "she's worked" is "you have"."""

_PERFECT = re.compile(
    r"(?:been|had|got|gotten|gone|done|seen|led|run|taught|built|written|given|taken|become|made|come|"
    r"known|\w+ed)\Z"
)
_DETERMINED = re.compile(r"\s+(?:the|a|an|my|our|with|in|on|at|to|as|for|every|out|up|about|[\ue003])\Z")


def agree(piece: str) -> str:
    """Return `piece` with the verbs behind the reader's sign in their "you" form.

    Raises:
        Unsafe: whose verb the second one is cannot be told.
    """
    piece = re.sub(rf"{HER}(?= and {HERS_OF})", HERS_OF, piece)
    out, done = [], 0
    for hit in _AFTER_SHE.finditer(piece):
        if hit.start() < done:
            continue
        out += [piece[done : hit.start()], SHE, _bent(hit)]
        done = hit.end()
        until = piece.find(SHE, done)
        span = piece[done:] if until < 0 else piece[done:until]
        out.append(_bent_seconds(span, hit, piece))
        done += len(span)
    return "".join(out) + piece[done:]


def _bent(hit: re.Match[str]) -> str:
    verb, adverbs, gap = hit["verb"], hit["adverbs"], hit["gap"]
    short = (hit["short"] or "").replace("’", "'")
    if short in {"'s", "'re", "'ve"}:
        done = _PERFECT.match(verb.lower()) and not _ADJECTIVES.match(verb.lower())
        helper = " have" if short == "'ve" or (short == "'s" and done) else " are"
        return helper + adverbs + gap + verb
    if short:
        return {"'ll": " will", "'d": " would"}[short] + adverbs + gap + verb
    plain = verb.replace("’", "'").lower()
    return adverbs + gap + (_NEGATED.get(plain) or base_of(verb))


def _unknown(hit: re.Match[str], following: str, piece: str) -> str:
    """Bend a joined word in -s that no table knows, if what follows shows that it is a verb."""
    word = hit["verb"]
    plain = base_of(word)
    if plain == word or not following or following.strip() in FUNCTION - {"the", "a", "an", "my", "our"}:
        return hit[0]
    if _DETERMINED.match(following) and following.strip() in {"the", "a", "an", "my", "our", HERS_OF}:
        return hit["joint"] + hit["adverbs"] + plain + following
    raise Unsafe(piece, f"“{word}” could be a thing or something they do")


def _bent_seconds(span: str, first: re.Match[str], piece: str) -> str:
    """Bend the verbs that are joined to the first one by a comma, "and", "or", "but".

    Behind a subordinate clause the second verb can be somebody else's: then a past first verb shows
    that it is ("told me that the clinic runs on Tuesdays and has a van"); a present one shows nothing.
    """
    present = bool(first["short"]) or base_of(first["verb"]) != first["verb"]
    says = bool(_SAYS.match(first["verb"]))

    def bend(hit: re.Match[str]) -> str:
        verb, following = hit["verb"], hit["next"] or ""
        if verb not in THIRD:
            return _unknown(hit, following, piece) if present and not says else hit[0]
        if says or _BETWEEN.search(span[: hit.start()]):
            if present:
                raise Unsafe(piece, f"it is not clear who “{verb}”")
            return hit[0]
        if verb in NOUNS_TOO and not _DETERMINED.match(following):
            if following:
                raise Unsafe(piece, f"“{verb}” could be a thing or something they do")
            return hit[0]
        return hit["joint"] + hit["adverbs"] + THIRD[verb] + following

    return _SECOND.sub(bend, span)

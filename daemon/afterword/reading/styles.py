"""Decides which text of an HTML mail the eye can see; knows just enough CSS for that.

Mail hides text for two reasons: preview lines, and tricks. Inline styles, the old
attributes and single-class rules of a style sheet are understood; where a background
comes from anything else, it counts as unknown and white text on it as visible.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

_RULE_LIMIT = 2000
_COLOURS = {
    "white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240),
    "red": (255, 0, 0), "blue": (0, 0, 255), "navy": (0, 0, 128), "gray": (128, 128, 128),
    "grey": (128, 128, 128), "silver": (192, 192, 192), "green": (0, 128, 0), "windowtext": (0, 0, 0),
}  # fmt: skip
_NEAR = 24
"""Sum of the differences of red, green and blue below which text cannot be told from its ground."""
_VIVID = 100
"""Difference between the strongest and the weakest of red, green and blue in a colour one notices."""
_TINY = 1.5
"""Pixels up to which letters are dust."""
_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})\b")
_RGB = re.compile(r"rgba?\(\s{0,5}(\d{1,3})\s{0,5},\s{0,5}(\d{1,3})\s{0,5},\s{0,5}(\d{1,3})")
_SIZE = re.compile(r"(-?\d{1,7}(?:\.\d{1,7})?|\.\d{1,7})\s{0,3}([a-z%]{0,4})")
_SELECTOR = re.compile(r"([a-z][a-z0-9]{0,10})?(?:([.#])([a-z_][\w-]{0,60}))?")

Colour = tuple[int, int, int]
Declarations = Mapping[str, str]
Sheet = Mapping[str, Declarations]


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at one place of the tree; `ground` is None where it cannot be known."""

    colour: Colour = (0, 0, 0)
    ground: Colour | None = (255, 255, 255)
    size: float = 16.0
    shown: bool = True
    struck: bool = False
    kept: bool = False
    linked: bool = False

    @property
    def visible(self) -> bool:
        """Whether letters drawn this way can be read."""
        if not self.shown or self.size <= _TINY:
            return False
        return self.ground is None or _distance(self.colour, self.ground) > _NEAR

    @property
    def apart(self) -> bool:
        """Whether the letters have a colour of their own, as answers typed into a quote do."""
        marked = self.ground is not None and _vivid(self.ground)
        return (_vivid(self.colour) or marked) and not self.linked


def sheet(source: str) -> Sheet:
    """The plain rules of a style sheet by selector (".pre", "#x", "td"); @-blocks are left out."""
    rules: dict[str, dict[str, str]] = {}
    for selectors, body in _blocks(source.lower())[:_RULE_LIMIT]:
        found = declarations(body)
        for selector in selectors.split(","):
            match = _SELECTOR.fullmatch(selector.strip())
            if match and found:
                key = f"{match[2]}{match[3]}" if match[2] else match[1] or ""
                rules.setdefault(key, {}).update(found)
            elif any(name.startswith("background") for name in found):
                rules.setdefault("?", {})["background"] = "unknown"
    return rules


def _blocks(source: str) -> list[tuple[str, str]]:
    """(selectors, declarations) of all rules that hold on any screen, comments removed; one pass."""
    pieces = source.split("/*")
    source = pieces[0] + "".join(piece.partition("*/")[2] for piece in pieces[1:])
    source = source.replace("<!--", "").replace("-->", "")
    blocks: list[tuple[str, str]] = []
    heads: list[str] = []
    start = 0
    for match in re.finditer(r"[{}]", source):
        text = source[start : match.start()].strip()
        start = match.end()
        if match[0] == "{":
            heads.append(text[-1000:])
        elif heads:
            head = heads.pop()
            if not head.startswith("@") and len(heads) <= 1 and all(_everywhere(outer) for outer in heads):
                blocks.append((head, text))
    return blocks


def _everywhere(head: str) -> bool:
    """Whether an @-block holds on every screen, not only on a phone or in the dark."""
    return head.startswith("@media") and "(" not in head and "print" not in head


def declarations(style: str) -> Declarations:
    """`a: b; c: d` as a mapping in lower case; a later one wins, "!important" is dropped."""
    found: dict[str, str] = {}
    for item in style.lower().split(";"):
        name, colon, value = item.partition(":")
        if colon:
            found[name.strip()] = value.replace("!important", "").strip()
    return found


def gone(rules: Declarations) -> bool:
    """Whether the declarations take a whole element out of sight."""
    clipped = "hidden" in rules.get("overflow", "")
    return (
        rules.get("display") == "none"
        or rules.get("mso-hide") == "all"
        or _number(rules.get("opacity", "1")) == 0
        or (
            clipped
            and any(_number(rules.get(n, "9")) == 0 for n in ("height", "max-height", "width", "max-width"))
        )
        or _off_screen(rules)
    )


def _off_screen(rules: Declarations) -> bool:
    """Text moved far to the left or above of the window."""
    moved = ("left", "top", "margin-left", "margin-top") if "position" in rules else ("text-indent",)
    far = -300.0
    return any((_number(rules[name]) or 0) <= far for name in (*moved, "text-indent") if name in rules)


def look(above: Look, tag: str, attributes: Mapping[str, str], rules: Declarations) -> Look:
    """How text inside an element looks, given how its surroundings do."""
    changes: dict[str, object] = {"linked": True} if tag == "a" else {}
    colour = rules.get("color") or (attributes.get("color", "").lower() if tag == "font" else "")
    if colour == "transparent":
        changes["shown"] = False
    elif (found := _colour(colour)) is not None:
        changes["colour"] = found
    ground = rules.get("background-color") or rules.get("background") or attributes.get("bgcolor", "").lower()
    if ground and ground not in ("transparent", "none", "inherit", "initial"):
        changes["ground"] = _colour(ground) if "url(" not in ground and "gradient" not in ground else None
    if attributes.get("background") or "background-image" in rules:
        changes["ground"] = None
    if (size := _pixels(rules.get("font-size", ""), above.size)) is not None:
        changes["size"] = size
    if "visibility" in rules:
        changes["shown"] = rules["visibility"] not in ("hidden", "collapse")
    if tag in ("s", "strike", "del") or "line-through" in rules.get("text-decoration", "") + rules.get(
        "text-decoration-line", ""
    ):
        changes["struck"] = True
    if tag == "pre" or rules.get("white-space", "").startswith("pre"):
        changes["kept"] = True
    return replace(above, **changes) if changes else above  # type: ignore[arg-type]


def _colour(text: str) -> Colour | None:
    """The colour named in `text`, None if it is not understood."""
    if match := _HEX.search(text):
        digits = match[1] if len(match[1]) == 6 else "".join(c * 2 for c in match[1])  # noqa: PLR2004
        return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16))
    if match := _RGB.search(text):
        return (int(match[1]), int(match[2]), int(match[3]))
    return _COLOURS.get(text.split(" ", maxsplit=1)[0])


def _distance(one: Colour, other: Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _vivid(colour: Colour) -> bool:
    """Whether a colour is neither black, grey nor white."""
    return max(colour) - min(colour) >= _VIVID


def _number(text: str) -> float | None:
    """The leading number of a CSS value, whatever its unit."""
    match = _SIZE.match(text)
    return float(match[1]) if match else None


def _pixels(text: str, above: float) -> float | None:
    """A font size in pixels; relative units count from the surroundings."""
    match = _SIZE.match(text)
    if not match:
        return None
    number = float(match[1])
    factor = {"pt": 4 / 3, "em": above, "rem": 16.0, "%": above / 100}.get(match[2], 1.0)
    return number * factor

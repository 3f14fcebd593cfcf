"""Turns an HTML mail into the lines a person sees, with what it hides and strikes kept apart.

Each line carries how deep it is quoted, as the mark-up tells (`blockquote type=cite` and its
kin). One pass over the tree without recursion; it never raises.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import lxml.etree
import lxml.html

from afterword.reading.columns import Column, row
from afterword.reading.lines import Line
from afterword.reading.styles import Declarations, Look, Sheet, declarations, gone, look, sheet

LINK_LIMIT = 200
"""Links kept of one message."""

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figure footer".split()
    + "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary ul".split()
    + "table tbody td tfoot th thead tr".split()
)
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "blockquote", "dl"})
_DROPPED = frozenset(
    {"script", "style", "head", "title", "meta", "link", "object", "svg", "select", "template"}
)
_WHITE = re.compile(r"[ \t\r\n\f]+")
_CITE = re.compile(r"gmail_quote|protonmail_quote|moz-cite|yahoo_quoted|zmail_extra|tutanota_quote")
_OUTLOOK_CITE = re.compile(r"border-left:\s{0,3}solid\s(?:blue|#[0-9a-f]{3,6})\s1\.?5pt")
_TAG = re.compile(r"<(/?[a-zA-Z!][^<>]{0,4000})>")
_BREAKING = re.compile(r"/?(?:p|div|br|tr|li|h[1-6]|table|ul|ol|blockquote)\b", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """What an HTML part shows (`lines`, among them the `rows` of tables), hides, strikes and links to."""

    lines: list[Line] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)


def render(source: str) -> Page:
    """What a person sees of the HTML in `source`. Never raises; linear in its length."""
    page = Page()
    page.hidden.extend(_comments(source))
    try:
        tree = _tree(source)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        tree = None
    if tree is None:
        page.lines = [Line(0, line) for line in _plain(source)]
        return page
    _Walk(page, tree).run()
    return page


def _tree(source: str) -> lxml.html.HtmlElement | None:
    """The parsed document, None if there is nothing in it or it is deeper than the parser goes."""
    parser = lxml.html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    data = source.replace("\x00", "").encode("utf-8", "replace")
    if not data.strip():
        return None
    tree = lxml.html.document_fromstring(data, parser=parser)
    too_deep = any("depth" in entry.message for entry in parser.error_log)
    return None if too_deep else tree


def _comments(source: str) -> list[str]:
    """Comments that hold sentences; Outlook's conditional ones are mark-up, not words."""
    found = []
    for piece in source.split("<!--")[1:200]:
        text = piece.partition("-->")[0].strip()
        if text.count(" ") > 2 and not text.startswith("[") and not set("<{") & set(text):  # noqa: PLR2004
            found.append(_WHITE.sub(" ", text)[:2000])
    return found


def _plain(source: str) -> list[str]:
    """The text between the tags, for mark-up no parser would take."""
    spaced = _TAG.sub(lambda match: "\n" if _BREAKING.match(match[1]) else " ", source)
    return [_WHITE.sub(" ", line).strip() for line in html.unescape(spaced).split("\n")]


class _Walk:
    """One pass over the tree, without recursion."""

    def __init__(self, page: Page, tree: lxml.html.HtmlElement) -> None:
        self.page = page
        self.tree = tree
        self.sheet: Sheet = sheet("\n".join(e.text or "" for e in tree.iter("style")))
        self.columns = [Column()]
        self.rows: list[list[list[Line]]] = []
        self.looks = [Look(ground=None) if "?" in self.sheet else Look()]
        self.depths = [0]
        self.counters: list[int] = []
        self.opened: list[bool] = []
        self.fell = False
        """Whether a day just before was struck out."""

    def run(self) -> None:
        """Walk, then hand the lines over."""
        self.page.hidden.extend(_joined(title.itertext()) for title in self.tree.iter("title"))
        walker = lxml.etree.iterwalk(self.tree, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                self.opened.append(self.enter(element))
                if not self.opened[-1]:
                    walker.skip_subtree()
            else:
                self.leave(element)
        while len(self.columns) > 1:
            self.close_cell()
        self.columns[0].end()
        self.page.lines = self.columns[0].lines

    def enter(self, element: lxml.html.HtmlElement) -> bool:
        """Begin an element; False if nothing below it is to be read."""
        tag = element.tag
        attributes = element.attrib
        rules = self.rules(tag, attributes)
        above = self.looks[-1]
        seen = look(above, tag, attributes, rules)
        self.looks.append(seen)
        self.depths.append(self.depths[-1] + self.quotes(element, attributes))
        if tag in _DROPPED:
            return False
        if gone(rules) or "hidden" in attributes:
            self.page.hidden.append(_joined(element.itertext()))
            return False
        if seen.struck and not above.struck:
            self.page.struck.append(_joined(element.itertext()))
            self.fell = self.fell or bool(_DAY_LIKE.search(self.page.struck[-1]))
            return False
        self.open(tag, attributes)
        self.say(element.text, seen)
        return True

    def rules(self, tag: str, attributes: Mapping[str, str]) -> Declarations:
        """All declarations that hold for one element, the inline ones strongest."""
        style = attributes.get("style")
        own = declarations(style) if style else {}
        if not self.sheet:
            return own
        keys = [tag, *(f".{name}" for name in attributes.get("class", "").lower().split()[:8])]
        if name := attributes.get("id"):
            keys.append(f"#{name.lower()}")
        merged: dict[str, str] = {}
        for key in keys:
            merged.update(self.sheet.get(key, {}))
        merged.update(own)
        return merged

    def quotes(self, element: lxml.html.HtmlElement, attributes: Mapping[str, str]) -> int:
        """1 where an element marks what is inside as quoted, else 0."""
        tag = element.tag
        if tag == "blockquote":
            if attributes.get("type") == "cite" or _CITE.search(attributes.get("class", "")):
                return 1
            return int(self.announced())
        return int(tag == "div" and bool(_OUTLOOK_CITE.search(attributes.get("style", "").lower())))

    def announced(self) -> bool:
        """Whether the line before ends like "On Monday Jo wrote:"."""
        column = self.columns[-1]
        last = "".join(column.pieces).strip() or (column.lines[-1].text if column.lines else "")
        return last.endswith(("wrote:", "writes:", "schrieb:", "escribió:", "a écrit :"))

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        """What the start of an element does to the lines."""
        column = self.columns[-1]
        if tag == "br":
            column.end(empty=True)
        elif tag == "tr":
            column.end()
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.columns.append(Column())
        elif tag in _BLOCKS:
            self.gap(tag, attributes)
            self.list_item(tag)
        elif tag == "a":
            self.link(attributes.get("href", ""))
        elif tag == "img" and (words := attributes.get("alt", "").strip()):
            self.page.hidden.append(_WHITE.sub(" ", words)[:500])
        self.columns[-1].depth = self.depths[-1]

    def gap(self, tag: str, attributes: Mapping[str, str]) -> None:
        """End the line at a block; paragraphs get an empty line unless they ask for none."""
        spaced = tag in _SPACED and not attributes.get("class", "").startswith("Mso")
        if spaced and not _close_set(self.rules(tag, attributes)):
            self.columns[-1].space()
        else:
            self.columns[-1].end()

    def list_item(self, tag: str) -> None:
        """A star or a number in front of a list item."""
        if tag in ("ul", "ol"):
            self.counters.append(0 if tag == "ol" else -1)
        elif tag == "li":
            if self.counters and self.counters[-1] >= 0:
                self.counters[-1] += 1
                self.columns[-1].bullet = f"{self.counters[-1]}. "
            else:
                self.columns[-1].bullet = "* "

    def link(self, target: str) -> None:
        """Remember where a visible link leads."""
        if (
            target.lower().startswith(("http://", "https://", "mailto:"))
            and len(self.page.links) < LINK_LIMIT
        ):
            self.page.links.append(target.strip()[:2000])

    def say(self, text: str | None, seen: Look) -> None:
        """Text of an element, or the text that follows one: shown, hidden or struck."""
        if not text:
            return
        text = _OF_STRUCK.sub("", text) if self.fell else text
        self.fell = self.fell and not text.strip()
        if seen.visible:
            self.columns[-1].write(text, kept=seen.kept, apart=seen.apart)
        elif text.strip():
            self.page.hidden.append(_WHITE.sub(" ", text).strip())

    def leave(self, element: lxml.html.HtmlElement) -> None:
        """End an element, then say what follows it."""
        tag = element.tag
        self.looks.pop()
        self.depths.pop()
        if self.opened.pop():
            self.close(tag, element.attrib)
        self.columns[-1].depth = self.depths[-1]
        self.say(element.tail, self.looks[-1])

    def close(self, tag: str, attributes: Mapping[str, str]) -> None:
        """What the end of an element does to the lines."""
        if tag in ("td", "th") and self.rows and len(self.columns) > 1:
            self.close_cell()
        elif tag == "tr" and self.rows:
            self.close_row(self.rows.pop())
        elif tag in _BLOCKS:
            if tag in ("ul", "ol") and self.counters:
                self.counters.pop()
            self.gap(tag, attributes)
            if tag == "li":
                self.columns[-1].bullet = ""

    def close_row(self, cells: list[list[Line]]) -> None:
        """Write the lines of a row; one of several lines gets room above and below."""
        column = self.columns[-1]
        column.end()
        lines = row(cells)
        column.blank = column.blank or len(lines) > 1
        for line in lines:
            if line.text:
                column.put(line)
            else:
                column.blank = True
        column.blank = column.blank or len(lines) > 1
        if len(cells) > 1:
            self.page.rows.extend(line.text for line in lines)

    def close_cell(self) -> None:
        """Move the lines of a finished cell into its row."""
        cell = self.columns.pop()
        cell.end()
        if cell.lines and self.rows:
            self.rows[-1].append(cell.lines)


_STATE = (
    r"(?:full|filled|taken|closed|gone|withdrawn|booked|sold out|unavailable|no longer available|cancell?ed)"
)
_DAY_LIKE = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)|\d/\d",
    re.IGNORECASE,
)
_OF_STRUCK = re.compile(rf"^[\s,–—-]{{0,4}}(?:\({_STATE}[^()\n]{{0,30}}\)|{_STATE}\b\s*$)", re.IGNORECASE)
"""What is said of a day that is struck out, right behind it or in the next cell: not of the one above."""


def _close_set(rules: Declarations) -> bool:
    """Whether a paragraph asks for no room above and below ("margin: 0", but not "0 0 16px")."""
    edges = rules.get("margin", "").split()
    if not edges:
        return False
    return all(edge.startswith(("0", ".0")) for edge in (edges[0], edges[2] if len(edges) > 2 else edges[0]))  # noqa: PLR2004


def _joined(texts: Iterable[str]) -> str:
    """Running text of a whole element, white space folded."""
    return _WHITE.sub(" ", " ".join(texts)).strip()[:20_000]

r"""Which folder is which, from one LIST answer: flag, then name; the configuration wins.

Attributes count in any case and whether or not the server advertises SPECIAL-USE (Exchange,
iCloud and Zoho don't; Cyrus writes them small: CLIENTS 2 and 5). Never creates a folder:
what is not there stays None, and two folders flagged \\Drafts are a question to the person.
"""

from __future__ import annotations

from collections.abc import Sequence

from afterword.edges.mailbox import Folders
from afterword.errors import MailboxRefused
from afterword.model import Record

FLAGS = {"drafts": "\\drafts", "sent": "\\sent", "junk": "\\junk", "trash": "\\trash"}

NAMES = {
    "drafts": (
        "drafts", "draft", "entwürfe", "entwurf", "brouillons", "brouillon", "borradores", "borrador",
        "bozze", "rascunhos", "concepten", "utkast", "kladder", "luonnokset", "wersje robocze", "szkice",
        "черновики", "чернетки", "koncepty", "rozepsané", "piszkozatok", "ciorne", "taslaklar", "πρόχειρα",
        "下書き", "草稿", "草稿箱", "임시보관함", "임시 보관함", "טיוטות", "المسودات", "مسودات", "esborranys",
        "nacrti", "osnutki", "mustandid", "juodraščiai", "melnraksti", "drög", "draf", "bản nháp", "แบบร่าง",
    ),
    "sent": (
        "sent", "sent items", "sent mail", "sent messages", "sent-mail", "gesendet", "gesendete elemente",
        "gesendete objekte", "envoyés", "messages envoyés", "éléments envoyés", "enviados",
        "elementos enviados", "mensajes enviados", "itens enviados", "inviati", "posta inviata",
        "verzonden", "verzonden items", "verzonden berichten", "skickat", "skickade objekt", "sendt",
        "sendte elementer", "sendt post", "lähetetyt", "wysłane", "elementy wysłane", "отправленные",
        "надіслані", "odeslané", "odeslaná pošta", "elküldött", "gönderilmiş", "gönderilmiş öğeler",
        "απεσταλμένα", "送信済み", "送信済みメール", "已发送", "已发送邮件",
        "寄件備份", "보낸편지함", "보낸 편지함", "נשלח", "المرسلة",
    ),
    "junk": (
        "junk", "junk e-mail", "junk email", "junk mail", "junk-e-mail", "spam", "bulk", "bulk mail",
        "unerwünscht", "spamverdacht", "courrier indésirable", "indésirables", "pourriel",
        "correo no deseado", "no deseado", "posta indesiderata", "lixo eletrônico", "lixo eletrónico",
        "ongewenst", "ongewenste e-mail", "skräppost", "søppelpost", "uønsket e-post", "uønsket post",
        "roskaposti", "wiadomości-śmieci", "нежелательная почта", "спам", "nevyžádaná pošta",
        "levélszemét", "gereksiz", "ανεπιθύμητα", "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸", "스팸메일함",
        "דואר זבל", "البريد غير الهام",
    ),
    "trash": (
        "trash", "bin", "deleted", "deleted items", "deleted messages", "papierkorb", "gelöscht",
        "gelöschte elemente", "gelöschte objekte", "corbeille", "éléments supprimés", "papelera",
        "elementos eliminados", "eliminados", "cestino", "posta eliminata", "lixeira", "itens excluídos",
        "itens eliminados", "prullenbak", "verwijderde items", "papperskorgen", "borttagna objekt",
        "papirkurv", "slettede elementer", "slettet post", "roskakori", "kosz", "elementy usunięte",
        "корзина", "удаленные", "кошик", "koš", "odstraněná pošta", "törölt elemek", "kuka", "çöp kutusu",
        "silinmiş öğeler", "κάδος", "ゴミ箱", "已删除", "已删除邮件", "垃圾桶", "휴지통", "אשפה",
        "المهملات",
    ),
}  # fmt: skip
"""Folder names as servers and clients create them, small; the most usual first."""

_PERSONAL_PREFIXES = frozenset({"inbox", "[gmail]", "[google mail]"})
_NO_MAIL = frozenset({"\\noselect", "\\nonexistent"})


class Listed(Record, frozen=True, kw_only=True):
    """One line of a LIST answer: decoded name, hierarchy separator ("" if none), attributes."""

    name: str
    separator: str = ""
    attributes: tuple[str, ...] = ()


class Wanted(Record, frozen=True, kw_only=True):
    """What the configuration says about folders; None means "find it"."""

    folders: tuple[str, ...] = ("INBOX",)
    watch_junk: bool = True
    drafts: str | None = None
    sent: str | None = None
    junk: str | None = None
    trash: str | None = None


def choose(listed: Sequence[Listed], wanted: Wanted) -> Folders:
    r"""Return where Drafts, Sent, Junk and Trash are; Junk is watched too unless declined.

    Raises MailboxRefused when two folders are flagged \\Drafts and none is configured.
    """
    usable = [one for one in listed if not _NO_MAIL & {flag.lower() for flag in one.attributes}]
    drafts = wanted.drafts or _only_drafts(usable) or _named(usable, "drafts")
    sent = wanted.sent or _first_flagged(usable, "sent") or _named(usable, "sent")
    junk = wanted.junk or _first_flagged(usable, "junk") or _named(usable, "junk")
    trash = wanted.trash or _first_flagged(usable, "trash") or _named(usable, "trash")
    watched = (*wanted.folders, junk) if junk and wanted.watch_junk else wanted.folders
    return Folders(
        watched=tuple(dict.fromkeys(watched)),
        drafts=drafts,
        sent=sent,
        junk=junk,
        trash=trash,
    )


def _flagged(listed: Sequence[Listed], use: str) -> list[str]:
    return [one.name for one in listed if FLAGS[use] in {flag.lower() for flag in one.attributes}]


def _first_flagged(listed: Sequence[Listed], use: str) -> str | None:
    return next(iter(_flagged(listed, use)), None)


def _only_drafts(listed: Sequence[Listed]) -> str | None:
    flagged = _flagged(listed, "drafts")
    if len(flagged) > 1:
        names = ", ".join(sorted(flagged))
        raise MailboxRefused(
            f"The mail server calls several folders Drafts: {names}.",
            "Name the one your mail program uses as `drafts` in the configuration.",
            "TWO-DRAFTS",
        )
    return flagged[0] if flagged else None


def _named(listed: Sequence[Listed], use: str) -> str | None:
    """Return the folder with the most usual name, at the top or under INBOX or [Gmail]."""
    at_hand: dict[str, str] = {}
    for one in listed:
        path = one.name.lower().split(one.separator) if one.separator else [one.name.lower()]
        if len(path) == 1 or (len(path) == 2 and path[0] in _PERSONAL_PREFIXES):  # noqa: PLR2004 - prefix, name
            at_hand.setdefault(path[-1], one.name)
    return next((at_hand[name] for name in NAMES[use] if name in at_hand), None)

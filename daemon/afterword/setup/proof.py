"""How the summary comes, and the nonce mail: one mail to the owner alone, looked for in her INBOX.

Proves before the first summary that the way out works and that the address is hers; what it
has proved, `visit.proving` need not prove again.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

import msgspec

from afterword.edges import config_values as kinds
from afterword.edges.credentials import Credentials
from afterword.edges.imap import Imap
from afterword.edges.mailbox import Mailbox
from afterword.edges.settings import Configuration
from afterword.edges.smtp import OwnersPost
from afterword.edges.terminal import Terminal
from afterword.setup.answers import Answers
from afterword.visit.proving import came_home

PATIENCE_SECONDS = 60.0  # a mail to oneself takes a few seconds; greylisting takes minutes
_PAUSE_SECONDS = 1.0


def summary_by_mail(answers: Answers, terminal: Terminal) -> Answers:
    """Ask whether the summary shall be mailed; otherwise it is put into INBOX and nothing can send."""
    wanted = answers.smtp
    grants = known.grants if (known := answers.known_provider) and answers.auth == "oauth2" else None
    if wanted is None and grants and grants.smtp_scope:
        wanted = False  # the sign-in just given does not cover sending; --smtp asks for that as well
    if wanted is None:
        wanted = terminal.agree(
            "The weekly summary is put straight into your INBOX. Mail it to you instead?", default=False
        )
    host, port = answers.smtp_host, answers.smtp_port
    if wanted and not host and not (known and known.smtp):
        host = terminal.ask("SMTP server", "--smtp-host", "", lambda answer: str(kinds.host(answer)))
        port = port or (465 if terminal.agree("Is its port 465? (n: 587 with STARTTLS)") else 587)
    return msgspec.structs.replace(answers, smtp=wanted, smtp_host=host, smtp_port=port)


def prove(config: Configuration, wait: Callable[[float], None] = time.sleep) -> str:
    """Send the nonce and look for it in INBOX; return the way it took, "" if it has not come in time."""
    smtp, owner = config.smtp, config.settings.applicant.email
    assert smtp is not None, "without [smtp] there is no way out to prove"
    credentials = Credentials(config.path.parent)
    account = next(one for one in config.accounts if one.address == owner)
    mailbox = Imap(account, lambda: credentials.secret(account))
    try:
        post = OwnersPost(owner, smtp, lambda: credentials.secret(smtp.account))
        return post.way if _came(post, mailbox, owner, wait) else ""
    finally:
        mailbox.close()


def _came(post: OwnersPost, mailbox: Mailbox, owner: str, wait: Callable[[float], None]) -> bool:
    nonce, inbox = secrets.token_hex(8), mailbox.folders().inbox
    first = mailbox.mark(inbox).uidnext
    post.send_nonce(nonce)
    for _ in range(int(PATIENCE_SECONDS / _PAUSE_SECONDS)):
        if mailbox.mark(inbox).uidnext > first and came_home(mailbox, owner, nonce, first):
            return True
        wait(_PAUSE_SECONDS)
    return False

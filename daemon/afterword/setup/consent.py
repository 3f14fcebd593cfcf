"""Signing in at Google or Microsoft: the client id, the browser or the code, and what to expect."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

import msgspec

from afterword.edges import config_values as kinds
from afterword.edges.oauth import Access
from afterword.edges.oauth_consent import by_browser, by_code
from afterword.edges.settings import Account
from afterword.edges.terminal import Terminal
from afterword.errors import UsageError
from afterword.setup.answers import Answers

_GOOGLE = """Signing in at Google needs a client id of your own (an app password is simpler).
In Google Cloud: make a project, switch on the Gmail API, set up the consent screen, and make
credentials of the kind "Desktop app". Publish the project ("In production"): while it is in
"Testing", Google ends the sign-in every 7 days. docs/gmail.md shows every step."""

_MICROSOFT = """Microsoft lets no password in: you sign in at Microsoft, with a client id.
A school's mailbox needs its IT department's consent for that, nearly everywhere. Ask for it
with the text in docs/outlook.md, or forward the residency mail to a personal mailbox and stop
here with Ctrl-C."""


def client(answers: Answers, terminal: Terminal) -> Answers:
    """Ask for the client id where the mailbox is signed in to by OAuth2 and no command does it."""
    known = answers.known_provider
    auth = answers.auth or ("oauth2" if answers.client_id or answers.token_command else None)
    if (auth or (known.auth if known else "password")) != "oauth2":
        return answers
    answers = msgspec.structs.replace(answers, auth="oauth2", scope=answers.scope or _scope(answers))
    if answers.client_id or answers.token_command:
        return answers
    if not terminal.interactive:
        raise UsageError("This mailbox is signed in to by OAuth2.", "Give --client-id or --token-command.")
    terminal.say(_GOOGLE if known and known.id == "gmail" else _MICROSOFT)
    client_id = terminal.ask("Client id", "--client-id", "", lambda answer: str(kinds.filled(answer)))
    return msgspec.structs.replace(answers, client_id=client_id)


def _scope(answers: Answers) -> str:
    """Return what to ask for where sending the summary needs more than reading; "" for the usual."""
    grants = answers.known_provider.grants if answers.known_provider else None
    return f"{grants.scope} {grants.smtp_scope}" if grants and grants.smtp_scope and answers.smtp else ""


def consent(
    account: Account, terminal: Terminal, client_secret: str, browse: Callable[[str], object], *, device: bool
) -> Access:
    """Let the person say yes, in the browser or with a code; return the first token."""
    if device:
        return by_code(account, client_secret, lambda page, code: _code_shown(terminal, page, code))

    def show(page: str) -> None:
        terminal.say("Your browser opens; sign in there and come back. If it does not, open this address:")
        terminal.say(f"  {page}")
        Thread(target=browse, args=(page,), daemon=True).start()  # a text browser holds until it is left

    return by_browser(account, client_secret, show)


def _code_shown(terminal: Terminal, page: str, code: str) -> None:
    terminal.say("On this computer or your phone:")
    terminal.say(f"  1. Open {page}")
    terminal.say(f"  2. Type the code {code} and sign in. Type it nowhere else.")


def client_secret(account: Account, terminal: Terminal, given: str) -> str:
    """Return the client secret: Google gives desktop programs one, Microsoft none."""
    if given or account.provider != "gmail" or not terminal.interactive:
        return given
    return terminal.secret("Client secret, from beside the client id")

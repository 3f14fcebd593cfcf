"""The command line and its exit codes: 0 done, 2 usage or configuration, 3 mailbox, 4 credentials, 1 else.

Commands import what they need when they run, so that `--help` is quick. A mistake of the
person is a sentence and what to do, never a traceback.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from afterword import __version__
from afterword.errors import AfterwordError, ConfigError
from afterword.setup.options import add_options

PURPOSES = (
    "invitation_reply", "waitlist_reply", "thank_you", "correction", "technical", "question",
    "update", "reminder", "cancel",
)  # fmt: skip
RECORDS = (
    "note", "contact", "interview", "policy", "correction", "question", "technical", "update",
    "withdraw",
)  # fmt: skip

EXAMPLES = """examples:
  afterword record note "Mercy Valley" --person "Dr. Osei" --text "We talked about your sepsis project."
  afterword record interview "Mercy Valley" --start 2026-12-03T08:00 --timezone America/Chicago
  afterword record policy "Mercy Valley" --rule no_thank_you --text "The director said so on the day."
  afterword record update --topic publication --text "My paper was accepted on December 18."
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    module, _, name = options.run.partition(":")
    try:
        command = getattr(importlib.import_module(f"afterword.commands.{module}"), name)
        return int(command(options))
    except ConfigError as error:
        _tell(error.message, *error.problems, hint=error.hint)
        return error.exit_code
    except AfterwordError as error:
        _tell(error.message, hint=error.hint)
        return error.exit_code
    except KeyboardInterrupt:
        _tell("Stopped. Nothing is half-written.")
        return 1
    except BrokenPipeError:  # `afterword status | head`
        sys.stderr.close()
        return 0


def _tell(*sentences: str, hint: str = "") -> None:
    for sentence in sentences:
        print(sentence, file=sys.stderr)  # noqa: T201
    if hint:
        print(hint, file=sys.stderr)  # noqa: T201


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="afterword",
        description="Drafts the letters after a residency interview, and never sends one.",
        epilog="Every command has its own --help. Start with: afterword demo, then: afterword setup",
    )
    parser.add_argument("--version", action="version", version=f"afterword {__version__}")
    parser.add_argument("--config", metavar="FILE", help="use this config.toml")
    parser.add_argument("--state-dir", metavar="DIR", help="keep what Afterword remembers in this folder")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _working(commands)
    _telling(commands)
    _recording(commands)
    return parser


def command_names() -> tuple[str, ...]:
    """Return the commands this build has."""
    actions = _parser()._actions  # noqa: SLF001 - argparse has no other way to ask
    choices = (action.choices for action in actions if isinstance(action, argparse._SubParsersAction))  # noqa: SLF001
    return tuple(name for names in choices for name in names)


def _add(commands: argparse._SubParsersAction, name: str, run: str, text: str) -> argparse.ArgumentParser:  # type: ignore[type-arg]
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=text, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.set_defaults(run=run)
    return command


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="one JSON object a line, for scripts")


def _working(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    demo = _add(commands, "demo", "demo:demo", "play a whole season in under a minute, without an account")
    demo.add_argument(
        "-o", "--output", default="afterword-demo", metavar="DIR", help="folder for the results"
    )
    demo.add_argument("--fast", action="store_true", help="don't pause between the chapters")
    add_options(
        _add(commands, "setup", "setup:setup", "the first run: your address, your mailbox, a first look")
    )
    doctor = _add(commands, "doctor", "doctor:doctor", "say why it may not work, and what to do")
    _json(doctor)
    service = _add(
        commands, "service", "autostart:service", "start Afterword by itself at login, or stop that"
    )
    service.add_argument(
        "action", choices=("install", "uninstall", "status"), metavar="install|uninstall|status"
    )
    _json(service)
    _add(commands, "run", "working:run", "watch the mailbox in the foreground (what the service starts)")
    once = _add(commands, "once", "working:once", "one pass over the mailbox, then exit")
    once.add_argument("--dry-run", action="store_true", help="write nothing anywhere")
    _json(once)
    read = _add(
        commands, "read", "reading:read", "what the reader makes of .eml files, folders, Maildirs, mboxes"
    )
    read.add_argument("paths", nargs="+", metavar="PATH")
    read.add_argument("--me", metavar="ADDRESS", help="your own address, so that it is no contact")
    read.add_argument("--redact", action="store_true", help="replace names and addresses, for a bug report")
    _json(read)
    replay = _add(commands, "replay", "working:replay", "run a recorded season with a virtual clock")
    replay.add_argument("season", metavar="SEASON", help="a folder with season.toml and mail/")
    _json(replay)


def _telling(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    status = _add(commands, "status", "telling:status", "the season at a glance")
    _json(status)
    show = _add(
        commands, "show", "telling:show", "one program's file, and why each letter was written or not"
    )
    show.add_argument("program", metavar="PROGRAM")
    _json(show)
    page = _add(commands, "page", "telling:page", "the season as one HTML page")
    page.add_argument("-o", "--output", metavar="FILE")
    page.add_argument("--open", action="store_true", help="show it in the browser")
    summary = _add(commands, "summary", "telling:summary", "print the weekly summary as it stands")
    summary.add_argument("--send", action="store_true", help="mail it to yourself now")
    export = _add(commands, "export", "export:export", "interviews, contacts and notes for other programs")
    export.add_argument("--format", required=True, choices=("ics", "csv", "vcf", "md"))
    export.add_argument("-o", "--output", metavar="FILE")


def _recording(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    record = _add(
        commands, "record", "recording:record", "tell what mail cannot: notes, rules, questions ..."
    )
    record.epilog = EXAMPLES
    record.add_argument("kind", choices=RECORDS, metavar="KIND", help=", ".join(RECORDS))
    record.add_argument(
        "program", nargs="?", metavar="PROGRAM", help='"Institution" or "Institution, specialty"'
    )
    for name, text in (
        ("person", "whom it is about"),
        ("text", "your words"),
        ("topic", "two or three words for the subject line"),
        ("rule", "what the program wishes; none = that sentence limits nothing"),
        ("route", "the address to use instead"),
        ("until", "the last day it holds, 2027-03-19"),
        ("start", "2026-12-03T08:00, or the day alone"),
        ("end", "2026-12-03T13:00"),
        ("timezone", "America/Chicago"),
        ("mode", "virtual or in_person"),
        ("email", "the contact's address"),
        ("role", "coordinator, faculty, program_director ..."),
    ):
        record.add_argument(f"--{name}", help=text)
    allow = _add(commands, "allow", "recording:allow", "give the explicit yes that a hold waits for")
    allow.add_argument("program", metavar="PROGRAM")
    allow.add_argument("purpose", choices=PURPOSES, metavar="PURPOSE", help=", ".join(PURPOSES))
    pause = _add(commands, "pause", "recording:pause", "go on reading, but save and take back nothing")
    pause.add_argument("--until", metavar="WHEN", help="2026-12-24 or 2026-12-24T18:00")
    _add(commands, "resume", "recording:resume", "end a pause")
    forget = _add(commands, "forget", "recording:forget", "delete everything Afterword has stored")
    forget.add_argument("--yes", action="store_true", help="don't ask")


if __name__ == "__main__":
    sys.exit(main())

"""The person at the terminal: questions, answers, and a secret that is not shown.

Where nobody sits there (a script, `--yes`) every question is answered by its default, and a
question without one is a UsageError that names the option to give. Nothing typed here is
logged; a secret goes to its caller and nowhere else.
"""

from __future__ import annotations

import getpass
import sys
import textwrap
from collections.abc import Callable, Sequence

from afterword.edges.config_values import Fault
from afterword.errors import UsageError

COLUMNS = 78  # characters: the narrowest terminal anybody still opens
_YES, _NO = frozenset({"y", "yes"}), frozenset({"n", "no"})


class Terminal:
    """Asks, and says. `interactive` is whether somebody can answer."""

    def __init__(self, *, interactive: bool) -> None:
        """Remember whether there is anybody to ask."""
        self.interactive = interactive

    def say(self, text: str = "") -> None:
        """Print a paragraph, wrapped to the terminal; lines that begin with a space stay as they are."""
        for line in text.splitlines() or [""]:
            kept = line.startswith(" ") or not line
            sys.stdout.write((line if kept else textwrap.fill(line, COLUMNS)) + "\n")
        sys.stdout.flush()

    def ask(
        self, question: str, option: str, default: str = "", check: Callable[[str], str] = str.strip
    ) -> str:
        """Return the answer to `question`; Enter takes `default`. Asked again until `check` accepts it.

        `check` returns the answer as it is to be kept, or raises Fault with the end of a sentence.
        Without a person the default has to pass: UsageError names `option` where it does not.
        """
        while True:
            answer = (self._line(f"{question}{f' [{default}]' if default else ''}: ") or default).strip()
            try:
                return check(answer)
            except Fault as fault:
                if not self.interactive:
                    raise UsageError(f"{option} {answer}".strip() + f": {fault}.") from None
                self.say(f"That {fault}.")

    def agree(self, question: str, *, default: bool = True) -> bool:
        """Return the answer to a question of yes or no."""
        while True:
            answer = self._line(f"{question} [{'Y/n' if default else 'y/N'}]: ").strip().lower()
            if not answer or answer in _YES | _NO:
                return answer in _YES if answer else default
            self.say("Type y for yes or n for no.")

    def choose(self, question: str, choices: Sequence[str], option: str, default: int | None = None) -> int:
        """Return the index of the choice made; choices are shown numbered from 1."""
        for number, choice in enumerate(choices, 1):
            self.say(f"  {number}. {choice}")

        def numbered(answer: str) -> str:
            if not answer.isdecimal() or not 1 <= int(answer) <= len(choices):
                raise Fault(f"must be a number from 1 to {len(choices)}")
            return answer

        shown = "" if default is None else str(default + 1)
        return int(self.ask(question, option, shown, numbered)) - 1

    def secret(self, question: str) -> str:
        """Return a password or the like, typed or pasted unseen, without the spaces around it."""
        if not self.interactive:
            raise UsageError(
                "There is no password, and nobody to ask for it.",
                "Give it on standard input with --password-stdin, or name a --password-command.",
            )
        try:
            return getpass.getpass(f"{question} (nothing shows while you type or paste): ").strip()
        except EOFError:
            raise KeyboardInterrupt from None

    def _line(self, question: str) -> str:
        """Return one line from the person; the end of input (Ctrl-D) stops like Ctrl-C."""
        if not self.interactive:
            return ""
        sys.stdout.write(question)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            raise KeyboardInterrupt
        return line.rstrip("\r\n")

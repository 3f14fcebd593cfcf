"""The first run: from a mail address to a config.toml that works, a stored secret and a first look.

`commands.setup` goes through the steps in order; each step takes the answers so far and
returns them fuller. Nothing here guesses a server: a host gets a password only if the shipped
table or the person named it, and only over TLS with a certificate that was checked.
"""

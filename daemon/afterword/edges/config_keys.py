"""Every key that config.toml may hold, and the kind of value each one takes.

A table to read, no code: what a key means stands in config.example.toml, what a missing
one means in `settings`.
"""

from __future__ import annotations

from collections.abc import Mapping

from afterword.edges import config_values as kinds
from afterword.edges.config_values import Kinds
from afterword.edges.providers import PROVIDERS

APPLICANT: Kinds = {
    "name": kinds.filled,
    "email": kinds.address,
    "other_addresses": kinds.list_of(kinds.address),
    "school": kinds.text,
    "degree": kinds.text,
    "aamc_id": kinds.text,
    "phone": kinds.text,
    "timezone": kinds.zone,
    "specialties": kinds.list_of(kinds.lowered),
}
SMTP: Kinds = {
    "host": kinds.host,
    "port": kinds.number(1, 65535),
    "tls": kinds.choice("implicit", "starttls", "none"),
    "user": kinds.text,
    "auth": kinds.choice("password", "oauth2"),
    "password_command": kinds.list_of(kinds.text),
    "token_command": kinds.list_of(kinds.text),
    "ca_file": kinds.text,
}
ACCOUNT: Kinds = {
    **SMTP,
    "client_id": kinds.text,
    "tenant": kinds.text,
    "scope": kinds.text,
    "authorize_url": kinds.secure_url,
    "token_url": kinds.secure_url,
    "device_url": kinds.secure_url,
    "provider": kinds.choice(*(provider.id for provider in PROVIDERS)),
    "address": kinds.address,
    "folders": kinds.list_of(kinds.filled, least=1),
    "watch_junk": kinds.flag,
    "first_scan_days": kinds.number(0, 730),
    "settle_seconds": kinds.number(0, 86_400),
    "authserv_id": kinds.text,
    "drafts": kinds.text,
    "sent": kinds.text,
    "junk": kinds.text,
    "trash": kinds.text,
}
PREFERENCES: Kinds = {
    "unknown_thanks": kinds.choice("office", "skip"),
    "unknown_direct": kinds.choice("office", "known_addresses"),
    "cc_coordinator": kinds.flag,
    "not_needed": kinds.choice("office", "skip"),
    "effect_only": kinds.choice("office", "as_allowed"),
    "thank_you_after_hours": kinds.number(0, 168),
    "thank_you_within_days": kinds.number(1, 30),
    "reminder": kinds.flag,
    "reminder_after_business_days": kinds.number(1, 60),
    "rank_meeting": kinds.day,
    "rank_deadline": kinds.moment,
    "match_day": kinds.moment,
    "summary_day": kinds.choice(*kinds.DAYS),
    "summary_time": kinds.clock,
    "specialty_defaults": kinds.flag,
    "notify": kinds.flag,
}
PROGRAM: Kinds = {"name": kinds.filled, "rank_meeting": kinds.day, "rank_deadline": kinds.moment}
SERVICE: Kinds = {
    "poll_seconds": kinds.number(60, 86_400),
    "idle": kinds.flag,
    "backups": kinds.number(1, 365),
    "log_level": kinds.choice("debug", "info", "warning"),
    "templates": kinds.text,
}
TABLES: Mapping[str, Kinds] = {
    "applicant": APPLICANT,
    "account": ACCOUNT,
    "smtp": SMTP,
    "preferences": PREFERENCES,
    "program": PROGRAM,
    "service": SERVICE,
}
"""Every table of config.toml with every key it may hold."""

HOMES = {key: name for name in ("applicant", "preferences", "service", "account") for key in TABLES[name]}
"""Which table a key belongs in, for the advice on a key in the wrong one."""

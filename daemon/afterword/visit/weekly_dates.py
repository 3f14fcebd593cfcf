"""When the weekly summary is due: the owner's day and hour, in her own zone."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.model import Settings

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEK = timedelta(days=7)


def last_due(settings: Settings, now: datetime) -> datetime:
    """Return the newest moment at or before `now` at which a summary was due."""
    zone = ZoneInfo(settings.applicant.timezone)
    local = now.astimezone(zone)
    hour = time.fromisoformat(settings.preferences.summary_time)
    back = (local.weekday() - DAYS.index(settings.preferences.summary_day.lower())) % 7
    due = datetime.combine(local.date() - timedelta(days=back), hour, zone)
    if due > now:
        due = datetime.combine(due.date() - WEEK, hour, zone)
    return due


def next_due(settings: Settings, now: datetime) -> datetime:
    """Return the next moment after `now` at which a summary is due."""
    due = last_due(settings, now)
    return datetime.combine(due.date() + WEEK, due.time(), due.tzinfo)

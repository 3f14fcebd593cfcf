"""What each sign of `weighing.features` counts; learned by benchmarks/train_weighing.py, not written."""

from __future__ import annotations

SHARED: tuple[float, ...] = (
    1.836,
    0.628,
    0.168,
    0.067,
    0.456,
    -0.223,
    0.02,
    -0.476,
    0.146,
    -1.176,
    0.283,
    0.483,
    -1.005,
    -0.068,
    0.253,
    0.239,
)
"""For every rule."""
OF_LIMITS: tuple[float, ...] = (
    -0.161,
    0.025,
    0.389,
    0.16,
    0.235,
    -0.286,
    -0.362,
    -0.536,
    -0.609,
    -0.657,
    -0.227,
    0.096,
    0.6,
    0.147,
    0.122,
    0.131,
)
"""Added for limits."""
RULES: dict[str, tuple[float, float, float]] = {
    "no_contact": (1.461, 0.45, -0.022),
    "no_thank_you": (1.101, -0.025, -0.395),
    "thank_you_not_needed": (1.295, 0.467, -0.017),
    "thank_you_welcome": (1.21, 0.079, 0.259),
    "no_faculty_contact": (1.975, -0.288, -0.025),
    "faculty_contact_ok": (1.515, 0.643, 0.088),
    "office_only": (1.279, 0.137, 0.42),
    "questions_welcome": (0.758, 0.18, -0.314),
    "updates_portal_only": (1.319, -0.434, 0.047),
    "no_effect_on_ranking": (1.686, 0.379, 0.272),
    "no_reply_expected": (1.579, 0.564, 0.03),
    "no_second_look": (1.74, -0.315, 0.284),
}
"""Added for each: its own number, and times its log odds by the encoders and by the wide net."""

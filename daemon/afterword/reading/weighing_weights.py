"""What each sign of `weighing.features` counts; learned by benchmarks/train_weighing.py, not written."""

from __future__ import annotations

SHARED: tuple[float, ...] = (
    1.619,
    0.755,
    0.272,
    0.13,
    0.556,
    -0.263,
    -0.192,
    -0.561,
    -0.075,
    -1.302,
    0.344,
    0.352,
    -1.027,
    -0.025,
    0.226,
    0.235,
)
"""For every rule."""
OF_LIMITS: tuple[float, ...] = (
    -0.146,
    -0.005,
    0.426,
    0.094,
    0.129,
    -0.32,
    -0.372,
    -0.674,
    -0.456,
    -0.238,
    -0.128,
    0.074,
    0.607,
    0.093,
    0.265,
    0.06,
)
"""Added for limits."""
RULES: dict[str, tuple[float, float, float]] = {
    "no_contact": (1.859, 0.41, -0.04),
    "no_thank_you": (1.35, -0.134, -0.34),
    "thank_you_not_needed": (1.257, 0.493, -0.078),
    "thank_you_welcome": (1.583, 0.059, 0.482),
    "no_faculty_contact": (2.047, -0.321, -0.062),
    "faculty_contact_ok": (1.885, 0.541, 0.11),
    "office_only": (1.639, 0.253, 0.341),
    "questions_welcome": (0.865, 0.21, -0.302),
    "updates_portal_only": (1.376, -0.354, 0.096),
    "no_effect_on_ranking": (1.922, 0.212, 0.331),
    "no_reply_expected": (1.845, 0.69, -0.155),
    "no_second_look": (1.81, -0.441, 0.372),
}
"""Added for each: its own number, and times its log odds by the encoders and by the wide net."""

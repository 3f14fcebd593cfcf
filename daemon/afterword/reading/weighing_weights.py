"""What each sign of `weighing.features` counts; learned by benchmarks/train_weighing.py, not written."""

from __future__ import annotations

SHARED: tuple[float, ...] = (
    1.734,
    0.638,
    0.147,
    0.025,
    0.455,
    -0.14,
    0.006,
    -0.34,
    0.22,
    -1.196,
    0.14,
    0.397,
    -0.819,
    -0.075,
    0.162,
    0.417,
)
"""For every rule."""
OF_LIMITS: tuple[float, ...] = (
    -0.012,
    -0.054,
    0.202,
    0.127,
    0.136,
    -0.203,
    -0.168,
    -0.484,
    -0.65,
    -0.601,
    -0.217,
    0.169,
    0.618,
    0.089,
    0.048,
    0.078,
)
"""Added for limits."""
RULES: dict[str, tuple[float, float, float]] = {
    "no_contact": (0.756, 0.281, 0.044),
    "no_thank_you": (0.531, 0.159, -0.574),
    "thank_you_not_needed": (0.49, 0.442, 0.004),
    "thank_you_welcome": (0.955, -0.019, 0.298),
    "no_faculty_contact": (1.224, -0.383, 0.052),
    "faculty_contact_ok": (0.684, 0.488, 0.107),
    "office_only": (0.347, 0.173, 0.416),
    "questions_welcome": (-0.003, 0.256, -0.374),
    "updates_portal_only": (0.667, -0.243, 0.007),
    "no_effect_on_ranking": (0.724, 0.411, 0.242),
    "no_reply_expected": (0.88, 0.578, 0.016),
    "no_second_look": (1.026, -0.408, 0.398),
}
"""Added for each: its own number, and times its log odds by the encoders and by the wide net."""

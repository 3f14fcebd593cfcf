"""Afterword: drafts the letters after a residency interview, and never sends one."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # law 6: onnxruntime reports to its makers unless told not to at its load

__version__ = "0.1.0"

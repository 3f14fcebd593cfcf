"""Afterword: drafts the letters after a residency interview, and never sends one."""

import os

# Law 6: onnxruntime reports to its makers unless it is told not to before it is loaded.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"

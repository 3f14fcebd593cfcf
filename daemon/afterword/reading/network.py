"""Asks what was learned from labelled mail: the networks and trees stored beside this module (onnxruntime).

Nothing is loaded before the first question. It decides nothing, and knows nothing of mail.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Any

_HERE = files("afterword.reading")
uncounted: Callable[[], AbstractContextManager[None]] = nullcontext
"""What loading a network is done in: who limits the processor time of a message leaves it out of that (0.7 s)."""


def answers(name: str, given: Mapping[str, Sequence[Sequence[float]]]) -> list[tuple[float, ...]]:
    """What the network `name` answers to what it is `given`, by the names of its inputs: a row for each question."""
    network = _session(name)
    import numpy as np  # noqa: PLC0415 - only where mail is read

    exact = {float: np.float32, int: np.int64}
    told = {of: np.array(rows, exact[type(rows[0][0])]) for of, rows in given.items()}
    return [tuple(map(float, row)) for row in network.run(None, told)[0]]


@lru_cache(maxsize=4)
def _session(name: str) -> Any:  # noqa: ANN401 - onnxruntime has no types
    with uncounted():
        return _loaded(name)


def _loaded(name: str) -> Any:  # noqa: ANN401 - see above
    import onnxruntime  # noqa: PLC0415 - only where mail is read

    onnxruntime.disable_telemetry_events()  # `afterword/__init__.py` says the same; Windows hears only this
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False
    with as_file(_HERE / f"{name}.onnx") as weights:
        return onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])

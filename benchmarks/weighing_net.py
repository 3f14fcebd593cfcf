"""Teaches the small net that weighs a sentence by its gist, beside the trees of `train_weighing`.

One layer between, every rule an answer of its own; several nets that began differently are stored as one. It sees
what the trees see of a sentence (`signs.whole`) and its gist, of which trees make little. Needs numpy and onnx.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from afterword.reading.encoder import GIST
from afterword.reading.encoder import RULES as SOUNDS
from afterword.reading.signs import RULES

Table = NDArray[np.float32]
BETWEEN, NETS = 128, 3
"""Numbers in the layer between, and nets that are asked together."""
ROUNDS, BATCH, RATE, DECAY = 16, 128, 2e-3, 1e-2
"""How long and how fast it learns; with twice the rounds it is too sure of what it has seen."""
LEFT_OUT, SIGNS_LEFT_OUT = 0.4, 0.1
"""The share of the layer between, and of what goes in, that is left out at random while it learns."""
SOUND, OTHER, OF_GIST = 1.0, 0.5, 0.3
"""How loud the sounds and exact words, all other signs and the gist are told: what is louder is learned first."""
FARTHEST = 5.0
"""Standard deviations at which a sign is cut."""
RARE = -4.0
"""Log odds of any rule before anything is known."""


@dataclass(frozen=True)
class Seen:
    """Sentences as rows of signs, which rules each states, and of which that is known."""

    rows: Table
    stated: Table
    known: Table


def taught(seen: Seen) -> onnx.ModelProto:
    """The net that has learned from these sentences, as ONNX."""
    middle, spread = seen.rows.mean(0), seen.rows.std(0) + 1e-3
    loud = _loudness(seen.rows.shape[1])
    told = np.clip((seen.rows - middle) / spread, -FARTHEST, FARTHEST) * loud
    nets = [_net(told.astype(np.float32), seen, number) for number in range(NETS)]
    tables = {
        "middle": middle,
        "loudness": loud / spread,
        "least": -FARTHEST * loud,
        "most": FARTHEST * loud,
        "into": np.concatenate([net[0] for net in nets], axis=1),
        "into_base": np.concatenate([net[1] for net in nets]),
        "out": np.concatenate([net[2] for net in nets]) / NETS,
        "out_base": np.mean([net[3] for net in nets], axis=0),
    }
    steps = (
        ("Sub", ("whole", "middle"), "apart"), ("Mul", ("apart", "loudness"), "loud"),
        ("Max", ("loud", "least"), "above"), ("Min", ("above", "most"), "cut"),
        ("Gemm", ("cut", "into", "into_base"), "between"), ("Relu", ("between",), "lit"),
        ("Gemm", ("lit", "out", "out_base"), "odds"),
    )  # fmt: skip
    graph = helper.make_graph(
        [helper.make_node(what, given, [made]) for what, given, made in steps],
        "weighing_net",
        [helper.make_tensor_value_info("whole", TensorProto.FLOAT, [None, seen.rows.shape[1]])],
        [helper.make_tensor_value_info("odds", TensorProto.FLOAT, [None, len(RULES)])],
        [numpy_helper.from_array(np.asarray(table, np.float32), name) for name, table in tables.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def _loudness(signs: int) -> Table:
    loud = np.full(signs, OTHER, np.float32)
    loud[: 2 * len(SOUNDS) + len(RULES)] = SOUND
    loud[-GIST - 2 * len(RULES) : -GIST] = SOUND
    loud[-GIST:] = OF_GIST
    return loud


def _net(told: Table, seen: Seen, number: int) -> list[Table]:
    """One net: Adam with decay, a rate that falls to nothing."""
    chance = np.random.default_rng(number)
    signs, rules = told.shape[1], seen.stated.shape[1]
    net: list[Table] = [
        chance.normal(0, signs**-0.5, (signs, BETWEEN)).astype(np.float32), np.zeros(BETWEEN, np.float32),
        np.zeros((BETWEEN, rules), np.float32), np.full(rules, RARE, np.float32),
    ]  # fmt: skip
    mean, square = [np.zeros_like(part) for part in net], [np.zeros_like(part) for part in net]
    step = 0
    for turn in range(ROUNDS):
        rate = RATE * (1 - turn / ROUNDS)
        for batch in np.array_split(chance.permutation(len(told)), len(told) // BATCH):
            step += 1
            slopes = _slopes(net, told[batch], seen.stated[batch], seen.known[batch], chance)
            for part, slope in enumerate(slopes):
                mean[part] = 0.9 * mean[part] + 0.1 * slope
                square[part] = 0.999 * square[part] + 0.001 * slope**2
                size = np.sqrt(square[part] / (1 - 0.999**step)) + 1e-8
                decay = DECAY * net[part] if net[part].ndim > 1 else 0.0
                net[part] = net[part] - rate * (mean[part] / (1 - 0.9**step) / size + decay)
    return net


def _slopes(
    net: list[Table], told: Table, stated: Table, known: Table, chance: np.random.Generator
) -> list[Table]:
    """Which way each number of the net must go to be less wrong about these sentences."""
    into, base, out, out_base = net
    heard = told * (chance.random(told.shape) > SIGNS_LEFT_OUT)
    between = heard @ into + base
    lit = (between > 0) * (chance.random(between.shape) > LEFT_OUT) / (1 - LEFT_OUT)
    odds = (between * lit) @ out + out_base
    wrong = (1 / (1 + np.exp(-odds)) - stated) * known / len(told)
    back = (wrong @ out.T) * lit
    return [heard.T @ back, back.sum(0), (between * lit).T @ wrong, wrong.sum(0)]

"""Stores an encoder's bytes so that every processor hears the same, and loses less by rounding.

    PYTHONPATH=daemon:tests python benchmarks/store_encoder.py small|large

Rewrites `encoder_*.onnx` in place: the last step after `train_encoder` and `train_further`.

Two things are wrong with bytes as `quantize_dynamic` writes them. Processors without VNNI (Intel's before
2019, AMD's before 2022: many a laptop) multiply bytes in pairs and add them up in sixteen bits, which
overflow without a word: on an emulated Haswell the large encoder was off by 4 to 6 of log odds in every
answer. Seven bits for the weights cannot overflow (2 * 255 * 63 < 32,768). And a few columns of what goes
into a table are far larger than all others, so that one scale for all leaves the others hardly a step: those
columns are made smaller, and their weights larger by as much (SmoothQuant, arXiv:2211.10438). Log odds were
0.45 beside those of exact numbers (large, rules, mean over what 24 letters ask), and are 0.12 now, at the
same speed. Needs onnx beside the product's own dependencies; two minutes, no network.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from encoder_text import ROOT, examples
from numpy.typing import NDArray
from onnx import NodeProto, helper, numpy_helper

from afterword.reading.encoder import Asked, Size, pieces, told

TARGET = ROOT / "daemon" / "afterword" / "reading"
MOST = 63
"""The largest weight: of seven bits, beside its sign."""
LOUDER = 0.8
"""How much of a column's size goes into the weights: .7 and .9 left a third more error, .5 more than none at all."""
FARTHEST = 100.0
"""A column is made smaller or larger at most by this."""
CLIPPED = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""Shares of the largest weight of a row that are tried as its limit; the least square error is taken."""
HEARD = {"rule": 200, "kind": 60, "day": 60}
"""Questions from the text the encoders learn from, to see how large each column gets."""
EVENED = "_evened"
Table = NDArray[np.float32]


class Bytes:
    """A stored encoder: its tables, and by what the columns that go into each are multiplied."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.model = onnx.load(path)
        self.kept = {i.name: i for i in self.model.graph.initializer}
        self.made = {name: node for node in self.model.graph.node for name in node.output}
        self.products = [n for n in self.model.graph.node if n.op_type == "MatMulInteger"]

    def values(self, name: str) -> NDArray[np.generic]:
        """A tensor as it is stored."""
        return numpy_helper.to_array(self.kept[name])

    def put(self, name: str, values: NDArray[np.generic]) -> None:
        """Replace or add a tensor."""
        if name not in self.kept:
            self.kept[name] = self.model.graph.initializer.add()
        self.kept[name].CopyFrom(numpy_helper.from_array(values, name))

    def rounding(self, product: NodeProto) -> NodeProto:
        """The step that makes bytes of what goes into a table."""
        return self.made[product.input[0]]

    def evening(self, product: NodeProto) -> NDArray[np.float32] | None:
        """By what the columns of its input are multiplied, None if they are not."""
        before = self.made.get(self.rounding(product).input[0])
        if before is None or not before.output[0].endswith(EVENED):
            return None
        return self.values(before.input[1]).astype(np.float32)

    def entrance(self, product: NodeProto) -> str:
        """What goes in before it is evened."""
        name = self.rounding(product).input[0]
        return self.made[name].input[0] if name.endswith(EVENED) else name

    def table(self, product: NodeProto) -> Table:
        """The weights as they would be multiplied with exact numbers."""
        name = product.input[1].removesuffix("_quantized")
        stored = self.values(product.input[1]).astype(np.float32) - self.values(product.input[3]).astype(
            np.float32
        )
        exact = stored * self.values(f"{name}_scale").astype(np.float32)
        by = self.evening(product)
        return exact if by is None else exact * by[:, None]

    def put_table(self, product: NodeProto, table: Table) -> None:
        """Store weights, in the columns' present measure."""
        name = product.input[1].removesuffix("_quantized")
        by = self.evening(product)
        steps, scale = rounded(table if by is None else table / by[:, None])
        self.put(f"{name}_quantized", steps)
        self.put(f"{name}_scale", scale)
        self.put(f"{name}_zero_point", np.zeros(len(scale), np.int8))


def rounded(table: Table) -> tuple[NDArray[np.int8], Table]:
    """A table in steps of seven bits, and the size of a step in each of its columns."""
    largest = np.maximum(np.abs(table).max(0), 1e-12)
    tried = [(largest * share / MOST).astype(np.float32) for share in CLIPPED]
    wrong = [((_steps(table, scale) * scale - table) ** 2).sum(0) for scale in tried]
    scale = np.choose(np.argmin(wrong, axis=0), tried)
    return _steps(table, scale).astype(np.int8), scale


def _steps(table: Table, scale: Table) -> Table:
    return np.clip(np.round(table / scale), -MOST, MOST)


def exact(stored: Bytes) -> onnx.ModelProto:
    """The same encoder with numbers instead of bytes."""
    model = onnx.ModelProto()
    model.CopyFrom(stored.model)
    then = {name: node for node in model.graph.node for name in node.input}
    nodes: list[NodeProto] = []
    skipped: set[str] = set()
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            name = f"{node.name}_exact"
            model.graph.initializer.append(numpy_helper.from_array(stored.table(node), name))
            cast = then[node.output[0]]
            scaled = then[cast.output[0]]
            skipped |= {cast.output[0], scaled.output[0]}
            nodes.append(helper.make_node("MatMul", [stored.entrance(node), name], [scaled.output[0]]))
        elif not skipped & set(node.output):
            nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model


def largest(stored: Bytes, asked: list[Asked], size: Size, folder: Path) -> dict[str, Table]:
    """The largest value of every column that goes into a table."""
    model = exact(stored)
    entrances = list(dict.fromkeys(stored.entrance(product) for product in stored.products))
    there = {output.name for output in model.graph.output}
    for name in entrances:
        if name not in there:
            model.graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    onnx.save(model, folder / "exact.onnx")
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # it tells of every table of bytes that is no longer asked
    session = onnxruntime.InferenceSession(folder / "exact.onnx", options, providers=["CPUExecutionProvider"])
    found: dict[str, Table] = {}
    for question in asked:
        given = {of: np.array(rows, np.int64) for of, rows in told(size, *pieces(question)).items()}
        for name, values in zip(entrances, session.run(entrances, given), strict=True):
            seen = np.abs(values).reshape(-1, values.shape[-1]).max(0)
            found[name] = np.maximum(found.get(name, seen), seen)
    return found


def even(stored: Bytes, seen: dict[str, Table]) -> None:
    """Multiply the columns that go into each table, and put its weights in their measure."""
    tables = [(product, stored.table(product)) for product in stored.products]
    for name, sizes in seen.items():
        sharing = [(product, table) for product, table in tables if stored.entrance(product) == name]
        weights = np.max([np.abs(table).max(1) for _, table in sharing], axis=0)
        by = np.maximum(weights, 1e-5) ** (1 - LOUDER) / np.maximum(sizes, 1e-5) ** LOUDER
        by = np.clip(by / np.exp(np.log(by).mean()), 1 / FARTHEST, FARTHEST).astype(np.float32)
        stored.put(f"{name}{EVENED}_by", by)
        _insert(stored, name, stored.rounding(sharing[0][0]))
    for product, table in tables:
        stored.put_table(product, table)


def _insert(stored: Bytes, name: str, rounding: NodeProto) -> None:
    if rounding.input[0] != name:  # it is evened already, with other numbers
        return
    step = helper.make_node("Mul", [name, f"{name}{EVENED}_by"], [f"{name}{EVENED}"], name=f"{name}{EVENED}")
    nodes = list(stored.model.graph.node)
    place = next(n for n, node in enumerate(nodes) if node.output[0] == rounding.output[0])
    stored.model.graph.node.insert(place, step)
    stored.made[step.output[0]] = stored.model.graph.node[place]
    kept = stored.model.graph.node[place + 1]
    kept.input[0] = step.output[0]
    stored.made |= dict.fromkeys(kept.output, kept)


def questions() -> list[Asked]:
    """Some of what the encoders learn from, of each task."""
    found: dict[str, list[Asked]] = {task: [] for task in HEARD}
    for example in examples():
        for asked in example.asked:
            found[asked.task].append(asked)
    chance = random.Random(3)
    return [asked for task, count in HEARD.items() for asked in chance.sample(found[task], count)]


def store(path: Path, size: Size) -> None:
    """Even the encoder in `path` and round it anew."""
    stored = Bytes(path)
    with tempfile.TemporaryDirectory() as folder:
        seen = largest(stored, questions(), size, Path(folder))
    even(stored, seen)
    onnx.save(stored.model, path)


def main() -> None:
    """Store the encoder that is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("size", choices=("small", "large"))
    size = parser.parse_args().size
    store(TARGET / f"encoder_{size}.onnx", size)


if __name__ == "__main__":
    main()

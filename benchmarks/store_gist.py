"""Lets the large encoder tell the gist of a sentence beside its answers, and writes it back.

    PYTHONPATH=daemon:tests python benchmarks/store_gist.py

The encoder's last layer knows the rules it was taught; a layer in the middle still knows what else a sentence
says, and `weighing` learns from it. Its output, the mean over the pieces of the sentence, is 768 numbers; they
are told along the 128 directions in which the sentences of `tests/letters` differ most (principal components;
with 64 the weighing hears less, with 256 no more). Run it again after `train_further` and `store_encoder`, then
`train_weighing`. Needs onnx beside the product's own dependencies; eight minutes, no network.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import score
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from train_weighing import LETTERS, ROOT

from afterword.reading import read, rule_sound
from afterword.reading.encoder import GIST, Asked, Understood, pieces, told
from afterword.reading.message import parse

TARGET = ROOT / "daemon" / "afterword" / "reading" / "encoder_large.onnx"
LAYER = "/base/encoder/layer.7/output/LayerNorm/LayerNormalization_output_0"
"""The eighth of twelve: the last layer and the first half tell the weighing less."""
OURS = "gist/"
"""How the names of all that is added begin."""
ANSWERS = "odds"
Table = NDArray[np.float32]


def without(model: onnx.ModelProto) -> onnx.ModelProto:
    """The encoder as it was before: its answers alone."""
    graph = model.graph
    for kept in (graph.node, graph.initializer, graph.input, graph.output):
        for one in [one for one in kept if one.name.startswith(OURS) or one.name == "begin"]:
            kept.remove(one)
    for node in graph.node:
        node.output[:] = [ANSWERS if name == f"{OURS}answers" else name for name in node.output]
    graph.output[0].CopyFrom(helper.make_tensor_value_info(ANSWERS, TensorProto.FLOAT, [None, None]))
    return model


def with_mean(model: onnx.ModelProto) -> onnx.ModelProto:
    """The encoder with the mean of a middle layer over the sentence, which begins at `begin`, as a second output."""
    graph = model.graph
    graph.input.append(helper.make_tensor_value_info("begin", TensorProto.INT64, [1, 1]))
    whole = {f"{OURS}first": [0], f"{OURS}last": [-1], f"{OURS}along": [1]}
    graph.initializer.extend(numpy_helper.from_array(np.array(v, np.int64), k) for k, v in whole.items())
    graph.node.extend(
        [
            _node("Squeeze", ["begin", f"{OURS}first"], "begins"),
            _node("Slice", [LAYER, f"{OURS}begins", f"{OURS}last", f"{OURS}along"], "sentence"),
            _node("ReduceMean", [f"{OURS}sentence"], "mean", axes=[1], keepdims=0),
        ]
    )
    graph.output.append(helper.make_tensor_value_info(f"{OURS}mean", TensorProto.FLOAT, [None, 768]))
    return model


def with_gist(model: onnx.ModelProto, middle: Table, directions: Table) -> onnx.ModelProto:
    """The encoder that tells its answers and, behind them, the gist."""
    graph = model.graph
    graph.output.pop()
    for node in graph.node:
        node.output[:] = [f"{OURS}answers" if name == ANSWERS else name for name in node.output]
    tables = {f"{OURS}middle": middle, f"{OURS}directions": directions}
    graph.initializer.extend(numpy_helper.from_array(v, k) for k, v in tables.items())
    graph.node.extend(
        [
            _node("Sub", [f"{OURS}mean", f"{OURS}middle"], "apart"),
            _node("MatMul", [f"{OURS}apart", f"{OURS}directions"], "told"),
            helper.make_node("Concat", [f"{OURS}answers", f"{OURS}told"], [ANSWERS], f"{OURS}both", axis=1),
        ]
    )
    return model


def _node(what: str, given: list[str], name: str, **how: object) -> onnx.NodeProto:
    return helper.make_node(what, given, [OURS + name], OURS + name, **how)


def questions() -> list[Asked]:
    """What the large encoder is asked about the sentences of the letters."""
    asked: list[Asked] = []
    real = rule_sound.understood

    def noting(questions: list[Asked]) -> list[Understood]:
        found = real(questions)
        asked.extend(question for question, one in zip(questions, found, strict=True) if one.twice)
        return found

    rule_sound.understood = noting  # type: ignore[assignment]
    try:
        for folder in LETTERS:
            for _, raw, _ in score.letters(ROOT / folder):
                read(parse(raw), score.APPLICANT)
    finally:
        rule_sound.understood = real
    return list(dict.fromkeys(asked))


def means(model: onnx.ModelProto, asked: list[Asked]) -> Table:
    """The mean of the middle layer over each sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "with_mean.onnx"
        onnx.save(model, path)
        session = onnxruntime.InferenceSession(str(path))
    found = []
    for question in asked:
        numbers, first = pieces(question)
        given = {name: np.array(rows, np.int64) for name, rows in told("large", numbers, first).items()}
        found.append(session.run([f"{OURS}mean"], given)[0][0])
    return np.array(found, np.float32)


def main() -> None:
    """Find the directions and write the encoder."""
    asked = questions()
    model = with_mean(without(onnx.load(TARGET)))
    found = means(model, asked)
    middle = found.mean(0)
    _, sizes, directions = np.linalg.svd(found - middle, full_matrices=False)
    print(
        f"{len(asked)} sentences; kept {(sizes[:GIST] ** 2).sum() / (sizes**2).sum():.2f} of how they differ"
    )
    onnx.save(with_gist(model, middle, np.ascontiguousarray(directions[:GIST].T)), TARGET)


if __name__ == "__main__":
    main()

"""Learns how much each sign counts when a sentence is weighed, and writes `weighing.onnx` and `weighing_net.onnx`.

    PYTHONPATH=daemon:tests python benchmarks/train_weighing.py [--without FOLDER ...] [--to FOLDER]

Goes through letters and passages that no encoder was taught with (of the others the encoders are too
sure), as the reader does, and takes down what it knows of every sentence it weighs (`signs`); then some
hundred small trees, each mending what those before it leave wrong, and a small net (`weighing_net`). `--without` leaves folders or files
out, to be measured on. Needs numpy, lightgbm and onnx.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from itertools import compress
from pathlib import Path

import lightgbm
import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests"), str(ROOT / "benchmarks")]

import score  # noqa: E402
from passages import row_of  # noqa: E402
from weighing_net import Seen, taught  # noqa: E402

from afterword.reading import hearing, read, weighing  # noqa: E402
from afterword.reading.message import parse  # noqa: E402
from afterword.reading.rule_sound import SILENT  # noqa: E402
from afterword.reading.signs import RULES, Weighing, rows, whole  # noqa: E402
from reading.policy_table import read as read_row  # noqa: E402

LETTERS = tuple(
    f"tests/letters/{name}"
    for name in (*"efghijklmnopqrstuvwxyz", *(f"a{second}" for second in "abcdefghijklmno"))
)
PASSAGES = (
    "benchmarks/weighing/oblique.jsonl",
    "benchmarks/weighing/in-passing.jsonl",
    "tests/reading/passages_unseen.jsonl",
)
TARGET = ROOT / "daemon" / "afterword" / "reading"
GROWN: dict[str, float] = {
    "n_estimators": 300, "learning_rate": 0.05, "num_leaves": 15, "min_child_samples": 20, "subsample": 0.8,
    "subsample_freq": 1, "colsample_bytree": 0.5, "reg_lambda": 5, "random_state": 1, "verbose": -1,
}  # fmt: skip
"""How many trees, how large, and of how many sentences and signs each knows: more won nothing on folders left out."""
ONLY_FOR = (0, 1, 2, 4)
"""Signs of which more never speaks against a rule, whatever stands around: how it sounds, and exact words."""
ALIKE = 0.5
"""The share of words a sentence must have in common with a quote to be the one quoted."""
Sentence = tuple[str, Weighing]


def heard(source: str) -> Iterator[tuple[list[Sentence], list[dict]]]:
    """The sentences weighed in each letter or passage of a source, with the policies of its label."""
    kept: list[Sentence] = []
    weighed, real = hearing._weighed, hearing.weigh

    def listening(*arguments):  # type: ignore[no-untyped-def]  # noqa: ANN002, ANN202
        said[:] = [arguments[1].text]
        return weighed(*arguments)

    def noting(one: Weighing) -> weighing.Weighed:
        if one.sound is not SILENT:
            kept.append((said[0], one))
        return weighing.Weighed(one.exact, (), limit=False, strength=0.0)

    said = [""]
    hearing._weighed, hearing.weigh = listening, noting  # type: ignore[assignment]
    try:
        for run, policies in _texts(ROOT / source):
            kept.clear()
            run()
            yield list(kept), policies
    finally:
        hearing._weighed, hearing.weigh = weighed, real


def _texts(source: Path) -> Iterator[tuple]:
    if source.is_dir():
        for _, raw, label in score.letters(source):
            yield lambda raw=raw: read(parse(raw), score.APPLICANT), label["policies"]
        return
    for line in source.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        row = row_of(told)
        policies = [{"quote": told["text"]} | policy for policy in told["policies"]]
        yield lambda row=row: read_row(row), policies


REPEATED = -1.0
"""Log odds from which a sentence may say again what the one that is quoted says."""


def labels(sentences: list[Sentence], policies: list[dict]) -> tuple[list[set[str]], list[set[str]]]:
    """Which rules each sentence states, and of which nobody knows: a quote spans several, or one repeats it."""
    stated: list[set[str]] = [set() for _ in sentences]
    unsure: list[set[str]] = [set() for _ in sentences]
    for policy in policies:
        likeness = [_alike(_plain(policy["quote"]), _plain(text)) for text, _ in sentences]
        best = max(likeness, default=0.0)
        for number, like in enumerate(likeness):
            if like == best >= ALIKE:
                stated[number].add(policy["rule"])
            elif like > ALIKE or sentences[number][1].sound.judged[policy["rule"]] > REPEATED:
                unsure[number].add(policy["rule"])
    return stated, unsure


def _alike(quote: str, text: str) -> float:
    if not text:
        return 0.0
    if quote in text or text in quote:
        return 0.5 + 2 * min(len(quote), len(text)) / (len(quote) + len(text))
    one, other = set(quote.split()), set(text.split())
    return len(one & other) / len(one | other)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text.lower()).split())


def _grown(rows_: NDArray[np.float32], right: NDArray[np.float64]) -> list[dict]:
    """The trees, each as lightgbm tells of it."""
    rising = [int(sign in ONLY_FOR) for sign in range(rows_.shape[1])]
    learned = lightgbm.LGBMClassifier(**GROWN, monotone_constraints=rising)
    learned.fit(rows_, right)
    return [told["tree_structure"] for told in learned.booster_.dump_model()["tree_info"]]


def _nodes(tree: dict, number: int) -> Iterator[dict]:
    """The branches and leaves of a tree, as ONNX wants them told."""
    waiting, count = [(tree, 0)], 1
    while waiting:
        node, at = waiting.pop()
        if "leaf_value" in node:
            yield {"tree": number, "at": at, "mode": "LEAF", "value": 0.0, "sign": 0, "yes": 0, "no": 0, "leaf": node["leaf_value"]}  # fmt: skip
            continue
        border = np.float32(node["threshold"])
        if border > node["threshold"]:  # signs are told in single precision: none may change sides
            border = np.nextafter(border, np.float32(-np.inf))
        yes, no = count, count + 1
        count += 2
        waiting += [(node["left_child"], yes), (node["right_child"], no)]
        yield {"tree": number, "at": at, "mode": "BRANCH_LEQ", "value": float(border), "sign": node["split_feature"], "yes": yes, "no": no}  # fmt: skip


def stored(trees: list[dict], signs: int) -> onnx.ModelProto:
    """The trees as a network that sums up what their leaves say."""
    nodes = [node for number, tree in enumerate(trees) for node in _nodes(tree, number)]
    leaves = [node for node in nodes if node["mode"] == "LEAF"]
    summed = helper.make_node(
        "TreeEnsembleRegressor", ["signs"], ["odds"], domain="ai.onnx.ml", n_targets=1, aggregate_function="SUM",
        nodes_treeids=[n["tree"] for n in nodes], nodes_nodeids=[n["at"] for n in nodes],
        nodes_featureids=[n["sign"] for n in nodes], nodes_values=[n["value"] for n in nodes],
        nodes_modes=[n["mode"] for n in nodes], nodes_truenodeids=[n["yes"] for n in nodes],
        nodes_falsenodeids=[n["no"] for n in nodes], target_treeids=[n["tree"] for n in leaves],
        target_nodeids=[n["at"] for n in leaves], target_ids=[0] * len(leaves),
        target_weights=[n["leaf"] for n in leaves],
    )  # fmt: skip
    graph = helper.make_graph(
        [summed],
        "weighing",
        [helper.make_tensor_value_info("signs", TensorProto.FLOAT, [None, signs])],
        [helper.make_tensor_value_info("odds", TensorProto.FLOAT, [None, 1])],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8)


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--to", type=Path, default=TARGET)
    options = parser.parse_args()
    told, right = [], []
    wholes, stating, knowing = [], [], []
    for source in (*LETTERS, *PASSAGES):
        if any(name in source for name in options.without):
            continue
        for sentences, policies in heard(source):
            for (_, one), stated, unsure in zip(sentences, *labels(sentences, policies), strict=True):
                known = [rule in stated or rule not in unsure for rule in RULES]
                wholes.append(whole(one))
                stating.append([rule in stated for rule in RULES])
                knowing.append(known)
                for rule, row in compress(zip(RULES, rows(one), strict=True), known):
                    told.append(row)
                    right.append(float(rule in stated))
    print(f"{len(wholes)} sentences, {int(sum(right))} rules stated")
    onnx.save(
        stored(_grown(np.array(told, np.float32), np.array(right)), len(told[0])),
        options.to / "weighing.onnx",
    )
    seen = Seen(*(np.array(table, np.float32) for table in (wholes, stating, knowing)))
    onnx.save(taught(seen), options.to / "weighing_net.onnx")


if __name__ == "__main__":
    main()

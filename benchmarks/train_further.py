"""Teaches the upper layers of a shipped encoder further, from the weights as they are, with all labelled text.

    PYTHONPATH=daemon:tests python benchmarks/train_further.py small|large [--layers 6] [--epochs 2]
        [--rate 2.5e-5] [--only SOURCE ...] [--seed N]

`train_encoder` begins with the public models and takes hours; this begins with `encoder_*.onnx`, needs no
download, and reads each text through the lower layers once. Sources of `encoder_text`; `--only` takes their
letters, days and sentences whole and of all others a share, so that nothing old is forgotten. The kind of letter that is told
with a sentence is changed at random (`TOLD_WRONG`): in written passages it tells more of the label than it does
in letters. Needs torch and onnx beside the product's dependencies; the large one takes forty minutes on two
cores. Prints the loss of each task as it goes and writes the weights in place; `store_encoder` evens them then.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import onnx
import onnxruntime
import torch
from encoder_text import Example, examples
from numpy.typing import NDArray
from store_encoder import TARGET, Bytes
from torch import Tensor, nn
from torch.nn import functional
from train_encoder import BATCH, LEAST_RATE, WARM_UP, task_loss

from afterword.reading.encoder import Asked, Size, Task, for_large, pieces

TASKS: dict[Size, tuple[Task, ...]] = {"small": ("rule", "kind", "day"), "large": ("rule", "kind")}
"""What each encoder is asked (`encoder.in_doubt`)."""
HEADS = 12
NEAR_NOUGHT: dict[Size, float] = {"small": 1e-12, "large": 1e-5}
"""What the layers' normalisation adds to a variance, as in the public models."""
PARTS: dict[Size, tuple[str, ...]] = {
    "small": (
        "attention/self/query", "attention/self/key", "attention/self/value", "attention/output/dense",
        "intermediate/dense", "output/dense",
    ),
    "large": (
        "attention/attn/q", "attention/attn/k", "attention/attn/v", "attention/attn/o", "intermediate/dense",
        "output/dense",
    ),
}  # fmt: skip
NORMS: dict[Size, tuple[str, str]] = {
    "small": ("attention.output.LayerNorm", "output.LayerNorm"),
    "large": ("attention.LayerNorm", "output.LayerNorm"),
}
SHARE = {"stated": 1.0, "silent": 0.6, "silent elsewhere": 0.2, "kind": 0.5, "line": 0.2, "day": 0.5}
"""Of which texts how many are gone over: a sentence that states a rule always."""
TOLD_WRONG = {True: 0.7, False: 0.2}
"""How often a passage's kind of letter is another's, in the chosen sources and elsewhere."""
SAID_ALONE = 0.1
TIMES = ("after", "day", "other")
HEADS_FASTER = 10.0
"""How much faster the heads learn: less than at first, they know something already."""
TOGETHER = 16
PROGRESS = 50


class Stored(Bytes):
    """The weights of a shipped encoder, by the names they have in its file."""

    def __init__(self, size: Size) -> None:
        super().__init__(TARGET / f"encoder_{size}.onnx")
        self.size = size
        self.nodes = {n.name: n for n in self.model.graph.node}
        self.layers = 1 + max(int(n.split("layer.")[1].split("/")[0]) for n in self.nodes if "/layer." in n)

    def plain(self, name: str) -> Tensor:
        """A tensor stored as it is."""
        return torch.tensor(self.values(name).copy())


class Layer(nn.Module):
    """One layer of attention, as the file has it."""

    def __init__(self, stored: Stored, number: int) -> None:
        super().__init__()
        self.stored, self.number = stored, number
        made = [
            _linear(f"{self._path(part)}/MatMul_quant", stored, self._bias(part))
            for part in PARTS[stored.size]
        ]
        self.parts = nn.ModuleList(made)
        self.norms = nn.ModuleList(
            _norm(stored, f"base.encoder.layer.{number}.{name}") for name in NORMS[stored.size]
        )
        self.rest = nn.Dropout(0.1)

    def _path(self, part: str) -> str:
        return f"/base/encoder/layer.{self.number}/{part}"

    def _bias(self, part: str) -> str:
        return f"base.encoder.layer.{self.number}.{part.replace('/', '.')}.bias"

    def forward(self, seen: Tensor, hidden: Tensor) -> Tensor:
        """What the next layer sees; `hidden` is added to the attention."""
        query, key, value, out, wide, narrow = self.parts

        def apart(t: Tensor) -> Tensor:
            return t.view(*t.shape[:2], HEADS, -1).transpose(1, 2)

        looked = functional.scaled_dot_product_attention(
            apart(query(seen)), apart(key(seen)), apart(value(seen)), attn_mask=hidden.to(query(seen).dtype)
        )
        looked = out(looked.transpose(1, 2).reshape(seen.shape))
        seen = self.norms[0](self.rest(looked) + seen)
        return self.norms[1](self.rest(narrow(functional.gelu(wide(seen)))) + seen)  # type: ignore[no-any-return]

    def store(self) -> None:
        """Put the weights back."""
        for part, linear in zip(PARTS[self.stored.size], self.parts, strict=True):
            _put(f"{self._path(part)}/MatMul_quant", self.stored, linear)
            self.stored.put(self._bias(part), linear.bias.detach().numpy())
        for name, norm in zip(NORMS[self.stored.size], self.norms, strict=True):
            for what in ("weight", "bias"):
                self.stored.put(
                    f"base.encoder.layer.{self.number}.{name}.{what}", getattr(norm, what).detach().numpy()
                )


def _linear(node: str, stored: Stored, bias: str) -> nn.Linear:
    table = torch.tensor(stored.table(stored.nodes[node]))
    linear = nn.Linear(*table.shape)
    linear.weight.data, linear.bias.data = table.t().contiguous(), stored.plain(bias)
    return linear


def _put(node: str, stored: Stored, linear: nn.Module) -> None:
    stored.put_table(stored.nodes[node], linear.weight.detach().numpy().T)  # type: ignore[union-attr,operator]


def _norm(stored: Stored, name: str) -> nn.LayerNorm:
    weight = stored.plain(f"{name}.weight")
    norm = nn.LayerNorm(len(weight), eps=NEAR_NOUGHT[stored.size])
    norm.weight.data, norm.bias.data = weight, stored.plain(f"{name}.bias")
    return norm


class Top(nn.Module):
    """The upper layers with their heads; `apart` is the bias of relative positions, nought for the small one."""

    def __init__(self, stored: Stored, first: int, apart: Tensor) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer(stored, number) for number in range(first, stored.layers))
        self.heads = nn.ModuleDict(
            {
                task: _linear(f"/{task}/Gemm_MatMul_quant", stored, f"heads.{task}.bias")
                for task in TASKS[stored.size]
            }
        )
        self.stored, self.apart, self.rest = stored, apart, nn.Dropout(0.1)

    def forward(self, seen: Tensor, mask: Tensor, task: Task) -> Tensor:
        """Log odds of one task's answers for each row."""
        long = seen.shape[1]
        hidden = self.apart[None, :, :long, :long] + ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            seen = layer(seen, hidden)
        seen = seen.float()
        mean = (seen * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return self.heads[task](self.rest(mean)).float()  # type: ignore[no-any-return]

    def store(self) -> None:
        """Put all weights back into the file."""
        for layer in self.layers:
            layer.store()
        for task, head in self.heads.items():
            _put(f"/{task}/Gemm_MatMul_quant", self.stored, head)
            self.stored.put(f"heads.{task}.bias", head.bias.detach().numpy())
        onnx.save(self.stored.model, self.stored.path)


def chosen(size: Size, only: set[str]) -> Iterator[Example]:
    """The texts gone over, some of them told with another kind of letter."""
    for example in examples():
        if len(example.asked) != 1 or example.asked[0].task not in TASKS[size]:
            continue
        asked, new = example.asked[0], not only or example.source in only
        silent = "silent" if new else "silent elsewhere"
        if asked.task == "rule":
            share = SHARE["stated" if example.answers else silent]
        else:
            share = 1.0 if example.source in only else SHARE[asked.task]
        if random.random() < (SHARE["line"] if example.source == "lines" else share):
            example.asked = [_told_otherwise(asked, new=new)]
            yield example


def _told_otherwise(asked: Asked, *, new: bool) -> Asked:
    if asked.task != "rule":
        return asked
    head, _, before = asked.around.partition(" | ")
    time, _, rest = head.partition(" ")
    time = random.choice(TIMES) if random.random() < TOLD_WRONG[new] else time
    before = "" if random.random() < SAID_ALONE else before
    return msgspec.structs.replace(asked, around=f"{time} {rest} | {before}")


class Seen:
    """What the lower layers make of every text, on disk; and the bias of relative positions."""

    def __init__(self, stored: Stored, first: int, told: list[Example], folder: Path) -> None:
        rows = [pieces(e.asked[0]) for e in told]
        self.rows = [for_large(*row) if stored.size == "large" else row[0] for row in rows]
        self.around = [row[1] for row in rows]
        self.ends = np.cumsum([0, *map(len, self.rows)])
        self.size = stored.size
        below = (
            f"/base/encoder/layer.{first - 1}/{NORMS[stored.size][1].replace('.', '/')}/LayerNormalization_output_0"
            if first
            else "/base/embeddings/LayerNorm/LayerNormalization_output_0"
        )
        self.session = _probe(stored, below, folder)
        self.below = below
        width = len(stored.plain("base.embeddings.LayerNorm.weight"))
        self.made = np.lib.format.open_memmap(
            folder / "seen.npy", "w+", np.float16, (int(self.ends[-1]), width)
        )
        order = sorted(range(len(self.rows)), key=lambda n: len(self.rows[n]))
        for start in range(0, len(order), TOGETHER):
            batch = order[start : start + TOGETHER]
            for number, seen in zip(batch, self._run(batch), strict=True):
                self.made[self.ends[number] : self.ends[number + 1]] = seen[: len(self.rows[number])]

    def _run(self, batch: list[int]) -> NDArray[np.float32]:
        return self.session.run([self.below], self._told(batch))[0]  # type: ignore[no-any-return]

    def _told(self, batch: list[int]) -> dict[str, NDArray[np.int64]]:
        ids = np.zeros((len(batch), max(len(self.rows[n]) for n in batch)), np.int64)
        mask, segments = np.zeros_like(ids), np.zeros_like(ids)
        for row, number in enumerate(batch):
            ids[row, : len(self.rows[number])] = self.rows[number]
            mask[row, : len(self.rows[number])] = 1
            segments[row, self.around[number] : len(self.rows[number])] = 1
        return {"ids": ids, "mask": mask} | ({"segments": segments} if self.size == "small" else {})

    def apart(self, longest: int) -> Tensor:
        """The bias of relative positions of texts up to `longest` pieces."""
        if self.size == "small":
            return torch.zeros(1, longest, longest)
        ones = np.ones((1, longest), np.int64)
        return torch.tensor(self.session.run([_POSITIONS], {"ids": ones + 4, "mask": ones})[0])[0]

    def batch(self, numbers: list[int]) -> tuple[Tensor, Tensor]:
        """What was seen of some texts, and where there is text."""
        told = self._told(numbers)
        seen = np.zeros((*told["ids"].shape, self.made.shape[1]), np.float32)
        for row, number in enumerate(numbers):
            seen[row, : len(self.rows[number])] = self.made[self.ends[number] : self.ends[number + 1]]
        return torch.tensor(seen), torch.tensor(told["mask"], dtype=torch.float32)


_POSITIONS = "/base/encoder/Expand_output_0"


def _probe(stored: Stored, below: str, folder: Path) -> onnxruntime.InferenceSession:
    probe = onnx.ModelProto()
    probe.CopyFrom(stored.model)
    del probe.graph.output[:]
    for name in (below, *([_POSITIONS] if stored.size == "large" else [])):
        probe.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    onnx.save(probe, folder / "probe.onnx")
    return onnxruntime.InferenceSession(folder / "probe.onnx", providers=["CPUExecutionProvider"])


def batches(told: list[Example], seen: Seen) -> list[list[int]]:
    """Numbers of texts of one task and like length, in any order."""
    made: list[list[int]] = []
    for task, size in BATCH.items():
        numbers = [n for n, e in enumerate(told) if e.asked[0].task == task]
        random.shuffle(numbers)
        for start in range(0, len(numbers), size * 24):
            near = sorted(numbers[start : start + size * 24], key=lambda n: len(seen.rows[n]))
            made += [near[n : n + size] for n in range(0, len(near), size)]
    random.shuffle(made)
    return made


def learn(net: Top, told: list[Example], seen: Seen, epochs: int, rate: float) -> Iterator[str]:
    """Goes over everything `epochs` times with a falling rate; yields a line now and then."""
    optimizer = torch.optim.AdamW(
        [{"params": net.layers.parameters()}, {"params": net.heads.parameters()}], weight_decay=0.01
    )
    steps = [batch for _ in range(epochs) for batch in batches(told, seen)]
    costs: dict[str, list[float]] = {}
    for step, batch in enumerate(steps):
        part = min(1.0, step / WARM_UP) * max(LEAST_RATE, 1 - step / len(steps))
        for group, faster in zip(optimizer.param_groups, (1.0, HEADS_FASTER), strict=True):
            group["lr"] = rate * part * faster
        task = told[batch[0]].asked[0].task
        with torch.autocast("cpu", torch.bfloat16):
            cost = task_loss(net(*seen.batch(batch), task), [told[n] for n in batch], task)
        optimizer.zero_grad()
        cost.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        costs.setdefault(task, []).append(cost.item())
        if step % PROGRESS == PROGRESS - 1:
            yield f"{step + 1} of {len(steps)}: " + ", ".join(
                f"{t} {np.mean(c[-PROGRESS:]):.3f}" for t, c in sorted(costs.items())
            )


def main() -> None:
    """Learn, print, write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("size", choices=tuple(TASKS))
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=2.5e-5)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=3)
    wanted = parser.parse_args()
    random.seed(wanted.seed)
    torch.manual_seed(wanted.seed)
    stored = Stored(wanted.size)
    told = list(chosen(wanted.size, set(wanted.only)))
    with tempfile.TemporaryDirectory() as folder:
        seen = Seen(stored, stored.layers - wanted.layers, told, Path(folder))
        net = Top(stored, stored.layers - wanted.layers, seen.apart(max(map(len, seen.rows))))
        net.train()
        for line in learn(net, told, seen, wanted.epochs, wanted.rate):
            print(line, flush=True)
    net.eval()
    net.store()


if __name__ == "__main__":
    main()

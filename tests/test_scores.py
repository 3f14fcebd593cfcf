"""What the reader makes of labelled mail: floors that may only rise.

`corpus` and `letters/a` to `letters/d` are learned from; `letters/e` to `letters/i` are not, but their
mistakes were read; so were those of `letters/j`, after its scores had been taken unread: 2 limits missed,
10.4 of 100 invented, kinds .93, interview days .86, policies .75 and .72. `letters/k` and `letters/l` were
scored unread too (3 and 1 limits missed, 8.3 and 2.1 invented, kinds .90 and .88, interview days .95 and .90,
policies .83 and .68, .87 and .78); then k and the second half of l were read. `letters/m` and `letters/n` came
unread to 1 and 3 missed, 10.4 and 8.3 invented, kinds .85 and .93, interview days .95 and .76, strangers 6 and 1,
policies .78 and .82, .68 and .46; then both were read, m but for its policies; so was `letters/o`, after it had been
the unread one of a session. `letters/p`, `q` and `r` were scored unread (1, 0 and 1 limits missed, 6.3, 8.3 and 4.2
invented, kinds .87, .95 and .93, interview days .89, .93 and .95, respond-by .71, .71 and .57, policies .81 and .71,
.79 and .84, .80 and .86) and then read. `letters/s` was the unread one of two sessions. `letters/t`, `u` and `v` were scored unread
by the reader before (2, 1 and 1 limits missed, 4.2, 10.4 and 2.1 invented, kinds .92, .97 and .92, interview days .91, 1
and .93, policies .85 and .85, .90 and .91, .82 and .77), v also by the one that knew the mistakes in s, t and u (2 missed,
4.2 invented, kinds .92, interview days .93, policies .83 and .77); then all were read, v in part. `letters/w` to `letters/ab` were scored unread
by the reader before (1, 2, 1, 0, 2 and 3 limits missed, 8, 8, 16, 2, 14 and 16 invented, kinds .93, .90, .98, .98, .87 and
.92, interview days .90, .88, .93, .85, 1 and .93, policies .71 and .80, .71 and .65, .70 and .83, .85 and .77, .65 and .71,
.68 and .71); x after w was read (2 missed, 6 invented, policies .75 and .67), y and z after w and x (1 and 0 missed, 14 and
2 invented, policies .73 and .85, .88 and .83), aa and ab after all of them (2 and 2 missed, 12 and 14 invented, policies
.71 and .76, .68 and .67); then each was read. Two strangers who labelled `u` and `v` again, without the first labels, agreed
with them (policies 1 and .95, kinds 1, days 1, roles .95 and .99) but for the names of shared mailboxes (.84 and .83):
that one measure has no better answer. `letters/ac` to `letters/ag` were scored unread by the reader before (0, 1, 0, 3 and 1
limits missed, 4, 10, 10, 9.6 and 14 invented, policies .78 and .79, .74 and .77, .75 and .87, .82 and .74, .64 and .68) and by
the one that weighs sentences with trees: ac and ad, left out of these, when only their last days were mended (0 missed, 2 and 6
invented, .85 and .83, .83 and .79), ae and af after ac and ad were read (0 and 1 missed, 6 and 3.8 invented, .83 and .87, .91
and .74), ag after all of them (1 missed, 14 invented, .70 and .77). Then all but ag were read. `letters/ah` to `letters/ak`
were scored unread by the reader with trees alone (1, 0, 0 and 0 limits missed, 6, 8, 10 and 12 invented, respond-by .90, .76,
.81 and .82, policies .83 and .87, .76 and .87, .87 and .90, .70 and .83); then ag to aj were read, and ak was not: by the
reader that hears the gist as well it came unread to 0 missed, 8 invented, respond-by .91, policies .75 and .89.
`letters/al` to `letters/ap` were scored unread by that reader (1, 0, 0, 4 and 1 limits missed, 18, 10, 12, 14 and 16
invented, respond-by .85, .90, .95, 1 and .84, policies .79 and .89, .82 and .88, .79 and .93, .65 and .65, .69 and .74);
then ak to ao were read, and the first half of ap after it had been scored unread once more, by the reader that puts what
shuts a door to both encoders (0 missed, 14 invented, policies .71 and .74).

The second half of `ap` was read later. `letters/aq` (30 letters) and the two parts of `letters/ar` (30 and 20) were scored unread
by the reader of the day (0, 0 and 0 limits missed, 0, 12 and 5.9 invented, unclear .07, .08 and .20, kinds 1, .87 and .95,
interview days .90, 1 and .84, respond-by 1, .90 and .86, policies .92 and .92, .81 and 1, .75 and .67); then both were read.

What the signs of a sentence count is learned from `e` to `ao` (benchmarks/train_weighing.py): there these floors
only say that what was learned is kept. Of `ap` to `ar` nothing has learned.

Where a number fell, the trees or the encoders' bytes were the reason: an answer near its threshold may lie on its other
side.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parent

FLOORS: dict[str, dict[str, float]] = {
    "corpus": {
        "relevant recall": 0.99, "relevant precision": 0.98, "kind accepted": 0.95, "program F1": 0.95,
        "interview date F1": 0.97, "start time": 0.97, "zone": 0.97, "offered F1": 0.92, "respond-by": 0.92,
        "contacts precision": 0.98, "contacts recall": 0.95, "role": 0.97, "name": 0.96,
        "policies precision": 0.99, "policies recall": 0.99, "quotes found": 1.0,
    },
    "letters/a": {
        "relevant recall": 0.95, "relevant precision": 0.95, "kind accepted": 0.75, "program F1": 0.9,
        "interview date F1": 0.85, "contacts precision": 0.95, "contacts recall": 0.9,
    },
    "letters/b": {
        "relevant recall": 0.9, "relevant precision": 0.93, "kind accepted": 0.7, "program F1": 0.82,
        "interview date F1": 0.8, "contacts precision": 0.95, "contacts recall": 0.88,
    },
    "letters/d": {
        "relevant recall": 0.98, "kind accepted": 0.96, "program F1": 0.95, "interview date F1": 0.92,
        "policies precision": 0.89, "policies recall": 0.9,
    },
    "letters/e": {
        "relevant recall": 0.97, "relevant precision": 0.99, "kind accepted": 0.9, "program F1": 0.95,
        "interview date F1": 0.91, "offered F1": 0.92, "respond-by": 0.81, "contacts precision": 0.99,
        "role": 0.95, "policies precision": 0.9, "policies recall": 0.83,
    },
    "letters/f": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.99, "program F1": 0.97,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.89,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.93, "name": 0.97,
        "policies precision": 0.94, "policies recall": 0.89, "quotes found": 1.0,
    },
    "letters/g": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.94, "program F1": 0.97,
        "interview date F1": 0.97, "start time": 0.99, "zone": 0.95, "offered F1": 0.99, "respond-by": 0.94,
        "contacts precision": 0.99, "contacts recall": 0.99, "policies precision": 0.93,
        "policies recall": 0.91, "quotes found": 1.0,
    },
    "letters/h": {
        "relevant recall": 0.99, "relevant precision": 0.98, "kind accepted": 0.94, "program F1": 0.99,
        "interview date F1": 0.97, "start time": 0.99, "zone": 0.95, "offered F1": 0.93, "respond-by": 0.95,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.97, "name": 0.96,
        "policies precision": 0.93, "policies recall": 0.82, "quotes found": 1.0,
    },
    "letters/i": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.92, "program F1": 0.99,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.94, "offered F1": 0.77, "respond-by": 0.93,
        "contacts precision": 0.98, "contacts recall": 0.99, "policies precision": 0.93,
        "policies recall": 0.88, "quotes found": 1.0,
    },
    "letters/j": {
        "relevant recall": 0.99, "relevant precision": 0.96, "kind accepted": 0.95, "program F1": 0.94,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.88,
        "contacts precision": 0.99, "contacts recall": 0.99, "policies precision": 0.97,
        "policies recall": 0.86, "quotes found": 1.0,
    },
    "letters/k": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.99,
        "interview date F1": 0.96, "start time": 0.95, "zone": 0.99, "offered F1": 0.82, "respond-by": 0.93,
        "contacts precision": 0.98, "contacts recall": 0.99, "policies precision": 0.97,
        "policies recall": 0.82, "quotes found": 1.0,
    },
    "letters/l": {
        "relevant recall": 0.97, "relevant precision": 0.95, "kind accepted": 0.91, "program F1": 0.92,
        "interview date F1": 0.92, "start time": 0.88, "zone": 0.88, "offered F1": 0.93, "respond-by": 0.94,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.9, "name": 0.93,
        "policies precision": 0.93, "policies recall": 0.85, "quotes found": 1.0,
    },
    "letters/m": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.98, "role": 0.89, "name": 0.93,
        "policies precision": 0.95, "policies recall": 0.94, "quotes found": 1.0,
    },
    "letters/n": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.97,
        "interview date F1": 0.95, "start time": 0.99, "zone": 0.95, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.87, "name": 0.91,
        "policies precision": 0.85, "policies recall": 0.66, "quotes found": 1.0,
    },
    "letters/o": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.95, "name": 0.97,
        "policies precision": 0.95, "policies recall": 0.89, "quotes found": 1.0,
    },
    "letters/p": {
        "relevant recall": 0.97, "relevant precision": 0.97, "kind accepted": 0.95, "program F1": 0.98,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.99, "offered F1": 0.93, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.92, "name": 0.95,
        "policies precision": 0.91, "policies recall": 0.89, "quotes found": 1.0,
    },
    "letters/q": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.95,
        "interview date F1": 0.95, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.93,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.91, "name": 0.93,
        "policies precision": 0.94, "policies recall": 0.94, "quotes found": 1.0,
    },
    "letters/r": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.99,
        "interview date F1": 0.94, "start time": 0.99, "zone": 0.99, "offered F1": 0.95, "respond-by": 0.78,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.9, "name": 0.91,
        "policies precision": 0.91, "policies recall": 0.91, "quotes found": 1.0,
    },
    "letters/s": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.95,
        "interview date F1": 0.9, "start time": 0.99, "zone": 0.94, "offered F1": 0.99, "respond-by": 0.94,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.91, "name": 0.85,
        "policies precision": 0.95, "policies recall": 0.89, "quotes found": 1.0,
    },
    "letters/t": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.94, "program F1": 0.97,
        "interview date F1": 0.94, "start time": 0.94, "zone": 0.75, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.97, "contacts recall": 0.99, "role": 0.86, "name": 0.89,
        "policies precision": 0.97, "policies recall": 0.91, "quotes found": 1.0,
    },
    "letters/u": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.99, "program F1": 0.97,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.94, "name": 0.94,
        "policies precision": 0.94, "policies recall": 0.94, "quotes found": 1.0,
    },
    "letters/v": {
        "relevant recall": 0.97, "relevant precision": 0.96, "kind accepted": 0.92, "program F1": 0.89,
        "interview date F1": 0.94, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.89,
        "contacts precision": 0.99, "contacts recall": 0.98, "role": 0.87, "name": 0.84,
        "policies precision": 0.93, "policies recall": 0.84, "quotes found": 1.0,
    },
    "letters/w": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.91, "name": 0.85,
        "policies precision": 0.96, "policies recall": 0.94, "quotes found": 1.0,
    },
    "letters/x": {
        "relevant recall": 0.99, "relevant precision": 0.97, "kind accepted": 0.95, "program F1": 0.97,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.99, "offered F1": 0.92, "respond-by": 0.94,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.9, "name": 0.86,
        "policies precision": 0.9, "policies recall": 0.82, "quotes found": 1.0,
    },
    "letters/y": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.94, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.88, "name": 0.94,
        "policies precision": 0.99, "policies recall": 0.99, "quotes found": 1.0,
    },
    "letters/z": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.99, "program F1": 0.96,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.91, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.91, "name": 0.91,
        "policies precision": 0.97, "policies recall": 0.91, "quotes found": 1.0,
    },
    "letters/aa": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.93, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.84,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.82, "name": 0.92,
        "policies precision": 0.82, "policies recall": 0.88, "quotes found": 1.0,
    },
    "letters/ab": {
        "relevant recall": 0.93, "relevant precision": 0.99, "kind accepted": 0.9, "program F1": 0.93,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.94, "offered F1": 0.84, "respond-by": 0.76,
        "contacts precision": 0.99, "contacts recall": 0.94, "role": 0.85, "name": 0.78,
        "policies precision": 0.74, "policies recall": 0.69, "quotes found": 1.0,
    },
    "letters/ac": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.97, "respond-by": 0.94,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.97, "name": 0.95,
        "policies precision": 0.97, "policies recall": 0.95, "quotes found": 1.0,
    },
    "letters/ad": {
        "relevant recall": 0.99, "relevant precision": 0.97, "kind accepted": 0.97, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.93, "zone": 0.99, "offered F1": 0.93, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.84, "name": 0.84,
        "policies precision": 0.93, "policies recall": 0.91, "quotes found": 1.0,
    },
    "letters/ae": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.99, "program F1": 0.99,
        "interview date F1": 0.92, "start time": 0.99, "zone": 0.99, "offered F1": 0.94, "respond-by": 0.9,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.9, "name": 0.89,
        "policies precision": 0.99, "policies recall": 0.92, "quotes found": 1.0,
    },
    "letters/af": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.97,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.93, "name": 0.89,
        "policies precision": 0.97, "policies recall": 0.91, "quotes found": 1.0,
    },
    "letters/ag": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.99, "program F1": 0.99,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.88, "offered F1": 0.94, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.81, "name": 0.83,
        "policies precision": 0.93, "policies recall": 0.93, "quotes found": 1.0,
    },
    "letters/ah": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.94, "program F1": 0.99,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.93, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.89, "name": 0.94,
        "policies precision": 0.95, "policies recall": 0.93, "quotes found": 1.0,
    },
    "letters/ai": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.99,
        "interview date F1": 0.96, "start time": 0.93, "zone": 0.88, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.89, "name": 0.93,
        "policies precision": 0.91, "policies recall": 0.93, "quotes found": 1.0,
    },
    "letters/aj": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.94, "program F1": 0.99,
        "interview date F1": 0.94, "start time": 0.94, "zone": 0.99, "offered F1": 0.97, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.97, "role": 0.92, "name": 0.89,
        "policies precision": 0.95, "policies recall": 0.95, "quotes found": 1.0,
    },
    "letters/ak": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.98,
        "interview date F1": 0.99, "start time": 0.93, "zone": 0.99, "offered F1": 0.93, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.91, "name": 0.93,
        "policies precision": 0.9, "policies recall": 0.94, "quotes found": 1.0,
    },
    "letters/al": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.99,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.95, "role": 0.89, "name": 0.86,
        "policies precision": 0.93, "policies recall": 0.95, "quotes found": 1.0,
    },
    "letters/am": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.94, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.96, "role": 0.94, "name": 0.91,
        "policies precision": 0.93, "policies recall": 0.91, "quotes found": 1.0,
    },
    "letters/an": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.97, "program F1": 0.99,
        "interview date F1": 0.96, "start time": 0.94, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.77, "name": 0.79,
        "policies precision": 0.89, "policies recall": 0.93, "quotes found": 1.0,
    },
    "letters/ao": {
        "relevant recall": 0.95, "relevant precision": 0.99, "kind accepted": 0.92, "program F1": 0.98,
        "interview date F1": 0.92, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.9, "name": 0.91,
        "policies precision": 0.86, "policies recall": 0.82, "quotes found": 1.0,
    },
    "letters/ap": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.99, "program F1": 0.99,
        "interview date F1": 0.93, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.88,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.9, "name": 0.9,
        "policies precision": 0.85, "policies recall": 0.8, "quotes found": 1.0,
    },
    "letters/aq": {
        "relevant recall": 0.99, "relevant precision": 0.99, "kind accepted": 0.99, "program F1": 0.99,
        "interview date F1": 0.99, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.99, "role": 0.96, "name": 0.99,
        "policies precision": 0.95, "policies recall": 0.95, "quotes found": 1.0,
    },
    "letters/ar": {
        "relevant recall": 0.96, "relevant precision": 0.99, "kind accepted": 0.95, "program F1": 0.97,
        "interview date F1": 0.96, "start time": 0.99, "zone": 0.99, "offered F1": 0.99, "respond-by": 0.99,
        "contacts precision": 0.99, "contacts recall": 0.94, "role": 0.9, "name": 0.92,
        "policies precision": 0.92, "policies recall": 0.89, "quotes found": 1.0,
    },
    "letters/c": {
        "relevant recall": 0.97, "relevant precision": 0.97, "kind accepted": 0.88, "program F1": 0.95,
        "interview date F1": 0.88, "start time": 0.9, "offered F1": 0.92, "respond-by": 0.92,
        "contacts precision": 0.97, "contacts recall": 0.95, "policies precision": 0.7, "policies recall": 0.6,
    },
}  # fmt: skip

CEILINGS: dict[str, dict[str, float]] = {
    "corpus": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/c": {
        "restrictions missed": 1, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/e": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 1.4, "lost by triage": 0,
    },
    "letters/f": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/g": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2.8,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/h": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/i": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2.1,
        "unclear without any policy": 0.05, "strangers taken": 1, "lost by triage": 0,
    },
    "letters/j": {
        "restrictions missed": 2, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/k": {
        "restrictions missed": 1, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.07, "strangers taken": 1, "lost by triage": 0,
    },
    "letters/l": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/m": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2.1,
        "unclear without any policy": 0.07, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/n": {
        "restrictions missed": 2, "restrictions invented per 100 relevant": 2.1,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/o": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2.1,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/p": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 6.3,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/q": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2.1,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/r": {
        "restrictions missed": 1, "restrictions invented per 100 relevant": 4.2,
        "unclear without any policy": 0.1, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/s": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/t": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2.1,
        "unclear without any policy": 0.07, "strangers taken": 1, "lost by triage": 0,
    },
    "letters/u": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 4.2,
        "unclear without any policy": 0.08, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/v": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/w": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.11, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/x": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.08, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/y": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/z": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.08, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/aa": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 6,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ab": {
        "restrictions missed": 1, "restrictions invented per 100 relevant": 8,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ac": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ad": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2,
        "unclear without any policy": 0.09, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ae": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/af": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ag": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ah": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ai": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/aj": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 4,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ak": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/al": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 4,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/am": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.08, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/an": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2,
        "unclear without any policy": 0.08, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ao": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 4,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ap": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 4,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/aq": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 0,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
    "letters/ar": {
        "restrictions missed": 0, "restrictions invented per 100 relevant": 2.4,
        "unclear without any policy": 0.05, "strangers taken": 0, "lost by triage": 0,
    },
}  # fmt: skip


def scored(name: str) -> dict[str, Any]:
    """Return every measure over one folder of labelled mail, by the script that also prints them."""
    path = TESTS.parent / "benchmarks" / "score.py"
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.score(TESTS / name))


LEARNED = {
    f"letters/{name}"
    for name in (*"abcdefghijklmnopqrstuvwxyz", *(f"a{second}" for second in "abcdefghijklmno"))
}
"""Letters the encoders were taught with, or the weighing, in earlier seasons: read nightly, the later ones always."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.nightly] if name in LEARNED else []) for name in FLOORS]
)
def test_the_reader_is_no_worse_than_before(name: str) -> None:
    """No measure falls below what was reached, and harm stays where it was: limits missed or invented, strangers taken."""
    found = scored(name)
    fallen = {k: round(found[k], 3) for k, low in FLOORS[name].items() if found[k] < low}
    harm = {k: round(found[k], 3) for k, high in CEILINGS.get(name, {}).items() if found[k] > high}

    assert fallen | harm == {}, found["mistakes"]

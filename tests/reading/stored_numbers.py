"""Reads the bytes of the tables in an ONNX file, without the library that writes them.

The file is a protocol buffer: ModelProto.graph (7), GraphProto.initializer (5), and in TensorProto the type
(2), the name (8) and the raw bytes (9), as in onnx.proto; everything else is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

_GRAPH, _INITIALIZER, _TYPE, _NAME, _RAW = 7, 5, 2, 8, 9
_SIGNED_BYTES = 3
_VARINT, _EIGHT, _LENGTH, _FOUR = 0, 1, 2, 5
_MORE_FOLLOWS = 128


def tables(path: Path) -> dict[str, memoryview]:
    """The tables stored as signed bytes, by name."""
    graph = next(value for field, value in _fields(memoryview(path.read_bytes())) if field == _GRAPH)
    tensors = (dict(_fields(value)) for field, value in _fields(graph) if field == _INITIALIZER)
    signed = (tensor for tensor in tensors if tensor.get(_TYPE) == _SIGNED_BYTES and _RAW in tensor)
    return {bytes(tensor[_NAME]).decode(): tensor[_RAW].cast("b") for tensor in signed}


def _fields(data: memoryview) -> Iterator[tuple[int, Any]]:
    """The number and the value of each field: bytes, or a number."""
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        kind = key & 7
        if kind == _VARINT:
            value, place = _varint(data, place)
        else:
            size, place = _varint(data, place) if kind == _LENGTH else ({_EIGHT: 8, _FOUR: 4}[kind], place)
            value, place = data[place : place + size], place + size
        yield key >> 3, value


def _varint(data: memoryview, place: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        byte = data[place]
        number, shift, place = number | (byte & 127) << shift, shift + 7, place + 1
        if byte < _MORE_FOLLOWS:
            return number, place

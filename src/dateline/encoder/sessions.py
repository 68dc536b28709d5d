"""Inference sessions of the shipped graphs."""

from importlib.resources.abc import Traversable
from typing import Any

from dateline.errors import DataError


def session(folder: Traversable, name: str, threads: int) -> Any:
    """A session on the graph `name` without arena and idle spinning; DataError where the file is missing."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(content(folder, f"{name}.onnx"), options, providers=["CPUExecutionProvider"])


def content(folder: Traversable, name: str) -> bytes:
    """A file of the model."""
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError as error:
        raise DataError(f"The language model lacks {name}: install Dateline again.") from error

"""Looks at the service's processes."""

import psutil


def is_worker(process: psutil.Process) -> bool:
    """True for one that serves under a parent, and runs."""
    try:
        return "spawn_main" in " ".join(process.cmdline())
    except psutil.NoSuchProcess:  # or a zombie, which is one, too
        return False

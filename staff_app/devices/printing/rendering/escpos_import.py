"""The one place that imports python-escpos, and takes back what its import does to the process."""

import logging
import shutil
import tempfile
import threading
from pathlib import Path
from typing import Any

_importing = threading.Lock()


def new_dummy(paper_mm: int, width_dots: int) -> Any:  # noqa: ANN401 - python-escpos has no types
    """A python-escpos `Dummy`, which collects bytes, told how wide the paper is.

    Importing python-escpos gives the root logger a handler and leaves a folder in the temporary files;
    both are taken back here.
    """
    with _importing:
        before = list(logging.root.handlers)
        from escpos import capabilities
        from escpos.printer import Dummy

        for handler in [each for each in logging.root.handlers if each not in before]:
            logging.root.removeHandler(handler)
        # The cache of its printer profiles is read at import only.
        cache = Path(capabilities.pickle_dir)
        if cache.parent == Path(tempfile.gettempdir()) and cache.name.startswith(tempfile.gettempprefix()):
            shutil.rmtree(cache, ignore_errors=True)
    dummy = Dummy(profile="default")
    width = {"mm": paper_mm, "pixels": width_dots}
    dummy.profile.profile_data = {**dummy.profile.profile_data, "media": {"width": width}}
    return dummy

"""For every test: offscreen, and garbage collected in the main thread only."""

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The collector must not destroy a widget in some other thread of the test: see GuiThreadCollector.
gc.disable()


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect what the test left behind, in the main thread."""
    yield
    gc.collect(1)

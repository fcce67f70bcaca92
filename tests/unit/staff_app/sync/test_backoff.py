"""Waiting longer each time, with some chance, never for ever."""

from random import Random

import pytest

from staff_app.sync.backoff import delay_s


@pytest.mark.parametrize(("attempts", "full_s"), [(1, 1), (2, 2), (3, 4), (7, 60), (500, 60)])
def test_the_wait_doubles_up_to_its_limit(attempts: int, full_s: float) -> None:
    """Between half and all of it, whatever the dice say."""
    waits = [delay_s(attempts, Random(seed)) for seed in range(50)]
    assert min(waits) >= full_s / 2
    assert max(waits) <= full_s


def test_tablets_do_not_come_back_all_at_once() -> None:
    """Two dice, two waits."""
    assert delay_s(4, Random(1)) != delay_s(4, Random(2))

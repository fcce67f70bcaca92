"""How long to wait after failures: longer each time, with some chance in it, never for ever."""

from random import Random


def delay_s(attempts: int, random: Random, *, first_s: float = 1.0, longest_s: float = 60.0) -> float:
    """Seconds to wait after so many failures in a row (1, 2, ...): doubled each time, half by chance."""
    full = min(longest_s, first_s * 2.0 ** min(max(attempts, 1) - 1, 16))
    return full / 2 + random.uniform(0, full / 2)

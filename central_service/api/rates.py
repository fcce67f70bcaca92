"""How much one caller may ask: requests a minute of a tablet or a key, enrolments of an address.

Counted in this process: with several of them a caller may ask of each. What is guessed at for long has a
count of its own in the database, which outlives a restart (`services.sessions`).
"""

import math
import threading
import time
from collections.abc import Callable

from central_service.errors import ProblemError

_MINUTE_S = 60.0
_MOST_NAMES = 10_000
"""So many are remembered before those are forgotten that have their whole allowance again."""


class Allowance:
    """A minute's worth at once, and then evenly: the generic cell rate algorithm (ITU-T I.371).

    Args:
        a_minute: How much; 0 for no bound.
        seconds: A clock that never goes back.
    """

    def __init__(self, a_minute: int, seconds: Callable[[], float] = time.monotonic) -> None:
        self._each_s = _MINUTE_S / a_minute if a_minute else 0.0
        self._seconds = seconds
        self._full_at: dict[str, float] = {}
        """When a name will have its whole allowance again."""
        self._lock = threading.Lock()

    def use(self, name: str) -> float:
        """Take one where there is one, and 0; else the seconds until there is."""
        if not self._each_s:
            return 0.0
        with self._lock:
            now = self._seconds()
            full_at = max(self._full_at.get(name, now), now) + self._each_s
            if full_at > now + _MINUTE_S:
                return full_at - now - _MINUTE_S
            self._full_at[name] = full_at
            if len(self._full_at) > _MOST_NAMES:
                self._full_at = {each: at for each, at in self._full_at.items() if at > now}
            return 0.0


class Rates:
    """The service's bounds; 0 is none.

    Args:
        per_tablet: Requests a minute of one tablet.
        per_key: Requests a minute of one storefront's or admin's key.
        per_address: Enrolments a minute from one address, whether the code was right or not.
    """

    def __init__(self, per_tablet: int = 0, per_key: int = 0, per_address: int = 0) -> None:
        self._tablets, self._keys = Allowance(per_tablet), Allowance(per_key)
        self._addresses = Allowance(per_address)

    def tablet(self, device_id: str) -> None:
        """One more request of a tablet.

        Raises:
            ProblemError: 429.
        """
        _check(self._tablets.use(device_id), "This tablet asks too often.")

    def key(self, name: str) -> None:
        """One more request with a key.

        Raises:
            ProblemError: 429.
        """
        _check(self._keys.use(name), "Too many requests were sent with this key.")

    def enrolment(self, address: str) -> None:
        """One more code from this address.

        Raises:
            ProblemError: 429.
        """
        _check(self._addresses.use(address), "Too many codes were tried from here.")


def _check(wait_s: float, sentence: str) -> None:
    if wait_s:
        seconds = math.ceil(wait_s)
        raise ProblemError(
            429,
            "too_many_requests",
            "Too many requests",
            f"{sentence} Try again in {seconds} s.",
            retry_after_s=seconds,
        )

"""When a code that was seen counts as scanned. Pure: no clock, no pictures, nothing heavy imported."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from staff_app.devices.scanning.results import Decoded

_PASS_PREFIX = "P1:"  # noqa: S105 - the public mark of a pickup pass, no secret


class Outcome(StrEnum):
    """What one frame amounts to."""

    NOTHING = "nothing"
    """No code in view."""
    CONFIRMING = "confirming"
    """A code was read once; a second frame has to agree."""
    ACCEPTED = "accepted"
    """A code counts, now and once."""
    REPEATED = "repeated"
    """The code that was accepted before is still in view."""
    SEVERAL = "several"
    """Different codes in view: nobody can tell which one is meant."""


@dataclass(frozen=True)
class Verdict:
    """The outcome of one frame."""

    outcome: Outcome
    decoded: Decoded | None = None
    """The one code that the outcome is about; None for NOTHING and SEVERAL."""


@dataclass(frozen=True)
class _Candidate:
    text: str
    frame_number: int
    at_s: float


class Acceptance:
    """Judges the codes of frame after frame.

    A signed pass proves itself and is accepted from one frame. Any other code can be a misread with a valid
    check digit, so two different frames must agree on it with no other code between them. A text that was
    accepted is not accepted again before it has been out of view for a while.
    """

    def __init__(self, *, repeat_after_s: float = 1.5, agree_within_s: float = 1.5) -> None:
        """Start with nothing seen.

        Args:
            repeat_after_s: How long an accepted text must be out of view to count anew.
            agree_within_s: How old the first of two agreeing frames may be; long enough for a code that only
                one of the decoder chain's extra steps can read to come round again.
        """
        self._repeat_after_s = repeat_after_s
        self._agree_within_s = agree_within_s
        self._candidate: _Candidate | None = None
        self._last_seen_s: dict[str, float] = {}

    def offer(self, found: Sequence[Decoded], frame_number: int, at_s: float) -> Verdict:
        """Judge one frame.

        Args:
            found: Every code decoded in it.
            frame_number: Tells two looks at the same frame from two frames.
            at_s: When the frame was taken, on any clock that does not go back.

        Returns:
            The outcome, with the code that it is about.
        """
        self._forget(at_s)
        texts = {decoded.text for decoded in found}
        known = {text for text in texts if text in self._last_seen_s}
        self._last_seen_s.update(dict.fromkeys(known, at_s))
        if not texts:
            return Verdict(Outcome.NOTHING)
        if len(texts) > 1:
            self._candidate = None
            return Verdict(Outcome.SEVERAL)
        decoded = found[0]
        if known:
            self._candidate = None
            return Verdict(Outcome.REPEATED, decoded)
        if decoded.text.startswith(_PASS_PREFIX) or self._agrees(decoded.text, frame_number):
            self._candidate = None
            self._last_seen_s[decoded.text] = at_s
            return Verdict(Outcome.ACCEPTED, decoded)
        if self._candidate is None or self._candidate.text != decoded.text:
            self._candidate = _Candidate(decoded.text, frame_number, at_s)
        return Verdict(Outcome.CONFIRMING, decoded)

    def _forget(self, at_s: float) -> None:
        self._last_seen_s = {
            text: seen_s for text, seen_s in self._last_seen_s.items() if at_s - seen_s < self._repeat_after_s
        }
        if self._candidate is not None and at_s - self._candidate.at_s > self._agree_within_s:
            self._candidate = None

    def _agrees(self, text: str, frame_number: int) -> bool:
        before = self._candidate
        return before is not None and before.text == text and before.frame_number != frame_number

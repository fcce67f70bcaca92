"""When a code that was seen counts as scanned. Pure: no clock, no pictures, nothing heavy imported."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from staff_app.devices.scanning.results import Decoded

_PASS_PREFIX = "P1:"  # noqa: S105 - the public mark of a pickup pass, no secret
_AGREEING_FRAMES = 2
_STEADY_FRAMES = 6
_STEADY_S = 0.5


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
    first_s: float
    frame_number: int
    """Of the last frame that agreed."""
    frames: int
    is_seconded: bool
    """Another library read the same."""


def _everything(text: str) -> bool:
    del text
    return True


class Acceptance:
    """Judges the codes of frame after frame.

    - A signed pass proves itself and is accepted from one frame.
    - Any other code can be a misread, so two frames must agree on it with no other code between them.
    - A product code that does not belong to the work in hand is a wrong item or a misread whose check digit
      holds by chance; and a misread of a thing that lies still is the same in each frame. So a second library
      has to read the same, or, where it reads nothing, six frames over half a second have to agree. Where the
      second library reads a code that belongs, that one counts as what was seen.
    - A text that was accepted is not accepted again before it has been out of view for a while.
    """

    def __init__(
        self,
        *,
        belongs: Callable[[str], bool] = _everything,
        repeat_after_s: float = 1.5,
        agree_within_s: float = 1.5,
    ) -> None:
        """Start with nothing seen.

        Args:
            belongs: Whether a product code, as in `Decoded.text`, is of the work in hand.
            repeat_after_s: How long an accepted text must be out of view to count anew.
            agree_within_s: How old the first of the agreeing frames may be; long enough for a code that only
                one of the decoder chain's extra steps can read to come round again.
        """
        self._belongs = belongs
        self._repeat_after_s = repeat_after_s
        self._agree_within_s = agree_within_s
        self._candidate: _Candidate | None = None
        self._last_seen_s: dict[str, float] = {}

    def doubtful(self, found: Sequence[Decoded]) -> Decoded | None:
        """The code of a frame that a second library should look for before the frame is offered; or None."""
        if len({decoded.text for decoded in found}) != 1 or found[0].text in self._last_seen_s:
            return None
        before = self._candidate
        is_seconded = before is not None and before.text == found[0].text and before.is_seconded
        return found[0] if self._is_foreign(found[0]) and not is_seconded else None

    def offer(
        self, found: Sequence[Decoded], frame_number: int, at_s: float, second: Sequence[Decoded] = ()
    ) -> Verdict:
        """Judge one frame.

        Args:
            found: Every code decoded in it.
            frame_number: Tells two looks at the same frame from two frames.
            at_s: When the frame was taken, on any clock that does not go back.
            second: What another library read in it, where the frame's code was `doubtful`.

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
        if decoded.text.startswith(_PASS_PREFIX):
            return self._accept(decoded, at_s)
        is_seconded = any(each.text == decoded.text for each in second)
        if second and not is_seconded and self._is_foreign(decoded):
            belonging = [each for each in second if not self._is_foreign(each)]
            if len(belonging) != 1:
                self._candidate = None
                return Verdict(Outcome.CONFIRMING, decoded)
            decoded = belonging[0]
            if decoded.text in self._last_seen_s:
                self._last_seen_s[decoded.text] = at_s
                return Verdict(Outcome.REPEATED, decoded)
        return self._weigh(decoded, frame_number, at_s, is_seconded=is_seconded)

    def _weigh(self, decoded: Decoded, frame_number: int, at_s: float, *, is_seconded: bool) -> Verdict:
        before = self._candidate
        if before is None or before.text != decoded.text:
            now = _Candidate(decoded.text, at_s, frame_number, 1, is_seconded)
        else:
            more = int(frame_number != before.frame_number)
            now = replace(
                before,
                frame_number=frame_number,
                frames=before.frames + more,
                is_seconded=before.is_seconded or is_seconded,
            )
        self._candidate = now
        is_steady = now.frames >= _STEADY_FRAMES and at_s - now.first_s >= _STEADY_S
        is_sure = not self._is_foreign(decoded) or now.is_seconded or is_steady
        if now.frames >= _AGREEING_FRAMES and is_sure:
            return self._accept(decoded, at_s)
        return Verdict(Outcome.CONFIRMING, decoded)

    def _accept(self, decoded: Decoded, at_s: float) -> Verdict:
        self._candidate = None
        self._last_seen_s[decoded.text] = at_s
        return Verdict(Outcome.ACCEPTED, decoded)

    def _forget(self, at_s: float) -> None:
        self._last_seen_s = {
            text: seen_s for text, seen_s in self._last_seen_s.items() if at_s - seen_s < self._repeat_after_s
        }
        if self._candidate is not None and at_s - self._candidate.first_s > self._agree_within_s:
            self._candidate = None

    def _is_foreign(self, decoded: Decoded) -> bool:
        return decoded.symbology.is_product and not self._belongs(decoded.text)

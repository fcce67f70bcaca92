"""Which promises are about to break, and what to do about them."""

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """An act that keeps promises."""

    kind: str
    """A `mending.Act` value."""
    effect: str
    """What comes of it, as a sentence; empty where nobody knows."""
    order_id: str = ""
    person_id: str = ""
    person: str = ""
    start: datetime | None = None
    """Of the new time, or of the slot that is to take fewer."""
    end: datetime | None = None
    reason: str = ""
    order_limit: int = 0

    def is_same_act(self, other: "ProposalRow | None") -> bool:
        """Whether the other one does the same; what comes of it is worked out anew each time."""
        return other is not None and replace(self, effect="") == replace(other, effect="")


@dataclass(frozen=True, slots=True)
class RiskRow:
    """An order whose promise is likely to break."""

    order_id: str
    number: str
    name: str
    promise: datetime
    earliest: datetime
    likely: datetime
    latest: datetime
    """When it will be ready: before `earliest` in one of ten cases, before `latest` in nine."""
    chance: float
    """That it is not ready before its promise, 0 to 1."""
    proposal: ProposalRow | None = None


@dataclass(frozen=True, slots=True)
class ForecastView:
    """What becomes of today's promises as things stand."""

    why: str = ""
    """By what it was made."""
    is_naive: bool = True
    learned_at: datetime | None = None
    """None: the service was never asked."""
    risks: tuple[RiskRow, ...] = ()
    slots: tuple[ProposalRow, ...] = ()
    """What to take fewer orders in."""
    on_time: int = 0
    """Of today's orders whose promise has begun: ready before that."""
    begun: int = 0
    median_wait_s: float | None = None
    """From "I'm here" to the hand-over, today; None where nobody came yet."""
    is_known: bool = False
    """Whether it was worked out at all: where it was not, nothing of the above says anything."""
    is_tried: bool = False
    """Whether acts were tried, by this forecast or the one before: without one none was found."""
    trouble: str = ""
    """Why it, or what could be done about it, could not be worked out, and what to do."""

    def keeping(self, former: "ForecastView") -> "ForecastView":
        """With a former one's acts, for promises that are still about to break and have none yet."""
        acts = {each.order_id: each.proposal for each in former.risks}
        risks = (
            each if each.proposal else replace(each, proposal=acts.get(each.order_id)) for each in self.risks
        )
        is_tried = self.is_tried or former.is_tried
        return replace(self, risks=tuple(risks), slots=self.slots or former.slots, is_tried=is_tried)

"""Samples into figures: medians, shares and rates, by whatever they are asked by."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from central_service.insights.samples import Happened, K, Measure, Sample, staff_id
from pickup_domain.insights import Figures, PickRate, Share, Spread

LONGEST_ACT_S = 600.0
"""Whoever did nothing for longer was not picking."""
SHORTEST_ACT_S = 1.0
"""Acts that follow each other more quickly came in together from a tablet that had been offline."""
_PICKS = frozenset({K.ITEM_PICKED, K.ITEM_SHORT, K.SUBSTITUTION_PROPOSED})
ACTS = _PICKS | {K.PICKING_STARTED, K.BAG_STAGED, K.READY}
"""What tells where somebody's time went."""


def quantile(values: Sequence[float], share: float) -> float | None:
    """Linear between the two nearest of the ordered values; None of none.

    Source: Hyndman and Fan (1996), type 7, as `statistics.quantiles(method="inclusive")` takes it.
    """
    if not values:
        return None
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


@dataclass(slots=True)
class Tally:
    """Samples of one day, hour, person, or of all of them."""

    values: defaultdict[Measure, array[float]] = field(
        default_factory=lambda: defaultdict(lambda: array("d"))
    )
    parts: defaultdict[Measure, float] = field(default_factory=lambda: defaultdict(float))
    wholes: defaultdict[Measure, int] = field(default_factory=lambda: defaultdict(int))
    units: int = 0
    seconds: float = 0.0
    messages: int = 0
    failed: int = 0

    def add(self, sample: Sample) -> None:
        """Count a sample."""
        if sample.measure in _SPREADS:
            self.values[sample.measure].append(sample.value)
        else:
            self.parts[sample.measure] += sample.value
            self.wholes[sample.measure] += 1

    def take_in(self, other: Tally) -> None:
        """Count all that another one counted, too."""
        for measure, values in other.values.items():
            self.values[measure].extend(values)
        for measure, part in other.parts.items():
            self.parts[measure] += part
            self.wholes[measure] += other.wholes[measure]
        self.units += other.units
        self.seconds += other.seconds
        self.messages += other.messages
        self.failed += other.failed

    def figures(self) -> Figures:
        """What it all comes to."""
        picked, short = self._units(Measure.PICKED), self._units(Measure.SHORT)
        decided = picked + short
        return Figures(
            ready=self._spread(Measure.READY),
            on_time=self._share(Measure.ON_TIME),
            on_time_as_told=self._share(Measure.ON_TIME_AS_TOLD),
            wait=self._spread(Measure.WAIT),
            response=self._spread(Measure.RESPONSE),
            picking=PickRate(units=self.units, seconds=round(self.seconds, 3)),
            short=Share(part=short, whole=decided),
            substituted=Share(part=self._units(Measure.SUBSTITUTED), whole=decided),
            accepted=self._share(Measure.ACCEPTED),
            no_show=self._share(Measure.NO_SHOW),
            unreached=Share(part=self.failed, whole=self.messages),
        )

    def _spread(self, measure: Measure) -> Spread:
        values = self.values[measure]
        median, p90 = (quantile(values, share) for share in (0.5, 0.9))
        return Spread(count=len(values), median_s=_to_ms(median), p90_s=_to_ms(p90))

    def _share(self, measure: Measure) -> Share:
        return Share(part=int(self.parts[measure]), whole=self.wholes[measure])

    def _units(self, measure: Measure) -> int:
        return max(0, int(self.parts[measure]))


def _to_ms(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)


_SPREADS = frozenset({Measure.READY, Measure.WAIT, Measure.RESPONSE})
KeyOf = Callable[[float, str], str]
"""The tally that something belongs to, by its time in seconds (POSIX) and by whose it is; empty for none."""


class Tallies:
    """Tallies by key, filled from a stream; each person's acts are kept until it ends."""

    def __init__(self, key_of: KeyOf) -> None:
        self._key_of = key_of
        self._tallies: defaultdict[str, Tally] = defaultdict(Tally)
        self._acts: defaultdict[str, array[float]] = defaultdict(lambda: array("d"))

    def add(self, sample: Sample) -> None:
        """Count a sample where it belongs."""
        if key := self._key_of(sample.at.timestamp(), sample.by):
            self._tallies[key].add(sample)

    def add_act(self, event: Happened) -> None:
        """Remember what somebody of the team did, when and with how many units."""
        if event["kind"] in ACTS and (who := staff_id(event)):
            units = event["quantity"] if event["kind"] == K.ITEM_PICKED else 0
            is_pick = event["kind"] in _PICKS
            self._acts[who].extend((event["at"].timestamp(), units if is_pick else _NO_PICK))

    def add_message(self, moment: datetime, *, failed: bool) -> None:
        """Count a message to a customer."""
        if key := self._key_of(moment.timestamp(), ""):
            self._tallies[key].messages += 1
            self._tallies[key].failed += failed

    def ended(self) -> Mapping[str, Tally]:
        """All that there is, by key, once nothing more is to come."""
        for who, flat in self._acts.items():
            for (before, _), (moment, units) in pairwise(sorted(zip(flat[::2], flat[1::2], strict=True))):
                if units != _NO_PICK and SHORTEST_ACT_S <= moment - before <= LONGEST_ACT_S:
                    self._add_time(who, moment, int(units), moment - before)
        self._acts.clear()
        return self._tallies

    def _add_time(self, who: str, moment: float, units: int, seconds: float) -> None:
        if key := self._key_of(moment, who):
            self._tallies[key].units += units
            self._tallies[key].seconds += seconds


def together(tallies: Iterable[Tally]) -> Figures:
    """What several come to."""
    all_of_them = Tally()
    for each in tallies:
        all_of_them.take_in(each)
    return all_of_them.figures()


_NO_PICK = -1.0

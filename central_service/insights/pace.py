"""A store's pace, learned from the events of its orders: robust, and cautious where little is known."""

import math
import statistics
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from itertools import pairwise
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from central_service.insights.walks import History, Walk, histories, walks
from pickup_domain.events import OrderEvent
from pickup_domain.pace import STEPS, Pace, PersonPace

Key = TypeVar("Key", bound=Hashable)
_AHEAD_SHARE = 0.95
_TRIM = 0.02
_TINY = 1e-9
_ROUNDS = 30
_KNOWN = 20
_WILD = 4.0
"""Walks so many robust standard deviations off are taken for such as are just that far off."""


def learn(events: Sequence[OrderEvent], time_zone: str, now: datetime) -> Pace:
    """The pace of a store.

    Args:
        events: What happened to its orders, oldest first; kinds outside `walks.READ` may be left out.
        time_zone: The store's, an IANA name.
        now: Walks of the same day at the store tell how today goes.
    """
    orders = histories(events)
    ahead = sorted(
        (order.promise - order.begun_at).total_seconds()
        for order in orders.values()
        if order.begun_at and order.ready_at and not order.given_back
    )
    ahead_s = max(0.0, ahead[int(_AHEAD_SHARE * len(ahead))]) if ahead else 86_400.0
    known = walks(events, orders, ahead_s)
    empty = Pace(learned_at=now, time_zone=time_zone)
    if not known:
        return empty
    coming = _coming(orders.values(), ZoneInfo(time_zone), now)
    return _of_walks(empty.model_copy(update={"ahead_s": ahead_s, **coming}), known, now)


def _of_walks(empty: Pace, known: Sequence[Walk], now: datetime) -> Pace:
    zone = ZoneInfo(empty.time_zone)
    lines, orders = sum(walk.lines for walk in known), sum(len(walk.orders) for walk in known)
    pauses = sorted(walk.pause_s for walk in known if walk.pause_s is not None)
    pace = empty.model_copy(
        update={
            "orders": orders,
            "mean_lines": lines / orders,
            "line_s": _trimmed_mean([gap for walk in known for gap in walk.line_gaps]),
            "unit_s": _trimmed_mean([gap for walk in known for gap in walk.unit_gaps]),
            "finish_s": _trimmed_mean([walk.finish_s / len(walk.orders) for walk in known]),
            "mean_order_s": sum(walk.seconds for walk in known) / orders
            + (statistics.fmean(pauses) * len(known) / orders if pauses else 0.0),
            "pauses_s": _steps(pauses) if pauses else (0.0,),
            "pause_hours": _pause_hours(known, zone),
            "crew": _crew(known, zone),
        }
    )
    return _with_effects(pace, known, zone, now.astimezone(zone).date())


def _with_effects(pace: Pace, known: Sequence[Walk], zone: tzinfo, today: date) -> Pace:
    """What people, hours and days make of it, one after the other; the rest is chance."""
    logs = _tamed([math.log(max(1.0, walk.seconds) / expected_s(pace, walk)) for walk in known])
    people, logs = _taken_off(logs, known, lambda walk: walk.staff_id)
    hours, logs = _taken_off(logs, known, lambda walk: walk.begun_at.astimezone(zone).hour)
    days, logs = _taken_off(logs, known, lambda walk: walk.begun_at.astimezone(zone).date())
    return pace.model_copy(
        update={
            "days": len(days.means),
            "people": tuple(
                PersonPace(staff_id=who, factor=math.exp(people.means[who])) for who in sorted(people.means)
            ),
            "hours": tuple(math.exp(hours.means.get(hour, 0.0)) for hour in range(24)),
            "today": days.means.get(today, 0.0),
            "today_spread": math.sqrt(days.left.get(today, days.between)),
            "days_spread": math.sqrt(days.between),
            "spread": _steps(sorted(math.exp(each) for each in logs)),
        }
    )


def expected_s(pace: Pace, walk: Walk) -> float:
    """What a walk should have taken anybody at any hour."""
    gaps = len(walk.line_gaps) * pace.line_s + len(walk.unit_gaps) * pace.unit_s
    return max(1.0, gaps + len(walk.orders) * pace.finish_s)


@dataclass(frozen=True, slots=True)
class Effects(Generic[Key]):
    """What belonging to a group makes of a value, as a difference from the whole's mean."""

    means: dict[Key, float]
    left: dict[Key, float]
    """What is not known of each, as a variance."""
    between: float
    """Variance between groups: all that is known of one without values."""


def effects(groups: Mapping[Key, Sequence[float]]) -> Effects[Key]:
    """Each group's difference, drawn to nothing the more, the fewer and the wilder its values are.

    Empirical Bayes with normal groups; the variance between groups by Paule and Mandel (1982), which comes as
    near to the truth as a mixed model fitted by REML.
    """
    means = {key: statistics.fmean(group) for key, group in groups.items()}
    free = sum(len(group) - 1 for group in groups.values())
    if free < 1 or len(groups) < 2:
        return Effects(dict.fromkeys(groups, 0.0), dict.fromkeys(groups, 0.0), 0.0)
    within = sum((value - means[key]) ** 2 for key, group in groups.items() for value in group) / free
    chance = {key: max(within, _TINY) / len(group) for key, group in groups.items()}
    between, whole = _paule_mandel(means, chance)
    known = {key: between / (between + chance[key]) for key in groups}
    return Effects(
        {key: (means[key] - whole) * known[key] for key in groups},
        {key: between * (1 - known[key]) for key in groups},
        between,
    )


def _paule_mandel(means: Mapping[Key, float], chance: Mapping[Key, float]) -> tuple[float, float]:
    """The variance between groups that explains how far their means are apart, and the mean of them all."""
    between, whole = statistics.variance(means.values()), 0.0
    for _ in range(_ROUNDS):
        weights = {key: 1 / (between + chance[key]) for key in means}
        whole = sum(weights[key] * means[key] for key in means) / sum(weights.values())
        squares = {key: weights[key] * (means[key] - whole) ** 2 for key in means}
        slope = sum(weights[key] * squares[key] for key in means)
        if not slope:
            return 0.0, whole
        between = max(0.0, between + (sum(squares.values()) - (len(means) - 1)) / slope)
    return between, whole


def _taken_off(
    values: Sequence[float], known: Sequence[Walk], key: Callable[[Walk], Key]
) -> tuple[Effects[Key], list[float]]:
    """The effects of a grouping, and the values without them."""
    groups: dict[Key, list[float]] = defaultdict(list)
    for value, walk in zip(values, known, strict=True):
        groups[key(walk)].append(value)
    found = effects(groups)
    return found, [value - found.means[key(walk)] for value, walk in zip(values, known, strict=True)]


def _tamed(values: Sequence[float]) -> list[float]:
    middle = statistics.median(values)
    # 1.4826 makes the median deviation of normal values their standard deviation.
    wild = _WILD * 1.4826 * statistics.median(abs(value - middle) for value in values)
    return [min(max(value, middle - wild), middle + wild) for value in values]


def _trimmed_mean(values: Sequence[float]) -> float:
    """The mean with the longest few cut to the longest that is usual; 0 of nothing."""
    if not values:
        return 0.0
    longest = sorted(values)[int((1 - _TRIM) * (len(values) - 1))]
    return statistics.fmean(min(value, longest) for value in values)


def _steps(ordered: Sequence[float]) -> tuple[float, ...]:
    """Equally likely values that stand for all of them, and have their mean."""
    count = min(STEPS, len(ordered))
    bounds = [step * len(ordered) // count for step in range(count + 1)]
    return tuple(statistics.fmean(ordered[first:end]) for first, end in pairwise(bounds))


def _pause_hours(known: Sequence[Walk], zone: tzinfo) -> tuple[float, ...]:
    """Each hour's mean pause beside the whole's, which counts as `_KNOWN` more pauses of the hour."""
    pauses: dict[int, list[float]] = defaultdict(list)
    for walk in known:
        if walk.pause_s is not None:
            pauses[walk.begun_at.astimezone(zone).hour].append(walk.pause_s)
    whole = statistics.fmean([pause for of_hour in pauses.values() for pause in of_hour] or [1.0]) or 1.0
    return tuple((sum(pauses[hour]) / whole + _KNOWN) / (len(pauses[hour]) + _KNOWN) for hour in range(24))


def _coming(orders: Iterable[History], zone: tzinfo, now: datetime) -> dict[str, object]:
    """How many orders come in by hour, and how long before their promise.

    That of the days before, times how busy today has been so far; what was to be expected of today counts for
    `_KNOWN` orders more.
    """
    here = now.astimezone(zone)
    hours, seen, leads, so_far = [0] * 24, set(), [], 0
    for order in orders:
        placed = order.placed_at.astimezone(zone)
        if placed.date() == here.date():
            so_far += 1
            continue
        seen.add(placed.date())
        hours[placed.hour] += 1
        leads.append(max(0.0, (order.promise - order.placed_at).total_seconds()))
    if not leads:
        return {}
    usual = (sum(hours[: here.hour]) + hours[here.hour] * here.minute / 60) / len(seen)
    busy = (so_far + _KNOWN) / (usual + _KNOWN)
    return {
        "arrivals": tuple(busy * count / len(seen) for count in hours),
        "arrivals_spread": 1 / math.sqrt(so_far + _KNOWN),
        "busy": busy,
        "days_arrivals_spread": 1 / math.sqrt(_KNOWN),
        "leads_s": _steps(sorted(leads)),
    }


def _crew(known: Sequence[Walk], zone: tzinfo) -> tuple[float, ...]:
    """How many people walked in each hour of the day, on the days on which anybody did."""
    seen: dict[int, dict[date, set[str]]] = defaultdict(lambda: defaultdict(set))
    for walk in known:
        begun = walk.begun_at.astimezone(zone)
        seen[begun.hour][begun.date()].add(walk.staff_id)
    return tuple(
        statistics.median(len(people) for people in seen[hour].values()) if hour in seen else 1.0
        for hour in range(24)
    )

"""Figures of one day, worked out by hand beside what the service says; docs/metrics.md in examples."""

import csv
import io
from datetime import UTC, datetime, timedelta
from statistics import quantiles

import pytest

from central_service.errors import ProblemError
from central_service.insights.figures import Tallies, quantile
from central_service.services import insights
from central_service.storage.database import Database
from pickup_domain.insights import By, Figures, Insights, PickRate, Row, Share, Spread
from pickup_domain.insights_table import insights_csv
from tests.live_service import LiveService
from tests.service.insights_day import DAY, NOW, allow_by_person, play, play_unusual


@pytest.fixture
def played(service: LiveService) -> LiveService:
    """The store after its day, on each engine."""
    service.database.write(play)
    return service


@pytest.fixture
def played_embedded(embedded: LiveService) -> LiveService:
    """The same on SQLite alone: for what is only counted, whatever engine it was read from."""
    embedded.database.write(play)
    return embedded


def ask(database: Database, by: By = By.DAY, days_before: int = 0, days_after: int = 0) -> Insights:
    """The figures of the day, and of days around it."""
    first, last = DAY - timedelta(days=days_before), DAY + timedelta(days=days_after)
    return database.read(lambda c: insights.read(c, 1, first, last, by, NOW))


def row(found: Insights, key: str) -> Figures:
    """One of the rows."""
    return next(each.figures for each in found.rows if each.key == key)


def test_every_figure_of_a_day(played: LiveService) -> None:
    """By hand; the letters are those of the orders in `insights_day`."""
    total = ask(played.database).total
    # Time to ready, from the latest of ordered, open (9:00) and two hours before the promise, in seconds:
    # A 9:00-9:15, B 9:20-11:05 (the readiness at 10:35 was taken back), C 10:00-11:30, D 10:30-11:55,
    # E 11:00-12:50, H 12:00-14:30, J 0 (ready before the store opened), K 13:30-15:00 (recalled at 14:20).
    # In order: 0, 900, 5100, 5400, 5400, 6300, 6600, 9000. The middle: (5400 + 5400) / 2.
    # p90 lies at 0.9 × 7 = 6.3: 6600 + 0.3 × (9000 - 6600) = 7320.
    assert total.ready == Spread(count=8, median_s=5400, p90_s=7320)
    # Promised for the day: A, B, C, D, E, H, K, L. I was cancelled in time; G was promised the day before.
    # In time: A, C, D, E, K; H only for what was told after its delay; B five minutes late; L never.
    assert total.on_time == Share(part=5, whole=8)
    assert total.on_time_as_told == Share(part=6, whole=8)
    # Waits: A 10:05-10:08, B 11:10-11:15 (not until 11:14, which was taken back), E 120 and then 60.
    # J's ended the day after; C, D and G never said "I'm here". 60, 120, 180, 300: (120 + 180) / 2;
    # 0.9 × 3 = 2.7: 180 + 0.7 × 120 = 264.
    assert total.wait == Spread(count=4, median_s=150, p90_s=264)
    # Responses: A 40, B 300 (nobody said "seen": the hand-over), E 20 and 60, J 60.
    # 20, 40, 60, 60, 300: 60; 0.9 × 4 = 3.6: 60 + 0.6 × 240 = 204.
    assert total.response == Spread(count=5, median_s=60, p90_s=204)
    # Units, and seconds before each act. Maya: A 2 in 60, 1 in 60; B 1 in 60, the short one in 90; H 1 in 60.
    # What she picked of E came 55 and 44 minutes after her act before: neither its units nor its time.
    # Lena: C 120 for the offer, 1 in 120, 1 in 240; D 60 for the offer, 1 in 570; K 1 in 30, and 1 in 20
    # (put back in between); J 1 in 120. Maya 5 units in 330 s, Lena 6 in 1280 s.
    assert total.picking == PickRate(units=11, seconds=330 + 1280)
    assert total.picking.per_hour == pytest.approx(11 / (1610 / 3600))
    # Units found: A 3, B 1, C 2, D 1, E 3, H 1, J 1, K 1 (picked twice, put back once): 13.
    # Short: B 1, and D 1 (declined): 2. Something else: C 1.
    assert total.short == Share(part=2, whole=15)
    assert total.substituted == Share(part=1, whole=15)
    # Offers: C accepted, D declined.
    assert total.accepted == Share(part=1, whole=2)
    # Ended: A, B, C, D, E, G collected, F a no-show; J was collected the day after.
    assert total.no_show == Share(part=1, whole=7)
    # Messages: three arrived as far as anybody knows, one bounced, one was given up. Three say nothing yet.
    assert total.unreached == Share(part=2, whole=5)


def test_orders_that_went_as_few_do(embedded: LiveService) -> None:
    """What docs/metrics.md says of them, by hand; the letters are those of `insights_day.play_unusual`."""
    embedded.database.write(play_unusual)
    total = ask(embedded.database).total
    # M 9:00-10:30, N 10:00-11:20 (two hours before the time they chose), Q 9:00-9:30, R 12:00-12:15,
    # S 14:00-15:45, T 15:00-16:04, U 11:00-12:50 (when nothing of it was left to get), in seconds:
    # 900, 1800, 3840, 4800, 5400, 6300, 6600. p90 lies at 0.9 × 6 = 5.4: 6300 + 0.4 × 300 = 6420.
    assert total.ready == Spread(count=7, median_s=4800, p90_s=6420)
    # M and N in the time that was chosen last; O was cancelled after its time: late. P is another store's.
    assert total.on_time == total.on_time_as_told == Share(part=7, whole=8)
    # Units found: M 1, N 1, Q 1, R 2, S 1, T 1, U 1: 8. Short: S 1 (ran out), U 1. Something else: T 1.
    assert total.short == Share(part=2, whole=10)
    assert total.substituted == Share(part=1, whole=10)
    # S was asked about and ran out; T was not asked about.
    assert total.accepted == Share(part=0, whole=1)
    # Collected: S and U. Q was reopened and R handed over in part: neither has ended.
    assert total.no_show == Share(part=0, whole=2)


def test_the_day_before_is_told_to_compare_with(played_embedded: LiveService) -> None:
    """Nothing but G: 16:00 to 16:30, promised for 18:00; one unit in 60 s."""
    before = ask(played_embedded.database).before
    assert before == Figures(
        ready=Spread(count=1, median_s=1800, p90_s=1800),
        on_time=Share(part=1, whole=1),
        on_time_as_told=Share(part=1, whole=1),
        picking=PickRate(units=1, seconds=60),
        short=Share(part=0, whole=1),
        substituted=Share(part=0, whole=1),
    )


def test_what_ends_after_midnight_belongs_to_the_day_after(played_embedded: LiveService) -> None:
    """J waited from 23:58 to 00:03, was promised for the 2nd, and ready at 23:40: before it."""
    found = ask(played_embedded.database, days_after=1)
    assert [each.key for each in found.rows] == ["2026-11-01", "2026-11-02"]
    after = row(found, "2026-11-02")
    assert after.wait == Spread(count=1, median_s=300, p90_s=300)
    assert after.on_time == Share(part=1, whole=1)
    assert after.no_show == Share(part=0, whole=1)
    assert after.unreached == Share(part=1, whole=1)
    assert after.response.count == after.ready.count == 0


def test_an_hour_that_comes_twice_is_one_hour(played_embedded: LiveService) -> None:
    """F was given up at the first 01:30, G collected at the second; hours without anything are left out."""
    found = ask(played_embedded.database, By.HOUR)
    assert row(found, "01").no_show == Share(part=1, whole=2)
    assert row(found, "23").response == Spread(count=1, median_s=60, p90_s=60)
    assert row(found, "17").on_time == Share(part=0, whole=1)  # L, when it was to be ready
    assert "03" not in [each.key for each in found.rows]


def test_by_person_only_where_the_merchant_allows_it(played: LiveService) -> None:
    """Off unless said; then by whoever did it, and what nobody of the team did is nobody's."""
    with pytest.raises(ProblemError, match="does not want") as refused:
        ask(played.database, By.PERSON)
    assert (refused.value.status, refused.value.code) == (403, "not_by_person")
    played.database.write(allow_by_person)
    found = ask(played.database, By.PERSON)
    assert [(each.key, each.name) for each in found.rows] == [("lena", "Lena K."), ("maya", "Maya R.")]
    lena, maya = (each.figures for each in found.rows)
    # Maya made A, B, E and H ready, of which A and E in time; L was nobody's.
    assert maya.on_time == Share(part=2, whole=4)
    # 900, 6300, 6600, 9000: (6300 + 6600) / 2; 0.9 × 3 = 2.7: 6600 + 0.7 × 2400 = 8280.
    assert maya.ready == Spread(count=4, median_s=6450, p90_s=8280)
    assert maya.picking == PickRate(units=5, seconds=330)
    assert maya.short == Share(part=1, whole=9)  # A 3, B 1, E 3, H 1, and the short one
    # 60, 120, 180: 0.9 × 2 = 1.8: 120 + 0.8 × 60 = 168.
    assert maya.wait == Spread(count=3, median_s=120, p90_s=168)
    assert lena.picking == PickRate(units=6, seconds=1280)
    assert lena.accepted == Share(part=1, whole=2)
    assert lena.response == Spread(count=3, median_s=60, p90_s=60 + 0.8 * 240)  # A 40, J 60, B 300
    assert lena.unreached == lena.no_show == Share()


def test_days_of_23_and_25_hours_are_whole_days(played_embedded: LiveService) -> None:
    """Asked from the day of the spring change on, each day has its own row."""
    spring = datetime(2026, 3, 8, tzinfo=UTC).date()
    found = played_embedded.database.read(
        lambda c: insights.read(c, 1, spring, spring + timedelta(days=1), By.DAY, NOW)
    )
    assert [each.key for each in found.rows] == ["2026-03-08", "2026-03-09"]
    assert found.is_empty
    assert found.before == Figures()


def test_a_store_without_a_history_says_so(embedded: LiveService) -> None:
    """It has no hours and no people."""
    found = ask(embedded.database, By.HOUR)
    assert (found.rows, found.is_empty) == ((), True)


@pytest.mark.parametrize("days", [0, 93])
def test_a_question_has_a_bound(embedded: LiveService, days: int) -> None:
    """A quarter at most, and the first day first."""
    with pytest.raises(ProblemError, match="1 to 92 days"):
        ask(embedded.database, days_after=days - 1)


def test_a_lead_asks_over_http_and_gets_json_or_a_table(played_embedded: LiveService) -> None:
    """The same figures both ways."""
    with played_embedded.sign_in(played_embedded.enrol()) as lead:
        question = {"from": DAY.isoformat(), "to": DAY.isoformat(), "by": "hour"}
        found = Insights.model_validate(lead.get("/insights", params=question).raise_for_status().json())
        table = lead.get("/insights", params=question, headers={"Accept": "text/csv"})
        person = lead.get("/insights", params=question | {"by": "person"})
    assert found.total == ask(played_embedded.database).total
    assert table.headers["content-type"].startswith("text/csv")
    lines = list(csv.DictReader(io.StringIO(table.text)))
    assert [each["hour"] for each in lines] == [*(each.key for each in found.rows), "total"]
    assert float(lines[-1]["units_per_hour"]) == pytest.approx(11 / (1610 / 3600), abs=0.001)
    assert (person.status_code, person.json()["code"]) == (403, "not_by_person")


def test_no_name_becomes_a_formula_in_a_spreadsheet() -> None:
    """OWASP: a cell that begins like a formula gets an apostrophe; numbers stay numbers."""
    rows = tuple(Row(key=str(n), name=name, figures=Figures()) for n, name in enumerate(("=1+1", "@a", "Li")))
    found = Insights(
        store="DT01",
        first=DAY,
        last=DAY,
        by=By.PERSON,
        time_zone="UTC",
        made_at=NOW,
        total=Figures(),
        rows=rows,
    )
    names = [each["name"] for each in csv.DictReader(io.StringIO(insights_csv(found)))]
    assert names == ["'=1+1", "'@a", "Li", ""]


@pytest.mark.parametrize("values", [[1.0, 2.0], [5.0, 1.0, 4.0, 2.0], [float(n * n) for n in range(23)]])
def test_quantiles_are_those_of_the_standard_library(values: list[float]) -> None:
    """Hyndman and Fan's type 7; one value is its own, of none there is none."""
    assert quantile(values, 0.9) == pytest.approx(quantiles(values, n=10, method="inclusive")[8])
    assert quantile(values, 0.5) == pytest.approx(quantiles(values, n=2, method="inclusive")[0])
    assert (quantile([7.0], 0.9), quantile([], 0.5)) == (7.0, None)


@pytest.mark.parametrize(
    ("gap_s", "units", "seconds"), [(0.9, 0, 0), (1, 1, 1), (600, 1, 600), (601, 0, 0), (660, 0, 0)]
)
def test_who_did_nothing_for_more_than_ten_minutes_was_not_picking(
    gap_s: float, units: int, seconds: float
) -> None:
    """Nor is what follows in less than a second somebody's pace: both its unit and its time are left out."""
    tallies = Tallies(lambda at, who: "all")
    for kind, moment in (("picking_started", NOW), ("item_picked", NOW + timedelta(seconds=gap_s))):
        by = {"kind": "staff", "id": "maya"}
        tallies.add_act({"kind": kind, "at": moment, "actor": by, "quantity": 1})
    told = tallies.ended()["all"]
    assert told.units == units
    assert told.seconds == pytest.approx(seconds)

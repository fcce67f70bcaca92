"""How the days went, from a real service: told, kept while it cannot be asked, and saved as a file."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pickup_domain.insights import Insights
from staff_app.controllers.insights import InsightsController
from staff_app.controllers.saved_files import save_text
from staff_app.errors import StorageError
from staff_app.rows.insights import InsightsQuestion, InsightsView
from tests.gui.controllers.two_tablets import Tablet, place
from tests.live_service import LiveService
from tests.service.insights_day import DAY, allow_by_person, play

QUESTION = InsightsQuestion(DAY, DAY, "day", "1")


class Desk(Tablet):
    """A tablet with its insights."""

    def __init__(self, folder: Path, qtbot: QtBot, service: LiveService, who: str) -> None:
        super().__init__(folder, qtbot, service, who)
        self.files = folder / "documents"
        self.insights = InsightsController(self.store, self.enquiries, folder=lambda: self.files)
        self.told: list[str] = []
        self.sign_in.proved.connect(self.enquiries.sign_in)
        self.sign_in.left.connect(self.enquiries.sign_out)
        self.insights.told.connect(self.told.append)

    def look(self, question: InsightsQuestion = QUESTION) -> InsightsView:
        """What is known once nothing more comes."""
        self.insights.look(question)
        self.until(lambda: self.insights.view is not None and not self.insights.view.is_asking)
        self.ask(lambda store: None)
        view = self.insights.view
        assert view is not None
        return view


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """The real thing, with a day in its history and an order of today."""
    with LiveService(tmp_path / "service") as running, running.storefront() as front:
        place(front)
        running.database.write(play)
        yield running


@contextmanager
def desk(service: LiveService, tmp_path: Path, qtbot: QtBot, who: str = "lena") -> Iterator[Desk]:
    """A tablet in step, with somebody signed in on it."""
    made = Desk(tmp_path / who, qtbot, service, who)
    try:
        made.start()
        yield made
    finally:
        made.stop()


def answer(view: InsightsView) -> Insights:
    """There is one."""
    assert view.answer is not None, view.problem
    return view.answer


def test_a_lead_is_told_and_what_was_told_lasts_without_a_network(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """With its age and why; for days that were not asked about there is nothing."""
    with desk(service, tmp_path, qtbot) as here:
        told = here.look()
        assert answer(told).total.no_show.whole == 7
        assert (told.problem, told.by_person) == ("", False)
        here.insights.leave()
        here.cut()
        again = here.look()
        assert answer(again) == answer(told)
        assert again.told_at == told.told_at
        assert again.problem == "The service cannot be reached."
        unknown = here.look(InsightsQuestion(DAY - timedelta(days=6), DAY, "day", "7"))
        assert (unknown.answer, unknown.problem) == (None, "The service cannot be reached.")


def test_the_table_is_saved_where_people_look_for_their_files(
    service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """Twice under two names; the figures are those on the screen."""
    with desk(service, tmp_path, qtbot) as here:
        total = answer(here.look()).total
        here.insights.save()
        here.insights.save()
        here.until(lambda: len(here.told) == 2)
        names = sorted(each.name for each in here.files.iterdir())
        stem = "insights-DT01-2026-11-01-2026-11-01-day"
        assert names == [f"{stem}-2.csv", f"{stem}.csv"]
        assert here.told[0] == f"Saved as {names[1]} in {here.files}."
        with (here.files / names[1]).open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        assert [each["day"] for each in lines] == ["2026-11-01", "total"]
        assert float(lines[-1]["wait_p90_s"]) == total.wait.p90_s


def test_what_is_about_persons_stays_on_no_tablet(service: LiveService, tmp_path: Path, qtbot: QtBot) -> None:
    """It is told where the merchant allows it, and gone with the network or the person."""
    service.database.write(allow_by_person)
    question = InsightsQuestion(DAY, DAY, "person", "1")
    with desk(service, tmp_path, qtbot) as here:
        assert [each.name for each in answer(here.look(question)).rows] == ["Lena K.", "Maya R."]
        here.insights.leave()
        here.cut()
        assert here.look(question).answer is None


def test_an_associate_is_told_nothing(service: LiveService, tmp_path: Path, qtbot: QtBot) -> None:
    """The service says so, whatever the tablet asks."""
    with desk(service, tmp_path, qtbot, "maya") as here:
        refused = here.look()
        assert (refused.answer, refused.problem) == (None, "Only a shift lead may do this. Ask them.")
        here.insights.save()
        assert here.told == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """In words, with the next step."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="could not be written") as failed:
        save_text(tmp_path / "file" / "folder", "a.csv", "")
    assert failed.value.hint.startswith("Make room")

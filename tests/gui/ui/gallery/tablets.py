"""Scenes of the store's tablets in the settings."""

from datetime import datetime, timedelta

from pickup_domain.team import EnrolledTablet
from staff_app.controllers.enrolments import CodeRow, EnrolmentsView
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.tablets_section import TabletsSection
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF, at
from tests.gui.ui.stand_ins import StandIns


def tablet(name: str, seen: datetime | None, unsent: int | None, *, is_out: bool = False) -> EnrolledTablet:
    """One of the store's, set up some days ago."""
    return EnrolledTablet(
        device_id=name,
        name=name,
        enrolled_at=at(9, 0, -3),
        revoked_at=at(18, 5, -1) if is_out else None,
        last_seen_at=seen,
        app_version="1.4.2" if seen else "",
        unsent=unsent,
    )


TABLETS = (
    tablet("Counter 1", at(14, 32), 0),
    tablet("Counter 2", at(14, 31), 0),
    tablet("Stockroom handheld", at(9, 12, -1), 7),
    tablet("Kerbside", None, None),
    tablet("Old counter", at(17, 59, -1), 0, is_out=True),
)
KNOWN = EnrolmentsView(TABLETS, "Counter 1", "https://pickup.example.com")


def opened(front: Front, behind: StandIns, view: EnrolmentsView = KNOWN) -> TabletsSection:
    """A lead looks at them."""
    shop(front, behind)
    lead = next(each for each in STAFF if each.is_lead)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, lead, place=PLACE))
    front.shop.settings.open_at(Section.TABLETS)
    behind.enrolments.changed.emit(view)
    return front.shop.settings.page.tablets


def _list(front: Front, behind: StandIns) -> None:
    opened(front, behind)


def _code(front: Front, behind: StandIns) -> None:
    code = CodeRow("7KM4-PQ2X", NOW + timedelta(minutes=9, seconds=42))
    opened(front, behind, EnrolmentsView(TABLETS, "Counter 1", "https://pickup.example.com", code))


def _code_over(front: Front, behind: StandIns) -> None:
    opened(front, behind, EnrolmentsView(TABLETS, "Counter 1", code=CodeRow("7KM4-PQ2X", NOW)))


def _lock_out(front: Front, behind: StandIns) -> None:
    sheet = opened(front, behind)
    next(each for each in sheet.cards() if each.tablet.unsent).lock.click()


def _locked_out(front: Front, behind: StandIns) -> None:
    words = "Stockroom handheld is locked out: it stops as soon as it reaches the service."
    gone = (*TABLETS[:2], tablet("Stockroom handheld", at(9, 12, -1), 7, is_out=True), *TABLETS[3:])
    opened(front, behind, EnrolmentsView(gone, "Counter 1", done=words))


def _offline(front: Front, behind: StandIns) -> None:
    words = "This is seen and changed only while the service can be reached. Try again then."
    opened(front, behind, EnrolmentsView(problem=words))


SCENES: dict[str, Scene] = {
    "settings_tablets": _list,
    "settings_tablets_code": _code,
    "settings_tablets_code_over": _code_over,
    "settings_tablets_lock_out": _lock_out,
    "settings_tablets_locked_out": _locked_out,
    "settings_tablets_offline": _offline,
}

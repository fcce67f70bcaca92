"""Scenes before anybody is signed in, and of a locked tablet."""

from datetime import timedelta

from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from tests.gui.ui.gallery.alerts import two_alerts
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.stand_ins import StandIns


def _enrol(front: Front, behind: StandIns) -> None:
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.ENROL))


def _choose(front: Front, behind: StandIns) -> None:
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.CHOOSE, STAFF, place=PLACE))


def _pin(front: Front, behind: StandIns) -> None:
    view = SignInView(SignInPhase.PIN, STAFF, STAFF[0], "Wrong PIN, 3 tries left.", None, PLACE)
    behind.sign_in.state_changed.emit(view)
    front.sign_in.pin_page.pad.keys.key("1").click()
    front.sign_in.pin_page.pad.keys.key("2").click()


def _locked(front: Front, behind: StandIns) -> None:
    two_alerts(front, behind)
    behind.sign_in.state_changed.emit(
        SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE, is_locked=True)
    )


def _locked_scan(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    behind.sign_in.state_changed.emit(
        SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE, is_locked=True)
    )
    front.wedge.scanned.emit("P1:ABC")


def _pin_delay(front: Front, behind: StandIns) -> None:
    until = NOW + timedelta(seconds=232)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.PIN, STAFF, STAFF[1], "", until, PLACE))


SCENES: dict[str, Scene] = {
    "sign_in_enrol": _enrol,
    "sign_in_choose": _choose,
    "sign_in_pin": _pin,
    "sign_in_delay": _pin_delay,
    "locked": _locked,
    "locked_scan": _locked_scan,
}

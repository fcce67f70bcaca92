"""Scenes of the team in the settings."""

from pickup_domain.order import Role
from pickup_domain.team import TeamMember
from staff_app.controllers.team import TeamView
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.team_section import TeamSection
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.stand_ins import StandIns


def _member(name: str, initials: str, role: Role, *, has_pin: bool = True, active: bool = True) -> TeamMember:
    return TeamMember(
        staff_id=initials,
        name=name,
        initials=initials,
        role=role,
        language="en",
        has_pin=has_pin,
        active=active,
    )


_PEOPLE = (
    _member("Lena K.", "LK", Role.SHIFT_LEAD),
    _member("Maya R.", "MR", Role.ASSOCIATE),
    _member("Noor A.", "NA", Role.ASSOCIATE, has_pin=False),
    _member("Tom B.", "TB", Role.ASSOCIATE, has_pin=False, active=False),
)


def _opened(front: Front, behind: StandIns, view: TeamView) -> TeamSection:
    shop(front, behind)
    lead = next(each for each in STAFF if each.is_lead)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, lead, place=PLACE))
    front.shop.settings.open_at(Section.TEAM)
    behind.team.changed.emit(view)
    return front.shop.settings.page.team


def _list(front: Front, behind: StandIns) -> None:
    _opened(front, behind, TeamView(_PEOPLE))


def _form(front: Front, behind: StandIns) -> None:
    sheet = _opened(front, behind, TeamView(_PEOPLE))
    sheet.cards()[1].button.click()
    sheet.form.pin.setText("739164")


def _give_up(front: Front, behind: StandIns) -> None:
    """A lead who is about to lead no more."""
    sheet = _opened(front, behind, TeamView(_PEOPLE, me="LK"))
    sheet.cards()[0].button.click()
    sheet.form.role.button("associate").click()
    sheet.primary.click()


def _farewell(front: Front, behind: StandIns) -> None:
    words = "You are not a shift lead any more. Type your PIN to go on."
    _opened(front, behind, TeamView(me="LK", farewell=words))


def _offline(front: Front, behind: StandIns) -> None:
    _opened(
        front,
        behind,
        TeamView(problem="This is seen and changed only while the service can be reached. Try again then."),
    )


SCENES: dict[str, Scene] = {
    "settings_team": _list,
    "settings_team_form": _form,
    "settings_team_give_up": _give_up,
    "settings_team_farewell": _farewell,
    "settings_team_offline": _offline,
}

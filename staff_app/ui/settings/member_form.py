"""The form for one person of the team: each field under its name, also once it is filled in."""

from dataclasses import dataclass
from dataclasses import field as dataclass_field

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pickup_domain.order import Role
from pickup_domain.team import TeamMember
from staff_app.controllers.team import MemberWish
from staff_app.ui.language import LANGUAGES, offered
from staff_app.ui.settings.printer_search_panel import address_field
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import column, hint
from staff_app.ui.widgets.text import Label, Weight

_LEAD, _ASSOCIATE = "lead", "associate"


@dataclass(frozen=True, slots=True)
class FormDraft:
    """A form as it is filled in."""

    wish: MemberWish
    pin: str = dataclass_field(repr=False)
    again: str = dataclass_field(repr=False)


class MemberForm(QWidget):
    """Name, initials, role, language and PIN.

    Emits:
        submitted: Return was pressed in a field.
    """

    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = _field(theme, 120)
        self.initials = _field(theme, 4)
        self.role = Options(theme)
        self.language = Options(theme)
        self.pin, self.again = _field(theme, 12), _field(theme, 12)
        self.about_pin = hint(theme)
        roles = ((_ASSOCIATE, self.tr("Associate")), (_LEAD, self.tr("Shift lead")))
        self.role.offer(roles, _ASSOCIATE)
        self._layout = column(self, 6)
        for words, part in (
            (self.tr("Name"), self.name),
            (self.tr("Initials"), self.initials),
            (self.tr("Role"), self.role),
            (self.tr("Language of their screen"), self.language),
            (self.tr("PIN, 4 to 12 figures"), self.pin),
            (self.tr("The same PIN again"), self.again),
        ):
            self._add(theme, words, part)
        self._layout.addWidget(self.about_pin)
        for field in (self.pin, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        for field in (self.name, self.initials, self.pin, self.again):
            field.returnPressed.connect(self.submitted)

    @property
    def layout_column(self) -> QVBoxLayout:
        """Where buttons and questions go, below the fields."""
        return self._layout

    def _add(self, theme: Theme, words: str, part: QWidget) -> None:
        label = Label(theme, words, weight=Weight.DemiBold)
        label.setBuddy(part)
        part.setAccessibleName(words)
        self._layout.addWidget(label)
        self._layout.addWidget(part)
        self._layout.addSpacing(8)

    def fill(self, member: TeamMember | None) -> None:
        """With somebody as they are; None: somebody new, who reads what the screen speaks now."""
        self.forget_pin()
        self.name.setText("" if member is None else member.name)
        self.initials.setText("" if member is None else member.initials)
        is_lead = member is not None and member.role is Role.SHIFT_LEAD
        self.role.button(_LEAD if is_lead else _ASSOCIATE).setChecked(True)
        language = offered(QLocale().bcp47Name()) if member is None else member.language
        known = dict(LANGUAGES)
        known.setdefault(language, f"{QLocale(language).nativeLanguageName()} ({language})")
        self.language.offer(list(known.items()), language)
        if member is None:
            self.about_pin.setText(self.tr("Without a PIN they cannot sign in yet."))
        else:
            words = self.tr("Empty: the PIN stays as it is. Another PIN signs {name} out everywhere.")
            self.about_pin.setText(words.format(name=member.name))

    def forget_pin(self) -> None:
        """A typed PIN does not outlast the look at it."""
        self.pin.clear()
        self.again.clear()

    def kept(self) -> FormDraft:
        """As it is filled in."""
        return FormDraft(self.wish, self.pin.text(), self.again.text())

    def take_up(self, kept: FormDraft) -> None:
        """Go on with it."""
        self.name.setText(kept.wish.name)
        self.initials.setText(kept.wish.initials)
        self.role.button(_LEAD if kept.wish.is_lead else _ASSOCIATE).setChecked(True)
        self.language.button(kept.wish.language).setChecked(True)
        self.pin.setText(kept.pin)
        self.again.setText(kept.again)

    @property
    def wish(self) -> MemberWish:
        """How they are to be."""
        name, initials = self.name.text().strip(), self.initials.text().strip()
        return MemberWish(name, initials, self.role.value == _LEAD, self.language.value)

    @property
    def mistake(self) -> str:
        """What has to be put right before anybody is asked; empty where nothing has."""
        if not self.wish.name or not self.wish.initials:
            return self.tr("Type a name and initials first.")
        if self.pin.text() != self.again.text():
            return self.tr("The two PINs differ. Type the same one twice.")
        return ""


def _field(theme: Theme, longest: int) -> QLineEdit:
    field = address_field(theme, "", "")
    field.setMaxLength(longest)
    return field

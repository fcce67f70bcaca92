"""The Qt style sheet, written once from the tokens. Fonts are set in code, colours and frames here."""

from string import Template

from staff_app.ui.tokens import Tokens

_SHEET = Template("""
QWidget[surface="background"] { background: $background; }
QWidget[surface="surface"] { background: $surface; }
QWidget[surface="rail"] { background: $rail; }
QFrame[frame="card"] { background: $surface; border: 1px solid $line; border-radius: 14px; }
QFrame[frame="rule"] { background: $line; border: none; }
QFrame[tone="neutral"] { background: $neutral_soft; border: none; border-radius: 14px; }
QFrame[tone="accent"] { background: $accent_soft; border: none; border-radius: 14px; }
QFrame[tone="good"] { background: $good_soft; border: none; border-radius: 14px; }
QFrame[tone="warn"] { background: $warn_soft; border: none; border-radius: 14px; }
QFrame[tone="bad"] { background: $bad_soft; border: none; border-radius: 14px; }
QFrame[frame="toast"] { background: $strong; border: none; border-radius: 14px; }

QLabel { background: transparent; }
QLabel[ink="ink_2"] { color: $ink_2; }
QLabel[ink="ink_3"] { color: $ink_3; }
QLabel[ink="good_ink"] { color: $good_ink; }
QLabel[ink="warn_ink"] { color: $warn_ink; }
QLabel[ink="bad_ink"] { color: $bad_ink; }
QLabel[ink="accent_ink"] { color: $accent_ink; }
QLabel[ink="on_strong"] { color: $on_strong; }
QLabel[ink="camera_ink"] { color: $camera_ink; }

QPushButton { border-radius: 14px; padding: 0 20px; outline: none; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 3px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:focus { border-color: $ring_on_accent; }
QPushButton[kind="primary"]:disabled { background: $neutral_soft; color: $ink_2;
  border-color: $neutral_soft; }
QPushButton[kind="secondary"] { background: $surface; color: $ink; border: 1px solid $line; }
QPushButton[kind="secondary"]:pressed { background: $neutral_soft; }
QPushButton[kind="secondary"]:checked { background: $accent_soft; color: $accent_ink;
  border: 2px solid $accent; padding: 0 19px; }
QPushButton[kind="secondary"]:focus { border: 3px solid $ring; padding: 0 18px; }
QPushButton[kind="secondary"]:checked:focus { border-color: $ring_on_accent; }
QPushButton[kind="secondary"]:disabled { background: $background; color: $ink_3; border-style: dashed; }
QPushButton[kind="danger"] { background: $bad_soft; color: $bad_ink; border: 1px solid $bad_soft; }
QPushButton[kind="danger"]:focus { border: 2px solid $bad; padding: 0 19px; }
QPushButton[kind="danger"]:pressed { background: $surface; }
QPushButton[kind="filter"] { background: $surface; color: $ink_2; border: 1px solid $line; padding: 0 10px; }
QPushButton[kind="filter"]:checked { background: $strong; color: $on_strong; border-color: $strong; }
QPushButton[kind="filter"][tight="true"] { padding: 0 2px; }
QPushButton[kind="filter"]:focus { border: 3px solid $ring; padding: 0 8px; }
QPushButton[kind="filter"]:checked:focus { border-color: $ring_on_strong; }
QPushButton[kind="filter"][tight="true"]:focus { padding: 0; }
QPushButton[kind="filter"]:pressed { background: $neutral_soft; color: $ink; }
QPushButton[kind="key"] { background: $surface; color: $ink; border: 1px solid $line; padding: 0; }
QPushButton[kind="key"]:pressed { background: $neutral_soft; }
QPushButton[kind="key"]:focus { border: 3px solid $ring; }
QPushButton[kind="key"]:disabled { background: $background; color: $ink_3; border-style: dashed; }
QPushButton[kind="quiet"] { background: transparent; color: $accent_ink; border: 2px solid transparent;
  padding: 0 12px; }
QPushButton[kind="quiet"]:focus { border-color: $ring; }
QPushButton[kind="quiet"]:pressed { background: $neutral_soft; }
QPushButton[kind="toast"] { background: transparent; color: $on_strong; border: 2px solid $ink_3; }
QPushButton[kind="toast"]:focus { border-color: $on_strong; }
QPushButton[kind="toast"]:pressed { background: $ink_2; }

QLineEdit { background: $background; color: $ink; border: 1px solid $field_line; border-radius: 12px;
  padding: 0 16px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $ring; padding: 0 15px; }
QLineEdit[search="true"], QLineEdit[search="true"]:focus { padding: 0 6px; }
QPlainTextEdit { background: $background; color: $ink; border: 1px solid $field_line; border-radius: 12px;
  padding: 8px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus { border: 2px solid $ring; padding: 7px; }

QAbstractItemView { background: transparent; border: none; outline: none;
  selection-background-color: transparent; }
QGroupBox { background: transparent; border: none; margin: 0; padding: 0; }
QScrollArea, QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 48px; }
QScrollBar[lit="true"]::handle:vertical { background: $ring_on_accent; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of every screen in these colours."""
    return _SHEET.substitute({name: getattr(tokens, name) for name in Tokens.__slots__})

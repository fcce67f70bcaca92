"""The language of a paper: its sentences, days and amounts. Works on any thread."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTranslator

from counterhand_resources import resource
from pickup_domain.money import Money, minor_digits
from pickup_domain.wording import spoken

_SHIPPED = frozenset({"en", "de", "es", "fr"})
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
"""Those that every printer has and everybody knows; other currencies have their code."""


class PaperWords:
    """Says sentences, days and amounts in one language."""

    def __init__(self, *languages: str) -> None:
        """Take the first that is shipped, else English; BCP 47, as `de-AT`."""
        plain = (each.replace("_", "-").split("-")[0].lower() for each in languages)
        language = next((each for each in plain if each in _SHIPPED), "en")
        self._locale = QLocale(language)
        # Not the one of the screen: a receipt is in the customer's language.
        self._translator = QTranslator()
        self._translator.load(str(resource(f"translations/counterhand_{language}.qm")))

    def __call__(self, text: str) -> str:
        """A sentence (`pickup_domain.wording`) in this language; other texts as they are."""
        return spoken(text, self._translated)

    def money(self, money: Money) -> str:
        """An amount as people write it: `$17.98`, `17,98 €`."""
        digits = minor_digits(money.currency)
        amount = money.amount_minor / 10**digits
        symbol = _SYMBOLS.get(money.currency)
        if symbol is None:
            return f"{self._locale.toString(amount, 'f', digits)}\N{NO-BREAK SPACE}{money.currency}"
        return self._locale.toCurrencyString(amount, symbol, digits)

    def day(self, moment: datetime, zone: ZoneInfo, *, with_year: bool = False) -> str:
        """A day as the store's calendar has it: `Tue 24 Nov`."""
        local = moment.astimezone(zone)
        form = "ddd d MMM yyyy" if with_year else "ddd d MMM"
        return self._locale.toString(QDate(local.year, local.month, local.day), form)

    def moment(self, moment: datetime, zone: ZoneInfo) -> str:
        """A day with its year and the time: `Tue 24 Nov 2026, 14:32`."""
        return f"{self.day(moment, zone, with_year=True)}, {moment.astimezone(zone):%H:%M}"

    def window(self, start: datetime, end: datetime, zone: ZoneInfo, *, with_day: bool = True) -> str:
        """A promised time: `Tue 24 Nov, 15:00-15:30`."""
        times = f"{start.astimezone(zone):%H:%M}-{end.astimezone(zone):%H:%M}"
        return f"{self.day(start, zone)}, {times}" if with_day else times

    def _translated(self, template: str) -> str:
        return self._translator.translate("Sentences", template) or template

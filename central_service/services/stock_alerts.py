"""Low stock goes to the merchant's people by e-mail: what got low at one store in one message."""

import logging
from collections.abc import Callable
from email.headerregistry import Address
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from central_service.notify.message import Delivery, Report
from central_service.notify.smtp import sender_address
from central_service.services.clock import Clock
from central_service.storage import alerts, merchants, stock, stores
from central_service.storage.alerts import StockAlert
from central_service.storage.database import Database

log = logging.getLogger(__name__)
EVERY_S = 60.0
_LEASE_S = 300.0


class StockAlerts:
    """Tells what got low, once; any number of processes may have one.

    Args:
        database: Where alerts wait.
        deliver: Hands a message in.
        mail_from: Who it is from.
        clock: The time.
    """

    def __init__(
        self, database: Database, deliver: Callable[[EmailMessage], Report], mail_from: str, clock: Clock
    ) -> None:
        self._database = database
        self._deliver = deliver
        self._from = sender_address(mail_from)
        self._clock = clock

    def run_once(self) -> int:
        """Tell everything that waits; returns how many products that were.

        Without anybody to tell, what waits is done with: a list of last year's is no use to somebody new.
        """
        told = 0
        while True:
            claimed = self._database.write(lambda work: alerts.claim(work, self._clock(), _LEASE_S))
            if not claimed:
                return told
            recipients = self._database.read(merchants.get).merchant.alerts_to
            if recipients and not self._tell(claimed, recipients):
                return told
            self._database.write(lambda work, done=claimed: alerts.sent(work, done))  # type: ignore[misc]
            told += len(claimed)

    def _tell(self, claimed: list[StockAlert], recipients: tuple[str, ...]) -> bool:
        report = self._deliver(self._message(claimed, recipients))
        if report.delivery is Delivery.LATER:
            log.warning("low stock could not be told: %s", report.reason)
            return False  # the lease runs out, and somebody tries again
        if report.delivery is Delivery.NEVER:
            log.error("low stock cannot be told: %s", report.reason)
        return True

    def _message(self, claimed: list[StockAlert], recipients: tuple[str, ...]) -> EmailMessage:
        store_id = claimed[0].store_id
        store = self._database.read(lambda c: stores.by_id(c, store_id))
        skus = [alert.sku for alert in claimed]
        known = self._database.read(lambda c: stock.of_store(c, store_id, skus))
        zone = ZoneInfo(store.location.time_zone)
        lines = []
        for alert in claimed:
            name = known[alert.sku].described.name if alert.sku in known else ""
            at = alert.at.astimezone(zone)
            lines.append(f"- {alert.sku}  {name}: {alert.units_left} left ({at:%Y-%m-%d %H:%M})")
        message = EmailMessage()
        what = f"{len(claimed)} products are low" if len(claimed) > 1 else "a product is low"
        message["Subject"] = f"{store.location.name}: {what}"
        message["From"] = self._from
        message["To"] = tuple(Address(addr_spec=each) for each in recipients)
        message["Message-ID"] = f"<stock-{claimed[0].alert_id}@{self._from.domain}>"
        message["Auto-Submitted"] = "auto-generated"
        text = "\n".join(
            [
                f"At {store.location.name} ({store.location.code}), on hand and not promised to anybody:",
                "",
                *lines,
                "",
                "You hear of each product again when it got low once more after it had recovered.",
            ]
        )
        message.set_content(text + "\n", cte="quoted-printable")
        return message

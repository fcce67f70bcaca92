"""Everything the service can be told from outside."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path


def default_database_url() -> str:
    """A SQLite file under the user's data folder."""
    return f"sqlite:///{user_data_path('counterhand') / 'central.sqlite3'}"


@dataclass(frozen=True, slots=True)
class Settings:
    """What `main.create_app` builds the service from."""

    database_url: str
    smtp_url: str = ""
    """`smtp://user:password@host:port?starttls=1` or `smtps://...`; empty: messages wait."""
    mail_from: str = "Counterhand <pickup@counterhand.invalid>"
    public_url: str = ""
    """Where customers reach the service; empty: messages carry no links."""
    max_body_bytes: int = 1_000_000
    database_pool: int = 10
    """The most connections that one process opens to a PostgreSQL server, beside two for the news."""
    database_pooler_url: str = ""
    """A pooler in front of the PostgreSQL server that hands a connection out for one transaction."""
    feed_watch_s: float = 5.0
    """How often it looks for changes of other processes whose news did not arrive."""
    requests_per_tablet: int = 1200
    """A minute, of each process; 0 for no bound."""
    requests_per_key: int = 60_000
    """The same for one storefront's or admin's key."""
    enrolments_per_address: int = 20
    """The same for codes that are tried from one address."""
    sms_url: str = ""
    """`https://SID:TOKEN@api.host?from=%2B15550100` or `...?service=MG...`; empty: text messages wait."""

    @property
    def sqlite_path(self) -> Path | None:
        """The file of an embedded database; None for another engine."""
        prefix = "sqlite:///"
        if not self.database_url.startswith(prefix):
            return None
        return Path(self.database_url.removeprefix(prefix))

"""What the commands beside `serve` do; their answers go to standard output."""

# ruff: noqa: T201 - printing is what these are for

from central_service.errors import SetupError
from central_service.main import open_database
from central_service.services import enrolment, sample, setup
from central_service.services.clock import utc_now
from central_service.settings import Settings
from central_service.storage import opening, schema, stores
from counterhand_resources import resource
from pickup_domain.pickup_code import grouped


def migrate(settings: Settings) -> int:
    """Bring the database to this version's schema."""
    database = opening.open_database(settings.database_url)
    try:
        print(f"The database has schema {schema.migrate(database.engine)}.")
    finally:
        database.close()
    return 0


def load_sample(settings: Settings) -> int:
    """A store to try; prints the storefront's key and how to enrol a tablet."""
    database = open_database(settings)
    try:
        if database.read(stores.ids):
            raise SetupError(
                "There is a store in this database already. Load the sample into a new one: --database sqlite:///FILE"
            )
        loaded = sample.load(database, resource("sample_store"), utc_now())
    finally:
        database.close()
    print(f"Loaded {loaded.location_code} with {loaded.orders} orders.")
    print(f"Storefront key: {loaded.storefront_key}")
    print("PINs: " + ", ".join(f"{name} {pin}" for name, pin in loaded.staff))
    print(f"Enrol a tablet: central-service enrol-code --location {loaded.location_code}")
    return 0


def restored(settings: Settings) -> int:
    """Tell every tablet that the database is an older one than they knew."""
    database = open_database(settings)
    try:
        count = database.write(setup.begin_anew)
    finally:
        database.close()
    print(f"The tablets of {count} stores will take a snapshot and send what this backup does not know.")
    return 0


def enrol_code(settings: Settings, location_code: str) -> int:
    """Print a one-time code for a new tablet."""
    database = open_database(settings)
    try:
        store = database.read(lambda connection: stores.by_code(connection, location_code))
        if store is None:
            raise SetupError(f"There is no location {location_code}. Check the code.")
        code = database.write(lambda work: enrolment.new_code(work, store.store_id, utc_now()))
    finally:
        database.close()
    print(f"Enrol code: {grouped(code)}")
    print(f"Type it on the new tablet within {int(enrolment.CODE_VALID_FOR.total_seconds() // 60)} minutes.")
    return 0

"""`central-service`: serve, migrate, load the sample store, let a tablet in."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

from central_service.errors import ProblemError, SetupError
from central_service.settings import Settings, default_database_url


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 where it worked, 1 with a sentence on stderr where not."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except (SetupError, ProblemError) as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="central-service", description="The service behind Counterhand.")
    commands = parser.add_subparsers(title="commands", required=True)

    serve = _add_serve(commands)
    migrate = commands.add_parser("migrate", help="bring the database to this version's schema")
    migrate.set_defaults(run=_migrate)

    sample = commands.add_parser("load-sample", help="a store to try, with orders in every state")
    sample.set_defaults(run=_load_sample)

    enrol = commands.add_parser("enrol-code", help="a one-time code for a new tablet")
    enrol.add_argument("--location", required=True, metavar="CODE")
    enrol.set_defaults(run=_enrol_code)

    _add_sample_shop(commands)
    restored = commands.add_parser("restored", help="after a restore from a backup, before serving again")
    restored.set_defaults(run=_restored)

    notify = commands.add_parser("notify", help="messages to customers")
    preview = notify.add_subparsers(title="commands", required=True).add_parser(
        "preview", help="a message as a customer gets it, from sample facts; or send it as a test"
    )
    _add_preview(preview)

    operating = list(_add_operations(commands))
    for command in (serve, migrate, sample, enrol, restored, *operating):
        command.add_argument(
            "--database",
            default=default_database_url(),
            metavar="URL",
            help="PostgreSQL or SQLite; default: a SQLite file under your data folder (%(default)s)",
        )
    return parser


def _add_serve(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    serve = commands.add_parser("serve", help="answer storefronts and tablets")
    serve.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this machine only)"
    )
    serve.add_argument("--port", type=int, default=8080, help="0 takes a free one and prints it")
    serve.add_argument("--smtp", default="", metavar="URL", help="smtp://user:password@host:587?starttls=1")
    serve.add_argument("--mail-from", default=Settings("").mail_from, metavar="ADDRESS")
    serve.add_argument(
        "--sms", default="", metavar="URL", help="https://SID:TOKEN@host?from=%%2B15550100, or ?service=MG..."
    )
    serve.add_argument("--public-url", default="", metavar="URL", help="where customers reach the service")
    serve.add_argument("--workers", type=_count, default=1, metavar="N", help="processes (PostgreSQL only)")
    serve.add_argument(
        "--pool",
        type=_count,
        default=Settings("").database_pool,
        metavar="N",
        help="connections to PostgreSQL per process at most (default: %(default)s)",
    )
    serve.add_argument(
        "--pooler",
        default="",
        metavar="URL",
        help="a pgbouncer (pool_mode = transaction) in front of --database; news go past it",
    )
    for name, about in (
        ("requests-per-tablet", "requests a minute of one tablet"),
        ("requests-per-key", "requests a minute with one storefront's or admin's key"),
        ("enrolments-per-address", "enrolment codes tried a minute from one address"),
    ):
        default = getattr(Settings(""), name.replace("-", "_"))
        serve.add_argument(
            f"--{name}",
            type=_bound,
            default=default,
            metavar="N",
            help=f"{about}, of each process; 0: no bound (default: %(default)s)",
        )
    serve.set_defaults(run=_serve)
    return serve


def _add_sample_shop(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    shop = commands.add_parser("sample-shop", help="a storefront to try, which sells the sample's goods")
    shop.add_argument("--service", required=True, metavar="URL", help="such as http://127.0.0.1:8080")
    given = shop.add_mutually_exclusive_group(required=True)
    given.add_argument("--key", help="the storefront's key")
    given.add_argument("--key-file", type=Path, metavar="FILE", help="it stands there")
    shop.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    shop.add_argument("--port", type=int, default=8081, help="0 takes a free one; default: %(default)s")
    shop.set_defaults(run=_sample_shop)


def _add_operations(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> Iterator[argparse.ArgumentParser]:
    yield from _add_keys(commands)
    yield from _add_files(commands)
    yield from _add_care(commands)


def _add_keys(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> Iterator[argparse.ArgumentParser]:
    admin = commands.add_parser("admin-key", help="a key that may configure the service")
    admin.add_argument("--name", required=True, help="whose")
    admin.set_defaults(run=lambda o: _operations().admin_key(_settings(o), o.name))
    yield admin
    front = commands.add_parser("storefront-key", help="a key that may place orders")
    front.add_argument("--id", required=True, help="such as web-shop")
    front.add_argument("--name", required=True)
    front.set_defaults(run=lambda o: _operations().storefront_key(_settings(o), o.id, o.name))
    yield front


def _add_files(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> Iterator[argparse.ArgumentParser]:
    importing = commands.add_parser("import", help="make everything as a merchant's YAML file says")
    importing.add_argument("file", type=Path)
    importing.add_argument("--dry-run", action="store_true", help="check and tell, change nothing")
    importing.set_defaults(
        run=lambda o: _operations().import_merchant(_settings(o), o.file, dry_run=o.dry_run)
    )
    yield importing
    exporting = commands.add_parser("export", help="the merchant and every location as one YAML file")
    exporting.add_argument("--output", type=Path, metavar="FILE", help="default: show it")
    exporting.set_defaults(run=lambda o: _operations().export_merchant(_settings(o), o.output))
    yield exporting
    stock = commands.add_parser("import-stock", help="counts from a CSV file: location,sku,on_hand,...")
    stock.add_argument("file", type=Path)
    stock.set_defaults(run=lambda o: _operations().import_stock(_settings(o), o.file))
    yield stock


def _add_care(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> Iterator[argparse.ArgumentParser]:
    slot = commands.add_parser("slot", help="shrink, close or reopen one slot")
    slot.add_argument("--location", required=True, metavar="CODE")
    slot.add_argument("--start", required=True, metavar="TIME", help="such as 2026-11-25T10:00Z")
    slot.add_argument("--orders", type=_count, metavar="N", help="it takes so many; default: the rule's")
    slot.add_argument("--items", type=_count, metavar="N", help="the same for units")
    slot.add_argument("--close", action="store_true", help="it takes nothing more; without it: open")
    slot.set_defaults(
        run=lambda o: _operations().slot(
            _settings(o), o.location, o.start, o.orders, o.items, is_closed=o.close
        )
    )
    yield slot
    verify = (
        commands.add_parser("audit", help="who changed what")
        .add_subparsers(title="commands", required=True)
        .add_parser("verify", help="name each altered, removed or moved row of the chains")
    )
    verify.add_argument("--location", metavar="CODE", help="default: every one, and the service itself")
    verify.add_argument(
        "--anchors",
        type=Path,
        metavar="FILE",
        help="compare with what an earlier check left there",
    )
    verify.set_defaults(run=lambda o: _operations().verify_audit(_settings(o), o.location, o.anchors))
    yield verify
    erase = commands.add_parser("erase-customer", help="forget somebody who asks to be forgotten")
    erase.add_argument("--email", default="", metavar="ADDRESS")
    erase.add_argument("--phone", default="", metavar="NUMBER")
    erase.add_argument("--order", default="", metavar="NUMBER", help="an order of theirs, with --location")
    erase.add_argument("--location", default="", metavar="CODE")
    erase.set_defaults(run=_erase_customer)
    yield erase
    take = commands.add_parser("take-unsent", help="count a lead's file of unsent steps")
    take.add_argument("file", type=Path)
    take.set_defaults(run=lambda o: _operations().take_unsent(_settings(o), o.file))
    yield take
    doctor = commands.add_parser("doctor", help="name what will hurt before a shopper finds it")
    doctor.set_defaults(run=lambda o: _operations().examine(_settings(o)))
    yield doctor


def _erase_customer(options: argparse.Namespace) -> int:
    from central_service.services.erasing import Whom

    if not (options.email or options.phone or (options.order and options.location)):
        raise SetupError("Say whom: --email, --phone, or --order with --location.")
    whom = Whom(options.email, options.phone, options.location, options.order)
    status: int = _operations().erase_customer(_settings(options), whom)
    return status


def _settings(options: argparse.Namespace) -> Settings:
    return Settings(options.database)


def _operations() -> ModuleType:
    from central_service import operations

    return operations


def _add_preview(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--kind", default="ready", help="such as ready, substitution_asked (default: %(default)s)"
    )
    parser.add_argument("--language", default="en", metavar="CODE", help="default: %(default)s")
    parser.add_argument("--channel", choices=("email", "sms"), default="email", help="default: %(default)s")
    parser.add_argument(
        "--output", metavar="FILE", help="write it there, an e-mail as HTML; default: show its text"
    )
    parser.add_argument("--database", default="", metavar="URL", help="with the merchant's stored templates")
    parser.add_argument("--templates", metavar="FOLDER", help="with others, such as FOLDER/de/ready.txt")
    parser.add_argument(
        "--send-to", default="", metavar="ADDRESS", help="send it there: an address or a number"
    )
    parser.add_argument("--smtp", default="", metavar="URL", help="by which mail server")
    parser.add_argument("--mail-from", default=Settings("").mail_from, metavar="ADDRESS")
    parser.add_argument("--sms", default="", metavar="URL", help="by which SMS account")
    parser.set_defaults(run=_preview)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _bound(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("0 or more")
    return number


def _serve(options: argparse.Namespace) -> int:
    from central_service.serving import serve

    return serve(
        Settings(
            database_url=options.database,
            smtp_url=options.smtp,
            mail_from=options.mail_from,
            sms_url=options.sms,
            public_url=options.public_url,
            database_pool=options.pool,
            database_pooler_url=options.pooler,
            requests_per_tablet=options.requests_per_tablet,
            requests_per_key=options.requests_per_key,
            enrolments_per_address=options.enrolments_per_address,
        ),
        options.host,
        options.port,
        options.workers,
    )


def _migrate(options: argparse.Namespace) -> int:
    from central_service import administration

    return administration.migrate(Settings(options.database))


def _load_sample(options: argparse.Namespace) -> int:
    from central_service import administration

    return administration.load_sample(Settings(options.database))


def _sample_shop(options: argparse.Namespace) -> int:
    from central_service.sample_shop import running

    try:
        key = options.key or options.key_file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SetupError(f"Cannot read {options.key_file}: {error.strerror}.") from error
    return running.run(options.service, key, options.host, options.port)


def _restored(options: argparse.Namespace) -> int:
    from central_service import administration

    return administration.restored(Settings(options.database))


def _preview(options: argparse.Namespace) -> int:
    from central_service import preview
    from central_service.notify.message import Channel

    return preview.run(
        preview.Wanted(
            options.kind,
            options.language,
            Channel(options.channel),
            Path(options.output) if options.output else None,
            options.send_to,
            Settings(options.database, options.smtp, options.mail_from, sms_url=options.sms),
            Path(options.templates) if options.templates else None,
        )
    )


def _enrol_code(options: argparse.Namespace) -> int:
    from central_service import administration

    return administration.enrol_code(Settings(options.database), options.location)


if __name__ == "__main__":
    sys.exit(main())

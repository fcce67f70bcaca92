"""A bare FastAPI program: a committed INSERT, and an event that many wait for.

Takes a port, and a SQLite file or the URL of a PostgreSQL database.
"""

import asyncio
import sqlite3
import sys
import threading
from collections.abc import Callable

import psycopg
import uvicorn
from fastapi import FastAPI, Request

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000")


def sqlite_insert(path: str) -> Callable[[bytes], None]:
    """One committed row, on this thread's connection."""
    local = threading.local()

    def insert(body: bytes) -> None:
        if not hasattr(local, "connection"):
            local.connection = sqlite3.connect(path, isolation_level=None)
            for pragma in PRAGMAS:
                local.connection.execute(f"PRAGMA {pragma}")
            local.connection.execute("CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, body TEXT)")
        local.connection.execute("INSERT INTO row (body) VALUES (?)", (body.decode(),))

    return insert


def postgres_insert(url: str) -> Callable[[bytes], None]:
    """One committed row, on this thread's connection."""
    local = threading.local()
    with psycopg.connect(url, autocommit=True) as first:
        first.execute("CREATE TABLE IF NOT EXISTS row (id bigserial PRIMARY KEY, body text)")

    def insert(body: bytes) -> None:
        if not hasattr(local, "connection"):
            local.connection = psycopg.connect(url, autocommit=True)
        local.connection.execute("INSERT INTO row (body) VALUES (%s)", (body.decode(),))

    return insert


def app(database: str) -> FastAPI:
    """The endpoints."""
    made = FastAPI()
    waiters: set[asyncio.Event] = set()
    insert = postgres_insert(database) if database.startswith("postgres") else sqlite_insert(database)

    @made.post("/insert")
    async def post(request: Request) -> dict[str, bool]:
        await asyncio.to_thread(insert, await request.body())
        return {"stored": True}

    @made.get("/wait")
    async def wait() -> dict[str, bool]:
        event = asyncio.Event()
        waiters.add(event)
        await event.wait()
        return {"woken": True}

    @made.post("/wake")
    async def wake() -> dict[str, int]:
        woken = len(waiters)
        for event in waiters:
            event.set()
        waiters.clear()
        return {"woken": woken}

    return made


if __name__ == "__main__":
    uvicorn.run(
        app(sys.argv[2]), host="127.0.0.1", port=int(sys.argv[1]), log_level="warning", access_log=False
    )

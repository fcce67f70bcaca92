"""A bare FastAPI program: a committed INSERT, and an event that many wait for. Takes a port and a file."""

import asyncio
import sqlite3
import sys
import threading

import uvicorn
from fastapi import FastAPI, Request

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000")


def app(path: str) -> FastAPI:
    """The endpoints, on a SQLite file."""
    made = FastAPI()
    local = threading.local()
    waiters: set[asyncio.Event] = set()

    def connection() -> sqlite3.Connection:
        if not hasattr(local, "connection"):
            local.connection = sqlite3.connect(path, isolation_level=None)
            for pragma in PRAGMAS:
                local.connection.execute(f"PRAGMA {pragma}")
            local.connection.execute("CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, body TEXT)")
        found: sqlite3.Connection = local.connection
        return found

    def insert(body: bytes) -> int:
        done = connection().execute("INSERT INTO row (body) VALUES (?)", (body.decode(),))
        return int(done.lastrowid or 0)

    @made.post("/insert")
    async def post(request: Request) -> dict[str, int]:
        return {"id": await asyncio.to_thread(insert, await request.body())}

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

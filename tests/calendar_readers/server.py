"""A Radicale server on loopback: takes a calendar file, then what changed, and prints what a client finds, as JSON.

Runs in the environment of requirements.txt: `python server.py FOLDER WHOLE CHANGED`.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import warnings
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from readers import by_icalendar

YEAR = (datetime(2027, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC))


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def put(address: str, data: bytes) -> int:
    headers = {"Content-Type": "text/calendar; charset=utf-8", "Authorization": f"Basic {b64encode(b'us:us').decode()}"}
    request = urllib.request.Request(address, data, headers, method="PUT")
    with urllib.request.urlopen(request) as answer:
        status: int = answer.status
        return status


def wait_for(address: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(address).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the server did not start")


def entries_apart(data: bytes) -> dict[str, bytes]:
    """Each entry as a calendar of its own, as a calendar program sends it."""
    head, *events = data.split(b"BEGIN:VEVENT\r\n")
    found = {}
    for event in events:
        body = event.removesuffix(b"END:VCALENDAR\r\n")
        uid = next(line for line in body.split(b"\r\n") if line.startswith(b"UID:"))[4:].decode()
        found[uid] = head + b"BEGIN:VEVENT\r\n" + body + b"END:VCALENDAR\r\n"
    return found


def what_a_client_finds(address: str) -> list[dict[str, Any]]:
    import caldav

    client = caldav.DAVClient(f"{address}/", username="us", password="us")
    calendar = caldav.Calendar(client=client, url=f"{address}/us/plan/")
    found = calendar.search(start=YEAR[0], end=YEAR[1], event=True, expand=False, server_expand=True)
    entries = [entry for one in found for entry in by_icalendar(one.data.encode())]
    return sorted(entries, key=lambda one: one["uid"])


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """The address of a server that keeps its calendars in a folder, for as long as it is needed."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "radicale", "--hosts", f"127.0.0.1:{port}", "--storage-filesystem-folder", str(folder),
               "--auth-type", "none", "--logging-level", "critical"]  # fmt: skip
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(address)
        yield address
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    warnings.simplefilter("ignore")
    folder, whole, changed = (Path(one) for one in sys.argv[1:4])
    with running(folder) as address:
        put(f"{address}/us/plan/", whole.read_bytes())
        first = what_a_client_finds(address)
        for uid, data in entries_apart(changed.read_bytes()).items():
            put(f"{address}/us/plan/{uid}.ics", data)
        json.dump({"first": first, "second": what_a_client_finds(address)}, sys.stdout)


if __name__ == "__main__":
    main()

"""An HTTP server on 127.0.0.1 that answers as a test tells it to."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Seen:
    """A request as it came."""

    method: str
    target: str
    query: dict[str, str]
    form: dict[str, str]
    headers: dict[str, str]
    connection: int


@dataclass
class Server:
    """What a test knows of its server."""

    url: str
    requests: list[Seen] = field(default_factory=list)


def reply(status: int = 200, body: Mapping[str, Any] | str | None = None, headers: Mapping[str, str] = {}) -> Answer:
    """Answers with JSON, or with a text as it is."""
    text = body if isinstance(body, str) else json.dumps({"RequestId": "R-1", **(body or {})})

    def answer(handler: BaseHTTPRequestHandler) -> None:
        content = text.encode()
        handler.send_response_only(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    return answer


def failure(code: str, status: int = 400, headers: Mapping[str, str] = {}) -> Answer:
    """Answers with an error of the service."""
    return reply(status, {"Code": code, "Message": "The service says why."}, headers)


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """Closes the connection without an answer."""
    handler.close_connection = True


def break_off(handler: BaseHTTPRequestHandler) -> None:
    """Closes the connection in the middle of an answer."""
    handler.send_response_only(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"RequestId":')
    handler.close_connection = True


def stall(seconds: float) -> Answer:
    """Says nothing for a while, then hangs up."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(seconds)
        handler.close_connection = True

    return answer


def drip(seconds: float) -> Answer:
    """Sends a byte of an answer now and then, so that no single read takes long."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response_only(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        end = time.monotonic() + seconds
        try:
            while time.monotonic() < end:
                handler.wfile.write(b" ")
                handler.wfile.flush()
                time.sleep(0.01)
        except OSError:
            pass
        handler.close_connection = True

    return answer


@contextmanager
def serve(*answers: Answer) -> Iterator[Server]:
    """Serves the answers one after the other, the last one again and again."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body of an answer go in two packets, which the system would hold back.
        disable_nagle_algorithm = True

        def handle_request(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            with lock:
                number = len(server.requests)
                seen = Seen(
                    method=self.command,
                    target=self.path,
                    query=dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True)),
                    form=dict(parse_qsl(body, keep_blank_values=True)),
                    headers={name.lower(): value for name, value in self.headers.items()},
                    connection=self.client_address[1],
                )
                server.requests.append(seen)
            answers[min(number, len(answers) - 1)](self)

        do_GET = do_POST = handle_request

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        server = Server(f"http://127.0.0.1:{http.server_address[1]}")
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()

"""Proxies of the environment."""

from __future__ import annotations

import os
import socket
import threading
import unittest
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock

from scripted_server import reply, serve
from slb_sdk import ConfigurationError, Credentials, NetworkError
from slb_sdk.slb import SlbClient

KEYS = Credentials("testid", "testsecret")
USER = f"Basic {b64encode(b'user:pass word').decode()}"


def slb_for(url: str) -> SlbClient:
    return SlbClient(endpoint=url, region_id="cn-hangzhou", credentials=KEYS, attempts=1, timeout=5)


def environment(**variables: str) -> mock._patch_dict:
    return mock.patch.dict(os.environ, variables, clear=True)


@contextmanager
def tunnel(answer: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """Answers one CONNECT and gives what came: the request, and how the traffic behind it begins."""
    came: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def run() -> None:
            connection, _ = server.accept()
            with connection:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    head += connection.recv(1)
                came.append(head)
                connection.sendall(answer)
                came.append(connection.recv(1))

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield f"127.0.0.1:{server.getsockname()[1]}", came
        finally:
            thread.join(5)


class Proxies(unittest.TestCase):
    def test_a_proxy_gets_the_whole_url(self) -> None:
        with serve(reply()) as proxy, environment(HTTP_PROXY=proxy.url.replace("//", "//user:pass%20word@")):
            with slb_for("http://slb.invalid:8080") as slb:
                slb.describe_load_balancers()
                slb.describe_load_balancers()
        for request in proxy.requests:
            self.assertEqual(request.headers["host"], "slb.invalid:8080")
            self.assertEqual(request.headers["proxy-authorization"], USER)
            self.assertTrue(request.target.startswith("http://slb.invalid:8080/?RegionId=cn-hangzhou"), request.target)
        self.assertEqual(len({request.connection for request in proxy.requests}), 1)

    def test_tls_goes_through_a_tunnel(self) -> None:
        with tunnel(b"HTTP/1.1 200 OK\r\n\r\n") as (address, came):
            with environment(https_proxy=f"http://user:pass%20word@{address}"):
                with self.assertRaises(NetworkError) as caught:
                    slb_for("slb.invalid").describe_regions()
        head, first = came
        self.assertEqual(head.splitlines()[0], b"CONNECT slb.invalid:443 HTTP/1.1")
        self.assertIn(f"proxy-authorization: {USER}".encode(), head)
        self.assertNotIn(b"x-acs", head)
        # The first byte of a TLS handshake; here it ends.
        self.assertEqual(first, b"\x16")
        self.assertFalse(caught.exception.sent)

    def test_a_proxy_that_refuses(self) -> None:
        for answer, words in (
            (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", "it answers HTTP 407"),
            (b"SSH-2.0\r\n\r\n", "its answer is no HTTP"),
        ):
            with tunnel(answer) as (address, came), environment(HTTPS_PROXY=f"http://user:secret@{address}"):
                with self.assertRaisesRegex(NetworkError, f"slb.invalid .through proxy {address}: {words}") as caught:
                    slb_for("slb.invalid").describe_regions()
            self.assertEqual(came[1], b"")
            self.assertFalse(caught.exception.sent)
            self.assertNotIn("secret", str(caught.exception))

    def test_hosts_that_need_none(self) -> None:
        with serve(reply()) as server, environment(HTTP_PROXY="http://127.0.0.1:1", NO_PROXY="example.com,127.0.0.1"):
            slb_for(server.url).describe_regions()
        self.assertEqual(len(server.requests), 1)

    def test_what_is_no_proxy(self) -> None:
        for url in ("socks5://user:secret@host:1", "http://user:secret@host:port", "https://host", "http://host/path"):
            with environment(HTTPS_PROXY=url):
                with self.assertRaisesRegex(ConfigurationError, "^HTTPS_PROXY must") as caught:
                    slb_for("slb.invalid").describe_regions()
            self.assertNotIn("secret", str(caught.exception))


if __name__ == "__main__":
    unittest.main()

"""Limits of time and size."""

from __future__ import annotations

import builtins
import socket
import time
import unittest

from scripted_server import drip, reply, serve, stall
from slb_sdk import ApiError, Credentials, ResponseTooLargeError, TimeoutError, WaiterError
from slb_sdk.slb import SlbClient

KEYS = Credentials("testid", "testsecret")


def slb_for(url: str, **options: object) -> SlbClient:
    return SlbClient(endpoint=url, region_id="cn-hangzhou", credentials=KEYS, **options)  # type: ignore[arg-type]


class Limits(unittest.TestCase):
    def assert_ends(self, kind: str, url: str, **options: object) -> TimeoutError:
        start = time.monotonic()
        with self.assertRaises(TimeoutError) as caught:
            slb_for(url, **options).describe_regions()
        self.assertLess(time.monotonic() - start, 1)
        self.assertEqual(caught.exception.kind, kind)
        self.assertIsInstance(caught.exception, builtins.TimeoutError)
        return caught.exception

    def test_an_attempt(self) -> None:
        with serve(stall(2)) as server:
            error = self.assert_ends("attempt", server.url, attempt_timeout=0.2, attempts=1)
        self.assertEqual(str(error), "DescribeRegions: no complete answer to an attempt within 0.2 s.")

    def test_a_read_is_tried_again_after_an_attempt_that_took_too_long(self) -> None:
        with serve(stall(2), reply()) as server:
            slb_for(server.url, attempt_timeout=0.2).describe_regions()
        self.assertEqual(len(server.requests), 2)

    def test_the_call_as_a_whole(self) -> None:
        with serve(stall(2)) as server:
            self.assert_ends("total", server.url, timeout=0.3)

    def test_an_answer_that_drips(self) -> None:
        with serve(drip(2)) as server:
            self.assert_ends("attempt", server.url, attempt_timeout=0.3, attempts=1)

    def test_a_connection(self) -> None:
        # A queue of one that is full: the system answers no further connection.
        with socket.socket() as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            address = full.getsockname()
            waiting = [socket.socket() for _ in range(3)]
            for each in waiting:
                each.setblocking(False)
                each.connect_ex(address)
            try:
                self.assert_ends("connect", f"http://127.0.0.1:{address[1]}", connect_timeout=0.3, attempts=1)
            finally:
                for each in waiting:
                    each.close()

    def test_no_limit(self) -> None:
        with serve(reply()) as server:
            slb_for(server.url, timeout=None, attempt_timeout=None, connect_timeout=None).describe_regions()

    def test_the_size_of_an_answer(self) -> None:
        body = {"Regions": {"Region": [{"RegionId": "x" * 1000}]}}
        with serve(reply(200, body)) as server:
            with self.assertRaises(ResponseTooLargeError):
                slb_for(server.url, max_response_bytes=1000).describe_regions()
            slb_for(server.url, max_response_bytes=1100).describe_regions()

    def test_the_work_for_an_error_that_is_huge(self) -> None:
        spent: list[float] = []
        for body in ("-" * 15_000_000, {"Code": "X" * 5_000_000, "Message": "-BEGIN " * 1_500_000}):
            with serve(reply(400, body)) as server, self.assertRaises(ApiError) as caught:
                key = "".join(f"-----BEGIN KEY {number}-----\n" for number in range(30))
                start = time.thread_time()
                try:
                    slb_for(server.url, attempts=1).upload_server_certificate(ServerCertificate="cert", PrivateKey=key)
                finally:
                    spent.append(time.thread_time() - start)
            self.assertLess(spent.pop(), 0.4)
            self.assertLess(len(str(caught.exception)), 5000)

    def test_a_wait(self) -> None:
        with serve(reply(200, {"LoadBalancerStatus": "inactive"})) as server:
            start = time.monotonic()
            with self.assertRaises(WaiterError) as caught:
                slb_for(server.url).wait_until.load_balancer_active(timeout=0.3, delay=0.1, LoadBalancerId="lb-1")
        self.assertLess(time.monotonic() - start, 1)
        self.assertEqual(caught.exception.reason, "timeout")
        self.assertEqual(caught.exception.seen, {"LoadBalancerStatus": "inactive"})

    def test_a_wait_whose_request_hangs(self) -> None:
        with serve(stall(2)) as server, self.assertRaises(WaiterError) as caught:
            slb_for(server.url).wait_until.load_balancer_active(timeout=0.3, LoadBalancerId="lb-1")
        self.assertEqual(caught.exception.reason, "timeout")


if __name__ == "__main__":
    unittest.main()

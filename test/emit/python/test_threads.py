"""One client in many threads."""

from __future__ import annotations

import threading
import unittest
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from time import gmtime, strftime, time

from scripted_server import failure, reply, serve
from slb_sdk import ApiError, Credentials
from slb_sdk.slb import SlbClient

KEYS = Credentials("testid", "testsecret")


class Threads(unittest.TestCase):
    def test_calls_do_not_mix(self) -> None:
        with serve(reply()) as server, SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS) as slb:
            with ThreadPoolExecutor(16) as pool:
                list(
                    pool.map(
                        lambda number: slb.set_load_balancer_name(
                            LoadBalancerId=f"lb-{number}", LoadBalancerName=f"name-{number}"
                        ),
                        range(200),
                    )
                )
            connections = {request.connection for request in server.requests}
            self.assertEqual(len({request.query["LoadBalancerId"] for request in server.requests}), 200)
            for request in server.requests:
                self.assertEqual(request.query["LoadBalancerId"][3:], request.query["LoadBalancerName"][5:])
            self.assertEqual(len({request.headers["x-acs-signature-nonce"] for request in server.requests}), 200)
            self.assertLessEqual(len(connections), 64)

    def test_a_wrong_clock_is_corrected_for_all_requests_on_their_way(self) -> None:
        together = threading.Barrier(4)
        date = {"Date": formatdate(time() + 7200, usegmt=True)}
        in_an_hour = strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(time() + 3600))

        def answer(handler: BaseHTTPRequestHandler) -> None:
            if handler.headers["x-acs-date"] > in_an_hour:
                reply(headers=date)(handler)
            else:
                # All four have come before any of them is refused.
                together.wait(5)
                failure("InvalidTimeStamp.Expired", 400, date)(handler)

        with serve(answer) as server, SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS) as slb:
            with ThreadPoolExecutor(4) as pool:
                for call in [pool.submit(slb.delete_load_balancer, LoadBalancerId=f"lb-{n}") for n in range(4)]:
                    call.result()
        self.assertEqual(len(server.requests), 8)

    def test_the_purse_is_shared(self) -> None:
        with serve(failure("Throttling", 429, {"x-acs-retry-after": "0"})) as server:
            slb = SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS, attempts=50)

            def call(_: int) -> None:
                with self.assertRaises(ApiError):
                    slb.describe_regions()

            with ThreadPoolExecutor(8) as pool:
                list(pool.map(call, range(8)))
        # Eight first requests, and the hundred retries that the purse pays for.
        self.assertEqual(len(server.requests), 108)


if __name__ == "__main__":
    unittest.main()

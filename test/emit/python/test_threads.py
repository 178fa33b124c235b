"""One client in many threads."""

from __future__ import annotations

import unittest
from concurrent.futures import ThreadPoolExecutor

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

"""Which failures are tried again, and how."""

from __future__ import annotations

import unittest
from email.utils import formatdate
from time import time
from unittest import mock

from scripted_server import Answer, Server, break_off, failure, hang_up, reply, serve
from slb_sdk import ApiError, Credentials, NetworkError
from slb_sdk._retry_budget import RetryBudget
from slb_sdk.alb import AlbClient
from slb_sdk.slb import SlbClient

KEYS = Credentials("testid", "testsecret")


class Retries(unittest.TestCase):
    def setUp(self) -> None:
        self.pauses: list[float] = []
        patch = mock.patch("slb_sdk._clock.sleep", self.pauses.append)
        patch.start()
        self.addCleanup(patch.stop)

    def slb(self, server: Server, **options: object) -> SlbClient:
        return SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS, **options)  # type: ignore[arg-type]

    def test_too_many_requests_are_repeated_after_a_pause(self) -> None:
        with serve(failure("Throttling"), failure("Throttling.User"), reply()) as server:
            self.slb(server).delete_load_balancer(LoadBalancerId="lb-1")
        self.assertEqual(len(server.requests), 3)
        self.assertTrue(0.5 <= self.pauses[0] <= 1, self.pauses)
        self.assertTrue(1 <= self.pauses[1] <= 2, self.pauses)
        self.assertEqual(len({request.headers["x-acs-signature-nonce"] for request in server.requests}), 3)

    def test_the_service_says_how_long_to_wait(self) -> None:
        with serve(failure("Throttling", 429, {"x-acs-retry-after": "1500"}), reply()) as server:
            self.slb(server).describe_regions()
        self.assertEqual(self.pauses, [1.5])

    def test_what_the_spec_says_of_a_code_counts(self) -> None:
        with serve(failure("OperationFailed.ListenerStatusNotSupport"), reply()) as server:
            self.slb(server).delete_rules(RuleIds=["rule-1"])
        self.assertEqual(len(server.requests), 2)

    def test_other_errors_are_final(self) -> None:
        with serve(failure("Forbidden.RAM", 403)) as server, self.assertRaises(ApiError) as caught:
            self.slb(server).describe_regions()
        self.assertEqual((len(server.requests), caught.exception.attempts), (1, 1))
        self.assertFalse(caught.exception.retryable)

    def test_the_number_of_attempts_is_limited(self) -> None:
        with serve(failure("Throttling")) as server, self.assertRaises(ApiError) as caught:
            self.slb(server, attempts=4).describe_regions()
        self.assertEqual((len(server.requests), caught.exception.attempts), (4, 4))

    def test_a_read_is_repeated_when_the_answer_is_lost(self) -> None:
        for lost in (hang_up, break_off, reply(502, "<html><title>Bad Gateway</title></html>")):
            with serve(lost, reply()) as server:
                self.slb(server).describe_regions()
            self.assertEqual(len(server.requests), 2)

    def test_a_write_is_not(self) -> None:
        cases: tuple[tuple[Answer, type[Exception]], ...] = (
            (hang_up, NetworkError),
            (break_off, NetworkError),
            (reply(502, ""), ApiError),
        )
        for lost, kind in cases:
            with serve(lost, reply()) as server, self.assertRaises(kind):
                self.slb(server).delete_load_balancer(LoadBalancerId="lb-1")
            self.assertEqual(len(server.requests), 1)

    def test_a_write_with_a_token_is_repeated_with_the_same(self) -> None:
        with serve(hang_up, reply()) as server:
            alb = AlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS)
            alb.create_listener(
                LoadBalancerId="alb-1",
                ListenerProtocol="HTTP",
                ListenerPort=80,
                DefaultActions=[
                    {
                        "Type": "ForwardGroup",
                        "ForwardGroupConfig": {"ServerGroupTuples": [{"ServerGroupId": "sgp-1"}]},
                    }
                ],
            )
        tokens = {request.query["ClientToken"] for request in server.requests}
        self.assertEqual((len(server.requests), len(tokens)), (2, 1))

    def test_a_wrong_clock_is_corrected_once_for_all(self) -> None:
        date = formatdate(time() + 7200, usegmt=True)
        with serve(failure("InvalidTimeStamp.Expired", 400, {"Date": date}), reply(headers={"Date": date})) as server:
            slb = self.slb(server)
            slb.delete_load_balancer(LoadBalancerId="lb-1")
            slb.delete_load_balancer(LoadBalancerId="lb-1")
        before, *after = (request.headers["x-acs-date"] for request in server.requests)
        self.assertEqual(len(after), 2)
        self.assertTrue(all(each > before for each in after))
        self.assertEqual(self.pauses, [0.0])

    def test_a_pause_that_would_not_end_in_time_is_not_begun(self) -> None:
        with serve(failure("Throttling", 429, {"x-acs-retry-after": "30000"})) as server, self.assertRaises(ApiError):
            self.slb(server, timeout=10).describe_regions()
        self.assertEqual((len(server.requests), self.pauses), (1, []))

    def test_an_empty_purse_ends_the_retries(self) -> None:
        with serve(failure("Throttling")) as server:
            slb = self.slb(server, attempts=1000)
            with self.assertRaises(ApiError):
                slb.describe_regions()
        self.assertEqual(len(server.requests), 101)

    def test_the_purse_gets_back_what_a_success_took(self) -> None:
        budget = RetryBudget()
        for _ in range(100):
            self.assertEqual(budget.take(is_after_timeout=False), 5)
        self.assertIsNone(budget.take(is_after_timeout=False))
        budget.give(5)
        self.assertIsNone(budget.take(is_after_timeout=True))
        self.assertEqual(budget.take(is_after_timeout=False), 5)


if __name__ == "__main__":
    unittest.main()

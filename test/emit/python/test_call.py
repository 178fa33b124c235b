"""Calls over HTTP: what is sent, what comes back, and how options act."""

from __future__ import annotations

import os
import unittest
from unittest import mock

from scripted_server import hang_up, reply, serve
from slb_sdk import ConfigurationError, Credentials, CredentialsError, NetworkError, ValidationError
from slb_sdk.nlb import NlbClient
from slb_sdk.slb import SlbClient

KEYS = Credentials("testid", "testsecret")


def slb_for(url: str, **options: object) -> SlbClient:
    return SlbClient(endpoint=url, region_id="cn-hangzhou", credentials=KEYS, **options)  # type: ignore[arg-type]


class Calls(unittest.TestCase):
    def test_a_method_sends_its_arguments_and_decodes_the_answer(self) -> None:
        rules = {"Rules": {"Rule": [{"RuleId": "r-1", "RuleName": "images"}]}, "FieldOfTomorrow": 1}
        with serve(reply(200, rules)) as server, slb_for(server.url) as slb:
            answer = slb.create_rules(
                LoadBalancerId="lb-1",
                ListenerPort=80,
                RuleList=[{"RuleName": "images", "Url": "/图", "VServerGroupId": "rsp-1"}],
            )
        self.assertEqual(answer["Rules"], [{"RuleId": "r-1", "RuleName": "images"}])
        self.assertEqual(answer["FieldOfTomorrow"], 1)  # type: ignore[typeddict-item]
        (request,) = server.requests
        self.assertEqual(request.method, "POST")
        self.assertEqual(
            request.query,
            {
                "RegionId": "cn-hangzhou",
                "LoadBalancerId": "lb-1",
                "ListenerPort": "80",
                "RuleList": '[{"RuleName":"images","Url":"/图","VServerGroupId":"rsp-1"}]',
            },
        )
        self.assertEqual(request.headers["x-acs-action"], "CreateRules")
        self.assertEqual(request.headers["host"], server.url.removeprefix("http://"))
        self.assertRegex(request.headers["user-agent"], r"^slb-sdk/\S+ python/3\.")
        self.assertRegex(request.headers["authorization"], "^ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;")

    def test_parameters_of_the_form_go_into_the_body(self) -> None:
        with serve(reply()) as server:
            nlb = NlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS)
            nlb.create_listener(LoadBalancerId="nlb-1", ListenerProtocol="TCP", ListenerPort=80, ServerGroupId="sgp-1")
        (request,) = server.requests
        self.assertEqual(request.query, {})
        self.assertEqual(request.form["ListenerPort"], "80")
        self.assertEqual(request.headers["content-type"], "application/x-www-form-urlencoded")

    def test_the_older_signature_is_in_the_query(self) -> None:
        with serve(reply()) as server:
            slb_for(server.url, signer="v1").describe_regions()
        (request,) = server.requests
        self.assertEqual(request.query["SignatureMethod"], "HMAC-SHA1")
        self.assertNotIn("authorization", request.headers)

    def test_connections_are_kept(self) -> None:
        with serve(reply()) as server, slb_for(server.url) as slb:
            for _ in range(3):
                slb.describe_regions()
            slb.with_options(timeout=5).describe_regions()
        self.assertEqual(len({request.connection for request in server.requests}), 1)

    def test_a_connection_that_the_server_has_closed_is_not_used_again(self) -> None:
        with serve(reply(headers={"Connection": "close"}), reply()) as server, slb_for(server.url, attempts=1) as slb:
            slb.delete_load_balancer(LoadBalancerId="lb-1")
            slb.delete_load_balancer(LoadBalancerId="lb-1")
        self.assertEqual(len({request.connection for request in server.requests}), 2)

    def test_arguments_are_checked_before_anything_is_sent(self) -> None:
        with serve(reply()) as server, self.assertRaises(ValidationError) as caught:
            slb_for(server.url).create_rules(LoadBalancerId="lb-1", ListenerPort=70000, RuleList=[])
        self.assertEqual(server.requests, [])
        self.assertEqual([issue.path for issue in caught.exception.issues], ["ListenerPort", "RuleList"])
        self.assertIn("ListenerPort must be from 1 to 65535. (range)", str(caught.exception))

    def test_warn_sends_all_the_same_and_logs(self) -> None:
        with serve(reply()) as server, self.assertLogs("slb_sdk", "WARNING") as logs:
            slb_for(server.url, validation="warn").delete_load_balancer()  # type: ignore[call-arg]
        self.assertEqual(len(server.requests), 1)
        self.assertIn("LoadBalancerId is required.", logs.output[0])

    def test_none_is_absent(self) -> None:
        with serve(reply()) as server:
            slb_for(server.url).describe_load_balancers(LoadBalancerName=None, PageNumber=2)  # type: ignore[typeddict-item]
        self.assertEqual(server.requests[0].query, {"RegionId": "cn-hangzhou", "PageNumber": "2"})

    def test_a_number_with_more_digits_than_python_reads_stays_a_text(self) -> None:
        digits = "1" * 5000
        with serve(reply(200, {"TotalCount": digits})) as server:
            answer = slb_for(server.url).describe_load_balancers()
        self.assertEqual(answer["TotalCount"], digits)

    def test_no_answer_is_a_network_error(self) -> None:
        with serve(hang_up) as server, self.assertRaises(NetworkError) as caught:
            slb_for(server.url, attempts=1).describe_regions()
        self.assertTrue(caught.exception.sent)
        with self.assertRaises(NetworkError) as refused:
            slb_for(server.url, attempts=1).describe_regions()
        self.assertFalse(refused.exception.sent)


class Options(unittest.TestCase):
    def test_credentials_come_from_the_environment(self) -> None:
        keys = {"ALIBABA_CLOUD_ACCESS_KEY_ID": "envid", "ALIBABA_CLOUD_ACCESS_KEY_SECRET": "envsecret"}
        with serve(reply()) as server, mock.patch.dict(os.environ, {**keys, "ALIBABA_CLOUD_REGION_ID": "cn-beijing"}):
            SlbClient(endpoint=server.url).describe_load_balancers()
        self.assertIn("Credential=envid,", server.requests[0].headers["authorization"])
        self.assertEqual(server.requests[0].query["RegionId"], "cn-beijing")

    def test_missing_credentials_say_what_to_set(self) -> None:
        with mock.patch.dict(os.environ, clear=True), self.assertRaises(CredentialsError) as caught:
            SlbClient(region_id="cn-hangzhou").describe_regions()
        self.assertIn("ALIBABA_CLOUD_ACCESS_KEY_ID", str(caught.exception))

    def test_a_failing_provider_shows_only_its_class(self) -> None:
        def provider() -> Credentials:
            raise RuntimeError("the secret is testsecret")

        with self.assertRaises(CredentialsError) as caught:
            SlbClient(region_id="cn-hangzhou", credentials=provider).describe_regions()
        self.assertIn("RuntimeError", str(caught.exception))
        self.assertNotIn("testsecret", str(caught.exception))
        self.assertIsNone(caught.exception.__context__)

    def test_a_mistyped_region_is_recognised(self) -> None:
        with self.assertRaisesRegex(ConfigurationError, "did you mean cn-hangzhou"):
            SlbClient(region_id="cn-hangzou", credentials=KEYS).describe_regions()
        with self.assertRaisesRegex(ConfigurationError, "is not a region id"):
            SlbClient(region_id="evil.example/", credentials=KEYS).describe_regions()

    def test_options_that_cannot_be_are_refused(self) -> None:
        for options in (
            {"timeout": 0},
            {"attempts": -1},
            {"attempts": 1.5},
            {"validation": "of"},
            {"signer": "v2"},
            {"region_id": 5},
            {"endpoint": b"slb.aliyuncs.com"},
            {"user_agent": 5},
            {"transport": "requests"},
        ):
            with self.subTest(options), self.assertRaisesRegex(ConfigurationError, f"^`{next(iter(options))}` must be "):
                SlbClient(**options)  # type: ignore[arg-type]

    def test_a_transport_that_returns_something_else(self) -> None:
        with self.assertRaisesRegex(TypeError, "must return an HttpResponse, not tuple"):
            slb_for("https://slb.example", transport=lambda request, limits: (200, b"{}")).describe_regions()

    def test_an_endpoint_is_a_host_or_an_origin(self) -> None:
        for endpoint in ("http://user:password@host", "https://host/path", "ftp://host", "host?query", "a b"):
            with self.subTest(endpoint), self.assertRaises(ConfigurationError) as caught:
                slb_for(endpoint).describe_regions()
            self.assertNotIn("password", str(caught.exception))


if __name__ == "__main__":
    unittest.main()

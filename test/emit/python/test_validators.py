"""Validators with values that JSON does not know; the vectors have all others."""

from __future__ import annotations

import enum
import sys
import unittest

from slb_sdk.slb import validate


class Scheduler(enum.StrEnum):
    WRR = "wrr"


class Validators(unittest.TestCase):
    def issues(self, **params: object) -> list[str]:
        valid = {"LoadBalancerId": "lb-1", "ListenerPort": 80, "HealthCheck": "off", "BackendServerPort": 80}
        found = validate("CreateLoadBalancerHTTPListener", {**valid, **params})
        return [f"{issue.path} {issue.rule}" for issue in found]

    def test_what_python_takes_for_numbers(self) -> None:
        self.assertEqual(self.issues(), [])
        self.assertEqual(self.issues(ListenerPort=True), ["ListenerPort type"])
        self.assertEqual(self.issues(ListenerPort=80.0), ["ListenerPort type"])
        self.assertEqual(self.issues(ListenerPort=10**30), ["ListenerPort range"])

    def test_texts_and_lists_of_other_kinds(self) -> None:
        self.assertEqual(self.issues(Scheduler=Scheduler.WRR), [])
        self.assertEqual(self.issues(Scheduler=b"wrr"), ["Scheduler type"])
        self.assertEqual(self.issues(HealthCheck="on", UnhealthyThreshold=4, HealthCheckHttpCode=("http_2xx",)), [])
        self.assertEqual(self.issues(Scheduler=["wrr"]), ["Scheduler type"])

    def test_a_line_end_at_the_end_of_a_text_is_part_of_it(self) -> None:
        self.assertIn(
            "Cookie cookie-characters", self.issues(StickySession="on", StickySessionType="server", Cookie="B490\n")
        )

    def test_keys_that_are_no_texts(self) -> None:
        found = validate("DescribeRegions", {1: "a"})  # type: ignore[dict-item]
        self.assertEqual([issue.rule for issue in found], ["unknown"])

    def test_an_unknown_action(self) -> None:
        with self.assertRaisesRegex(ValueError, "did you mean CreateRules"):
            validate("CreateRule", {})  # type: ignore[arg-type]

    def test_names_in_the_style_of_python(self) -> None:
        (issue, *_) = validate("CreateLoadBalancerTCPListener", {"master_slave_server_group_id": "rsp-1"})
        self.assertIn("Did you mean MasterSlaveServerGroupId?", issue.message)
        with self.assertRaisesRegex(ValueError, "did you mean DescribeLoadBalancerHTTPListenerAttribute"):
            validate("describe_load_balancer_http_listener_attribute", {})  # type: ignore[arg-type]

    def test_a_check_loads_only_its_own_action(self) -> None:
        loaded = [name for name in sys.modules if name.startswith("slb_sdk.slb.actions.")]
        self.assertNotIn("slb_sdk.slb.actions.add_tags", loaded)
        import slb_sdk.slb

        self.assertEqual(slb_sdk.slb.AddTagsRequest.__required_keys__, {"LoadBalancerId", "Tags"})
        self.assertIn("slb_sdk.slb.actions.add_tags", sys.modules)


if __name__ == "__main__":
    unittest.main()

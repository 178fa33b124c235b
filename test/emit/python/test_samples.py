"""Runs the samples of all docstrings and of the README, with answers in the place of the service's."""

from __future__ import annotations

import ast
import contextlib
import doctest
import importlib
import io
import json
import os
import re
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import slb_sdk
import slb_sdk.client
from slb_sdk import Credentials, HttpRequest, HttpResponse, TransportLimits

APIS = ("slb", "alb", "nlb", "ens")


class Checker(doctest.OutputChecker):
    """Answers are compared as values, so that samples may show them over several lines."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        return bool(want == got or ast.literal_eval(want) == ast.literal_eval(got))


class Answering:
    """A transport that answers everything with one object, which may change."""

    def __init__(self, body: Any = None) -> None:
        self.body = body
        self.asked: list[str] = []

    def __call__(self, request: HttpRequest, limits: TransportLimits) -> HttpResponse:
        self.asked.append(request.headers["x-acs-action"])
        return HttpResponse(status=200, headers={}, body=json.dumps(self.body).encode())


class Samples(unittest.TestCase):
    def run_samples(self, owner: type, api: str) -> list[str]:
        """Each request is checked; the answer that a sample shows is what it gets, and decoding must keep it."""
        module = importlib.import_module(f"slb_sdk.{api}.client")
        answering = Answering()
        client_type: Any = getattr(module, f"{api.capitalize()}Client")
        client = client_type(region_id="cn-hangzhou", credentials=Credentials("id", "secret"), transport=answering)
        runner = doctest.DocTestRunner(Checker(), verbose=False)
        for test in doctest.DocTestFinder().find(
            owner, owner.__name__, importlib.import_module(owner.__module__), {api: client}
        ):
            for example in test.examples:
                answering.body = ast.literal_eval(example.want) if example.want else None
            runner.run(test, out=self.fail)
        return answering.asked

    def test_every_action_has_a_sample_that_runs(self) -> None:
        for api in APIS:
            package = importlib.import_module(f"slb_sdk.{api}")
            client_type = getattr(package, f"{api.capitalize()}Client")
            asked = self.run_samples(client_type, api)
            modules = Path(importlib.import_module(f"slb_sdk.{api}.actions").__file__ or "").parent.glob("[a-z]*.py")
            self.assertEqual(len(set(asked)), len(list(modules)))

    def test_samples_of_the_runtime(self) -> None:
        self.run_samples(slb_sdk.RpcClient, "slb")

    def test_the_readme(self) -> None:
        readme = Path(slb_sdk.__file__ or "").parents[1] / "README.md"
        samples = re.findall(r"```python\n(.*?)```", readme.read_text("utf-8"), re.DOTALL)
        self.assertGreater(len(samples), 5)
        instance = {"LoadBalancerId": "lb-1", "LoadBalancerName": "web", "LoadBalancerStatus": "active"}
        answering = Answering({**instance, "RequestId": "R-1", "LoadBalancers": [instance]})
        keys = {"ALIBABA_CLOUD_ACCESS_KEY_ID": "id", "ALIBABA_CLOUD_ACCESS_KEY_SECRET": "secret"}
        for sample in samples:
            with (
                self.subTest(sample),
                mock.patch.object(slb_sdk.client, "_LazyTransport", lambda: mock.Mock(side_effect=answering)),
                mock.patch.dict(os.environ, keys),
                contextlib.redirect_stdout(io.StringIO()),
            ):
                exec(compile(sample, "README.md", "exec"), {})
        self.assertIn("DescribeLoadBalancerAttribute", answering.asked)


if __name__ == "__main__":
    unittest.main()

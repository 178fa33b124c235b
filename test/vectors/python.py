"""Runs the vectors of a folder over the Python port.

    PYTHONPATH=generated/python python3 test/vectors/python.py generated/vectors

It prints one line, `{"language", "passed", "failed"}`; with `--explain` also, on stderr, what came instead.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from slb_sdk import (
    ApiError,
    Credentials,
    HttpRequest,
    HttpResponse,
    PaginatorError,
    RpcClient,
    SdkError,
    TransportLimits,
    WaiterError,
    _call,
    _clock,
)
from slb_sdk._action import Action, Api
from slb_sdk._encode import percent_encode
from slb_sdk._sign_v1 import signature_v1, string_to_sign

Vector = Mapping[str, Any]
NO_CLIENT = {"regionId": "cn-hangzhou", "accessKeyId": "a", "accessKeySecret": "b", "date": "2026-01-02T03:04:05Z"}


class Fixed:
    """What the port asks the time and for nonces, and how it waits: all of it is given by the vectors."""

    def __init__(self) -> None:
        self.date = datetime.min
        self.nonce = ""
        self.pauses: list[float] = []
        _call.new_nonce = lambda: self.nonce
        _clock.Clock.now = lambda _: self.date  # type: ignore[method-assign]
        _clock.sleep = self.pauses.append

    def options(self, client: Vector, **more: Any) -> dict[str, Any]:
        """Options of a client as the vectors want it: nothing is repeated, checked or ended by a time limit."""
        self.date, self.nonce = datetime.fromisoformat(client["date"]), client.get("nonce", "n")
        self.pauses.clear()
        keys = Credentials(client["accessKeyId"], client["accessKeySecret"], more.pop("security_token", None))
        standard = {"attempts": 1, "validation": "off", "timeout": None, "attempt_timeout": None}
        return {"region_id": client["regionId"], "credentials": keys, **standard, **more}


class Script:
    """Answers every request with the next exchange, the last one again and again; keeps what was sent."""

    def __init__(self, *exchanges: Vector) -> None:
        self.exchanges = exchanges
        self.sent: list[HttpRequest] = []

    def __call__(self, request: HttpRequest, limits: TransportLimits) -> HttpResponse:
        exchange = self.exchanges[min(len(self.sent), len(self.exchanges) - 1)]
        self.sent.append(request)
        body = exchange["body"] if isinstance(exchange["body"], str) else json.dumps(exchange["body"])
        return HttpResponse(status=exchange.get("status", 200), headers=exchange.get("headers", {}), body=body.encode())


class Results:
    """Counts what agrees and lists what does not."""

    def __init__(self, *, explains: bool) -> None:
        self.passed = 0
        self.failed: list[str] = []
        self._explains = explains

    def check(self, name: str, came: object, wanted: object) -> None:
        # As JSON, to which 1 is not true.
        if json.dumps(came, sort_keys=True) == json.dumps(wanted, sort_keys=True):
            self.passed += 1
            return
        self.failed.append(name)
        if self._explains:
            print(f"{name}\n  wanted {json.dumps(wanted)}\n  came   {json.dumps(came)}", file=sys.stderr)


class ApiRun:
    """Runs the vectors of one API."""

    def __init__(self, file: Vector, fixed: Fixed, results: Results) -> None:
        self.file = file
        self.fixed = fixed
        self.results = results
        name = file["api"]
        self.package = importlib.import_module(f"slb_sdk.{name}")
        # The methods of the client are called as the modules of the Actions.
        folder = Path(str(importlib.import_module(f"slb_sdk.{name}.actions").__file__)).parent
        modules = [importlib.import_module(f"slb_sdk.{name}.actions.{path.stem}") for path in folder.glob("[a-z]*.py")]
        self.methods = {module.ACTION.name: module.__name__.rpartition(".")[2] for module in modules}

    def run(self) -> None:
        for kind in ("requests", "validation", "responses", "pagination", "waiters"):
            for vector in self.file[kind]:
                getattr(self, kind)(vector)

    def check(self, name: str, came: object, wanted: object) -> None:
        self.results.check(f"{self.file['api']}/{name}", came, wanted)

    def client(self, script: Script, **more: Any) -> Any:
        client_type = getattr(self.package, f"{self.file['api'].capitalize()}Client")
        return client_type(**self.fixed.options(self.file["client"], transport=script, **more))

    def requests(self, vector: Vector) -> None:
        for signer in ("v3", "v1"):
            script = Script({"body": {}})
            client = self.client(script, signer=signer, security_token=vector.get("securityToken"))
            getattr(client, self.methods[vector["action"]])(**vector["params"])
            (request,) = script.sent
            authorization = request.headers.get("authorization")
            came = [request.method, host_of(request), target_of(request), body_of(request), authorization]
            signed = vector[signer]
            wanted = [vector["method"], self.file["client"]["host"]]
            wanted += [signed["target"], signed["body"], signed.get("authorization")]
            self.check(f"{vector['id']}/{signer}", came, wanted)

    def validation(self, vector: Vector) -> None:
        issues = self.package.validate(vector["action"], vector["params"])
        came = Counter((issue.path, issue.rule, issue.severity) for issue in issues)
        wanted = Counter((issue["path"], issue["rule"], issue["severity"]) for issue in vector["issues"])
        self.check(vector["id"], sorted(came.items()), sorted(wanted.items()))

    def responses(self, vector: Vector) -> None:
        client = self.client(Script(vector))
        came: dict[str, Any]
        try:
            came = {"result": getattr(client, self.methods[vector["action"]])(**vector.get("params", {}))}
        except ApiError as error:
            came = {"error": facts_of(error)}
            if vector.get("error", {}).get("message", "") is None:
                came["error"]["message"] = None
        self.check(vector["id"], came, {key: vector[key] for key in ("result", "error") if key in vector})

    def pagination(self, vector: Vector) -> None:
        script = Script(*vector["exchanges"])
        items: list[Any] = []
        failure = None
        try:
            for item in getattr(self.client(script).paginate, self.methods[vector["action"]])(**vector["params"]):
                items.append(item)
        except PaginatorError:
            failure = "repeated"
        asked = [parameters_of(request) for request in script.sent]
        wanted = [
            sorted([name, str(value)] for name, value in exchange["params"].items() if name != "RegionId")
            for exchange in vector["exchanges"]
        ]
        self.check(vector["id"], [asked, items, failure], [wanted, vector["items"], vector["error"]])

    def waiters(self, vector: Vector) -> None:
        client = self.client(Script(*vector["exchanges"]))
        outcome: str
        try:
            getattr(client.wait_until, vector["waiter"].replace("-", "_"))(**vector["params"])
            outcome = "success"
        except WaiterError as error:
            outcome = error.reason
        except SdkError:
            outcome = "error"
        self.check(vector["id"], [outcome, self.fixed.pauses], [vector["outcome"], vector["delays"]])


def run_encoding(file: Vector, fixed: Fixed, results: Results) -> None:
    for number, vector in enumerate(file["percent"], start=1):
        results.check(f"encoding/percent-{number}", percent_encode(vector["text"]), vector["encoded"])
    for vector in file["flat"]:
        script = Script({"body": {}})
        RpcClient(**fixed.options(NO_CLIENT, transport=script)).call(free_action("Try", "1", "POST"), vector["params"])
        results.check(f"encoding/{vector['id']}", parameters_of(script.sent[0]), vector["pairs"])
    for vector in file["signatures"]:
        if vector["signer"] == "v1":
            text = string_to_sign(vector["method"], [(name, value) for name, value in vector["parameters"]])
            signature = signature_v1(text, vector["accessKeySecret"])
        else:
            script = Script({"body": {}})
            options = fixed.options({**NO_CLIENT, **vector}, transport=script, endpoint=f"https://{vector['host']}")
            in_body = frozenset(name for name, _ in vector["body"])
            action = free_action(vector["action"], vector["version"], vector["method"], in_body)
            RpcClient(**options).call(action, dict([*vector["query"], *vector["body"]]))
            signature = script.sent[0].headers["authorization"].split("Signature=")[1]
        results.check(f"encoding/{vector['id']}", signature, vector["signature"])


def free_action(name: str, version: str, method: Any, in_body: frozenset[str] = frozenset()) -> Action[Any]:
    """An Action that sends whatever it is given."""
    api = Api(product="Test", version=version, endpoint="test.aliyuncs.com")
    return Action(api=api, name=name, method=method, in_body=in_body, response={}, validate=lambda _: [])


def host_of(request: HttpRequest) -> str:
    return urlsplit(request.url).netloc


def target_of(request: HttpRequest) -> str:
    parts = urlsplit(request.url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def body_of(request: HttpRequest) -> str:
    return (request.body or b"").decode()


def parameters_of(request: HttpRequest) -> list[list[str]]:
    pairs = [pair for text in (urlsplit(request.url).query, body_of(request)) for pair in parse_qsl(text, True)]
    return sorted([name, value] for name, value in pairs if name != "RegionId")


def facts_of(error: ApiError) -> dict[str, Any]:
    return {
        "code": error.code,
        "status": error.status,
        "requestId": error.request_id,
        "retry": error.retry,
        # The vectors count in milliseconds.
        "retryAfter": None if error.retry_after is None else round(error.retry_after * 1000),
        "message": error.message,
    }


def main(folder: Path, *, explains: bool) -> None:
    fixed, results = Fixed(), Results(explains=explains)
    for path in sorted(folder.glob("*.json")):
        if path.stem == "encoding":
            run_encoding(json.loads(path.read_text("utf-8")), fixed, results)
        elif path.stem not in ("schema", "coverage"):
            ApiRun(json.loads(path.read_text("utf-8")), fixed, results).run()
    print(json.dumps({"language": "Python", "passed": results.passed, "failed": results.failed}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), explains="--explain" in sys.argv)

"""No secret in any message, representation or log record, and errors that pass from process to process."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
import unittest

from scripted_server import reply, serve
from slb_sdk import (
    ApiError,
    Credentials,
    HttpRequest,
    HttpResponse,
    Issue,
    NetworkError,
    PaginatorError,
    SdkError,
    TimeoutError,
    TransportLimits,
    ValidationError,
    WaiterError,
)
from slb_sdk.slb import SlbClient

SECRETS = (
    "testid-0123456789",
    "testsecret/0123+456789",
    "token-0123456789",
    "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\n",
)
KEYS = Credentials(*SECRETS[:3])


class Secrets(unittest.TestCase):
    def assert_clean(self, text: str) -> None:
        for secret in SECRETS:
            self.assertNotIn(secret, text)
            self.assertNotIn(json.dumps(secret)[1:-1], text)

    def test_representations(self) -> None:
        slb = SlbClient(region_id="cn-hangzhou", credentials=KEYS)
        self.assert_clean(repr(KEYS) + repr(slb) + repr(slb._options))
        self.assert_clean(repr(HttpRequest(method="GET", url=f"https://host/?{SECRETS[2]}", headers={"a": SECRETS[1]})))

    def test_the_variables_of_a_traceback(self) -> None:
        def transport(request: HttpRequest, limits: TransportLimits) -> HttpResponse:
            raise RuntimeError

        slb = SlbClient(region_id="cn-hangzhou", credentials=KEYS, transport=transport)
        try:
            slb.upload_server_certificate(ServerCertificate="cert", PrivateKey=SECRETS[3])
        except NetworkError as error:
            frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
            # The parameters are the caller's own; what the SDK makes of them is looked at.
            variables = [each for frame in frames[1:] for each in frame.f_locals.values()]
        objects = [each for each in variables if not isinstance(each, (dict, list))]
        self.assertTrue(any(type(each).__name__ == "Call" for each in objects))
        self.assert_clean(" ".join(repr(each) for each in objects))

    def test_an_answer_that_repeats_the_request(self) -> None:
        echo = f"Specified signature is not matched: {json.dumps(SECRETS)} server string to sign is: POST&{SECRETS[3]}"
        for signer in ("v3", "v1"):
            body = {"Code": "SignatureDoesNotMatch", "Message": echo, "HostId": SECRETS[1], "Recommend": SECRETS[0]}
            with serve(reply(400, body)) as server, self.assertLogs("slb_sdk", logging.DEBUG) as logs:
                slb = SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS, signer=signer)  # type: ignore[arg-type]
                with self.assertRaises(ApiError) as caught:
                    slb.upload_server_certificate(ServerCertificate="cert", PrivateKey=SECRETS[3])
            error = caught.exception
            self.assert_clean("".join(traceback.format_exception(error)) + repr(vars(error)) + "".join(logs.output))
            self.assertEqual(error.code, "SignatureDoesNotMatch")

    def test_a_transport_that_quotes_the_request(self) -> None:
        def transport(request: HttpRequest, limits: TransportLimits) -> HttpResponse:
            raise RuntimeError(f"cannot send {request.headers} {request.url}")

        slb = SlbClient(region_id="cn-hangzhou", credentials=KEYS, transport=transport)
        with self.assertRaises(NetworkError) as caught:
            slb.upload_server_certificate(ServerCertificate="cert", PrivateKey=SECRETS[3])
        self.assert_clean("".join(traceback.format_exception(caught.exception)))

    def test_credentials_that_no_header_takes(self) -> None:
        for keys in (
            Credentials("id", "secret\r\nx-evil: 1"),
            Credentials("", "secret"),
            Credentials("id", "schlüssel"),
        ):
            with self.assertRaises(SdkError) as caught:
                SlbClient(region_id="cn-hangzhou", credentials=keys).describe_regions()
            self.assertNotIn("evil", str(caught.exception))


class Pickling(unittest.TestCase):
    def test_every_error_survives(self) -> None:
        issue = Issue("A", "required", "error", "A is required.")
        api_error = ApiError(action="A", code="C", message="m", status=400, request_id="R", retry="later")
        api_error.attempts = 3
        errors: list[SdkError] = [
            api_error,
            ValidationError("A", [issue]),
            TimeoutError("A", 5, "total"),
            NetworkError("A", "no answer", sent=False),
            PaginatorError("A", "again"),
            WaiterError(waiter="w", action="A", reason="failure", attempts=1, seen={"S": "x"}),
        ]
        for error in errors:
            again = pickle.loads(pickle.dumps(error))
            self.assertEqual((type(again), str(again), vars(again)), (type(error), str(error), vars(error)))


if __name__ == "__main__":
    unittest.main()

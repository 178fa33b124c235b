import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../templates/typescript/runtime/action.js";
import { ApiError } from "../../templates/typescript/runtime/errors.js";
import { readAnswer } from "../../templates/typescript/runtime/response.js";

const secrets = ["LTAI5tEXAMPLE", "s3cr3t/+x", "t0ken+="];

const action: Action<object, object> = {
  api: {
    product: "Slb",
    version: "2014-05-15",
    endpoint: "x",
    retry: { "Throttling.Hard": "never", SystemBusy: "later", "Pause.%s": "backoff" },
  },
  name: "CreateRules",
  response: {},
  validate: () => [],
};

function failure(status: number, text: string, requestId?: string, asked: Action<object, object> = action): ApiError {
  try {
    readAnswer({ status, text, headers: requestId ? { "x-acs-request-id": requestId } : {} }, asked, secrets);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("no error");
}

it("gives the JSON object of a success, a field called Code included", () => {
  const text = '{"RequestId":"x","Code":"200"}';
  expect(readAnswer({ status: 200, text, headers: {} }, action, secrets)).toEqual({
    RequestId: "x",
    Code: "200",
  });
});

describe("a Code in an answer with status 200", () => {
  it.each([
    { Code: 200 },
    { Code: "0" },
    { code: "OK" },
    { Code: "Success" },
    { Code: "" },
    { Code: null },
    { Code: {} },
  ])("%j is no error", (body) => {
    expect(readAnswer({ status: 200, text: JSON.stringify(body), headers: {} }, action, secrets)).toEqual(body);
  });

  it.each([
    { Code: "X", Success: true },
    { code: "X", success: "true" },
  ])("%j says itself that all is well", (body) => {
    expect(readAnswer({ status: 200, text: JSON.stringify(body), headers: {} }, action, secrets)).toEqual(body);
  });

  it.each([
    ['{"RequestId":"Q","Code":"EnsRegionIdNotFound","Message":"none"}', "EnsRegionIdNotFound", "none"],
    ['{"code":500,"message":"broken"}', "500", "broken"],
    [
      '{"Code":"SystemBusy","Success":false}',
      "SystemBusy",
      'HTTP 200 with an unexpected body: {"Code":"SystemBusy","Success":false}',
    ],
  ])("%s is one", (text, code, message) => {
    expect(failure(200, text, "header")).toMatchObject({ status: 200, code, message });
  });
});

describe("a dry run", () => {
  const dry = { ...action, dryRun: "DryRunOperation" };
  const text = '{"RequestId":"Q","Code":"DryRunOperation","Message":"Request validation has been passed."}';

  it("that finds nothing wrong is a success without the fields of the response", () => {
    expect(readAnswer({ status: 400, text, headers: {} }, dry, secrets)).toEqual({ RequestId: "Q" });
    const inHeader = { status: 400, text: '{"Code":"DryRunOperation"}', headers: { "x-acs-request-id": "H" } };
    expect(readAnswer(inHeader, dry, secrets)).toEqual({ RequestId: "H" });
  });

  it("is unknown to Actions without one, and its errors are errors", () => {
    expect(failure(400, text).code).toBe("DryRunOperation");
    expect(failure(400, '{"Code":"InvalidParameter"}', "H", dry).code).toBe("InvalidParameter");
  });
});

describe("errors of the service", () => {
  it("JSON", () => {
    const body = {
      RequestId: "CEF72CEB",
      HostId: "slb.aliyuncs.com",
      Code: "InvalidParameter",
      Message: "The specified parameter is not valid.",
      Recommend: "https://next.api.aliyun.com/troubleshoot?q=InvalidParameter&product=Slb",
    };
    expect(failure(400, JSON.stringify(body), "from header")).toMatchObject({
      action: "CreateRules",
      code: "InvalidParameter",
      status: 400,
      requestId: "CEF72CEB",
      hostId: "slb.aliyuncs.com",
      recommend: body.Recommend,
      retryable: false,
      message: body.Message,
    });
  });

  it("lower-case keys, a numeric code, the request id from the header", () => {
    expect(failure(503, '{"code":-21020,"message":"busy","requestId":""}', "header")).toMatchObject({
      code: "-21020",
      message: "busy",
      requestId: "header",
      retryable: true,
    });
  });

  it("the first of two fields that differ in case only", () => {
    expect(failure(400, '{"Code":"A","code":"B"}').code).toBe("A");
  });

  it("XML", () => {
    const text = `<?xml version="1.0"?><Error><RequestId>R</RequestId><HostId>h</HostId><Code>Throttling</Code>
      <Message>slow &amp; down</Message><Recommend>https://x/?a=1&amp;b=2</Recommend></Error>`;
    expect(failure(400, text)).toMatchObject({
      code: "Throttling",
      message: "slow & down",
      requestId: "R",
      hostId: "h",
      recommend: "https://x/?a=1&b=2",
      retryable: true,
    });
  });
});

describe("what is no error of the service", () => {
  it.each([
    [
      502,
      "<html><head><title>502 Bad\n Gateway</title></head><body>x</body></html>",
      "HTTP 502 with an unexpected body: 502 Bad Gateway",
    ],
    [503, "", "HTTP 503 with an empty body"],
    [504, "upstream timeout", "HTTP 504 with an unexpected body: upstream timeout"],
    [200, "", "HTTP 200 with an empty body"],
    [200, '{"RequestId":"x","Ru', 'HTTP 200 with an unexpected body: {"RequestId":"x","Ru'],
    [200, "[]", "HTTP 200 with an unexpected body: []"],
    [200, "null", "HTTP 200 with an unexpected body: null"],
    [200, "<html>login</html>", "HTTP 200 with an unexpected body: login"],
    [200, "<html>", "HTTP 200 with an unexpected body"],
    [302, "", "HTTP 302 with an empty body"],
    [414, "<p>/?PrivateKey=PRIVATE&a=1 is too long</p>", "HTTP 414 with an unexpected body: /?… is too long"],
    [414, "<title>/?PrivateKey=PRIVATE</title>", "HTTP 414 with an unexpected body: /?…"],
    [500, "{}", "HTTP 500 with an unexpected body: {}"],
  ])("HTTP %i %j", (status, text, message) => {
    const error = failure(status, text, "header");
    expect(error).toMatchObject({ code: "UnexpectedResponse", status, message, requestId: "header" });
    expect(error.retryable).toBe(status >= 500);
  });

  it("keeps no more than a part of a long text of the service", () => {
    const error = failure(400, JSON.stringify({ Code: "C".repeat(9000), Message: "m".repeat(9000), HostId: "h" }));
    expect([error.code.length, error.message.length, error.hostId]).toEqual([2000, 2000, "h"]);
  });

  it("quotes no more than the beginning, and is quick about it", () => {
    expect(failure(500, "x".repeat(10_000)).message.length).toBeLessThan(300);
    const start = performance.now();
    failure(500, "<title".repeat(200_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("when to repeat the request", () => {
  it.each([
    [400, "Throttling", "backoff"],
    [400, "Throttling.User", "backoff"],
    [400, "Rejected.Throttling", "backoff"],
    [503, "Throttling.Api", "backoff"],
    [429, "X", "backoff"],
    [400, "ServiceUnavailable", "later"],
    [400, "OperationBusy", "later"],
    [400, "ServiceIsStopping", "later"],
    [400, "BackendServer.configuring", "later"],
    [400, "OperationFailed.TokenIsProcessing", "later"],
    [400, "OperationFailed.ListenerStatusNotSupport", "later"],
    [408, "X", "later"],
    [500, "InternalError", "later"],
    [501, "X", "never"],
    [400, "IncorrectStatus", "never"],
    [403, "Forbidden.RAM", "never"],
    [404, "NotServiceUnavailable", "never"],
  ])("a code that nobody has written down: HTTP %i %s: %s", (status, Code, retry) => {
    expect(failure(status, JSON.stringify({ Code }))).toMatchObject({ retry, retryable: retry !== "never" });
  });

  it.each([
    [400, "SystemBusy", "later"],
    [400, "Throttling.Hard", "never"],
    [400, "Pause.It", "backoff"],
    [400, "Pause.", "backoff"],
    [400, "Paused.It", "never"],
  ])("a code that the API knows: HTTP %i %s: %s", (status, Code, retry) => {
    expect(failure(status, JSON.stringify({ Code })).retry).toBe(retry);
  });

  it.each([
    [400, "SystemBusy", "never"],
    [500, "Broken", "never"],
    [400, "IncorrectStatus.Listener", "later"],
    [400, "IncorrectStatus.Rule", "backoff"],
    [400, "Throttling.Hard", "never"],
  ])("a code that the Action knows, whatever the API says: HTTP %i %s: %s", (status, Code, retry) => {
    const facts = {
      SystemBusy: "never",
      Broken: "never",
      "IncorrectStatus.Listener": "later",
      "IncorrectStatus.%s": "backoff",
    } as const;
    expect(failure(status, JSON.stringify({ Code }), "Q", { ...action, retry: facts }).retry).toBe(retry);
  });
});

it("goes by the time that the service asks to wait, which it says only when there are too many requests", () => {
  const answer = (Code: string, after: string) => {
    try {
      readAnswer({ status: 400, text: JSON.stringify({ Code }), headers: { "x-acs-retry-after": after } }, action, []);
    } catch (error) {
      return error;
    }
    throw new Error("no error");
  };
  expect(answer("Odd", "1500")).toMatchObject({ retry: "backoff", retryAfter: 1500 });
  expect(answer("Throttling.Hard", "1500")).toMatchObject({ retry: "never", retryAfter: 1500 });
  for (const after of ["", "soon", "-1", "1.5", "Wed, 21 Oct 2026 07:28:00 GMT"]) {
    expect(answer("Odd", after)).toMatchObject({ retry: "never" });
    expect(answer("Odd", after)).not.toHaveProperty("retryAfter");
  }
});

describe("secrets that the other side repeats", () => {
  const leaks = /s3cr3t|t0ken|LTAI5t|c2lnbmF0dXJl|PRIVATE/;

  it.each([
    "server string to sign is:POST&%2F&AccessKeyId%3DLTAI5tEXAMPLE%26PrivateKey%3DPRIVATE",
    "server StringToSign is [x] server CanonicalRequest is [POST\n/\nPrivateKey=PRIVATE]",
    "CanonicalRequest: PRIVATE",
    "bad url /?AccessKeyId=LTAI5tEXAMPLE&Signature=c2lnbmF0dXJl%3D&x=1",
    "token t0ken+= t0ken%2B%3D t0ken%252B%253D",
    "key s3cr3t/+x s3cr3t%2F%2Bx",
  ])("are taken out of %j", (Message) => {
    for (const text of [JSON.stringify({ Code: "SignatureDoesNotMatch", Message }), Message]) {
      const error = failure(400, text);
      expect(inspect(error)).not.toMatch(leaks);
      expect(JSON.stringify(error)).not.toMatch(leaks);
      expect(error.message).not.toBe("");
    }
  });

  it.each(["Code", "RequestId", "HostId", "Recommend", "Message"])("are taken out of %s", (field) => {
    const error = failure(400, JSON.stringify({ Code: "X", [field]: "x s3cr3t/+x y" }), "s3cr3t%2F%2Bx");
    expect(inspect(error)).not.toMatch(leaks);
    expect(inspect(error)).toContain("x *** y");
  });

  it("are taken out before a long body is cut, so that no half of one remains", () => {
    for (let length = 180; length < 200; length++) {
      expect(failure(502, `${"x".repeat(length)} s3cr3t/+x t0ken+=`).message).not.toMatch(/ s3| t0/);
    }
  });

  it("while the rest of the message stays", () => {
    expect(failure(400, '{"Code":"X","Message":"The SignatureMethod=HMAC is wrong."}').message).toBe(
      "The SignatureMethod=HMAC is wrong.",
    );
  });
});

it("never throws anything but an ApiError, whatever comes", () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => json.slice(1)),
  );
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), text, (status, body) => {
      try {
        readAnswer({ status, text: body, headers: {} }, action, secrets);
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError);
        expect((error as ApiError).code).not.toBe("");
      }
    }),
  );
});

/** What the pages of Actions say about methods, jobs, forms, dry runs, nested members, errors and permissions. */
import { describe, expect, it } from "vitest";
import { pageOf, section } from "./page-sections.js";
import { CREATE_BOARD, SHELF_FILES } from "./shelf-files.js";
import { modelOf } from "./small-model.js";

const model = modelOf(SHELF_FILES);
const create = pageOf(model, "docs/shelf/CreateBoard.md");
const remove = pageOf(model, "docs/shelf/DeleteBoard.md");
const turn = pageOf(model, "docs/shelf/TurnScrew.md");

/** The entry of a parameter or field, up to the next one. */
function entry(page: string, anchor: string): string {
  const start = page.lastIndexOf("\n", page.indexOf(`<a id="${anchor}">`)) + 1;
  const next = page.indexOf("<a id=", page.indexOf(`<a id="${anchor}">`) + 1);
  return page.slice(start, page.lastIndexOf("\n", next)).trim();
}

describe("the facts", () => {
  it("name the HTTP methods", () => {
    expect(create).toContain("\n- **Method**: HTTP `POST` or `GET`, parameters in the form body\n");
    expect(remove).toContain("\n- **Method**: HTTP `GET`, parameters in the query\n");
    expect(turn).toContain("\n- **Method**: HTTP `POST` or `GET`, parameters in the query, some in the form body\n");
  });

  it("say what is asynchronous, and whom to ask", () => {
    expect(create).toContain("**Write**: creates or changes · **asynchronous** ·");
    expect(create).toContain(
      "The answer only starts the work. [`JobId`](#response.JobId) in it names the job; " +
        "`GetJob` ([not in this reference yet](index.md#not-in-this-reference-yet)) tells how far that is.",
    );
    expect(turn).toContain("[`CreateBoard`](CreateBoard.md) tells how far that is.");
    expect(remove).not.toMatch(/asynchronous|job/);
  });
});

describe("the form body", () => {
  it("is said once when all parameters go there", () => {
    expect(section(create, "Parameters")).toMatch(/^All parameters go in the form body\.\n\n- /);
    expect(section(create, "Parameters").match(/form body/g)).toHaveLength(1);
  });

  it("is said singly when only some do", () => {
    expect(entry(turn, "request.Tag")).toContain("Sent as `Tag.1.Key`, `Tag.2.Key` and so on. Sent in the form body.");
    expect(section(turn, "Parameters").match(/form body/g)).toHaveLength(1);
  });

  it("is not there with GET", () => {
    expect(remove).not.toContain("form body");
    expect(remove).toContain("GET /?BoardId=b-1 HTTP/1.1\n");
    expect(remove).toContain("GET https://shelf.example.com/?AccessKeyId=testid&Action=DeleteBoard&BoardId=b-1&");
    expect(remove).not.toContain("content-type");
  });

  it("is shown with its type under both signatures", () => {
    const body = "\n\nBoardName=red&Paint=%7B%22Colour%22%3A%22red%22%7D\n```";
    expect(create).toMatch(/\nPOST \/ HTTP\/1\.1\n/);
    expect(create).toContain("\ncontent-type: application/x-www-form-urlencoded\nauthorization: ACS3-HMAC-SHA256 ");
    expect(create).toMatch(/\nPOST https:\/\/shelf\.example\.com\/\?AccessKeyId=\S+\ncontent-type: \S+\n\n/);
    expect(create.split(body)).toHaveLength(3);
  });
});

describe("parameters", () => {
  it("say what a text must not be", () => {
    expect(entry(create, "request.BoardName")).toContain(
      'Must not start with `"aliyun"` or `"acs:"` or contain `"http://"`.',
    );
  });

  it("say what a token does", () => {
    expect(entry(create, "request.Token")).toContain(
      "Idempotency token: of several requests with the same value the service carries out only one.",
    );
  });

  it("say how a dry run ends, and link to the error wherever it is listed", () => {
    const words = (link: string) =>
      `Dry run: a request that passes the check is answered by the error code ${link}, ` +
      "which the SDK gives as a success with the `RequestId` only.";
    expect(entry(create, "request.Check")).toContain(words("[`DryRunOperation`](#error.DryRunOperation)"));
    expect(entry(remove, "request.Check")).toContain(words("[`DryRunOperation`](index.md#error.DryRunOperation)"));
  });

  it("say where they are once that is deep", () => {
    expect(entry(create, "request.Holes.Screw.Threads.Pitch")).toBe(
      "- **`Pitch`** · integer · **required** · in `Holes[].Screw.Threads[]` " +
        '<a id="request.Holes.Screw.Threads.Pitch"></a>\n\n        How steep it is. In millimetres.',
    );
    expect(entry(create, "request.Holes.Screw")).not.toContain(" in `");
  });

  it("that should be given without a condition say no more", () => {
    const rule = "rules:\n  - { id: paint, require: [Paint], severity: warning }";
    const files = { ...SHELF_FILES, "shelf/board/CreateBoard.yaml": CREATE_BOARD.replace("rules:", rule) };
    const page = pageOf(modelOf(files), "docs/shelf/CreateBoard.md");
    expect(entry(page, "request.Paint")).toContain("- **`Paint`** · object · should be given <a");
  });

  it("of lists with one element at most show one name", () => {
    const tags = SHELF_FILES["shelf/mixins/tags.yaml"].replace("type: list", "type: list, size: ..1");
    const page = pageOf(modelOf({ ...SHELF_FILES, "shelf/mixins/tags.yaml": tags }), "docs/shelf/CreateBoard.md");
    expect(entry(page, "request.Tag")).toContain("At most 1 element. Sent as `Tag.1.Key`.");
  });

  it("count units in the singular where there is one", () => {
    const one = CREATE_BOARD.replace("unit: millimetres", "range: 1.., unit: millimetres");
    const page = pageOf(modelOf({ ...SHELF_FILES, "shelf/board/CreateBoard.yaml": one }), "docs/shelf/CreateBoard.md");
    expect(entry(page, "request.Holes.Screw.Threads.Pitch")).toContain("At least 1 millimetre.");
  });
});

describe("errors", () => {
  it("have anchors, and %s is explained once", () => {
    expect(section(create, "Errors")).toMatchInlineSnapshot(`
      "In a code, \`%s\` stands for any text.

      | Code | Status | Meaning | What to do | Retry |
      | --- | --- | --- | --- | --- |
      | <a id="error.DryRunOperation"></a>\`DryRunOperation\` | 400 | The request passed the check. |  | no |
      | <a id="error.Invalid--s"></a>\`Invalid.%s\` | 400 | A value is not right. |  | yes, after a moment |

      Beside these there are the [common errors](index.md#common-errors); [how to catch one](index.md#calling-it)."
    `);
    expect(section(remove, "Errors")).not.toContain("%s");
  });

  it("are on the page of the service in the same way", () => {
    const common = section(pageOf(model, "docs/shelf/index.md"), "Common errors");
    expect(common).toContain("In a code, `%s` stands for any text.");
    expect(common).toContain('| <a id="error.Throttling"></a>`Throttling` | 429 |');
    expect(common).toContain('| <a id="error.QuotaExceeded--s"></a>`QuotaExceeded.%s` | 400 |');
  });
});

it("says what RAM has to allow", () => {
  expect(section(create, "Authorization")).toMatchInlineSnapshot(`
    "- RAM action: \`shelf:CreateBoard\`
    - Access level: create
    - Resources, of which a policy has to name those marked as required:
      - board, **required**: \`acs:shelf:{region}:{account}:board/{BoardId}\`
      - wall: \`acs:shelf:{region}:{account}:wall/{WallId}\`
    - Condition keys:
      - \`shelf:tag\`
    - The caller needs these RAM actions as well:
      - \`wood:GetWood\`

    A policy that allows it; replace stars to allow less.

    \`\`\`json
    {
      "Version": "1",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": "shelf:CreateBoard",
          "Resource": [
            "acs:shelf:*:*:board/*",
            "acs:shelf:*:*:wall/*"
          ]
        },
        {
          "Effect": "Allow",
          "Action": [
            "wood:GetWood"
          ],
          "Resource": "*"
        }
      ]
    }
    \`\`\`"
  `);
});

it("names resources whose ARN no source gives, and allows all of them", () => {
  const chosen = CREATE_BOARD.replace(', arn: "acs:shelf:{region}:{account}:board/{BoardId}"', "");
  const page = pageOf(modelOf({ ...SHELF_FILES, "shelf/board/CreateBoard.yaml": chosen }), "docs/shelf/CreateBoard.md");
  const text = section(page, "Authorization");
  expect(text).toContain("\n  - board, **required**: no source gives its ARN.\n  - wall: `acs:shelf:");
  expect(text).toContain("\nA policy that allows it on all resources.\n");
  expect(text).toContain('"Action": "shelf:CreateBoard",\n      "Resource": "*"\n');
});

it("makes code of a path that begins with a name", () => {
  const chosen = CREATE_BOARD.replace(
    '"Required, because BoardName is a key."',
    '"As BoardName.1.Key, BoardName[].Key and BoardName."',
  );
  const files = { ...SHELF_FILES, "shelf/board/CreateBoard.yaml": chosen };
  expect(pageOf(modelOf(files), "docs/shelf/CreateBoard.md")).toContain(
    "As `BoardName.1.Key`, `BoardName[].Key` and `BoardName`.",
  );
});

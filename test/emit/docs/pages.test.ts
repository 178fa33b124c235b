import { expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.js";
import { pageOf, section } from "./page-sections.js";
import { docsTemplates, FULL_ACTION, PLAIN_ACTION, smallModel } from "./small-model.js";

const templates = docsTemplates();

const full = pageOf(smallModel(FULL_ACTION, PLAIN_ACTION), "docs/toy/CreateBox.md");

it("begins with what the Action is and does", () => {
  expect(full.split("\n## ")[0]).toMatchInlineSnapshot(`
    "<!-- Generated from spec/toy/box/CreateBox.yaml. Do not edit. -->

    # CreateBox

    Create a box.

    **Destructive** · [Boxes](index.md#resource.box) · HTTP \`POST\` · API version \`2020-01-02\` · **deprecated**

    > [!WARNING]
    > Deprecated. Use [\`ListBoxes\`](ListBoxes.md) instead. Boxes are out of fashion.

    > [!CAUTION]
    > What this Action does cannot be undone.

    A box holds toys.

    [ListBoxes](ListBoxes.md) shows it.

    - A box is never empty.

    \`\`\`ts
    import { ToyClient } from "slb-sdk/toy";
    import { createBox } from "slb-sdk/toy/actions";

    const toy = new ToyClient({ regionId: "cn-hangzhou" });
    await toy.createBox({});
    await createBox(toy, {}); // the same, for small bundles
    \`\`\`
    "
  `);
});

it("shows parameters as a tree with all that is known about them", () => {
  expect(section(full, "Parameters")).toMatchInlineSnapshot(`
    "- **\`RegionId\`** · string · filled in by the client <a id="request.RegionId"></a>

      The region.

    - **\`BoxName\`** · string · **required** when \`BoxState\` is \`"on"\` <a id="request.BoxName"></a>

      The name of the box. From 1 to 80 characters. Pattern: \`^[a-z|]+$\`. Cannot be changed later. Example: \`red\`.

      Rules: [\`box-name\`](#rule.box-name), [\`box-size\`](#rule.box-size)

    - **\`BoxTitle\`** · string · optional · **deprecated** <a id="request.BoxTitle"></a>

      The old name. Use [\`BoxName\`](#request.BoxName) instead.

    - **\`BoxSize\`** · integer · should be given unless \`BoxName\` is given <a id="request.BoxSize"></a>

      How much it holds. From 1 to 10 litres or -1. Default: \`5\`.

      Special values:

      - \`-1\`: Without end.

      Rule: [\`box-size\`](#rule.box-size)

    - **\`BoxState\`** · string · optional · since [\`reference\`](index.md#sources) <a id="request.BoxState"></a>

      Its state.

      Values; the service may add more:

      - \`on\`: In use.
      - \`off\`: Not in use.

      Rule: [\`box-name\`](#rule.box-name)

    - **\`Tag\`** · list of objects · optional <a id="request.Tag"></a>

      Its tags. At most 2 elements. Sent as \`Tag.1.Key\`, \`Tag.1.Value\` and so on.

      - **\`Key\`** · string · **required** <a id="request.Tag.Key"></a>

        The key.

      - **\`Value\`** · string · optional <a id="request.Tag.Value"></a>

        The value.

    - **\`Toys\`** · list of objects · optional <a id="request.Toys"></a>

      What is in it. Sent as a JSON string.

      - **\`Name\`** · string · **required** <a id="request.Toys.Name"></a>

        The name.

        Rule: [\`unique-toys\`](#rule.unique-toys)

    - **\`Colours\`** · list of strings · optional <a id="request.Colours"></a>

      Its colours. Each element: from 1 to 8 characters. Sent as one string, the elements joined by commas."
  `);
});

it("lists the rules", () => {
  expect(section(full, "Rules")).toMatchInlineSnapshot(`
    "What holds between parameters. A request that breaks a rule of severity error is not sent; a warning is only reported.

    | Rule | In words | Severity |
    | --- | --- | --- |
    | <a id="rule.box-name"></a>\`box-name\` | \`BoxName\` is required when \`BoxState\` is \`"on"\`. | error |
    | <a id="rule.box-size"></a>\`box-size\` | \`BoxSize\` is required unless \`BoxName\` is given. Else it is hard to find. | warning |
    | <a id="rule.unique-toys"></a>\`unique-toys\` | No two elements of \`Toys\` may have the same \`Name\`. | error |"
  `);
});

it("shows the response", () => {
  expect(section(full, "Response")).toMatchInlineSnapshot(`
    "The fields as the SDK returns them. The service puts the elements of a list under one more key, which is given with the
    list.

    - **\`RequestId\`** · string <a id="response.RequestId"></a>

      Identifies the request.

    - **\`Boxes\`** · list of objects <a id="response.Boxes"></a>

      All boxes. On the wire: \`Boxes.Box[]\`.

      - **\`BoxId\`** · string · may be absent <a id="response.Boxes.BoxId"></a>

        Its id."
  `);
});

it("lists errors", () => {
  expect(section(full, "Errors")).toMatchInlineSnapshot(`
    "| Code | Status | Meaning | What to do | Retry |
    | --- | --- | --- | --- | --- |
    | <a id="error.BoxExists"></a>\`BoxExists\` | 409 | There is such a box already. | Take another name. | no |

    Beside these there are the [common errors](index.md#common-errors)."
  `);
});

it("gives a policy", () => {
  expect(section(full, "Authorization")).toMatchInlineSnapshot(`
    "- RAM action: \`toy:CreateBox\`
    - Access level: write
    - Resources:
      - box: \`acs:toy:{region}:{account}:box/{BoxId}\`
    - Condition keys:
      - \`toy:tag\`

    A policy that allows it; replace stars to allow less.

    \`\`\`json
    {
      "Version": "1",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": "toy:CreateBox",
          "Resource": [
            "acs:toy:*:*:box/*"
          ]
        }
      ]
    }
    \`\`\`"
  `);
});

it("shows an example in all its forms", () => {
  expect(section(full, "Examples")).toMatchInlineSnapshot(`
    "The requests on the wire were signed for region \`cn-hangzhou\` with the AccessKey
    \`testid\` and the secret \`testsecret\`, at \`2026-01-02T03:04:05Z\`, with the
    nonce \`3156853299f313e23d1673dc12e1703d\`.

    ### Example 1: A red box

    \`\`\`ts
    import { ToyClient } from "slb-sdk/toy";

    const toy = new ToyClient({ regionId: "cn-hangzhou" });
    const result = await toy.createBox({
      BoxName: "red",
      BoxSize: -1,
      BoxState: "on",
      Tag: [{ Key: "a", Value: "b" }],
      Toys: [{ Name: "ball" }, { Name: "bear" }],
      Colours: ["red", "blue"],
    });
    \`\`\`

    Returns:

    \`\`\`json
    {
      "RequestId": "1",
      "Boxes": [
        {
          "BoxId": "box-1"
        }
      ]
    }
    \`\`\`

    <details>
    <summary>On the wire</summary>

    Signed by V3:

    \`\`\`http
    POST /?BoxName=red&BoxSize=-1&BoxState=on&Colours=red%2Cblue&RegionId=cn-hangzhou&Tag.1.Key=a&Tag.1.Value=b&Toys=%5B%7B%22Name%22%3A%22ball%22%7D%2C%7B%22Name%22%3A%22bear%22%7D%5D HTTP/1.1
    host: toy.example.com
    accept: application/json
    x-acs-action: CreateBox
    x-acs-version: 2020-01-02
    x-acs-date: 2026-01-02T03:04:05Z
    x-acs-signature-nonce: 3156853299f313e23d1673dc12e1703d
    x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    authorization: ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=62b41e0f0c4d387dbe719428c0c9619dae38384270dc05198a790ce84db10d97
    \`\`\`

    Signed by V1:

    \`\`\`http
    POST https://toy.example.com/?AccessKeyId=testid&Action=CreateBox&BoxName=red&BoxSize=-1&BoxState=on&Colours=red%2Cblue&Format=JSON&RegionId=cn-hangzhou&Signature=oNI9KvDEwnV%2FSYvff6TJJuIAzp8%3D&SignatureMethod=HMAC-SHA1&SignatureNonce=3156853299f313e23d1673dc12e1703d&SignatureVersion=1.0&Tag.1.Key=a&Tag.1.Value=b&Timestamp=2026-01-02T03%3A04%3A05Z&Toys=%5B%7B%22Name%22%3A%22ball%22%7D%2C%7B%22Name%22%3A%22bear%22%7D%5D&Version=2020-01-02
    \`\`\`

    The body of the response:

    \`\`\`json
    {
      "RequestId": "1",
      "Boxes": {
        "Box": [
          {
            "BoxId": "box-1"
          }
        ]
      }
    }
    \`\`\`

    </details>"
  `);
});

it("names its sources and where they differ", () => {
  expect(section(full, "Sources")).toMatchInlineSnapshot(`
    "- \`guide\`: Toy guide (2018), 10-20
      - [\`box-name\`](#rule.box-name): 17
    - \`reference\`: Toy reference, CreateBox"
  `);
  expect(section(full, "Conflicts")).toMatchInlineSnapshot(`
    "Where the documents differ, and what this page says instead; see also [those of all Actions](../conflicts.md#action.toy.CreateBox).

    - [\`parameters.BoxName.length\`](#request.BoxName)
      - \`guide\`: 1 to 40 (15)
      - \`reference\`: 1 to 80
      - **Chosen**: 1 to 80."
  `);
});

it("says plainly what is not there", () => {
  const plain = pageOf(smallModel(PLAIN_ACTION), "docs/toy/ListBoxes.md");
  expect(plain.split("\n## Examples")[0]).toMatchInlineSnapshot(`
    "<!-- Generated from spec/toy/box/ListBoxes.yaml. Do not edit. -->

    # ListBoxes

    List the boxes.

    **Read**: changes nothing · [Boxes](index.md#resource.box) · HTTP \`POST\` · API version \`2020-01-02\`

    \`\`\`ts
    import { ToyClient } from "slb-sdk/toy";
    import { listBoxes } from "slb-sdk/toy/actions";

    const toy = new ToyClient({ regionId: "cn-hangzhou" });
    await toy.listBoxes({});
    await listBoxes(toy, {}); // the same, for small bundles
    \`\`\`

    ## Parameters

    This Action has no parameters.

    ## Response

    - **\`RequestId\`** · string <a id="response.RequestId"></a>

      Identifies the request.

    ## Errors

    No source lists errors of this Action alone; there are the [common errors](index.md#common-errors).

    ## Authorization

    No source says which permission this Action needs.
    "
  `);
  expect(plain).toContain("The body of the response is the JSON above.");
  expect(plain).not.toContain("## Conflicts");
});

it("has a page for the service and one for all services", () => {
  const model = smallModel(FULL_ACTION, PLAIN_ACTION);
  expect(section(pageOf(model, "docs/toy/index.md"), "Actions")).toMatchInlineSnapshot(`
    "<a id="resource.box"></a>

    ### Boxes

    Places for toys.

    | Action | Effect | Summary |
    | --- | --- | --- |
    | [\`CreateBox\`](CreateBox.md) | destructive, deprecated | Create a box. |
    | [\`ListBoxes\`](ListBoxes.md) | read | List the boxes. |"
  `);
  expect(section(pageOf(model, "docs/toy/index.md"), "Calling it in TypeScript")).toMatchInlineSnapshot(`
    "\`\`\`ts
    import { ApiError } from "slb-sdk";
    import { ToyClient } from "slb-sdk/toy";

    // AccessKey: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment.
    const toy = new ToyClient({ regionId: "cn-hangzhou" });
    try {
      const result = await toy.listBoxes({});
      console.log(result);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      console.error(error.code, error.message, error.requestId, error.retryable);
    }
    \`\`\`

    The client checks each request before it sends it, and fills in \`RegionId\`. A request that breaks a rule ends in a
    \`ValidationError\` with all of its issues, an answer of the service that is an error in an \`ApiError\`."
  `);
  expect(section(pageOf(model, "docs/toy/index.md"), "Endpoints")).toMatchInlineSnapshot(`
    "The client takes the host of its \`regionId\`; with \`network: "vpc"\` the one that is there for VPCs. Its option \`endpoint\`
    replaces both.

    | Region | Host | Host inside a VPC |
    | --- | --- | --- |
    | \`cn-beijing\` | \`toy.cn-beijing.example.com\` | \`toy-vpc.cn-beijing.example.com\` |
    | \`cn-hangzhou\` | \`toy.example.com\` | none |
    | any other \`{region}\` | \`toy.{region}.example.com\` | \`toy-vpc.{region}.example.com\` |

    Once toy.example.com served all regions."
  `);
  expect(pageOf(model, "docs/index.md")).toMatchInlineSnapshot(`
    "<!-- Generated from spec/. Do not edit. -->

    # API reference

    | API | Title | API version | Actions | Not yet here | About |
    | --- | --- | --- | --- | --- | --- |
    | [\`toy\`](toy/index.md) | Toy Balancer | \`2020-01-02\` | 2 | 0 | Balances toys. |

    The documents that this reference is made of do not agree on everything:
    [where they differ](conflicts.md), with what was chosen and why (1 facts).
    "
  `);
});

it("does not depend on anything but the model", () => {
  const model = smallModel(FULL_ACTION, PLAIN_ACTION);
  expect(docs.emit(model, templates)).toEqual(docs.emit(structuredClone(model), new Map([...templates].toReversed())));
});

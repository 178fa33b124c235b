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

    **Destructive** · **deprecated** · [Boxes](index.md#resource.box)

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

    // The same, for small bundles:
    await createBox(toy, {});
    \`\`\`
    "
  `);
});

it("shows parameters as a tree with all that is known about them", () => {
  expect(section(full, "Parameters")).toMatchInlineSnapshot(`
    "- **\`RegionId\`** · string · **required**, filled in by the client <a id="request.RegionId"></a>

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

    Beside these there are the [common errors](index.md#common-errors); [how to catch one](index.md#calling-it)."
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

    **TypeScript**

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

    **curl**

    \`\`\`sh
    curl -X POST 'https://toy.example.com/?BoxName=red&BoxSize=-1&BoxState=on&Colours=red%2Cblue&RegionId=cn-hangzhou&Tag.1.Key=a&Tag.1.Value=b&Toys=%5B%7B%22Name%22%3A%22ball%22%7D%2C%7B%22Name%22%3A%22bear%22%7D%5D' \\
      -H 'accept: application/json' \\
      -H 'x-acs-action: CreateBox' \\
      -H 'x-acs-version: 2020-01-02' \\
      -H 'x-acs-date: 2026-01-02T03:04:05Z' \\
      -H 'x-acs-signature-nonce: 3156853299f313e23d1673dc12e1703d' \\
      -H 'x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' \\
      -H 'authorization: ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=62b41e0f0c4d387dbe719428c0c9619dae38384270dc05198a790ce84db10d97' \\
      -H 'content-length: 0'
    \`\`\`

    **CLI**

    \`\`\`sh
    aliyun toy CreateBox \\
      --RegionId cn-hangzhou \\
      --BoxName red \\
      --BoxSize=-1 \\
      --BoxState on \\
      --Tag.1.Key a \\
      --Tag.1.Value b \\
      --Toys '[{"Name":"ball"},{"Name":"bear"}]' \\
      --Colours red,blue
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

    Its canonical request, whose SHA-256 is in the string to sign:

    \`\`\`text
    POST
    /
    BoxName=red&BoxSize=-1&BoxState=on&Colours=red%2Cblue&RegionId=cn-hangzhou&Tag.1.Key=a&Tag.1.Value=b&Toys=%5B%7B%22Name%22%3A%22ball%22%7D%2C%7B%22Name%22%3A%22bear%22%7D%5D
    host:toy.example.com
    x-acs-action:CreateBox
    x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    x-acs-date:2026-01-02T03:04:05Z
    x-acs-signature-nonce:3156853299f313e23d1673dc12e1703d
    x-acs-version:2020-01-02

    host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version
    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    \`\`\`

    \`\`\`text
    ACS3-HMAC-SHA256
    64f94719c08fbba8de620a41a94fdeea9c9885e422d254204193fc166e33c4d6
    \`\`\`

    Signed by V1:

    \`\`\`http
    POST https://toy.example.com/?AccessKeyId=testid&Action=CreateBox&BoxName=red&BoxSize=-1&BoxState=on&Colours=red%2Cblue&Format=JSON&RegionId=cn-hangzhou&Signature=oNI9KvDEwnV%2FSYvff6TJJuIAzp8%3D&SignatureMethod=HMAC-SHA1&SignatureNonce=3156853299f313e23d1673dc12e1703d&SignatureVersion=1.0&Tag.1.Key=a&Tag.1.Value=b&Timestamp=2026-01-02T03%3A04%3A05Z&Toys=%5B%7B%22Name%22%3A%22ball%22%7D%2C%7B%22Name%22%3A%22bear%22%7D%5D&Version=2020-01-02
    \`\`\`

    What was signed:

    \`\`\`text
    POST&%2F&AccessKeyId%3Dtestid%26Action%3DCreateBox%26BoxName%3Dred%26BoxSize%3D-1%26BoxState%3Don%26Colours%3Dred%252Cblue%26Format%3DJSON%26RegionId%3Dcn-hangzhou%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D3156853299f313e23d1673dc12e1703d%26SignatureVersion%3D1.0%26Tag.1.Key%3Da%26Tag.1.Value%3Db%26Timestamp%3D2026-01-02T03%253A04%253A05Z%26Toys%3D%255B%257B%2522Name%2522%253A%2522ball%2522%257D%252C%257B%2522Name%2522%253A%2522bear%2522%257D%255D%26Version%3D2020-01-02
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

it("says how the Action is called, whatever the language", () => {
  expect(section(full, "Request")).toMatchInlineSnapshot(`
    "- **Endpoint**: \`https://toy.example.com\` in \`cn-hangzhou\`; [all regions](index.md#endpoints)
    - **Method**: HTTP \`POST\`, parameters in the query
    - **Version**: \`2020-01-02\` of the API; [how requests are signed](index.md#signatures)
    - **Permission**: \`toy:CreateBox\` ([policy](#authorization))
    - **Sent again**: by you alone: without an idempotency token the SDK repeats nothing that may have been carried out
    - **JSON Schema** of the parameters: \`jsonschema/toy/CreateBox.json\`"
  `);
});

it("says what belongs to it", () => {
  expect(section(full, "Related")).toMatchInlineSnapshot(`
    "- [Boxes](index.md#resource.box): [\`ListBoxes\`](ListBoxes.md)
    - [Errors](errors.md) and [parameters and fields](fields.md) of the whole API"
  `);
  expect(section(full, "History")).toMatchInlineSnapshot(`
    "What came after the first document, and what is not to be used any more.

    - since [\`reference\`](index.md#sources): [\`BoxState\`](#request.BoxState)
    - deprecated: [\`BoxTitle\`](#request.BoxTitle) (now \`BoxName\`)"
  `);
});

it("has pages of all errors and of all names", () => {
  const model = smallModel(FULL_ACTION, PLAIN_ACTION);
  expect(pageOf(model, "docs/toy/errors.md")).toMatchInlineSnapshot(`
    "<!-- Generated from spec/toy/service.yaml. Do not edit. -->

    # Errors of Toy Balancer

    The codes that the sources list, and the Actions that they list them for.
    [The API](index.md) · [how to catch an error](index.md#calling-it) · [its parameters and fields](fields.md)

    | Code | Status | Meaning | What to do | Retry | Actions |
    | --- | --- | --- | --- | --- | --- |
    | <a id="error.BoxExists"></a>\`BoxExists\` | 409 | There is such a box already. | Take another name. | no | [CreateBox](CreateBox.md#error.BoxExists) |
    | <a id="error.Throttling"></a>\`Throttling\` | 400 | Too many requests. | Wait. | yes, waiting longer each time | all |
    "
  `);
  expect(pageOf(model, "docs/toy/fields.md")).toMatchInlineSnapshot(`
    "<!-- Generated from spec/toy/service.yaml. Do not edit. -->

    # Parameters and fields of Toy Balancer

    Each name of a parameter or a response field, inner ones too, and the Actions that have it.
    [The API](index.md) · [its errors](errors.md)

    | Name | Type | Parameter of | Field of the response of |
    | --- | --- | --- | --- |
    | <a id="field.Boxes"></a>\`Boxes\` | list of objects |  | [CreateBox](CreateBox.md#response.Boxes) |
    | <a id="field.BoxId"></a>\`BoxId\` | string |  | [CreateBox](CreateBox.md#response.Boxes.BoxId) |
    | <a id="field.BoxName"></a>\`BoxName\` | string | [CreateBox](CreateBox.md#request.BoxName) |  |
    | <a id="field.BoxSize"></a>\`BoxSize\` | integer | [CreateBox](CreateBox.md#request.BoxSize) |  |
    | <a id="field.BoxState"></a>\`BoxState\` | string | [CreateBox](CreateBox.md#request.BoxState) |  |
    | <a id="field.BoxTitle"></a>\`BoxTitle\` | string | [CreateBox](CreateBox.md#request.BoxTitle) |  |
    | <a id="field.Colours"></a>\`Colours\` | list of strings | [CreateBox](CreateBox.md#request.Colours) |  |
    | <a id="field.Key"></a>\`Key\` | string | [CreateBox](CreateBox.md#request.Tag.Key) |  |
    | <a id="field.Name"></a>\`Name\` | string | [CreateBox](CreateBox.md#request.Toys.Name) |  |
    | <a id="field.RegionId"></a>\`RegionId\` | string | [CreateBox](CreateBox.md#request.RegionId) |  |
    | <a id="field.RequestId"></a>\`RequestId\` | string |  | [CreateBox](CreateBox.md#response.RequestId), [ListBoxes](ListBoxes.md#response.RequestId) |
    | <a id="field.Tag"></a>\`Tag\` | list of objects | [CreateBox](CreateBox.md#request.Tag) |  |
    | <a id="field.Toys"></a>\`Toys\` | list of objects | [CreateBox](CreateBox.md#request.Toys) |  |
    | <a id="field.Value"></a>\`Value\` | string | [CreateBox](CreateBox.md#request.Tag.Value) |  |
    "
  `);
  expect(pageOf(model, "docs/llms.txt")).toMatchInlineSnapshot(`
    "# Reference of Alibaba Cloud's load-balancing APIs

    > Parameters, rules between them, responses, errors, permissions and samples of each Action, generated from one checked
    > spec. Every page is Markdown. A JSON Schema of the parameters of each Action is in \`jsonschema/<api>/<Action>.json\`
    > beside the folder of these pages.

    - [All APIs](index.md)
    - [Where the source documents differ](conflicts.md)

    ## Toy Balancer 2020-01-02

    - [The API](toy/index.md): resources, endpoints, signatures, common errors.
    - [Errors](toy/errors.md): every error code with meaning, fix and retry.
    - [Parameters and fields](toy/fields.md): every name, and the Actions that have it.
    - [CreateBox](toy/CreateBox.md): Create a box.
    - [ListBoxes](toy/ListBoxes.md): List the boxes.
    "
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

    **Read**: changes nothing · [Boxes](index.md#resource.box)

    \`\`\`ts
    import { ToyClient } from "slb-sdk/toy";
    import { listBoxes } from "slb-sdk/toy/actions";

    const toy = new ToyClient({ regionId: "cn-hangzhou" });
    await toy.listBoxes({});

    // The same, for small bundles:
    await listBoxes(toy, {});
    \`\`\`

    ## Request

    - **Endpoint**: \`https://toy.example.com\` in \`cn-hangzhou\`; [all regions](index.md#endpoints)
    - **Method**: HTTP \`POST\`, no parameters
    - **Version**: \`2020-01-02\` of the API; [how requests are signed](index.md#signatures)
    - **Permission**: no source says which
    - **Sent again**: safe, since nothing changes
    - **JSON Schema** of the parameters: \`jsonschema/toy/ListBoxes.json\`

    ## Parameters

    This Action has no parameters.

    ## Response

    - **\`RequestId\`** · string <a id="response.RequestId"></a>

      Identifies the request.

    ## Errors

    No source lists errors of this Action alone; there are the [common errors](index.md#common-errors), and
    [how to catch one](index.md#calling-it).

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
    "![The resources, and the Actions that create, read, change and delete them](resources.svg)

    <a id="resource.box"></a>

    ### Boxes

    Places for toys.

    | Action | Effect | Summary |
    | --- | --- | --- |
    | [\`CreateBox\`](CreateBox.md) | destructive, deprecated | Create a box. |
    | [\`ListBoxes\`](ListBoxes.md) | read | List the boxes. |"
  `);
  expect(section(pageOf(model, "docs/toy/index.md"), "Calling it")).toMatchInlineSnapshot(`
    "**TypeScript**

    \`\`\`ts
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
    \`ValidationError\` with all of its issues, an answer of the service that is an error in an \`ApiError\` (\`APIError\` in Go), whose code is one
    of [these](errors.md). Whether the same request may succeed later is said with it; what is safe to repeat the client has repeated by then."
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

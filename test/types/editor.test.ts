/** What the editor of a user shows of the nested requests of ALB and NLB: errors, hovers, completions. */
import { describe, expect, test } from "vitest";
import { realModel as model } from "../real-model.js";
import { Editor } from "./editor.js";

const editor = await Editor.open(
  model,
  `
import { AlbClient, isApiError, type CreateListenerErrorCode, type CreateListenerRequest } from "./alb/index.js";
import { createListener } from "./alb/actions.js";
import { NlbClient, type CreateListenerRequest as NlbRequest } from "./nlb/index.js";
import { createListener as createNlbListener } from "./nlb/actions.js";
import { EnsClient } from "./ens/index.js";

const alb = new AlbClient({ regionId: "cn-hangzhou" });
const nlb = new NlbClient({ regionId: "cn-hangzhou" });
const ens = new EnsClient();
const base = {
  LoadBalancerId: "alb-1",
  ListenerPort: 443,
  DefaultActions: [{ Type: "ForwardGroup", ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: "sgp-1" }] } }],
} satisfies Partial<CreateListenerRequest>;
const https = { ...base, ListenerProtocol: "HTTPS" as const, Certificates: [{ CertificateId: "1" }] };

export const right: CreateListenerRequest[] = [
  https,
  { ...https, CaEnabled: true, CaCertificates: [{ CertificateId: "1" }] },
  { ...https, CaEnabled: false },
  { ...https, QuicConfig: { QuicUpgradeEnabled: true, QuicListenerId: "lsn-1" } },
  { ...https, QuicConfig: { QuicUpgradeEnabled: false } },
  { ...https, QuicConfig: {}, CaEnabled: undefined },
  { ...base, ListenerProtocol: "HTTP" },
  { ...https, XForwardedForConfig: { XForwardedForEnabled: true, XForwardedForProcessingMode: "remove" } },
  { ...https, Tag: [{ Key: "env", Value: "test" }], DryRun: true },
];

export const wrong: CreateListenerRequest[] = [
  // @ts-expect-error CaCertificates is missing
  { ...https, CaEnabled: true },
  // @ts-expect-error QuicListenerId is missing
  { ...https, QuicConfig: { QuicUpgradeEnabled: true } },
  // @ts-expect-error undefined is no QuicListenerId
  { ...https, QuicConfig: { QuicUpgradeEnabled: true, QuicListenerId: undefined } },
  // @ts-expect-error DefaultActions is missing
  { LoadBalancerId: "alb-1", ListenerPort: 80, ListenerProtocol: "HTTP" },
  // @ts-expect-error no such protocol
  { ...base, ListenerProtocol: "GOPHER" },
  // @ts-expect-error no such kind of action
  { ...https, DefaultActions: [{ ...base.DefaultActions[0], Type: "Redirect" }] },
  // @ts-expect-error a member of a member of an element is missing
  { ...https, DefaultActions: [{ Type: "ForwardGroup", ForwardGroupConfig: {} }] },
  // @ts-expect-error a group has an id
  { ...https, DefaultActions: [{ Type: "ForwardGroup", ForwardGroupConfig: { ServerGroupTuples: [{}] } }] },
  // @ts-expect-error an unknown member of a structure
  { ...https, XForwardedForConfig: { XForwardedForEnable: true } },
  // @ts-expect-error an unknown member of a structure with a condition
  { ...https, QuicConfig: { QuicUpgradeEnable: true } },
  // @ts-expect-error a wrong value in a structure
  { ...https, XForwardedForConfig: { XForwardedForProcessingMode: "drop" } },
  // @ts-expect-error a boolean, not a text
  { ...https, QuicConfig: { QuicUpgradeEnabled: "true" } },
  // @ts-expect-error not flat
  { ...https, "DefaultActions.1.Type": "ForwardGroup" },
];

export const nlbRight: NlbRequest[] = [{ LoadBalancerId: "nlb-1", ListenerProtocol: "TCP", ListenerPort: 80, ServerGroupId: "sgp-1" }];
export const nlbWrong: NlbRequest[] = [
  // @ts-expect-error of the other API
  https,
];

export async function calls(error: unknown) {
  await alb./*method*/createListener({ ...https, /*plain*/ListenerDescription: "web" });
  await /*function*/createListener(alb, { ...https, XForwardedForConfig: { /*member*/XForwardedForProcessingMode: "append" } });
  const { /*field*/JobId } = await createNlbListener(nlb, nlbRight[0]!);
  void [JobId, ens];
  if (isApiError(error, "ResourceQuotaExceeded.%s")) {
    const code: \`ResourceQuotaExceeded.\${string}\` = /*narrowed*/error.code;
    return code;
  }
  const known: /*codes*/CreateListenerErrorCode = "ResourceNotFound.Listener";
  // @ts-expect-error nobody has heard of it
  const unknown: CreateListenerErrorCode = "ResourceNotFound.Moon";
  return [known, unknown];
}

export function read(request: CreateListenerRequest) {
  return [request./*elements*/DefaultActions, request./*conditional*/QuicConfig];
}

export const started: CreateListenerRequest = { ...https, ListenerProtocol: "HTTPS", QuicConfig: {/*inside*/} };
// @ts-expect-error nobody has typed the protocol yet
export const atFirst: CreateListenerRequest = { ...base, ListenerProtocol: /*value*/"" };
`,
);

test("right requests compile, wrong ones do not", { timeout: 60_000 }, () => {
  expect(editor.problems()).toEqual([]);
});

describe("an editor shows", { timeout: 60_000 }, () => {
  test("a call as its signature, and the Action in a few lines", () => {
    const method = editor.hover("/*method*/");
    expect(method.code).toBe(
      "(method) AlbClient.createListener(params: CreateListenerRequest, options?: RequestOptions): Promise<CreateListenerResponse> (+1 overload)",
    );
    expect(method.doc).toMatch(/^Add a listener/);
    expect(method.doc).toContain("`ListAsynJobs`");
    expect(method.doc.split("\n").length).toBeLessThan(10);
    const { code, doc } = editor.hover("/*function*/");
    expect(code).toContain(
      "createListener(client: RpcClient, params: CreateListenerRequest, options?: RequestOptions)",
    );
    expect(doc).toBe(method.doc);
  });

  test("a parameter with its type and what it means, where one writes and where one reads", () => {
    const plain = editor.hover("/*plain*/");
    expect(plain.code).toBe("(property) CreateListenerRequestMembers.ListenerDescription?: string | undefined");
    expect(plain.doc).toContain("Characters: from 2 to 256.");
    const member = editor.hover("/*member*/");
    expect(member.code).toBe(
      '(property) CreateListenerRequestXForwardedForConfig.XForwardedForProcessingMode?: "append" | "remove" | undefined',
    );
    expect(member.doc).toContain("- `append`: ");
    const elements = editor.hover("/*elements*/");
    expect(elements.code).toBe(
      "(property) CreateListenerRequestMembers.DefaultActions: CreateListenerRequestDefaultAction[]",
    );
    expect(editor.hover("/*conditional*/").doc).toContain("QUIC");
  });

  test("what a response field is", () => {
    expect(editor.hover("/*field*/")).toMatchObject({ code: "const JobId: string" });
  });

  test("the codes of an Action with what to do about each", () => {
    const { code, doc } = editor.hover("/*codes*/");
    expect(code).toContain("type CreateListenerErrorCode = AlbErrorCode | ");
    expect(doc).toContain("- `IncorrectStatus.LoadBalancer` (HTTP 400, retry later): ");
    expect(editor.hover("/*narrowed*/").code).toContain("ApiError<`ResourceQuotaExceeded.${string}`>");
  });

  test("which members and values there are, with their meaning", () => {
    expect(editor.completions("/*inside*/")).toEqual(["QuicListenerId", "QuicUpgradeEnabled"]);
    expect(editor.completions('/*value*/"')).toEqual(["HTTP", "HTTPS", "QUIC"]);
    expect(editor.completionDoc("/*inside*/", "QuicListenerId")).toMatch(/QUIC listener/);
  });
});

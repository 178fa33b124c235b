// Makes a call by either SDK: ours, or the provider's own.
import { createRequire } from "node:module";
import { KEYS, REQUEST } from "./request.mjs";

/** What makes one call to a server on 127.0.0.1, as `ours` or `theirs`. */
export async function caller(which, port) {
  if (which === "ours") {
    const { AlbClient } = await import("slb-sdk/alb");
    const client = new AlbClient({
      regionId: "cn-hangzhou",
      endpoint: `http://127.0.0.1:${port}`,
      credentials: KEYS,
    });
    return () => client.createListener(REQUEST);
  }
  const sdk = createRequire(import.meta.url)("@alicloud/alb20200616");
  const client = new sdk.default({ ...KEYS, regionId: "cn-hangzhou", endpoint: `127.0.0.1:${port}`, protocol: "http" });
  return () => client.createListener(theirRequest(sdk));
}

/** The same request as its users write it: a tree of classes, whose members begin with a small letter. */
function theirRequest(sdk) {
  const { DefaultActions, XForwardedForConfig, Tag, ...rest } = REQUEST;
  const groups = (config) =>
    config.ServerGroupTuples.map(
      (group) => new sdk.CreateListenerRequestDefaultActionsForwardGroupConfigServerGroupTuples(small(group)),
    );
  return new sdk.CreateListenerRequest({
    ...small(rest),
    defaultActions: DefaultActions.map(
      ({ Type, ForwardGroupConfig }) =>
        new sdk.CreateListenerRequestDefaultActions({
          type: Type,
          forwardGroupConfig: new sdk.CreateListenerRequestDefaultActionsForwardGroupConfig({
            serverGroupTuples: groups(ForwardGroupConfig),
          }),
        }),
    ),
    XForwardedForConfig: new sdk.CreateListenerRequestXForwardedForConfig(XForwardedForConfig),
    tag: Tag.map((tag) => new sdk.CreateListenerRequestTag(small(tag))),
  });
}

function small(members) {
  return Object.fromEntries(
    Object.entries(members).map(([name, each]) => [name[0].toLowerCase() + name.slice(1), each]),
  );
}

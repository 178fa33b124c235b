/** The same call for both SDKs: an HTTP listener that passes its requests to one server group. */
export const REQUEST = {
  LoadBalancerId: "alb-n5qw04uq8vavfe3k7d",
  ListenerProtocol: "HTTP",
  ListenerPort: 80,
  ListenerDescription: "web_80",
  IdleTimeout: 15,
  RequestTimeout: 60,
  DefaultActions: [
    { Type: "ForwardGroup", ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: "sgp-8ilqs4axp6w2t5h1zr" }] } },
  ],
  XForwardedForConfig: {
    XForwardedForEnabled: true,
    XForwardedForProtoEnabled: true,
    XForwardedForSLBPortEnabled: true,
  },
  Tag: [
    { Key: "team", Value: "web" },
    { Key: "stage", Value: "production" },
  ],
};

export const KEYS = { accessKeyId: "testid", accessKeySecret: "testsecret" };

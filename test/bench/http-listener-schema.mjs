/**
 * CreateLoadBalancerHTTPListener as a JSON Schema, by hand: the constraints and the rules whose breach is an error.
 * Rules whose breach is a warning have no counterpart in JSON Schema.
 */
const string = (min, max, more = {}) => ({ type: "string", minLength: min, maxLength: max, ...more });
const integer = (minimum, maximum) => ({ type: "integer", minimum, maximum });
const text = { type: "string" };
const port = integer(1, 65535);
const choice = (...values) => ({ type: "string", enum: values });
const onOff = choice("on", "off");
const tag = {
  type: "object",
  additionalProperties: false,
  required: ["Key"],
  properties: { Key: string(1, 64), Value: string(0, 128) },
};

const given = (name) => ({ properties: { [name]: {} }, required: [name] });
const equals = (name, value) => ({ properties: { [name]: { const: value } }, required: [name] });

// oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
const conditional = (condition, demand) => ({ if: condition, then: demand });

export const HTTP_LISTENER_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["LoadBalancerId", "ListenerPort", "HealthCheck"],
  properties: {
    BackendServerPort: port,
    VServerGroupId: text,
    Description: string(1, 256),
    ListenerForward: onOff,
    ForwardPort: port,
    Gzip: onOff,
    RegionId: text,
    LoadBalancerId: text,
    ListenerPort: port,
    Bandwidth: { type: "integer", anyOf: [{ const: -1 }, { minimum: 1, maximum: 5120 }] },
    Scheduler: choice("wrr", "rr", "wlc"),
    StickySession: onOff,
    StickySessionType: choice("insert", "server"),
    CookieTimeout: integer(1, 86400),
    Cookie: string(1, 200, { pattern: "^[^$,; ][^,; ]*$" }),
    HealthCheck: onOff,
    HealthCheckMethod: choice("head", "get"),
    HealthCheckDomain: string(1, 80),
    HealthCheckURI: string(1, 80, { pattern: "^/[^\\n]*$" }),
    HealthCheckConnectPort: { type: "integer", anyOf: [{ const: -520 }, { minimum: 1, maximum: 65535 }] },
    HealthyThreshold: integer(2, 10),
    UnhealthyThreshold: integer(2, 10),
    HealthCheckTimeout: integer(1, 300),
    HealthCheckInterval: integer(1, 50),
    HealthCheckHttpCode: { type: "array", minItems: 1, items: choice("http_2xx", "http_3xx", "http_4xx", "http_5xx") },
    XForwardedFor: onOff,
    XForwardedFor_SLBIP: onOff,
    XForwardedFor_SLBID: onOff,
    XForwardedFor_proto: onOff,
    XForwardedFor_SLBPORT: onOff,
    XForwardedFor_ClientSrcPort: onOff,
    IdleTimeout: integer(1, 60),
    RequestTimeout: integer(1, 180),
    AclStatus: onOff,
    AclType: choice("white", "black", "whitelist", "blacklist"),
    AclId: text,
    Tag: { type: "array", maxItems: 20, items: tag },
  },
  allOf: [
    conditional({ not: { anyOf: [given("VServerGroupId"), given("ListenerForward")] } }, given("BackendServerPort")),
    conditional(
      { allOf: [{ not: given("VServerGroupId") }, equals("ListenerForward", "off")] },
      given("BackendServerPort"),
    ),
    conditional(equals("StickySession", "on"), given("StickySessionType")),
    conditional(
      { allOf: [equals("StickySession", "on"), equals("StickySessionType", "insert")] },
      given("CookieTimeout"),
    ),
    conditional({ allOf: [equals("StickySession", "on"), equals("StickySessionType", "server")] }, given("Cookie")),
    conditional(equals("AclStatus", "on"), given("AclId")),
  ],
};

import { expect, test } from "vitest";
import { type Casing, inCasing } from "../../../generator/emit/port/casing.js";
import { realModel } from "../../real-model.js";

test.each<[string, Casing, string]>([
  ["CreateRules", "snake", "create_rules"],
  ["CreateLoadBalancerHTTPSListener", "snake", "create_load_balancer_https_listener"],
  ["UploadCACertificate", "snake", "upload_ca_certificate"],
  ["AddVServerGroupBackendServers", "snake", "add_vserver_group_backend_servers"],
  ["XForwardedFor_SLBIP", "snake", "xforwarded_for_slbip"],
  ["AddressIPVersion", "snake", "address_ip_version"],
  ["IPv6Id", "snake", "ipv6_id"],
  ["TLSv1Policy", "snake", "tlsv1_policy"],
  ["RuleIDs", "snake", "rule_ids"],
  ["Layer4Check", "snake", "layer4_check"],
  ["load-balancer-active", "snake", "load_balancer_active"],
  ["load-balancer-active", "camel", "loadBalancerActive"],
  ["load-balancer-active", "pascal", "LoadBalancerActive"],
  ["CACertificateId", "camel", "caCertificateId"],
  ["CACertificateId", "pascal", "CACertificateId"],
  ["CACertificateId", "kebab", "ca-certificate-id"],
  ["CACertificateId", "constant", "CA_CERTIFICATE_ID"],
  ["CACertificateId", "flat", "cacertificateid"],
  ["XForwardedFor_SLBIP", "same", "XForwardedFor_SLBIP"],
  ["healthCheck_X", "capitalized", "HealthCheck_X"],
])("%s in %s is %s", (name, casing, expected) => {
  expect(inCasing(name, casing)).toBe(expected);
});

test("no letter or digit of a real name is lost", () => {
  const names = realModel.services.flatMap(({ actions }) =>
    actions.flatMap(({ name, parameters }) => [name, ...parameters.map((member) => member.name)]),
  );
  expect(names.length).toBeGreaterThan(500);
  for (const name of names) {
    expect(inCasing(name, "snake").replaceAll("_", "")).toBe(name.replaceAll("_", "").toLowerCase());
  }
});

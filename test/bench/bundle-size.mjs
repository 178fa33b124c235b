import { buildSync } from "esbuild";
import * as alb from "slb-sdk/alb/actions";
import * as ens from "slb-sdk/ens/actions";
import * as nlb from "slb-sdk/nlb/actions";
import * as slb from "slb-sdk/slb/actions";
import { ROOT } from "./scratch.mjs";

const LIMIT = 25_000;

/**
 * Bytes of minified bundles that make one call, client included: the largest of each API, and an ordinary one; with
 * the validator of the Action, which other SDKs do not have, and without it.
 */
export function bundleSize() {
  const client = bytes(`export { RpcClient } from "slb-sdk";`);
  const ordinary = row("bundle of slb's createLoadBalancer, bytes", callSize("slb", "createLoadBalancer"));
  const unchecked = [
    ["slb", "createLoadBalancer"],
    ["alb", "createListener"],
  ].map(([api, name]) => row(`  ${api}'s ${name} without its validator`, uncheckedSize(api, name)));
  const largest = Object.entries({ slb, alb, nlb, ens }).map(([api, actions]) => {
    const names = Object.keys(actions).filter((name) => `${name}Action` in actions);
    const sizes = names.map((name) => ({ name, size: callSize(api, name) })).sort((a, b) => b.size - a.size);
    const [{ name, size }] = sizes;
    const above = sizes.filter((each) => each.size > LIMIT).length;
    return { ...row(`  of the largest of ${api}`, size), details: `${name}; ${above} of ${sizes.length} are above` };
  });
  return [{ ...ordinary, details: `RpcClient alone: ${client.toLocaleString("en")}` }, ...unchecked, ...largest];
}

function row(name, size) {
  const target = `<= ${LIMIT.toLocaleString("en")}`;
  return { name, target, measured: size.toLocaleString("en"), met: size <= LIMIT };
}

function callSize(api, name) {
  return bytes(`import { RpcClient } from "slb-sdk";
    import { ${name} } from "slb-sdk/${api}/actions";
    export const call = (options, params) => ${name}(new RpcClient(options), params);`);
}

function uncheckedSize(api, name) {
  return bytes(`import { RpcClient } from "slb-sdk";
    import { ${name}Unchecked } from "slb-sdk/${api}/actions";
    export const call = (options, params) => new RpcClient(options).call(${name}Unchecked, params);`);
}

function bytes(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0].contents.length;
}

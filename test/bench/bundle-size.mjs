import { buildSync } from "esbuild";
import * as actions from "slb-sdk/slb/actions";
import { ROOT } from "./scratch.mjs";

const LIMIT = 20_000;

/** Bytes of a minified bundle that makes one call, client included. */
export function bundleSize() {
  const names = Object.keys(actions).filter((name) => `${name}Action` in actions);
  const sizes = names.map((name) => ({ name, bytes: bytes(name) })).sort((a, b) => b.bytes - a.bytes);
  const one = sizes.find(({ name }) => name === "createLoadBalancer");
  const [largest] = sizes;
  const target = `<= ${LIMIT.toLocaleString("en")}`;
  const row = ({ name, bytes: size }) => ({ name, measured: size.toLocaleString("en"), met: size <= LIMIT });
  return [
    { ...row({ ...one, name: "bundle of createLoadBalancer, bytes" }), target },
    {
      ...row({ ...largest, name: "  of the largest Action" }),
      target,
      details: `${largest.name}; ${sizes.filter((each) => each.bytes > LIMIT).length} of ${sizes.length} are above`,
    },
  ];
}

function bytes(name) {
  const contents = `import { RpcClient } from "slb-sdk";
    import { ${name} } from "slb-sdk/slb/actions";
    export const call = (options, params) => ${name}(new RpcClient(options), params);`;
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

#!/usr/bin/env node
// Starts the command line: TypeScript is run as it is, through tsx.
import { register } from "tsx/esm/api";

// A reader that has seen enough (`| head`) is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (cause) => {
    if (cause.code !== "EPIPE") throw cause;
    process.exit();
  });
}

register();
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));

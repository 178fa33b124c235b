// V8 optimizes a function that has run for a while. A process that is over in seconds wants that later: optimizing as early
// as V8 does by itself takes more time on all cores than it gives.
//
// V8 takes compiled code, its own and Node's, only under the flags under which it was kept: those that it has by itself. So
// whatever loads code in this way does it before the flag is set.
import { setFlagsFromString } from "node:v8";

const [major] = process.versions.v8.split(".");
/** Since version 12, V8 counts calls in place of bytes. */
const [flag, usual, late] =
  Number(major) < 12 ? ["interrupt-budget", 67_584, 1_700_000] : ["invocation-count-for-turbofan", 3000, 75_000];

/** For all threads of the process, from now on. */
export function optimizeLate() {
  setFlagsFromString(`--${flag}=${late}`);
}

/** What V8 does by itself. */
export function optimizeAsUsual() {
  setFlagsFromString(`--${flag}=${usual}`);
}

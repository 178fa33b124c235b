// V8 optimizes a function that has run for so many bytes of code. Each process of the suite is over in seconds, in which
// optimizing as early as V8 does by itself takes more time on all cores than it gives; generator/slbgen.mjs does the same.
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--interrupt-budget=600000");

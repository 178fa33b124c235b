// Loads a bundled program with what V8 compiled of it in an earlier run: compiling it anew takes longer than most commands.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import { optimizeAsUsual } from "./late-optimization.mjs";

/** Before the code stand its checksum, since V8 takes damaged code for good, and how much code the run had that kept it. */
const HEADER_BYTES = 8;

/** How much more a run must have compiled for its code to be worth keeping. */
const GROWTH = 1.1;

/**
 * Writes a CommonJS module as `load` reads it: as the function that Node makes of a module, and in ASCII, since V8 has to
 * decode any other text first and keeps it in twice the space. What is beyond ASCII stands in comments and texts.
 */
export function save(path, text) {
  const ascii = text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `(function (exports, require, module, __filename, __dirname) {${ascii}\n})`);
}

/**
 * @param path what `save` has written; the module can require what its folder can
 * @param codePath where its code is kept; undefined when it is not
 * @returns what the module exports, and a function that keeps the code when the run has compiled more than there was
 */
export function load(path, codePath) {
  optimizeAsUsual();
  const kept = codePath === undefined ? undefined : readCode(codePath);
  const script = new Script(readFileSync(path, "latin1"), { filename: path, cachedData: kept?.code });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  const known = kept === undefined || script.cachedDataRejected ? 0 : kept.size;
  const keep = () => {
    const size = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (codePath === undefined || size <= known * GROWTH) return;
    optimizeAsUsual();
    writeCode(codePath, script.createCachedData(), size);
  };
  return { exports: module.exports, keep };
}

function readCode(path) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(HEADER_BYTES);
    return bytes.readUInt32LE(0) === crc32(code) ? { code, size: bytes.readUInt32LE(4) } : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. Code that cannot be kept costs time and nothing else. */
function writeCode(path, code, size) {
  const unfinished = `${path}.${process.pid}`;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(crc32(code), 0);
  header.writeUInt32LE(size, 4);
  try {
    writeFileSync(unfinished, Buffer.concat([header, code]));
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

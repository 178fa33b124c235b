// Loads a bundled program with what V8 compiled of it in an earlier run: compiling it anew takes longer than most commands.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** Before the code stand its checksum, since V8 takes damaged code for good, and how much code the run had that kept it. */
const HEADER_BYTES = 8;

/** How much more a run must have compiled for its code to be worth keeping. */
const GROWTH = 1.1;

/**
 * @param path a CommonJS module; it can require what its folder can
 * @param codePath where its code is kept; undefined when it is not
 * @returns what the module exports, and a function that keeps the code when the run has compiled more than there was
 */
export function load(path, codePath) {
  const kept = codePath === undefined ? undefined : readCode(codePath);
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "utf8")}\n})`;
  const script = new Script(text, { filename: path, cachedData: kept?.code });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  const known = kept === undefined || script.cachedDataRejected ? 0 : kept.size;
  const keep = () => {
    const size = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (codePath !== undefined && size > known * GROWTH) writeCode(codePath, script.createCachedData(), size);
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

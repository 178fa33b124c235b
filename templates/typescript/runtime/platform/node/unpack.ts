import { promisify } from "node:util";
import { TransportError } from "../../transport.js";
import { codeOf, described } from "./reason.js";

/** Unpacks what something on the way has packed, though it was asked not to. */
export async function unpack(bytes: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const { brotliDecompress, gunzip, inflate } = await import("node:zlib");
  const methods = new Map([
    ["gzip", gunzip],
    ["x-gzip", gunzip],
    ["deflate", inflate],
    ["br", brotliDecompress],
  ]);
  const name = encoding.trim().toLowerCase();
  const method = methods.get(name);
  if (name === "identity" || bytes.length === 0) return bytes;
  if (method === undefined) throw new TransportError("lost", "the answer is packed in an unknown way");
  try {
    return await promisify(method as typeof gunzip)(bytes, { maxOutputLength });
  } catch (error) {
    const code = codeOf(error);
    throw described(code === "ERR_BUFFER_TOO_LARGE" ? "size" : "lost", error, `the answer is packed wrongly: ${code}`);
  }
}

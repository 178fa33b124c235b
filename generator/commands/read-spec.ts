import { cacheFolder } from "../cache/home.js";
import { Memories } from "../cache/memories.js";
import { type Reading, readModel } from "../pipeline.js";

/** Reads the spec of a working folder, with what earlier commands have kept of it. */
export function readHere(root: string): Reading {
  const memories = new Memories(cacheFolder(root));
  const reading = readModel(root, memories.of("spec"));
  memories.save();
  return reading;
}

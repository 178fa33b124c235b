import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { docs } from "./generator/emit/docs/index.js";
import { readModel } from "./generator/pipeline.js";
const templates = new Map(readdirSync("templates/docs",{recursive:true,withFileTypes:true}).filter(f=>f.isFile()).map(f=>{const p=join(f.parentPath,f.name);return [p.slice("templates/".length),readFileSync(p,"utf8")] as const}));
const {model}=readModel(process.cwd());
let t=Date.now();
const files=[...docs.emit(model,templates)];
console.log(files.length,"docs",Date.now()-t,"ms");
try { const m = await import("./generator/emit/openapi/index.js" as string); t=Date.now(); files.push(...m.openapi.emit(model,templates)); console.log("openapi",Date.now()-t,"ms"); } catch(e) { console.log(String(e)); }
for(const f of files){const p=join("/tmp/docsout",f.path);mkdirSync(dirname(p),{recursive:true});writeFileSync(p,f.contents);}

/** The programs that files belong to, as their tsconfig.json has them. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Project, type ResolutionHostFactory, ts } from "ts-morph";

export interface LoadedProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** Absolute paths of the files to migrate. */
  readonly files: readonly string[];
  /** Undefined where no folder above has one. */
  readonly config: string | undefined;
}

type Settings = Pick<ts.ParsedCommandLine, "options" | "fileNames">;

/** Of files outside of any project. */
const PLAIN: Settings = {
  options: {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.Preserve,
  },
  fileNames: [],
};

/** A file with all that its project has beside it; files of one project share a program. */
export function loadPrograms(files: readonly string[]): LoadedProgram[] {
  const configurations = new Configurations();
  const projects = new Map<string | undefined, string[]>();
  for (const file of files) {
    const config = configurations.of(file);
    projects.set(config, [...(projects.get(config) ?? []), file]);
  }
  return [...projects].map(([config, own]) => ({
    ...load(config === undefined ? PLAIN : configurations.read(config), own),
    config,
  }));
}

function load({ options, fileNames }: Settings, files: readonly string[]): Omit<LoadedProgram, "config"> {
  const hasJavaScript = files.some((file) => /\.[cm]?jsx?$/.test(file));
  const project = new Project({
    compilerOptions: {
      // What older compilers take for granted, and this one no longer does.
      types: ["*"],
      ...options,
      ...(hasJavaScript ? { allowJs: true, checkJs: true } : {}),
      noEmit: true,
    },
    skipFileDependencyResolution: true,
    resolutionHost: byFormat,
  });
  for (const file of new Set([...fileNames, ...files])) project.addSourceFileAtPathIfExists(file);
  const program = project.getProgram().compilerObject;
  return { program, checker: program.getTypeChecker(), files };
}

/** Finds modules as Node does: what a file imports depends on whether it is an ES module or CommonJS. */
const byFormat: ResolutionHostFactory = (host, getOptions) => {
  const options = getOptions();
  const cache = ts.createModuleResolutionCache("/", (path) => path, options);
  return {
    resolveModuleNames: (names, importer, _reused, redirect) => {
      const format = ts.getImpliedNodeFormatForFile(importer, cache.getPackageJsonInfoCache(), host, options);
      return names.map(
        (name) => ts.resolveModuleName(name, importer, options, host, cache, redirect, format).resolvedModule,
      );
    },
  };
};

/** The configurations of projects, each read once. */
class Configurations {
  readonly #parsed = new Map<string, ts.ParsedCommandLine>();

  /** The nearest tsconfig.json, or of the projects that it only refers to the one that has the file. */
  of(file: string): string | undefined {
    const nearest = ts.findConfigFile(dirname(file), existsSync);
    return nearest === undefined ? undefined : (this.#having(file, nearest, new Set()) ?? nearest);
  }

  read(config: string): ts.ParsedCommandLine {
    const known = this.#parsed.get(config);
    if (known !== undefined) return known;
    const { config: json = {}, error } = ts.readConfigFile(config, ts.sys.readFile);
    if (error !== undefined) throw new ConfigError(config, ts.flattenDiagnosticMessageText(error.messageText, " "));
    const parsed = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config), undefined, config);
    this.#parsed.set(config, parsed);
    return parsed;
  }

  #having(file: string, config: string, seen: Set<string>): string | undefined {
    if (seen.has(config) || !existsSync(config)) return undefined;
    seen.add(config);
    const { fileNames, projectReferences = [] } = this.read(config);
    if (fileNames.some((name) => resolve(name) === file)) return config;
    for (const { path } of projectReferences) {
      const found = this.#having(file, path.endsWith(".json") ? path : join(path, "tsconfig.json"), seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** A tsconfig.json that cannot be read. */
export class ConfigError extends Error {
  constructor(config: string, reason: string) {
    super(`${config}: ${reason}`);
    this.name = "ConfigError";
  }
}

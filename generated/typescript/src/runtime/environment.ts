/** The value of an environment variable; undefined when it is unset or empty, and where there is no environment. */
export function environmentVariable(name: string): string | undefined {
  return globalThis.process?.env?.[name] || undefined;
}

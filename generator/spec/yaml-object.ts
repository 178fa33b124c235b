/** A YAML mapping without a prototype, so that every key is only a key. */
export type YamlObject = Record<string, unknown>;

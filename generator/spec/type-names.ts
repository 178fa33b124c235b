/** The types of fields, as a spec says them. */
export const TYPE_NAMES = ["string", "integer", "long", "number", "boolean", "list", "structure", "map"] as const;

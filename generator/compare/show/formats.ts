/** The forms in which a comparison is shown. */
export const FORMATS = ["text", "json", "changelog"] as const;
export type Format = (typeof FORMATS)[number];

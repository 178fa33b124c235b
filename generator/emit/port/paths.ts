/** The form of paths that ports may name: below their folder, whatever disk that is on. */

/** No step is `.` or `..` or empty, none ends with a dot or a blank, none has what means something to a disk. */
const step = (more: string) => String.raw`(?!\.{1,2}(?:\/|$))[A-Za-z0-9_@+. ${more}-]*[A-Za-z0-9_@+${more}-]`;
const path = (more: string) => new RegExp(String.raw`^${step(more)}(\/${step(more)})*$`);

export const plainPath = path("");
export const pathWithPlaceholders = path("{}");

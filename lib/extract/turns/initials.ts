/** Whether letters in lower case are the initials of a name: "DMH" is Dag Marsh-Holt, and "DM" may be as well. */
export const hasInitials = (name: string, letters: string): boolean =>
  initialsOf(name).includes(letters);

/** The initials of a name in lower case, with and without those after hyphens. */
export const initialsOf = (name: string): string[] =>
  [/\s+/, /[\s-]+/].map((between) => initials(name, between));

const initials = (name: string, between: RegExp): string =>
  name
    .split(between)
    .map((word) => word[0] ?? "")
    .join("")
    .toLowerCase();

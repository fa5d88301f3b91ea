/** Whether letters in lower case are the initials of a name: "DMH" is Dag Marsh-Holt, and "DM" may be as well. */
export const hasInitials = (name: string, letters: string): boolean =>
  [/\s+/, /[\s-]+/].some((between) => initials(name, between) === letters);

const initials = (name: string, between: RegExp): string =>
  name
    .split(between)
    .map((word) => word[0] ?? "")
    .join("")
    .toLowerCase();

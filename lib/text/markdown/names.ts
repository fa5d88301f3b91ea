/** The names of the desk's people, by their handles. */
export type Names = Readonly<Record<string, string>>;

/** Whether a person has this handle: a name of Object's own, such as "constructor", is nobody. */
export const nameOf = (names: Names, handle: string): string | undefined =>
  Object.hasOwn(names, handle.toLowerCase()) ? names[handle.toLowerCase()] : undefined;

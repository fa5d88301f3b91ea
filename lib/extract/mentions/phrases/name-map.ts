/** Tells for each token whether it is in a name, and in what kind of name. */
export type NameMap = Uint8Array;

export const IN_NAME = 1;
export const IN_PERSON_NAME = 2;

/** The classes of a feature, numbered from 1. 0 means none of them. */
export type Classes = ReadonlyMap<string, number>;

/**
 * Numbers the classes of a feature, given as a list or as space-separated words. The numbers are part of the models:
 * add new classes at the end, and retrain the models.
 */
export function classes(names: string | string[]): Classes {
  const list = typeof names === "string" ? names.split(/\s+/) : names;
  return new Map(list.map((name, index) => [name, index + 1]));
}

// Classes that several models share.
export const CUE_CLASS = classes(`say speak think show`);
export const MENTION_KIND = classes(`person org place unknown nominal pronoun`);
export const SPEAKER_NOUN = classes(`person group document`);
export const PRONOUN = classes(`he she they i we you it who his her their him them`);

// What the reader knows about French, German and Spanish: their words as tables, and the patterns made from these.

export { Caseless, lowerCase } from "./caseless";
export { FRENCH, FRENCH_DAYS } from "./french";
export {
  GERMAN,
  GERMAN_ACCUSATION,
  GERMAN_ENCLOSED,
  GERMAN_OWN_INSIDE,
  GERMAN_PARTICIPLE,
  GERMAN_STATE,
  GERMAN_SUBJUNCTIVE_PLURAL,
} from "./german";
export { either, oneOf, only } from "./lists";
export { oncePerTable } from "./once-per-table";
export { type Patterns, patternsOf, whenOf } from "./patterns";
export { SPANISH, SPANISH_DAYS } from "./spanish";
export type { Table } from "./table";

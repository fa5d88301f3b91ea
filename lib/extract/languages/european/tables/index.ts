// What the reader knows of French, German and Spanish: their words as tables, and the patterns made of these.

export { Caseless, lowerCase } from "./caseless";
export { FRENCH } from "./french";
export { DAYS as FRENCH_DAYS } from "./french/times";
export { GERMAN, GERMAN_OWN_INSIDE, GERMAN_PARTICIPLE, GERMAN_SUBJUNCTIVE_PLURAL } from "./german";
export { either, oneOf, only } from "./lists";
export { oncePerTable } from "./once-per-table";
export { type Patterns, patternsOf, whenOf } from "./patterns";
export { SPANISH } from "./spanish";
export { DAYS as SPANISH_DAYS } from "./spanish/times";
export type { Table } from "./table";

// French, German and Spanish articles: who says what in them.

export { describesSomebody } from "./describes";
export { readEuropean } from "./read";
export { FRENCH, GERMAN, SPANISH } from "./tables";

// What a sentence reports without quotation marks.

export { Reports } from "./reports";

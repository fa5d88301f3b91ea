// What a sentence reports without quotation marks.

export { europeanReports } from "./reports";

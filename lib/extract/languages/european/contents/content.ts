/** Where what a verb reports begins in a sentence, and whether it is a noun: "pidió | prudencia". */
export interface Content {
  at: number;
  isObject: boolean;
}

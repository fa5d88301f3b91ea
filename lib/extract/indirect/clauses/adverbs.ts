/** Adverbs that may come between a subject and its verb: "they | already | knew". */
export const ADVERB = /ly$|^(?:also|now|still|already|again|both|all|often|even|never|always)$/;

// What kind of word, phrase or sentence something is.

export { assertionIn, saidBehind } from "./assertions";
export { genderOf, isGiven } from "./given-names";
export { PARTICLE, vocabularyOf, type Word, type Words, wordsIn } from "./phrases";
export { endsWithAnd, type Sentence, sentenceStart, sentencesIn } from "./sentences";

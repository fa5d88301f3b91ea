// What kind of word, phrase or sentence something is.

export { assertionIn, excludes, saidBehind } from "./assertions";
export {
  isAuxiliary,
  isBesideVerb,
  isObjectPronoun,
  isPreposed,
  isSeveral,
} from "./function-words";
export { genderOf, isGiven } from "./given-names";
export { isSaidByNobody, namesNobody } from "./nobody";
export { isNounPhrase, isPreposition } from "./noun-phrases";
export { makesNoun } from "./nouns";
export { isChief, isRole, roleBefore } from "./roles";
export { endsWithAnd, type Sentence, sentenceStart, sentencesIn, withoutStop } from "./sentences";
export { type Vocabulary, vocabularyOf } from "./vocabulary";
export { PARTICLE, type Word, withoutArticle, wordsIn } from "./words";

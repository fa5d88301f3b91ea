// English words by what they are: names, titles, places, reporting verbs, nouns for speakers.

export { ABBREVIATIONS } from "./abbreviations";
export { BE, FINITE_AUXILIARIES } from "./auxiliaries";
export { COMPANY_RELATIONS } from "./company-relations";
export { isCompatriot } from "./compatriots";
export { isCounterpart } from "./counterparts";
export { isOfCountry, originOf } from "./countries";
export { CALLS, CLAIM_NOUNS, DENIALS, FALSE_WORDS, NAMES, REBUFFS, TRUE_WORDS } from "./denials";
export { CALENDAR, FUNCTION_WORDS, PREPOSITIONS } from "./function-words";
export { type Gender, genderOfWord } from "./gender";
export { FEMALE_NAMES, isGivenName, MALE_NAMES } from "./given-names";
export { HEADING_WORDS } from "./heading-words";
export { nounForms, verbForms } from "./inflection";
export { ALL_IRREGULAR_PASTS, IRREGULAR_PASTS } from "./irregular-pasts";
export { CLAUSE_OPENERS } from "./openers";
export { ORGANISATION_WORDS, ORGANISATIONS } from "./organisation-words";
export { DEMONYMS, PLACES } from "./places";
export { PLACES_OF_SEVERAL_WORDS } from "./places-of-several-words";
export { isPressName, PUBLICATION_WORDS } from "./publication-words";
export { RANKS, SHORT_TITLES } from "./ranks";
export { AFTER_CLAUSE, SAY, SAYING_NOUNS, SHOW, SPEAK, THINK } from "./reporting-verbs";
export {
  DOCUMENT_NOUN_FORMS,
  GROUP_NOUN_FORMS,
  PERSON_NOUN_FORMS,
  speakerClassOf,
} from "./speaker-noun-forms";
export { FAMILY_FIRST, PARTICLES, SUFFIXES } from "./surname-parts";
export { HONORIFICS, PORTFOLIOS, ROLE_MODIFIERS, TITLES } from "./titles";
export { VIEW_NOUNS } from "./view-nouns";
export { wordSet } from "./word-set";

// Small words that show what the words beside them are.
import { oneOf, only } from "../tables";

const AUXILIARY = only(oneOf`
  est sont a ont était avait ist sind war waren hat hatte haben wird werden wurde es son fue fueron ha han había era`);
/** "Est", "hat", "fue". */
export const isAuxiliary = (word: string): boolean => AUXILIARY.test(word);

const BEFORE_VERB = /^(?:se|s['’]|ne|n['’]|no|sich)$/iu;
/** What stands directly in front of a verb: "se", "n'"; or behind it: "sich". */
export const isBesideVerb = (word: string): boolean => BEFORE_VERB.test(word);

const OBJECT_PRONOUN = /^(?:l[oe]s?|nos|me)$/u;
/** "Le resta dramatismo": whom or what a verb is about, in front of it. */
export const isObjectPronoun = (word: string): boolean => OBJECT_PRONOUN.test(word);

const SEVERAL = only(
  oneOf`
  zwei drei vier fünf mehrere einige viele zahlreiche deux trois quatre cinq plusieurs quelques certaine?s beaucoup dos tres cuatro
  cinco varios varias algun[oa]s much[oa]s otr[oa] uno einer distint[oa]s diferentes nombreux`,
  "iu",
);
/** "Deux", "varios": several people who are not named. */
export const isSeveral = (word: string): boolean => SEVERAL.test(word);

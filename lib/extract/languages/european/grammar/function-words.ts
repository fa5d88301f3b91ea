// Function words that show what the words next to them are.
import { oneOf, only } from "../tables";

const AUXILIARY = only(oneOf`
  est sont a ont était avait étaient sera seront ist sind war waren hat hatte haben wird werden wurde es son fue fueron ha han había
  era está están estaba será serán`);
/** "Est", "hat", "fue". */
export const isAuxiliary = (word: string): boolean => AUXILIARY.test(word);

const BEFORE_VERB = /^(?:se|s['’]|ne|n['’]|no|sich)$/iu;
/** Whether a word comes directly before a verb: "se", "n'"; or after it: "sich". */
export const isBesideVerb = (word: string): boolean => BEFORE_VERB.test(word);

const OBJECT_PRONOUN = /^(?:l[oe]s?|nos|me)$/u;
/** Whether a word is an object pronoun before a verb: "Le resta dramatismo". */
export const isObjectPronoun = (word: string): boolean => OBJECT_PRONOUN.test(word);

const SEVERAL = only(
  oneOf`
  zwei drei vier fünf mehrere einige viele zahlreiche deux trois quatre cinq plusieurs quelques certaine?s beaucoup dos tres cuatro
  cinco varios varias algun[oa]s much[oa]s otr[oa] uno einer distint[oa]s diferentes nombreux`,
  "iu",
);
/** Whether a word introduces several unnamed people: "Deux", "varios". */
export const isSeveral = (word: string): boolean => SEVERAL.test(word);

const PREPOSED = new RegExp(
  String.raw`^${oneOf`
  Aufgrund Angesichts Wegen Trotz Dank Infolge Nach Vor Seit Am Im In An Auf Bei Beim Mit Zu[mr]? Während Unter Gegenüber Anlässlich
  Anders_als Ähnlich_wie Ebenso_wie Genauso_wie Gemeinsam_mit Zusammen_mit Neben
  Für Laut Per(?=_(?:E-?Mail|Mail|Brief|Post|Video|Telefon|SMS|Funk|Dekret|Gesetz|Anwalt|Presse|Fax|Zoom|Twitter|Tweet|Facebook|Instagram|Telegram|Whats[Aa]pp|Kurznachricht|Live|Lautsprecher|Anruf|Erlass|Eil|Rund|Ein|Aus|Verordnung)) Via`}\s(?:[^,.;:]|(?<=\d)\.)*$`,
  "u",
);
// "Keine zwei Tage später", "wenige Stunden vor dem Treffen", "kurz darauf"
const WHEN =
  /^(?:(?:\S+\s){0,3}(?:Tag|Stunde|Woche|Monat|Minute|Jahr)\p{Ll}*|Kurz|Bald|Wenig)\s(?:später|danach|darauf|zuvor|vorher|(?:nach|vor)\s[^,.;:]*)\s*$/u;
/**
 * Whether a preposition or a time opens what precedes a German verb, which is then not its subject: "Mit Blick auf Oslo |
 * sagte", "Zwei Tage später | sagte".
 */
export const isPreposed = (front: string): boolean => PREPOSED.test(front) || WHEN.test(front);

import type { Assertion } from "../../../types";
import type { Patterns } from "../tables";
import { namesNobody } from "./nobody";

// What someone else's quoted words deny says nothing about the verb: "considère que «on ne peut pas voter» et |
// souhaite".
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/gu;
const CONTRAST = /,\s(?:aunque|pero|si\s+bien|mais|aber|doch|jedoch)\s/iu;

/** What follows a colon after a denial was said: "Lee widersprach: | Der Hafen sei groß genug." */
export const saidBehind = (before: string, assertion: Assertion): Assertion =>
  (assertion === "denied" && /(?::|\sals)\s*$/u.test(before)) ||
  // "No lo ve tan claro: | faltan manos"
  (assertion === "withheld" && /:\s*$/u.test(before))
    ? "asserted"
    : assertion;

const EXCLUDES = /(?:descart|exclu|schl(?:ieß|oss)|écart|cach|dissimul|ocult|escond)/iu;

/** Whether a verb excludes or hides something, so that its negation says what someone considers possible or admits. */
export const excludes = (cue: string): boolean => EXCLUDES.test(cue);
const NOT = /\s(?:no\s|n['’]|ne\s)$/u;
const NOT_IN_GERMAN =
  /^\s?\p{Ll}+\s(?:[^,.;:]{0,90}\s)?nicht\s(?:\p{Ll}+\s)?aus(?:geschlossen)?(?!\p{L})/u;

/** "Wies | am Mittwoch darauf hin, dass" isn't a denial, as "wies | die Kritik zurück" is. */
const POINTS_OUT = /^w(?:eis|ies)\p{Ll}*\s[^,.;:]{0,80}darauf\shin,/iu;

const ASIDE = /,\s[^,;:]*,\s?/gu;
// "Se espera | que | anuncie" isn't a relative clause.
const RELATIVE = /(?<!\bespera)\s(?:que|quien(?:es)?|qui|dont)\s.*$/u;

/**
 * What stands before a verb in its own clause, without what a relative clause says of the subject: "Ein Beamter, der
 * nicht genannt werden wollte, | sagte", "un funcionario que va a viajar | dijo".
 */
const ownClause = (before: string): string =>
  before
    .replaceAll(ASIDE, " ")
    .split(/[,;]\s/)
    .at(-1)!
    .replace(RELATIVE, " ");

// "Wird morgen reisen und | sagte, dass": what will be is in another clause.
const PAST_IN_GERMAN = /^\p{Ll}+te(?!\p{L})/u;
const AND_IN_GERMAN = /^.*\sund\s/u;

/** Whether what a verb introduces was said, judging by the words around the verb. */
export function assertionIn(
  sentence: string,
  verb: number,
  cue: string,
  { table, silent, future }: Patterns,
): Assertion {
  // "No descarta un recorte", "n'exclut pas de partir": what someone considers possible.
  const isNegated =
    NOT.test(sentence.slice(0, verb)) ||
    /^n(?:o\s|e\s|['’])/u.test(cue) ||
    NOT_IN_GERMAN.test(sentence.slice(verb));
  if (excludes(cue) && isNegated) return "asserted";
  if (silent.test(cue)) return "withheld";
  if (future.test(cue)) return "hypothetical";
  const before = sentence.slice(0, verb);
  if (namesNobody(before)) return "withheld";
  if (table.condition.test(sentence.trimStart())) return "hypothetical";
  // "Rehusó comentar el informe, aunque | subrayó": another clause may say something.
  const clause = ownClause(before.replaceAll(QUOTED, "").split(CONTRAST).at(-1)!);
  if (table.silence.test(clause) || table.silence.test(`${clause}${cue}`.slice(-40)))
    return "withheld";
  if (table.prospect.test(PAST_IN_GERMAN.test(cue) ? clause.replace(AND_IN_GERMAN, "") : clause))
    return "hypothetical";
  return table.denial.test(cue) && !POINTS_OUT.test(sentence.slice(verb)) ? "denied" : "asserted";
}

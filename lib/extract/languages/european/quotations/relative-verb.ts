// Quoted words before the verb of a German clause that ends with it: "ein Schritt, den | Ana Lee | «...» nannte".
import type { EuropeanSpeakers } from "../speakers";
import { oneOf } from "../tables";
import { asserted, type Found } from "./found";
import type { Front } from "./introducing-verbs";

const OPENS =
  /,\s((?:in\s|von\s|vor\s)?(?:die|der|das|den|dem|was|dass|weil|nachdem|obwohl|während))\s+([^,.;:«»„“]{2,120}?)\s*$/u;
const BEHIND = new RegExp(
  `^\\s(${oneOf`
  bezeichne(?:n|t|te|ten) nenn(?:t|en) nannten? h(?:ält|ielt|alten|ielten) beschr(?:eibt|ieb|eiben|ieben) bewerte(?:t|te|ten|n) wertete?n?
  kritisier(?:t|te|ten|en) lob(?:t|te|ten|en) charakterisier(?:t|te|ten|en) einstuf(?:t|te|ten|en) ansieht sieht sah sahen sehen
  verurteil(?:t|te|ten|en) w(?:arn|ürdig)(?:t|te|ten|en) spr(?:icht|ach|achen|echen) schilder(?:t|te|ten|n) abt(?:ut|at) forder(?:t|te|ten|n)`})(?=[.,;!?]|\\s(?:und|oder|hat|hatte)\\s|\\s*$)`,
  "u",
);
const PRONOUN = /^(?:er|sie)(?=\s|$)/u;
const MAX_BEHIND = 40;

/** The subject of the verb after quoted words that close at `close`, if it ends a subordinate clause. */
export function byRelativeVerb(
  whole: string,
  { text, at, to: open }: Front,
  close: number,
  speakers: EuropeanSpeakers,
): Found | null {
  const cue = BEHIND.exec(whole.slice(close, close + MAX_BEHIND))?.[1];
  const clause = cue === undefined ? null : OPENS.exec(text);
  if (cue === undefined || !clause) return null;
  const [front, opener = "", inside = ""] = clause;
  const start = at + clause.index + front.lastIndexOf(inside);
  const because = `the verb follows the words: “${cue}”`;
  if (PRONOUN.test(inside)) return asserted(speakers.again(), cue, 0.85, because);
  if (speakers.isSomebodyAt(start, open))
    return asserted(speakers.after(start, open), cue, 0.85, because);
  // "Ana Lee, die | den Plan «...» nannte": her own clause, unlike "Ana Lee, die | Kritiker «...» nennen".
  const isOwn = /^d(?:er|ie|as)$/u.test(opener) && !cue.endsWith("n");
  return isOwn ? asserted(speakers.namedAt(at + clause.index), cue, 0.85, because) : null;
}

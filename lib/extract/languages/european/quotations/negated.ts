import type { MarkedSpan } from "../../marked-spans";
import { sentenceStart } from "../grammar";
import { either, oneOf, type Patterns } from "../tables";

const MAX_BEFORE = 300;
/** A verb of saying that follows the clause begins within this many characters. */
const MAX_BEHIND = 60;
const MAX_WORDS = 14;
// "No busca | ni promueve": up to the quoted words, without another clause.
const SAME_CLAUSE = String.raw`(?:(?!\s(?:y|e|et|und|pero|mais|aber|sino|sondern|que|qui|qu['’]|dass|weil|porque)(?:\s|(?<=['’])))[^,.;:«»“”„"]){0,60}`;
const NEGATION = new RegExp(
  `(?<!\\p{L})${either(
    String.raw`(?:ne\s|n['’])(?:\p{L}+['’\s]){0,4}?(?:pas|plus|jamais|guère|aucune?|nullement)(?!\sseulement)`,
    String.raw`(?:ne\s)?(?:pas|jamais|aucune?)(?!\sseulement)`,
    String.raw`no(?!\ss[oó]lo|\ssolamente)`,
    String.raw`nicht(?!\snur|\slediglich)`,
    oneOf`ni sans nunca jamás tampoco sin ning[uú]na? nie niemals weder noch ohne keine?[nrms]?`,
    oneOf`
    (?:rejet|refus)(?:er|te|tent|e|ent|ait|aient) s['’]oppos(?:er|e|ent|ait|aient) rechaz(?:ar|a|an|aba|aban) se_opon(?:e|en|ía|ían) oponerse`,
  )}(?!\\p{L})${SAME_CLAUSE}$`,
  "iu",
);

/**
 * Whether a reported clause negates words in quotation marks, so that the clause is what is said, and not the words alone: "Ana
 * Lee a dit que Paris ne soutient pas | « un bloc »".
 */
export function isNegated(
  text: string,
  from: number,
  { open, start, end, close }: MarkedSpan,
  { cues, after }: Patterns,
): boolean {
  const words = text.slice(start, end);
  if (open === start || /[.!?…]$/u.test(words) || words.split(/\s+/).length > MAX_WORDS)
    return false;
  const before = text.slice(Math.max(from, open - MAX_BEFORE), open);
  const clause = before.slice(sentenceStart(before));
  const negation = NEGATION.exec(clause);
  if (!negation) return false;
  // "No dijo «sí»" withholds, and reports nothing: a verb of saying must come before the negation or follow the clause.
  const behind = text.slice(close, close + MAX_BEHIND);
  return (
    cues.all(clause.slice(0, negation.index)).length > 0 ||
    (/^,\s/u.test(behind) && after.test(behind))
  );
}

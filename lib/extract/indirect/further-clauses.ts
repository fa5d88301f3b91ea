import { CALENDAR } from "../lexicon";
import { cueOf, type Sentence, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";

const PERSONAL = /^(?:he|she|it|they|we|i|you|that|this|there|not|also|only)$/;

/** Whether a comma leaves what is reported: ", but the boats stayed", ", citing costs", ", according to". */
export function leaves(tokens: Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.lower ?? "";
  if (
    /^(?:citing|adding|among|according|calling|noting|saying|telling|referring|a|prompting|drawing|sparking|triggering|dashing|echoing|contradicting|reversing|signall?ing|defying)$/.test(
      next,
    )
  )
    return (
      next !== "a" ||
      /^(?:finding|claim|view|statement|charge|remark|figure|position)$/.test(
        tokens[comma + 2]?.lower ?? "",
      )
    );
  if (/^(?:though|although|whereas)$/.test(next)) return true;
  // ", even though neither is in debt": the reporter's.
  if (next === "even" && tokens[comma + 2]?.lower === "though") return true;
  if (next === "while" && isOthers(tokens, comma + 2)) return true;
  const cue = cueOf(tokens[comma + 1]);
  if (cue?.class === "say" && next.endsWith("ing")) return true;
  if (isAside(tokens, comma + 1)) return true;
  if (isElliptic(tokens, comma)) return true;
  if (next === "while" && othersInsist(tokens, comma)) return true;
  return next === "but" && !PERSONAL.test(tokens[comma + 2]?.lower ?? "");
}

/** ", while | only 12 per cent", ", while | others": the rest of a poll or a crowd. */
const isOthers = (tokens: Token[], first: number): boolean =>
  [first, first + 1].some(
    (i) =>
      tokens[i]?.kind === "number" ||
      /^(?:others?|another|some|few|half)$/.test(tokens[i]?.lower ?? ""),
  );

/** ", only hours after", ", in line with", ", then corrects himself": when, how and what else, not what was said. */
function isAside(tokens: Token[], first: number): boolean {
  const [one, two, three] = [0, 1, 2].map((k) => tokens[first + k]?.lower ?? "");
  if (one === "in")
    return /^(?:line|reference|response|keeping|apparent|defiance|remarks)$/.test(two!);
  if (one === "then") return /[^s]s$|ed$/.test(two!) && tokens[first + 1]!.kind === "word";
  const from = /^(?:only|just|barely|some|a|two|three|four|six)$/.test(one!)
    ? [two, three]
    : [one, two];
  return (
    /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(from[0]!) &&
    /^(?:after|before)$/.test(from[1]!)
  );
}

/** ", while her colleague, Ann Lee, | insisted that": somebody else says something different. */
function othersInsist(tokens: Token[], comma: number): boolean {
  for (
    let i = comma + 2;
    i < comma + MAX_OTHERS && tokens[i]?.sentence === tokens[comma]!.sentence;
    i++
  )
    if (cueOf(tokens[i])?.class === "say" && cueOf(tokens[i])!.finite && !tokens[i]!.cap)
      return true;
  return false;
}

const MAX_OTHERS = 14;
const MAX_SOURCE = 11;

/** ", an inspector, Ann Lee, | testified.", ", | said Ann Lee.": who reports the whole sentence, at its end. */
export function isReportedAgain(tokens: Token[], { last }: Sentence, comma: number): boolean {
  let end = last;
  while (end > comma && tokens[end - 1]!.kind !== "word") end--;
  if (end - comma > MAX_SOURCE || tokens.slice(comma, end).some(({ span }) => span >= 0))
    return false;
  const says = (i: number) => {
    const cue = cueOf(tokens[i]);
    return cue?.class === "say" && cue.finite && !tokens[i]!.cap;
  };
  const subject = tokens[comma + 1]!;
  const opens =
    subject.cap || /^(?:an?|the|its|his|her|their|one|two|he|she|they|it)$/.test(subject.lower);
  if (opens && end - comma > 2) return says(end - 1);
  return (
    says(comma + 1) &&
    end - comma > 2 &&
    (tokens[comma + 2]!.cap ||
      /^(?:an?|the|its|his|her|their|one|two)$/.test(tokens[comma + 2]!.lower))
  );
}

/** ", and it hasn't", ", but she did": the reporter's own words, with nothing but an auxiliary. */
function isElliptic(tokens: Token[], comma: number): boolean {
  const [link, subject, verb] = [1, 2, 3].map((k) => tokens[comma + k]?.lower ?? "");
  const end = /^not$/.test(tokens[comma + 4]?.lower ?? "") ? comma + 5 : comma + 4;
  return (
    /^(?:and|but)$/.test(link!) &&
    /^(?:he|she|it|they)$/.test(subject!) &&
    /^(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could)(?:n['’]t)?$/.test(verb!) &&
    /^[.;!?]$/.test(tokens[end]?.text ?? ".")
  );
}

/** Whether what follows a comma corrects what is before it: "had not been refused, | only delayed". */
export const corrects = (tokens: Token[], comma: number): boolean =>
  /^(?:only|not|nor|merely|rather)$/.test(tokens[comma + 1]?.lower ?? "");

/** Whether a further verb of saying follows with the same subject: "denied X | and said Y". */
export function saysMore(tokens: Token[], i: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[i]!.lower)) return false;
  const next = tokens[i + 1];
  const adverb =
    next?.lower.endsWith("ly") || /^(?:also|then|later)$/.test(next?.lower ?? "") ? 2 : 1;
  const verb = tokens[i + adverb];
  // "But gave no date", "but did not say when": silence ends what was said.
  if (isSilent(tokens, i + adverb)) return true;
  const cue = cueOf(verb);
  const clause =
    cue?.class === "say" && /^(?:that|whether)$/.test(tokens[i + adverb + 1]?.lower ?? "");
  return cue?.finite === true && !verb!.cap && (clause || SAYS_MORE.test(verb!.lower));
}

/** "Recommends X | and urges Y": a report goes on in the present, in which it began. */
export const saysMoreNow = (tokens: Token[], i: number, first: number): boolean =>
  tokens[i]!.lower === "and" &&
  PRESENT_SAYS.test(tokens[first - 1]!.lower) &&
  PRESENT_SAYS.test(tokens[i + 1]?.lower ?? "");

function isSilent(tokens: Token[], i: number): boolean {
  const [verb, next, third] = [0, 1, 2].map((k) => tokens[i + k]?.lower ?? "");
  if (/^(?:gave|offered|provided|gives|offers)$/.test(verb!))
    return /^(?:no|few|little)$/.test(next!);
  if (/n['’]t$/.test(verb!))
    return cueOf(tokens[i + 1]) !== null || /^(?:give|elaborate|name|identify)$/.test(next!);
  if (/^(?:avoided|avoids)$/.test(verb!)) return /ing$/.test(next!);
  const negated = /^(?:did|does|would|could|has|had)$/.test(verb!) && next === "not";
  return (
    negated &&
    (cueOf(tokens[i + 2]) !== null ||
      /^(?:give|elaborate|provide|name|identify|disclose|specify)$/.test(third!))
  );
}

const OCCASION =
  /^(?:statement|interview|message|letter|post|tweet|email|e-mail|briefing|speech|communiqué|communique|broadcast|video|telegram|reply|conference|television|tv|radio|website|channels?|account|page|platform|facebook|twitter|x)$/;

const OCCASION_LINKS = new Set(["in", "on", "via", "through", "during", "at"]);

/** "In a brief statement", "on state television", at the end of a clause: how something was said. */
export function isOccasion(tokens: Token[], i: number): boolean {
  if (!OCCASION_LINKS.has(tokens[i]!.lower)) return false;
  for (let k = i + 1; k < i + 6; k++) {
    const t = tokens[k];
    if (t?.sentence !== tokens[i]!.sentence || t.kind !== "word") return false;
    if (!OCCASION.test(t.lower)) continue;
    const next = tokens[k + 1];
    return (
      next?.sentence !== t.sentence ||
      next.kind !== "word" ||
      /^(?:on|to|late|earlier|that|this|with|posted|published|released|issued|broadcast)$/.test(
        next.lower,
      )
    );
  }
  return false;
}

/** "Called for a march | later in the day", "announced the deal | Monday": when it was said, after an object. */
export function isWhen(tokens: Token[], i: number): boolean {
  const [before, one, two] = [-1, 0, 1].map((k) => tokens[i + k]?.lower ?? "");
  if (/^(?:earlier|later)$/.test(one!)) return /^(?:in|on|this|that|the)$/.test(two!);
  if (one === "this") return /^(?:morning|afternoon|evening)$/.test(two!);
  if (one === "yesterday") return true;
  const day = CALENDAR.has(one!) && /day$/.test(one!) && tokens[i]!.cap;
  return (
    day &&
    !tokens[i + 1]?.cap &&
    !/^(?:on|for|by|next|until|till|from|and|or|to|last|this|every|of|since|before|after|a|the|that)$/.test(
      before!,
    )
  );
}

const SAYS_MORE =
  /^(?:said|says|told|added|expressed|called|denied|urged|warned|asked|noted|accused|announced|stressed|insisted|argued|agreed|pledged|reaffirmed|reiterated|underlined|underscored|emphasi[sz]ed|welcomed|demanded|declared|promised|vowed|condemned|thanked|praised|rejected|dismissed|declined|refused|denounced|suggested|proposed|confirmed|explained|acknowledged|criticised|criticized|recalled|appealed|invited|hailed|voiced|ruled|hinted|indicated|complained|conceded|maintained|contended|alleged|remarked|joked|cautioned|advised|recommended|requested|swore|threatened|predicted|lamented|regretted|apologi[sz]ed|commended|congratulated|admitted|affirmed|asserted|claimed|clarified|disclosed|revealed|objected|protested|wondered|testified|stated|repeated|decried|deplored|backed|defended|described)$/;

/** "Argues that it should stay, | and it urges the council to think": the same speaker says something else. */
export function theySayMore(tokens: Token[], i: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[i]!.lower) || tokens[i - 1]?.text !== ",") return false;
  if (!/^(?:he|she|it|they)$/.test(tokens[i + 1]?.lower ?? "")) return false;
  const at = /ly$|^(?:also|then|later)$/.test(tokens[i + 2]?.lower ?? "") ? i + 3 : i + 2;
  const verb = tokens[at];
  if (!verb || cueOf(verb)?.finite !== true) return false;
  return SAYS_MORE.test(verb.lower) || PRESENT_SAYS.test(verb.lower);
}

const PRESENT_SAYS =
  /^(?:says|tells|adds|expresses|calls|denies|urges|warns|asks|notes|accuses|announces|stresses|insists|argues|pledges|demands|promises|vows|condemns|rejects|dismisses|suggests|proposes|explains|acknowledges|complains|concedes|maintains|predicts|admits|claims|reports|concludes|recommends)$/;

const MAX_SUBJECT = 7;
const SAID = /^(?:said|says|told|tells|warned|denied|argued|insisted|replied)$/;

/** Whether somebody else is reported after a conjunction: "and | Ann Lee | said". */
export function othersSay(tokens: Token[], i: number): boolean {
  if (!/^(?:and|but|while)$/.test(tokens[i]!.lower)) return false;
  for (let k = i + 1; k <= i + 1 + MAX_SUBJECT; k++) {
    const t = tokens[k];
    if (t?.kind !== "word" || t.sentence !== tokens[i]!.sentence || t.span >= 0) return false;
    if (k > i + 1 && SAID.test(t.lower)) return true;
    // ", and | the Danish Foreign Minister confirmed".
    if (k > i + 2 && tokens[i - 1]?.text === "," && tokens[k - 1]!.cap && SAYS_MORE.test(t.lower))
      return true;
    // "Lee said X, and | rights groups warned that".
    if (k > i + 1 && cueOf(t)?.class === "say" && cueOf(t)!.finite && !t.cap)
      return tokens[k + 1]?.lower === "that" && tokens[i - 1]?.text === ",";
    if (tokens[i - 1]?.text === "," && !cueOf(t) && !isAuxiliary(t)) continue;
    if (!t.cap && !/^(?:the|of|a|an|he|she|they)$/.test(t.lower)) return false;
  }
  return false;
}

// Commas behind which the reporter goes on: ", but the boats stayed", ", citing costs", ", only hours after".
import { wordSet } from "../../lexicon";
import { cueOf, isSayingVerb, type Token, wordAt } from "../../tokens";

const LEAVES = wordSet(
  `citing adding among according calling noting saying telling referring prompting drawing sparking triggering dashing
  echoing contradicting reversing signaling signalling defying though although whereas`,
);
// ", a | claim | that Oslo denies": what the words before are called.
const CALLED = wordSet("finding claim view statement charge remark figure position");
const PERSONAL = wordSet("he she it they we i you that this there not also only");

/** Whether a comma leaves what is reported: ", but the boats stayed", ", citing costs", ", according to". */
export function leaves(tokens: Token[], comma: number): boolean {
  const [next, second] = [wordAt(tokens, comma + 1), wordAt(tokens, comma + 2)];
  if (LEAVES.has(next)) return true;
  if (/^an?$/.test(next)) return CALLED.has(second) || isNamedByOthers(tokens, comma);
  if (next === "after" && isReportedBefore(tokens, comma)) return true;
  // ", even though neither is in debt": the reporter's.
  if (next === "even" && second === "though") return true;
  if (next === "while") return isOthers(tokens, comma + 2) || othersInsist(tokens, comma);
  if (next === "but" && !PERSONAL.has(second)) return true;
  if (next.endsWith("ing") && cueOf(tokens[comma + 1])?.class === "say") return true;
  return isAside(tokens, comma + 1) || isElliptic(tokens, comma);
}

const MAX_NAMED = 14;

/** ", a forecast | that a bank has described as": what somebody else calls what is said. */
function isNamedByOthers(tokens: Token[], comma: number): boolean {
  const opener = [comma + 3, comma + 4].find((i) => /^(?:that|which)$/.test(wordAt(tokens, i)));
  if (opener === undefined) return false;
  const { sentence } = tokens[comma]!;
  for (let i = opener + 1; i < opener + MAX_NAMED && tokens[i]?.sentence === sentence; i++) {
    if (/^[,;]$/.test(tokens[i]!.text)) return false;
    const cue = cueOf(tokens[i]);
    if (cue?.class === "speak" || cue?.base === "describe")
      return tokens[i + 1]?.kind === "mark" || wordAt(tokens, i + 1) === "as";
  }
  return false;
}

const MAX_REPORT = 9;

/** ", after | a paper reported that": what was reported before, and by somebody else. */
function isReportedBefore(tokens: Token[], comma: number): boolean {
  const { sentence } = tokens[comma]!;
  for (let i = comma + 3; i < comma + MAX_REPORT && tokens[i]?.sentence === sentence; i++) {
    if (/^[,;]$/.test(tokens[i]!.text)) return false;
    if (isSayingVerb(tokens[i])) return wordAt(tokens, i + 1) === "that";
  }
  return false;
}

/** ", while | only 12 per cent", ", while | others": the rest of a poll or a crowd. */
const isOthers = (tokens: Token[], first: number): boolean =>
  [first, first + 1].some(
    (i) =>
      tokens[i]?.kind === "number" || /^(?:others?|another|some|few|half)$/.test(wordAt(tokens, i)),
  );

/** ", only hours after", ", in line with", ", then corrects himself": when, how and what else, not what was said. */
function isAside(tokens: Token[], first: number): boolean {
  const [one, two] = [wordAt(tokens, first), wordAt(tokens, first + 1)];
  if (one === "in")
    return /^(?:line|reference|response|keeping|apparent|defiance|remarks)$/.test(two);
  if (one === "then") return /[^s]s$|ed$/.test(two) && tokens[first + 1]!.kind === "word";
  const counted = /^(?:only|just|barely|some|two|three|four|six)$/.test(one) ? 1 : 0;
  return (
    /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(wordAt(tokens, first + counted)) &&
    /^(?:after|before)$/.test(wordAt(tokens, first + counted + 1))
  );
}

const MAX_OTHERS = 14;

/** ", while her colleague, Ann Lee, | insisted that": somebody else says something different. */
function othersInsist(tokens: Token[], comma: number): boolean {
  const { sentence } = tokens[comma]!;
  for (let i = comma + 2; i < comma + MAX_OTHERS && tokens[i]?.sentence === sentence; i++)
    if (isSayingVerb(tokens[i])) return true;
  return false;
}

const AUXILIARY = /^(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could)(?:n['’]t)?$/;

/** ", and it hasn't", ", but she did": the reporter's own words, with nothing but an auxiliary. */
function isElliptic(tokens: Token[], comma: number): boolean {
  const end = wordAt(tokens, comma + 4) === "not" ? comma + 5 : comma + 4;
  return (
    /^(?:and|but)$/.test(wordAt(tokens, comma + 1)) &&
    /^(?:he|she|it|they)$/.test(wordAt(tokens, comma + 2)) &&
    AUXILIARY.test(wordAt(tokens, comma + 3)) &&
    /^[.;!?]$/.test(tokens[end]?.text ?? ".")
  );
}

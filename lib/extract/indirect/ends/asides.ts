// Commas after which the reporter takes over: ", but the boats stayed", ", citing costs", ", only hours after".
import { wordSet } from "../../lexicon";
import { cueOf, isSayingVerb, type Token, wordAt } from "../../tokens";

const LEAVES = wordSet(
  `citing adding among according calling noting saying telling referring prompting drawing sparking triggering dashing
  echoing contradicting reversing signaling signalling defying speaking though although whereas`,
);
// What words bring about: "..., which | drew | laughter".
const EFFECTS = wordSet(
  `drew prompted sparked triggered earned provoked surprised startled stunned angered infuriated alarmed delighted pleased
  upset amused baffled caused won`,
);
const SILENCES = wordSet(
  `explaining elaborating giving naming saying telling providing offering specifying identifying disclosing citing revealing
  detailing mentioning going clarifying producing presenting`,
);
// Nouns for what has just been reported: ", a | claim | that Oslo denies".
const CALLED = wordSet(
  `finding claim view statement charge remark figure position accusation allegation assertion offer proposal demand
  suggestion threat promise pledge prediction`,
);
const PERSONAL = wordSet("he she it they we i you that this there not also only");

/** Whether what is reported ends at a comma: ", but the boats stayed", ", citing costs", ", according to". */
export function leaves(tokens: Token[], comma: number): boolean {
  const [next, second] = [wordAt(tokens, comma + 1), wordAt(tokens, comma + 2)];
  if (LEAVES.has(next)) return true;
  if (/^an?$/.test(next)) return CALLED.has(second) || isNamedByOthers(tokens, comma);
  if (next === "which" && EFFECTS.has(second)) return isLast(tokens, comma);
  if (next === "which") return isDeniedByOthers(tokens, comma + 2);
  // ", without | explaining who would pay".
  if (next === "without" && SILENCES.has(second)) return isLast(tokens, comma);
  if (next === "not" && second === "without") return isLast(tokens, comma);
  if (next === "after" && isReportedBefore(tokens, comma)) return true;
  // ", despite | footage that shows it", ", ahead | of the congress".
  if (next === "despite" && namesEvidence(tokens, comma + 2)) return true;
  if (next === "ahead" && second === "of") return isLast(tokens, comma);
  // ", even though neither is in debt": the reporter's own words.
  if (next === "even" && second === "though") return true;
  if (next === "while") return isOthers(tokens, comma + 2) || othersInsist(tokens, comma);
  if (next === "but" && !PERSONAL.has(second)) return true;
  if (next.endsWith("ing") && cueOf(tokens[comma + 1])?.class === "say") return true;
  return isAside(tokens, comma + 1) || isElliptic(tokens, comma);
}

const MAX_ASIDE = 20;

/** Whether nothing follows the aside that a comma opens: "said the law, | which drew protests, | would stay" continues. */
function isLast(tokens: Token[], comma: number): boolean {
  const { sentence } = tokens[comma]!;
  for (let i = comma + 1; i < comma + MAX_ASIDE && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]!.text === ",") return false;
  return true;
}

const EVIDENCE = wordSet(
  `footage video videos images photographs photos pictures recordings evidence documents records data testimony witnesses
  reports accounts assurances`,
);
const MAX_EVIDENCE = 4;

/** Whether what speaks against a statement begins at a token: "despite | leaked footage". */
const namesEvidence = (tokens: Token[], first: number): boolean =>
  tokens.slice(first, first + MAX_EVIDENCE).some(({ lower }) => EVIDENCE.has(lower));

const MAX_DENIER = 6;

/** Whether a sentence ends by saying who denies what was said: ", which | Poland and its allies deny |". */
function isDeniedByOthers(tokens: Token[], first: number): boolean {
  if (!tokens[first]?.cap && !/^(?:the|its|his|her|their)$/.test(wordAt(tokens, first)))
    return false;
  for (let i = first + 1; i < first + MAX_DENIER && tokens[i]?.kind === "word"; i++)
    if (DENIES.has(cueOf(tokens[i])?.base ?? "")) return /^[.;]?$/.test(wordAt(tokens, i + 1));
  return false;
}

const DENIES = wordSet("deny dispute refute");
const MAX_NAMED = 14;

/** Whether a comma introduces what someone else calls the thing said: ", a forecast | that a bank has described as". */
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

/** Whether a comma introduces an earlier report by someone else: ", after | a paper reported that". */
function isReportedBefore(tokens: Token[], comma: number): boolean {
  const { sentence } = tokens[comma]!;
  for (let i = comma + 3; i < comma + MAX_REPORT && tokens[i]?.sentence === sentence; i++) {
    if (/^[,;]$/.test(tokens[i]!.text)) return false;
    if (isSayingVerb(tokens[i])) return wordAt(tokens, i + 1) === "that";
  }
  return false;
}

/** Whether words introduce the rest of a poll or a crowd: ", while | only 12 per cent", ", while | others". */
const isOthers = (tokens: Token[], first: number): boolean =>
  [first, first + 1].some(
    (i) =>
      tokens[i]?.kind === "number" || /^(?:others?|another|some|few|half)$/.test(wordAt(tokens, i)),
  );

/**
 * Whether an aside says when, how or what else, rather than what was said: ", only hours after", ", in line with",
 * ", then corrects himself".
 */
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

/** Whether someone else says something different: ", while her colleague, Ann Lee, | insisted that". */
function othersInsist(tokens: Token[], comma: number): boolean {
  const { sentence } = tokens[comma]!;
  for (let i = comma + 2; i < comma + MAX_OTHERS && tokens[i]?.sentence === sentence; i++)
    if (isSayingVerb(tokens[i])) return true;
  return false;
}

const AUXILIARY = /^(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could)(?:n['’]t)?$/;

/** Whether the reporter adds words with nothing but an auxiliary: ", and it hasn't", ", but she did". */
function isElliptic(tokens: Token[], comma: number): boolean {
  const end = wordAt(tokens, comma + 4) === "not" ? comma + 5 : comma + 4;
  return (
    /^(?:and|but)$/.test(wordAt(tokens, comma + 1)) &&
    /^(?:he|she|it|they)$/.test(wordAt(tokens, comma + 2)) &&
    AUXILIARY.test(wordAt(tokens, comma + 3)) &&
    /^[.;!?]$/.test(tokens[end]?.text ?? ".")
  );
}

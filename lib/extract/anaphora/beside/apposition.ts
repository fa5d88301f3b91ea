import { GROUP_NOUN_FORMS, speakerClassOf, wordSet } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { type Token, wordAt } from "../../tokens";

/**
 * Finds the name in apposition to a common noun: "a spokesman, John Roe, said", "John Roe, a
 * spokesman, said". Returns null if there is none.
 */
export function nameInApposition({ tokens, mentions }: ParsedText, noun: Mention): Mention | null {
  const here = mentionsBefore(mentions, noun.head);
  const end = afterTime(tokens, phraseEnd(tokens, noun));
  // "The campaign | called | Lee a liar" has another verb than "a woman | called | Rosa".
  const opens =
    tokens[noun.last]?.lower === "who" || /^(?:an?|one|another)$/.test(tokens[noun.first]!.lower);
  const own = opens ? namesThemselves(tokens, noun.last) : -1;
  const other = own >= 0 ? own : calledBehind(tokens, mentions, end);
  const known = other >= 0 ? other : identifiedAs(tokens, end);
  const identified = known >= 0 ? mentions[mentionsBefore(mentions, known)] : undefined;
  if (
    identified?.entity !== undefined &&
    identified.entity >= 0 &&
    (identified.first === known ||
      identified.outerFirst === known ||
      identified.roleFirst === known)
  )
    return identified;
  if (tokens[end]?.text === ",") {
    const next = mentions[mentionsBefore(mentions, end + 1)];
    const closed = next && /^[,.;—–]$/.test(tokens[next.last]?.text ?? ".");
    // "A colleague, Petro, said": a name of which nothing else is known.
    const alone =
      next?.kind === "unknown" &&
      !noun.plural &&
      speakerClassOf(tokens[noun.head]!.lower) === "person";
    if (
      (next?.kind === "person" || alone) &&
      Math.min(next.outerFirst, next.roleFirst) === end + 1 &&
      closed
    )
      return next;
    // "A local group, the Friends of the Marsh, said".
    const named = next?.kind === "org" || next?.kind === "unknown" || next?.kind === "person";
    const at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
    const group = GROUP_NOUN_FORMS.has(tokens[noun.head]!.lower);
    if (group && named && closed && next.outerFirst <= at && next.first >= end + 1) return next;
  }
  const before = mentions[here - 1];
  const comma = noun.first - 1;
  if (before?.kind !== "person" || tokens[comma]?.text !== "," || before.last !== comma)
    return null;
  return noun.plural ? null : before;
}

/** "The prisons minister | at the time |, Ann Lee". */
const afterTime = (tokens: Token[], end: number): number =>
  tokens[end]?.lower === "at" &&
  tokens[end + 1]?.lower === "the" &&
  tokens[end + 2]?.lower === "time"
    ? end + 3
    : end;

/** "His neighbour, a retired teacher called | Ann Lee |, thinks": where the name behind a description begins. Or -1. */
function calledBehind(tokens: Token[], mentions: Mention[], comma: number): number {
  if (tokens[comma]?.text !== "," || !/^an?$/.test(wordAt(tokens, comma + 1))) return -1;
  const noun = mentions[mentionsBefore(mentions, comma + 1)];
  if (noun?.kind !== "nominal" || noun.outerFirst !== comma + 1) return -1;
  return /^(?:called|named)$/.test(wordAt(tokens, noun.last))
    ? namesThemselves(tokens, noun.last)
    : -1;
}

const MAX_NAMING = 12;

/**
 * Where the name begins by which somebody without one is to be known: "a man who gave his name only as | Omar", "a
 * woman calling herself | Rosa", "a guard named | Juma". Or -1.
 */
function namesThemselves(tokens: Token[], from: number): number {
  const { sentence } = tokens[from - 1]!;
  let naming = false;
  for (let i = from; i < from + MAX_NAMING && tokens[i]?.sentence === sentence; i++) {
    const { lower, cap, kind } = tokens[i]!;
    // "A source who identified | Sullivan" names somebody else.
    if (cap)
      return naming && LEADS.has(tokens[i - 1]!.lower) && !isActive(tokens, from, i) ? i : -1;
    if (NAMING.has(lower)) naming = true;
    else if (!BETWEEN.has(lower) || kind === "mark") return -1;
  }
  return -1;
}

/** "A protester called | Lee | a liar", "one who named | Lee | as the buyer": the name is somebody else's. */
function isActive(tokens: Token[], from: number, name: number): boolean {
  if (!/^(?:name[ds]?|call(?:ed|s))$/.test(tokens[name - 1]!.lower)) return false;
  if (name - 1 > from) return tokens[name - 2]!.lower === "who";
  let end = name;
  while (tokens[end]?.cap) end++;
  return /^(?:an?|the|as)$/.test(wordAt(tokens, end));
}

const NAMING = wordSet(
  `identify identifies identified identifying name names named naming call calls called calling known introduced
  introducing goes went referred`,
);
const LEADS = wordSet(
  `as is was by only simply just merely name named names called calls calling known himself herself themselves`,
);
const BETWEEN = wordSet(
  `who asked wanted wished agreed would only simply just merely gave gives giving is was be to his her their first
  full real himself herself themselves themself as by the name nickname initial pseudonym of better locally`,
);

/** "The accused, identified only as | Ann L.": where the name begins after such words. Or -1. */
function identifiedAs(tokens: Token[], comma: number): number {
  if (tokens[comma]?.text !== ",") return -1;
  const given = namesThemselves(tokens, comma + 1);
  if (given >= 0) return given;
  if (!/^(?:identified|named|known|referred)$/.test(wordAt(tokens, comma + 1))) return -1;
  for (let i = comma + 2; i < comma + 6; i++) if (tokens[i]?.lower === "as") return i + 1;
  return -1;
}

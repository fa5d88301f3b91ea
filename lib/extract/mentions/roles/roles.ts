import { FUNCTION_WORDS, HONORIFICS, IRREGULAR_PASTS, RANKS, speakerClassOf } from "../../lexicon";
import { POSTNOMINAL } from "../../names";
import { cueOf, isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { isPossessive } from "../phrases";
import { delayedRole } from "./delayed-role";
import { isOccupation, isOffice, type Range } from "./offices";
import { isParticiple } from "./participles";
import { roleApart } from "./role-apart";

const MAX_ROLE_TOKENS = 30;

/** Finds the role of each entity: the one at its first mention that states a role. */
export function findRoles(text: string, tokens: Token[], mentions: Mention[]): Map<number, string> {
  const roles = new Map<number, string>();
  let person: Mention | null = null;
  let nominal: Mention | null = null;
  for (const mention of mentions) {
    if (mention.kind === "nominal" && speakerClassOf(tokens[mention.head]!.lower) === "person")
      nominal = mention;
    const stated = roleStated(tokens, mention, person) ?? delayedRole(tokens, mention, person);
    const meant = mention.kind === "person" ? mention.entity : (person?.entity ?? -1);
    if (stated && !roles.has(meant)) roles.set(meant, wordsIn(text, tokens, stated));
    if (mention.kind === "person" && tokens[mention.head]!.span < 0) person = mention;
    if (mention.kind !== "person" || roles.has(mention.entity)) continue;
    if (tokens[mention.head]!.span >= 0) continue;
    const role = roleAt(text, tokens, mention, nominal);
    if (role !== null) roles.set(mention.entity, role);
  }
  return roles;
}

/**
 * The role that a mention states, with any party or constituency in brackets. Of an office before the
 * name and one after it, the current one is given, or the one after it.
 */
function roleAt(
  text: string,
  tokens: Token[],
  mention: Mention,
  nominal: Mention | null,
): string | null {
  const before = roleBefore(tokens, mention);
  const after = roleAfter(tokens, mention);
  const apart = roleApart(tokens, mention, nominal);
  // "Its president, Captain Ann Lee": a rank is less than an office.
  const rank = before && tokens.slice(...before).every(({ lower }) => RANKS.has(lower));
  const range =
    after ??
    (rank ? (apart ?? before) : before) ??
    letters(tokens, mention) ??
    apart ??
    roleBelow(tokens, mention);
  const words = (range: Range) => wordsIn(text, tokens, range);
  const bracket = bracketAfter(tokens, mention);
  const inside = bracket && words(bracket);
  if (!range) return inside;
  const seat = range === before ? seatAfter(tokens, mention) : null;
  if (seat) return `${words(range)} ${words(seat)}`;
  if (before && after && !inside && !rank) return `${words(after)}, ${words(before)}`;
  return inside ? `${words(range)} (${inside})` : words(range);
}

/** The words of a role in lower case: "deputy minister for trade". */
export const wordsOfRole = (role: string): string[] => role.toLowerCase().split(/[^\p{L}-]+/u);

export const wordsIn = (text: string, tokens: Token[], [first, last]: Range): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");

const PRONOUN = /^(?:he|she)$/;

/** "She is | deputy minister for trade", in the sentence after the one that names her; "Lee is | minister". */
function roleStated(tokens: Token[], mention: Mention, person: Mention | null): Range | null {
  const { head, gender, kind } = mention;
  let before = mention.outerFirst - 1;
  // A note may be in italics or a list: "*Lee is minister*".
  while (/^[*_•>]$/.test(tokens[before]?.text ?? "")) before--;
  const opens = tokens[before]?.sentence !== tokens[head]!.sentence;
  if (!opens && PRONOUN.test(tokens[head]!.lower)) return fronted(tokens, mention, person);
  if (!opens || tokens[head]!.span >= 0) return null;
  const is = /^(?:is|was)$/.test(wordAt(tokens, mention.last));
  if (kind === "person") return is ? roleFrom(tokens, mention.last + 1) : null;
  if (!person || !PRONOUN.test(tokens[head]!.lower)) return null;
  if (tokens[head]!.sentence - tokens[person.head]!.sentence !== 1) return null;
  if (person.gender !== null && person.gender !== gender) return null;
  return /^(?:is|was)$/.test(wordAt(tokens, head + 1)) ? roleFrom(tokens, head + 2) : null;
}

/** "| A former clerk at the port |, he now drives": what is said of somebody before the pronoun. */
function fronted(tokens: Token[], { head, gender }: Mention, person: Mention | null): Range | null {
  if (!person || tokens[head - 1]?.text !== "," || tokens[head]!.span >= 0) return null;
  if (tokens[head]!.sentence - tokens[person.head]!.sentence > 2) return null;
  if (person.gender !== null && person.gender !== gender) return null;
  const { sentence } = tokens[head]!;
  for (let i = head - 2; i > head - MAX_ROLE_TOKENS && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.text === ",") return null;
    if (tokens[i - 1]?.sentence === sentence) continue;
    if (!/^(?:an?|once|now|formerly)$/.test(tokens[i]!.lower)) return null;
    const range = roleFrom(tokens, i);
    return range && range[1] === head - 1 ? range : null;
  }
  return null;
}

/** "US Secretary of State | Antony Blinken", "spokeswoman | Jane Roe". */
function roleBefore(tokens: Token[], { roleFirst: outer, first }: Mention): Range | null {
  let roleFirst = outer;
  // "| Fuming | MP Ann Lee", "| Furious | councillor": how somebody felt is no office.
  while (roleFirst < first && MOOD.has(tokens[roleFirst]!.lower)) roleFirst++;
  let end = first;
  while (end > roleFirst && isAddress(tokens[end - 1]!)) end--;
  // "| HE | Dr. Lee": in capitals, as the pronoun is not.
  while (roleFirst < end && isAddress(tokens[roleFirst]!)) roleFirst++;
  return end > roleFirst ? [roleFirst, end] : null;
}

const isAddress = ({ lower, text }: Token): boolean =>
  HONORIFICS.has(lower) || /^(?:HE|HH|HRH)$/.test(text);
const MOOD = new Set(
  "fuming furious angry outraged irate defiant beaming tearful jubilant embattled disgraced beleaguered outspoken shamed smiling grieving heartbroken delighted proud stunned shocked worried weary controversial popular respected celebrated renowned famed famous mild-mannered combative".split(
    " ",
  ),
);

/** Where the current office begins: "was envoy until 2021 and is now | minister". */
function currentOffice(tokens: Token[], first: number, last: number): number {
  for (let i = first + 1; i < last - 1 && tokens[i + 1]?.sentence === tokens[first]!.sentence; i++)
    if (
      /^(?:is|and)$/.test(tokens[i]!.lower) &&
      /^(?:now|today|currently)$/.test(tokens[i + 1]!.lower)
    )
      return i + 2;
  return first;
}

/** "Foreign Minister Ann Lee | of Norway": what the office before the name is over. */
function seatAfter(tokens: Token[], { last, head }: Mention): Range | null {
  if (tokens[last]?.lower !== "of") return null;
  let end = last + 1;
  if (tokens[end]?.lower === "the") end++;
  const first = end;
  while (tokens[end]?.cap && tokens[end]!.sentence === tokens[head]!.sentence) end++;
  return end > first && !/^['’]s?$/.test(tokens[end]?.text ?? "") ? [last, end] : null;
}

/** "Gethin Roe | MP": letters after a name. */
const letters = (tokens: Token[], { last }: Mention): Range | null =>
  tokens[last] && POSTNOMINAL.test(tokens[last]!.text) ? [last, last + 1] : null;

// What a bracket after a name gives: a party and state, or a constituency.
const PARTY = /^(?:[A-Z]{1,4}-.+|[A-Z]{1,4})$/;

/** "Jane Roe | (D-Ill.)", "John Roe | (Chingford and Woodford Green)". */
function bracketAfter(tokens: Token[], mention: Mention): Range | null {
  const last = letters(tokens, mention) ? mention.last + 1 : mention.last;
  if (tokens[last]?.text !== "(") return null;
  let end = last + 1;
  while (end < last + 7 && tokens[end] && tokens[end]!.text !== ")") end++;
  if (tokens[end]?.text !== ")" || end === last + 1) return null;
  const inside = tokens.slice(last + 1, end);
  const party = PARTY.test(inside[0]!.text);
  const named = inside.every((t) => t.cap || /^(?:and|of|,|the|-|&)$/.test(t.lower));
  return party || named ? [last + 1, end] : null;
}

/** "Jane Roe, | a senior fellow at the Institute |, said", "John Roe, who is | head of customs". */
function roleAfter(tokens: Token[], mention: Mention): Range | null {
  const comma = afterBracket(tokens, mention.last);
  if (tokens[comma]?.text !== ",") return null;
  const verb = tokens[comma + 1]?.lower === "who" ? tokens[comma + 2]?.lower : undefined;
  const been = /^(?:has|had)$/.test(verb ?? "") && tokens[comma + 3]?.lower === "been";
  const relative = been ? 3 : /^(?:is|was)$/.test(verb ?? "") ? 2 : 0;
  const now = /^(?:now|currently|then|formerly)$/.test(wordAt(tokens, comma + 1)) ? 1 : 0;
  const aged = tokens[comma + 1]?.kind === "number" && tokens[comma + 2]?.text === "," ? 2 : 0;
  const plain = comma + 1 + aged + relative + now;
  const from = plain + durationAt(tokens, plain);
  // "Who was until March consul, and is now | director", "until March consul and now | director".
  const earlier = relative || /^(?:until|once|formerly|previously)$/.test(wordAt(tokens, from));
  return roleFrom(tokens, earlier ? currentOffice(tokens, from, from + MAX_ROLE_TOKENS) : from);
}

/** How many words say how long, before an office: "Ann Lee, | for twenty years | the registrar". */
function durationAt(tokens: Token[], from: number): number {
  if (!/^(?:for|since|long)$/.test(wordAt(tokens, from))) return 0;
  for (let i = from + 1; i < from + 6 && tokens[i]?.sentence === tokens[from]!.sentence; i++)
    if (/^(?:an?|the)$/.test(tokens[i]!.lower)) return i - from;
  return 0;
}

/** The office or occupation that the words from a token on describe, without its article. */
function roleFrom(tokens: Token[], first: number): Range | null {
  let noun = false;
  let i = first;
  const article = /^(?:an?|the)$/.test(wordAt(tokens, first));
  for (; i < Math.min(first + MAX_ROLE_TOKENS, tokens.length); i++) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[first]!.sentence || t.span >= 0) break;
    if (isPossessive(tokens, i)) continue;
    if (/^[,;:()—–]$|^--$/.test(t.text) || t.kind === "mark" || t.text === ".") break;
    if (i > first && /^(?:who|whose|which|where|since|until)$/.test(t.lower)) break;
    if (i === first && !(canBeginRole(t) && !isParticiple(tokens, i))) return null;
    if (i > first + 1 && isReportingVerb(t)) break;
    if (isOffice(t)) noun = true;
    else if (article && endsPhrase(tokens, i) && isOccupation(t)) noun = true;
  }
  if (!noun || i === first) return null;
  const now = currentOffice(tokens, first, i);
  const start = /^(?:a|an|the|its|his|her|their)$/.test(tokens[now]!.lower) ? now + 1 : now;
  return start < i ? [start, i] : null;
}

/** Whether a noun phrase ends at a token, or goes on with a preposition. */
const endsPhrase = (tokens: Token[], i: number): boolean =>
  /^(?:,|\.|;|of|in|at|for|from|with|on|who|and|near|by)$/.test(tokens[i + 1]?.lower ?? ".");

/** The line below a name that signs a quotation: "Peter Marsh / | Minister of trade". */
function roleBelow(tokens: Token[], { outerFirst, last }: Mention): Range | null {
  const above = tokens[outerFirst - 1];
  const signs = above && (above.kind === "mark" || /^[—–-]$/.test(above.text));
  const { paragraph } = tokens[last - 1]!;
  if (!signs || tokens[last]?.paragraph !== paragraph + 1) return null;
  // A byline: "By our correspondent".
  if (tokens[last]!.lower === "by") return null;
  let end = last;
  let office = false;
  while (tokens[end]?.paragraph === paragraph + 1 && end - last <= MAX_ROLE_TOKENS) {
    const { lower, kind } = tokens[end]!;
    if (kind === "mark" || /^[.!?:]$/.test(lower)) return null;
    if (isOffice(tokens[end]!)) office = true;
    end++;
  }
  return office && end - last <= MAX_ROLE_TOKENS ? [last, end] : null;
}

/** Skips a short bracket after a name: "Jane Roe | (D-Ill.) |, a senior fellow". */
function afterBracket(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let i = from + 1; i < from + 6; i++) if (tokens[i]?.text === ")") return i + 1;
  return from;
}

const canBeginRole = (t: Token): boolean =>
  /^(?:a|an|the|one|his|her|its|their)$/.test(t.lower) ||
  // "Counsel for the port" is an office, although it may be a verb.
  !(
    (cueOf(t) && speakerClassOf(t.lower) !== "person") ||
    FUNCTION_WORDS.has(t.lower) ||
    IRREGULAR_PASTS.has(t.lower)
  );

import { speakerClassOf, wordSet } from "../../lexicon";
import { isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { phraseEnd } from "../phrases";
import { isOffice, type Range } from "./offices";

/**
 * Someone described in the first paragraph and named in a later one: "the country's premier said.\n\n... Ann Lee
 * added".
 */
export interface Lead {
  /** The description. */
  noun: Mention;
  entity: number;
  /** The description as a role, without its article; null if it is not an office: "a local woman". */
  role: Range | null;
}

const MAX_PARAGRAPHS = 2;
// Words whose description may be of someone other than the person named next.
const OTHERS = wordSet(
  "another one official source spokesman spokeswoman spokesperson expert analyst",
);

/**
 * Finds the speaker that a lead describes and the text then names as if known. Newspapers name nobody without saying
 * who they are, except someone they have just described. Takes the mentions in order. Returns null if there is none.
 */
export function leadOf(
  tokens: Token[],
  mentions: Mention[],
  roles: Map<number, string>,
): Lead | null {
  const at = mentions.findIndex((mention) => isDescribed(tokens, mention));
  const noun = mentions[at];
  if (!noun) return null;
  const { paragraph } = tokens[noun.head]!;
  if (mentions.slice(0, at).some(({ kind, inRole }) => kind === "person" && !inRole)) return null;
  for (let k = at + 1; k < mentions.length; k++) {
    const mention = mentions[k]!;
    const later = tokens[mention.head]!.paragraph - paragraph;
    if (later > MAX_PARAGRAPHS) return null;
    if (mention.kind !== "person" || mention.inRole || tokens[mention.head]!.span >= 0) continue;
    // Someone else is named, or the name comes with a role of its own.
    const titled = later === 1 && isVague(tokens, noun) && isTitled(tokens, mention);
    if (later === 0 || !(titled || isNamedAlone(tokens, mention))) return null;
    if (!titled && roles.has(mention.entity)) return null;
    if (noun.gender && mention.gender && noun.gender !== mention.gender) return null;
    const end = phraseEnd(tokens, noun);
    const first = /^(?:an?|the|its|his|her|their)$/.test(tokens[noun.first]!.lower)
      ? noun.first + 1
      : noun.first;
    const office = isOffice(tokens[noun.head]!) && noun.gender === null;
    return { noun, entity: mention.entity, role: office && !titled ? [first, end] : null };
  }
  return null;
}

// "The energy chief", "the country's top envoy": what newspapers call an office that they then give in full.
const isVague = (tokens: Token[], { head }: Mention): boolean =>
  /^(?:chief|boss|head|leader|tsar|czar|supremo|envoy|diplomat|negotiator|minister)$/.test(
    tokens[head]!.lower,
  );

/** Whether an office and a name open a paragraph before a verb of saying: "Minister for Energy | Lars Tveit | said". */
function isTitled(tokens: Token[], { roleFirst, outerFirst, first, last }: Mention): boolean {
  const start = Math.min(roleFirst, outerFirst);
  const says = isReportingVerb(tokens[last]);
  return says && start < first && tokens[start - 1]?.paragraph !== tokens[start]!.paragraph;
}

/** Whether a noun is for one unnamed person who is the subject of a verb of saying, or follows one. */
function isDescribed(tokens: Token[], noun: Mention): boolean {
  const { kind, plural, head, first, outerFirst } = noun;
  const t = tokens[head]!;
  if (kind !== "nominal" || plural || t.span >= 0 || speakerClassOf(t.lower) !== "person")
    return false;
  if (OTHERS.has(t.lower) || OTHERS.has(tokens[first]!.lower)) return false;
  const end = phraseEnd(tokens, noun);
  // "The minister said" alone may be anyone.
  if (end - first < 3) return false;
  let verb = end;
  while (verb < end + 3 && /^(?:has|have|had|also|later)$|ly$/.test(wordAt(tokens, verb))) verb++;
  const says = (token: Token | undefined) =>
    token?.sentence === t.sentence && isReportingVerb(token);
  return says(tokens[verb]) || says(tokens[outerFirst - 1]);
}

/** Whether a mention is a full name with only a verb of saying before or after it. */
function isNamedAlone(
  tokens: Token[],
  { kind, first, last, roleFirst, outerFirst }: Mention,
): boolean {
  if (kind !== "person" || last - first < 2 || roleFirst < first) return false;
  return (
    isReportingVerb(tokens[last]) ||
    (isReportingVerb(tokens[outerFirst - 1]) && tokens[last]?.text !== ",")
  );
}

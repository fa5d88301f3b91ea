import { IRREGULAR_PASTS, speakerClassOf, wordSet } from "../../lexicon";
import { isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { phraseEnd } from "../phrases";
import {
  behindAdverbs,
  type IsNamed,
  isHolderNamed,
  isNamedLater,
  isNamedNext,
  isVague,
} from "./named-later";
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
const MANY = wordSet("another one source expert analyst");
// "Its spokeswoman said": there is one, unlike "the minister said".
const OWN = /^(?:its|his|her|their)$/;
const OF_PERSON = /^(?:his|her)$/;

/**
 * Finds the speaker that a lead describes and the text then names as if known. Newspapers name nobody without saying
 * who they are, except someone they have just described. Takes the mentions in order. Returns null if there is none.
 */
export function leadOf(
  tokens: Token[],
  mentions: Mention[],
  roles: Map<number, string>,
): Lead | null {
  const speaks = mentions.findIndex((mention) => isDescribed(tokens, mention));
  const lead = speaks < 0 ? null : namedBehind(tokens, mentions, roles, speaks, isNamedLater);
  if (lead) return lead;
  const opens = mentions.findIndex((mention) => opensText(tokens, mention));
  if (opens < 0) return null;
  const indefinite = /^an?$/.test(tokens[mentions[opens]!.first]!.lower);
  return namedBehind(tokens, mentions, roles, opens, indefinite ? isNamedNext : isHolderNamed);
}

function namedBehind(
  tokens: Token[],
  mentions: Mention[],
  roles: Map<number, string>,
  at: number,
  isNamed: IsNamed,
): Lead | null {
  const noun = mentions[at]!;
  const known = new Set(
    mentions
      .slice(0, at)
      .filter((m) => m.kind === "person" && !m.inRole && !isHeadline(tokens, m))
      .map(({ entity }) => entity),
  );
  const owner = tokens[noun.first]!.lower;
  // "Lee never came, | his lawyer | said.\n\n... Ann Holt added": the lawyer, since Lee is someone else.
  if (known.size > 0 ? !OWN.test(owner) : OF_PERSON.test(owner)) return null;
  let [read, last, paragraphs] = [noun.head, tokens[noun.head]!.paragraph, 0];
  for (let k = at + 1; k < mentions.length; k++) {
    const mention = mentions[k]!;
    for (; read < mention.head; read++) {
      const { span, kind, paragraph } = tokens[read + 1]!;
      // A paragraph that is quoted whole names nobody.
      if (span >= 0 || kind !== "word" || paragraph === last) continue;
      last = paragraph;
      if (++paragraphs > MAX_PARAGRAPHS) return null;
    }
    if (mention.kind !== "person" || mention.inRole || tokens[mention.head]!.span >= 0) continue;
    if (known.has(mention.entity)) continue;
    if (noun.gender && mention.gender && noun.gender !== mention.gender) return null;
    if (!isNamed(tokens, noun, mention, roles.has(mention.entity))) return null;
    const titled = roles.has(mention.entity);
    const { lower } = tokens[noun.head]!;
    const office = isOffice(tokens[noun.head]!) && (noun.gender === null || /^spokes/.test(lower));
    const role = office && !titled ? withoutArticle(tokens, noun) : null;
    return { noun, entity: mention.entity, role };
  }
  return null;
}

function withoutArticle(tokens: Token[], noun: Mention): Range {
  const article = /^(?:an?|the|its|his|her|their)$/.test(tokens[noun.first]!.lower);
  return [article ? noun.first + 1 : noun.first, phraseEnd(tokens, noun)];
}

const MAX_LINE = 24;

/** Whether a mention is in a headline or a byline: a line that does not end as a sentence does. */
function isHeadline(tokens: Token[], { head }: Mention): boolean {
  const { paragraph } = tokens[head]!;
  let end = head;
  while (end < head + MAX_LINE && tokens[end + 1]?.paragraph === paragraph) end++;
  return end < head + MAX_LINE && !/^[.!?…"”’]$/.test(tokens[end]!.text);
}

/** Whether a noun for one person is what the text begins with, as its subject: "| A British engineer | was freed". */
function opensText(tokens: Token[], noun: Mention): boolean {
  const { kind, plural, head, first, outerFirst } = noun;
  const t = tokens[head]!;
  if (kind !== "nominal" || plural || t.span >= 0 || speakerClassOf(t.lower) !== "person")
    return false;
  if (OTHERS.has(t.lower) || OTHERS.has(tokens[first]!.lower) || isHeadline(tokens, noun))
    return false;
  const end = phraseEnd(tokens, noun);
  // "Peru's foreign minister | on Thursday | summoned the envoy".
  const verb = behindAdverbs(tokens, end);
  return (
    tokens[outerFirst - 1]?.sentence !== t.sentence &&
    end - first >= (/^an?$/.test(tokens[first]!.lower) ? 2 : 3) &&
    (/^(?:who|has|had|is|was|will)$/.test(wordAt(tokens, end)) ||
      /[^e]ed$/.test(wordAt(tokens, verb)) ||
      IRREGULAR_PASTS.has(wordAt(tokens, verb)) ||
      isReportingVerb(tokens[verb]))
  );
}

/** Whether a noun is for one unnamed person who is the subject of a verb of saying, or follows one. */
function isDescribed(tokens: Token[], noun: Mention): boolean {
  const { kind, plural, head, first, outerFirst } = noun;
  const t = tokens[head]!;
  if (kind !== "nominal" || plural || t.span >= 0 || speakerClassOf(t.lower) !== "person")
    return false;
  if (MANY.has(t.lower) || MANY.has(tokens[first]!.lower)) return false;
  const end = phraseEnd(tokens, noun);
  // "The minister said" alone may be anyone.
  const short = end - first < 3 && !OWN.test(tokens[first]!.lower);
  if (short && !(tokens[first]!.lower === "an" && isVague(tokens, noun))) return false;
  const verb = behindAdverbs(tokens, end);
  const says = (token: Token | undefined) =>
    token?.sentence === t.sentence && isReportingVerb(token);
  return says(tokens[verb]) || says(tokens[outerFirst - 1]);
}

// Nouns that mean the person a passage is about, although it gives them no such office: "the Texan", "the
// 54-year-old", "the politician".
import {
  genderOfWord,
  isCompatriot,
  isOfCountry,
  originOf,
  speakerClassOf,
  wordSet,
} from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, type Token, wordAt } from "../../tokens";
import { mayBeOffice } from "./same-office";

const MAX_MENTIONS_BACK = 60;
const MAX_PARAGRAPHS = 4;

// Whoever these mean may be named without any office, and nobody meets one by chance.
const OF_STANDING = wordSet(
  `politician lawmaker legislator parliamentarian backbencher congressman congresswoman senator diplomat envoy academic
  scholar economist researcher expert analyst veteran executive businessman businesswoman entrepreneur tycoon activist campaigner
  dissident retiree pensioner newcomer contender challenger candidate hopeful minister premier president mayor governor
  ambassador leader official negotiator author writer novelist financier billionaire insider outsider graduate boss chief
  lawyer attorney colonel general admiral commander captain`,
);
// Of these, the ones that mean only someone the text describes in a similar way.
const IF_LIKE_IT = wordSet("boss chief lawyer attorney colonel general admiral commander captain");
// Offices that someone else may hold, unless the person named is the one who is speaking.
const ELSEWHERE = wordSet(
  `minister premier president mayor governor ambassador leader official candidate expert analyst researcher insider`,
);

/** Whether a noun says only where someone is from, what party or how old they are. */
const isOrigin = (lower: string): boolean =>
  isCompatriot(lower) || lower === "year-old" || lower === "native";

/** "The 62-year-old | lawyer |", "the former | host |": someone mentioned before. */
const isTakenUp = (tokens: Token[], { first, head }: Mention): boolean =>
  tokens
    .slice(first + 1, head)
    .some(
      ({ lower }) =>
        lower === "year-old" || (lower === "former" && !ELSEWHERE.has(tokens[head]!.lower)),
    );

/**
 * Finds the one person named before a definite noun phrase that it can refer to. Returns the entity, or -1 if there is
 * none, or more than one.
 */
export function onlyPerson(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens, mentions } = parsed;
  if (noun.kind !== "nominal" || noun.plural || tokens[noun.first]!.lower !== "the") return -1;
  const { lower, paragraph } = tokens[noun.head]!;
  const now = lower.replace(/^ex-/, "");
  const origin = isOrigin(lower) || isTakenUp(tokens, noun);
  if (!(origin || OF_STANDING.has(now)) || isPluralOrOther(tokens, noun)) return -1;
  if (phraseEnd(tokens, noun) > noun.last || addressesSomebody(tokens, noun)) return -1;
  // "The French ambassador": an office of a body or country that the text gives nobody.
  const owned = !origin && tokens.slice(noun.first + 1, noun.head).some(({ cap }) => cap);
  const governs =
    /^(?:president|premier|chancellor)$/.test(lower) || tokens[noun.head - 1]!.lower === "prime";
  const here = mentionsBefore(mentions, noun.head);
  let found: Mention | null = null;
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    const t = tokens[mention.head]!;
    if (paragraph - t.paragraph > MAX_PARAGRAPHS) break;
    if (t.span >= 0) continue;
    // "| A man | with a dog ... the politician": someone who may be meant.
    if (!found && introducesOther(tokens, mention)) return -1;
    // "| A former spy | agreed", "| the former editor of the Times | agreed": someone else.
    const isSame = mention.kind === "nominal" && t.lower === lower;
    const isOther =
      /^an?$/.test(tokens[mention.first]!.lower) || phraseEnd(tokens, mention) > mention.last;
    if (isSame && isOther) return -1;
    // "| Lee | said it was late. The president added": a surname alone, of someone everyone knows.
    const known =
      governs &&
      CONTINUES.test(cueOf(tokens[noun.last])?.base ?? "") &&
      mention.kind === "unknown" &&
      saysSomething(tokens, mention);
    if (!(mention.kind === "person" || known) || mention.inRole) continue;
    const fits = isOfOrigin(parsed, noun, mention.entity);
    if (fits === false) continue;
    if (fits) return mention.entity;
    if (found && found.entity !== mention.entity)
      return !owned && isNearest(parsed, noun, found, lastSpeaker) ? found.entity : -1;
    found ??= mention;
  }
  if (!found) return -1;
  const { entity } = found;
  const spoke = entity === lastSpeaker || found.kind === "unknown";
  const elsewhere =
    ELSEWHERE.has(now) && (!spoke || (OF_STATE.test(now) && isOfBody(parsed, entity)));
  return owned || elsewhere ? -1 : entity;
}

const OF_STATE = /^(?:minister|premier|president|mayor|governor|ambassador)$/;

/** Whether the text introduces someone only by a body they belong to: "Ann Lee | of the Harbour Forum". */
function isOfBody({ tokens, mentions, entities, roles, firstMention }: ParsedText, entity: number) {
  const first = firstMention[entity];
  if (!first || roles.has(entity) || !/^(?:of|at|from|with)$/.test(wordAt(tokens, first.last)))
    return false;
  const body = mentions[mentionsBefore(mentions, first.last)];
  return (
    body !== undefined &&
    body.entity >= 0 &&
    body.outerFirst <= first.last + 2 &&
    entities[body.entity]!.kind === "org"
  );
}

/** "| Lee | said", "| Lee | told reporters". */
const saysSomething = (tokens: Token[], { last }: Mention): boolean => {
  const cue = cueOf(tokens[last]);
  return cue?.class === "say" && cue.finite && !tokens[last]!.cap;
};

/** "The other American", "the two Texans". */
const isPluralOrOther = (tokens: Token[], { first, head }: Mention): boolean =>
  tokens
    .slice(first, head)
    .some(({ lower }) =>
      /^(?:other|same|second|third|next|two|three|average|typical)$/.test(lower),
    );

/** "The politician told | him |": whoever was named may be the one spoken to. */
function addressesSomebody(tokens: Token[], { last, head }: Mention): boolean {
  const { sentence } = tokens[head]!;
  for (let i = last; i < last + 4 && tokens[i]?.sentence === sentence; i++)
    if (/^(?:him|her|them)$/.test(tokens[i]!.lower) && tokens[i]!.span < 0)
      return !/^(?:own|family|lawyer)$/.test(wordAt(tokens, i + 1));
  return false;
}

const introducesOther = (tokens: Token[], { kind, plural, first, head, last }: Mention): boolean =>
  kind === "nominal" &&
  !plural &&
  /^(?:an?|another|one)$/.test(tokens[first]!.lower) &&
  speakerClassOf(tokens[head]!.lower) === "person" &&
  // "Lee, | a nurse |,", "who was | a nurse |", "as | a nurse |": said of someone named.
  !/^(?:,|is|was|be|been|as|like|became|become|than|or|of|—|–)$/.test(wordAt(tokens, first - 1)) &&
  wordAt(tokens, last) !== "named";

/** Whether someone is of the country or party that a noun gives: null if the text doesn't say. */
function isOfOrigin(parsed: ParsedText, noun: Mention, entity: number): boolean | null {
  const { tokens, entities, roles } = parsed;
  const t = tokens[noun.head]!;
  const gender = noun.gender ?? genderOfWord(t.lower);
  if (gender && entities[entity]!.gender && entities[entity]!.gender !== gender) return false;
  const role = roles.get(entity) ?? "";
  const party = partyOf(t.lower);
  if (party) {
    const side = partyOf(role);
    return side === null ? null : side === party;
  }
  // "The EU's envoy": from any of its countries.
  if (isCompatriot(t.lower)) return isOfCountry([originOf(t.text)], role.replace(UNIONS, " "));
  if (isOrigin(t.lower) || isTakenUp(tokens, noun)) return null;
  // "The president" is not a minister of the same government.
  if (role !== "" && ELSEWHERE.has(t.lower)) return false;
  if (role !== "" && !mayBeOffice(parsed, noun, role)) return false;
  // "Adviser | to the ambassador": someone’s own office, not that of the person they serve.
  const own = role.split(/\s(?:of|for|to|at|in)\s/)[0]!;
  if (HEADS.has(t.lower) && role !== "" && !headsSuch(tokens, noun, own)) return false;
  // Someone whose occupation the text gives is not called by one of another kind.
  return (role === "" && !IF_LIKE_IT.has(t.lower)) ||
    FIELDS.some((field) => field.test(t.lower) && field.test(own))
    ? null
    : false;
}

const HEADS = wordSet("boss chief");
const HEAD =
  /chief|boss|head|director|chair|commissioner|secretary|president|ceo|executive|manager|superintendent|owner|founder/i;

/** "The union | boss |": a union leader, but not a party leader. */
const headsSuch = (tokens: Token[], { first, head }: Mention, role: string): boolean => {
  const of = tokens.slice(first + 1, head).map(({ lower }) => lower);
  return of.length === 0 || HEAD.test(role) || of.some((word) => role.toLowerCase().includes(word));
};

const CONTINUES = /^(?:add|continue|conclude)$/;
const UNIONS = /(?<!\p{L})(?:EU|UN|U\.N\.|NATO|Nato|European|United Nations)(?!\p{L})/gu;

// Occupations that one person may have together: "the congressman", after "an Ohio Republican".
const FIELDS = [
  /politic|lawmaker|legislat|parliament|bench|congress|senat|candidate|contender|challenger|republican|democrat|tory|liberal|councill?or|\bmp\b/i,
  /diplomat|envoy|ambassador|negotiat|official|foreign|minister|embassy|consul/i,
  /academic|scholar|economist|research|expert|analyst|professor|universit|institut|fellow|histor|author|writer|scient|ologist/i,
  /business|executive|entrepreneur|tycoon|financier|billionaire|founder|owner|investor|banker|chairman|chief/i,
  /activist|campaign|dissident|organi[sz]|leader|union|boss|secretary-general|general secretary/i,
  /^(?:boss|chief)$|head|director|chair|commissioner|minister|secretary|leader/i,
  /^general|(?<!attorney |consul |director |solicitor |secretary[- ])general|colonel|admiral|commander|captain|soldier|(?:army|naval|navy|military) officer|marshal|commodore|\bgen\.|\bcol\.|\badm\./i,
  /lawyer|attorney|counsel|barrister|solicitor|jurist/i,
];

const PARTIES: [string, RegExp][] = [
  ["left", /\bdemocrat(?:ic)?\b|\(d\b|\blabour\b/i],
  ["right", /\brepublican\b|\(r\b|\bgop\b|\btory\b|\bconservative\b/i],
  ["centre", /\bliberal\b|\blibertarian\b/i],
];

/** The side of a party that words name, or null. */
const partyOf = (words: string): string | null =>
  PARTIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Whether whoever was named last has just spoken or opens a sentence shortly before a noun. */
function isNearest(
  { tokens }: ParsedText,
  noun: Mention,
  { head, outerFirst, entity }: Mention,
  lastSpeaker: number,
): boolean {
  const [from, to] = [tokens[head]!, tokens[noun.head]!];
  const opens = tokens[outerFirst - 1]?.sentence !== from.sentence;
  const near = to.paragraph - from.paragraph <= 1 && to.sentence - from.sentence <= 2;
  return near && (opens || entity === lastSpeaker);
}

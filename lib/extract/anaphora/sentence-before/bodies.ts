// The organisations, countries and newspapers that "it" refers to.
import { GROUP_NOUN_FORMS, IRREGULAR_PASTS, isGivenName, PREPOSITIONS } from "../../lexicon";
import { type Entity, type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, isApostropheS, type Token } from "../../tokens";
import type { Discourse } from "../discourse";
import { sentenceBefore } from "./sentence-before";

const VERB = /^(?:is|was|has|had|will|would|does|did|could|can|may|must)$|[^e]ed$|[^s]s$/;

/** Whether a word looks like a finite verb: "reserved", "has", "voted". */
export const looksFinite = (t: Token): boolean =>
  cueOf(t)?.finite === true || VERB.test(t.lower) || IRREGULAR_PASTS.has(t.lower);

/**
 * The organisation that "it" refers to: the last to speak in the sentence before, or its subject. Returns -1 if there
 * is none.
 */
export function bodyMeant(parsed: ParsedText, pronoun: Mention, discourse: Discourse): number {
  const named = namedSubject(parsed, pronoun);
  if (named >= 0 || parsed.tokens[pronoun.head]!.lower !== "it") return named;
  const { lastSpeaker, lastUnnamed } = discourse;
  const body = lastSpeaker >= 0 && !lastUnnamed && parsed.entities[lastSpeaker]!.kind !== "person";
  return body && isMentionedBefore(parsed, pronoun, lastSpeaker) ? lastSpeaker : -1;
}

const MAX_MENTIONS_BACK = 8;

/** Whether an entity is mentioned in the sentence of a pronoun or the two before it. */
function isMentionedBefore(
  { tokens, mentions }: ParsedText,
  pronoun: Mention,
  entity: number,
): boolean {
  const here = mentionsBefore(mentions, pronoun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--)
    if (mentions[k]!.entity === entity)
      return tokens[pronoun.head]!.sentence - tokens[mentions[k]!.head]!.sentence <= 2;
  return false;
}

/**
 * The organisation, country or newspaper that "it" refers to, as the subject of the sentence before: "Norway objected.
 * | It | said". Returns the entity, or -1 if there is none.
 */
function namedSubject(parsed: ParsedText, pronoun: Mention): number {
  const { tokens, mentions, entities } = parsed;
  if (tokens[pronoun.head]!.lower !== "it") return -1;
  const sentence = sentenceBefore(parsed, pronoun);
  if (sentence < 0) return -1;
  const { last } = parsed.sentences[sentence]!;
  let { first } = parsed.sentences[sentence]!;
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    // "Chile's own | Diario Austral | leads on the strike".
    if (isOwner(tokens, mention, first)) {
      first = mention.last + (tokens[mention.last + 1]?.lower === "own" ? 2 : 1);
      continue;
    }
    if (mention.head >= last || mention.outerFirst - first > 1) return -1;
    if (mention.inRole || tokens[mention.head]!.span >= 0) continue;
    const next = tokens[afterAside(tokens, mention.last)];
    // "Norway's envoy", "the Oslo talks": the name is not the subject.
    if (next?.kind !== "word" || isApostropheS(next) || PREPOSITIONS.has(next.lower)) return -1;
    const verb = looksFinite(next);
    return mention.entity >= 0 && verb && mayBeBody(entities[mention.entity]!)
      ? mention.entity
      : -1;
  }
  return -1;
}

/**
 * Whether a name is, or may be, an organisation's: "Diario Austral", "Baltic Pelican" do not begin with a given name.
 */
export const mayBeBody = ({ kind, gender, name }: Entity): boolean =>
  kind !== "person" || (gender === null && !isGivenName(name.split(" ")[0]!) && name.includes(" "));

/** Whether a name that opens a sentence is merely the possessor of the one that follows: "Chile's | Diario Austral". */
const isOwner = (tokens: Token[], { outerFirst, last }: Mention, first: number): boolean =>
  outerFirst === first &&
  isApostropheS(tokens[last]) &&
  tokens[last + (tokens[last + 1]?.lower === "own" ? 2 : 1)]?.cap === true;

/**
 * The organisation that "it" refers to in "| The port authority | has closed two piers, it said": the subject of the
 * preceding clause. Returns null if there is none.
 */
export function subjectOfOwn(
  { tokens, mentions, sentences, entities }: ParsedText,
  pronoun: Mention,
): Mention | null {
  const { lower, sentence } = tokens[pronoun.head]!;
  if (lower !== "it" || tokens[pronoun.head - 1]?.text !== ",") return null;
  if (cueOf(tokens[pronoun.head + 1])?.class !== "say") return null;
  const { first } = sentences[sentence]!;
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= pronoun.head || mention.outerFirst - first > 1) return null;
    const whole = mentions[k + 1];
    if (whole?.kind === "nominal" && whole.first <= mention.first) continue;
    const next = tokens[afterAdverb(tokens, afterAside(tokens, mention.last))];
    const verb = next?.kind === "word" && looksFinite(next);
    const kind = mention.entity >= 0 ? entities[mention.entity]!.kind : "unknown";
    const group =
      mention.entity >= 0 || GROUP_NOUN_FORMS.get(tokens[mention.head]!.lower) === false;
    return verb && group && kind !== "person" && mention.kind !== "pronoun" ? mention : null;
  }
  return null;
}

/** Skips an adverb before a verb: "The firm | now | expects". */
const afterAdverb = (tokens: Token[], i: number): number =>
  /^(?:now|also|still|then|once|first|later)$|ly$/.test(tokens[i]?.lower ?? "") ? i + 1 : i;

/** Skips an aside between commas after a name: "Sea Watch|, a charity,| has asked". */
export function afterAside(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== ",") return from;
  for (
    let i = from + 1;
    i < from + MAX_ASIDE && tokens[i]?.sentence === tokens[from]!.sentence;
    i++
  )
    if (tokens[i]!.text === ",") return i + 1;
  return from;
}

const MAX_ASIDE = 20;

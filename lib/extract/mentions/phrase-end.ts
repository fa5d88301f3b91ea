import {
  CALENDAR,
  DOCUMENT_NOUN_FORMS,
  FUNCTION_WORDS,
  GROUP_NOUN_FORMS,
  PERSON_NOUN_FORMS,
  PLACES,
  speakerClassOf,
} from "../lexicon";
import { cueOf, type Token } from "../tokens";
import { type Mention, mentionsBefore } from "./mention";

const LINK = new Set(
  "of in from at with for on to near inside within across behind beside close familiar briefed".split(
    " ",
  ),
);
// After these a preposition may follow: "close | to", "familiar | with".
const ADJECTIVE = /^(?:close|familiar|briefed|involved|privy|aware|knowledgeable)$/;
// Offices held with somebody: "ambassador | to".
const POSTED =
  /^(?:ambassador|envoy|adviser|advisor|representative|aide|assistant|counsel|emissary|delegate|consul|counsellor|commissioner|nuncio|legate|attaché|liaison|heir|successor|witness)s?$/;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|do|does|did|who|which|that|and|but|when|while|as|after|before|because|to|later|then|also|now|soon|still)$/;
// "Said in a statement": how, when and where somebody spoke is not part of who.
const OCCASION =
  /^(?:statement|interview|email|e-mail|briefing|conference|press|report|post|tweet|speech|remarks|comments|letter|message|reply|response|call|time|condition|background|television|tv|radio|twitter|x|reporters|journalists|day|week|month|year|morning|afternoon|evening)$/;
// Past forms that end a noun phrase, beside those in "-ed".
export const PAST =
  /^(?:met|went|came|took|gave|left|held|made|saw|spoke|won|lost|ran|sat|stood|fell|rose|led|sent|flew|drove|wrote|began|got|kept|knew|put|read|brought|bought|paid|sought|threw|drew|broke|hit|shot|fought|struck)$/;
const MAX_WORDS = 12;

/**
 * Where the noun phrase of a mention ends, with what belongs to it: "officials | familiar with the matter",
 * "the embassy | in Washington". Token index, exclusive.
 */
export function phraseEnd(tokens: Token[], { kind, first, last, head }: Mention): number {
  // "Accused | the firm | of hiding losses": whom, and of what.
  if (
    tokens[last]?.lower === "of" &&
    /^(?:accuse|suspect)$/.test(cueOf(tokens[first - 1])?.base ?? "")
  )
    return last;
  if (kind !== "nominal" && !isPartOf(tokens, kind, head)) return last;
  let end = last;
  while (end - last < MAX_WORDS) {
    const next = modifierEnd(tokens, end, head);
    if (next === end) break;
    end = next;
  }
  return relativeEnd(tokens, end, head);
}

/** "| The bank | 's chief strategist", "the | Tema | lawmaker": whoever a name only describes speaks. */
export function wholeOf(
  { tokens, mentions }: { tokens: Token[]; mentions: Mention[] },
  mention: Mention,
): Mention {
  if (mention.entity < 0 || mention.kind === "person") return mention;
  let whole = mention;
  for (let k = mentionsBefore(mentions, mention.last); k < mentions.length; k++) {
    const next = mentions[k]!;
    if (next.kind !== "nominal" || next.first > mention.first) break;
    // "Melville House | plans", "the Oslo Post | reports": a verb rather than a document.
    const verb = tokens[next.first]!.cap || cueOf(tokens[next.head])?.finite === true;
    if (next.plural && verb && DOCUMENT_NOUN_FORMS.has(tokens[next.head]!.lower)) break;
    whole = next;
  }
  return whole;
}

const MAX_RELATIVE = 16;
// Why somebody is not named is not who they are.
const UNNAMED =
  /^(?:asked|declined|requested|spoke|insisted|refused|wished|wanted|was|were|is|are|did|had|requires?|speaks?)$/;

/** "Two diplomats | who took part in the dinner": a clause without a comma. */
function relativeEnd(tokens: Token[], from: number, head: number): number {
  if (tokens[from]?.lower !== "who" || UNNAMED.test(tokens[from + 1]?.lower ?? "")) return from;
  let i = from + 1;
  for (; i < tokens.length && i - from <= MAX_RELATIVE; i++) {
    const t = tokens[i]!;
    if (!belongs(tokens, i, head) || (t.kind !== "word" && t.kind !== "number")) break;
    const compound = FINITE.test(tokens[i - 1]!.lower);
    if (i > from + 1 && !compound && cueOf(t)?.class === "say" && cueOf(t)!.finite) break;
    // "Who said she was the cousin of the dead | showed": a past form behind a noun.
    if (i > from + 4 && isPast(t) && isNoun(tokens[i - 1]!)) break;
    // "Columnists who ought to know better | have": a second verb is that of the sentence.
    if (i > from + 2 && !compound && FINITE.test(t.lower) && !NEW_CLAUSE.test(tokens[i - 1]!.lower))
      break;
  }
  return i - from <= MAX_RELATIVE && i > from + 2 ? i : from;
}

const isPast = (t: Token): boolean =>
  !t.cap &&
  (/[^e]ed$/.test(t.lower) ||
    PAST.test(t.lower) ||
    /^(?:told|showed|shook|smiled|shrugged)$/.test(t.lower));
const isNoun = (t: Token): boolean =>
  t.kind === "word" &&
  !FUNCTION_WORDS.has(t.lower) &&
  !/ly$/.test(t.lower) &&
  !FINITE.test(t.lower) &&
  !isPast(t);

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;
const NEW_CLAUSE = /^(?:that|what|which|who|he|she|it|they|we|i|you|and|or|not|never|also)$/;

/** "One | of them", "many | of the voters". */
const isPartOf = (tokens: Token[], kind: Mention["kind"], head: number): boolean =>
  kind === "pronoun" &&
  /^(?:one|two|three|four|five|six|some|many|several|both|most|none|another)$/.test(
    tokens[head]!.lower,
  ) &&
  tokens[head + 1]?.lower === "of";

/** Where a modifier that begins at a token ends, or the token itself if none does. */
function modifierEnd(tokens: Token[], from: number, head: number): number {
  const link = tokens[from];
  // "A study | by the university": who made a document.
  const by = link?.lower === "by" && speakerClassOf(tokens[head]!.lower) === "document";
  if (!link || !(by || LINK.has(link.lower)) || !belongs(tokens, from, head)) {
    const adjective = link && ADJECTIVE.test(link.lower) && belongs(tokens, from, head);
    if (!adjective) return from;
  }
  // "To" only after an adjective or an office: "close to", "ambassador to", but not "a source to confirm".
  if (link!.lower === "to" && !POSTED.test(tokens[from - 1]!.lower)) return from;
  let i = from + 1;
  if (ADJECTIVE.test(link!.lower)) {
    if (!/^(?:with|to|on|in|by|of|about)$/.test(tokens[i]?.lower ?? "")) return from;
    i++;
  }
  const first = i;
  let content = 0;
  for (; i < tokens.length && i - from < MAX_WORDS; i++) {
    const t = tokens[i]!;
    if (
      joinsPlaces(tokens, i) ||
      joinsNouns(tokens, i) ||
      isPossessive(tokens, i) ||
      joinsList(tokens, i, head)
    )
      continue;
    if (isOneOf(tokens, i)) continue;
    if (!belongs(tokens, i, head) || AUXILIARY.test(t.lower) || LINK.has(t.lower)) break;
    if (t.kind !== "word" && t.kind !== "number") break;
    if (isVerb(tokens, i, first) || (i > first && PAST.test(t.lower))) break;
    // "Passengers at Oslo | tell": the verb of several.
    if (i > first && !t.cap && PERSON_NOUN_FORMS.get(tokens[head]!.lower) && isBaseVerb(t)) break;
    // "Briefed on | the call", "familiar with | the report": what somebody knows of.
    const known = ADJECTIVE.test(link!.lower) && OCCASION.test(t.lower);
    // "Your leader | of 4 March": which paper it is.
    if (CALENDAR.has(t.lower) && isDated(tokens, from, head)) return i + 1;
    if (CALENDAR.has(t.lower) || (OCCASION.test(t.lower) && !known)) return from;
    // "A resident of Oslo | reached by phone": how the reporter spoke to somebody is not who they are.
    if (
      i > first &&
      CONTACTED.test(t.lower) &&
      /^(?:by|via|on|at|in|about|after|outside)$/.test(tokens[i + 1]?.lower ?? "")
    )
      break;
    // "A porter beside him | nodded".
    if (i === first && /^(?:him|them|me|us)$/.test(t.text)) return i + 1;
    if (!FUNCTION_WORDS.has(t.lower) || /^(?:US|them|us|him|her|me)$/.test(t.text)) content++;
  }
  return content > 0 ? i : from;
}

const isBaseVerb = (t: Token): boolean => {
  const cue = cueOf(t);
  return SAY.test(t.lower) || (cue?.class === "say" && !cue.finite && !t.lower.endsWith("ing"));
};
const CONTACTED =
  /^(?:reached|contacted|interviewed|questioned|asked|quoted|cited|speaking|approached|telephoned|phoned|met|writing|waiting)$/;
const SAY =
  /^(?:say|tell|claim|insist|argue|complain|report|warn|believe|think|fear|expect|hope|want)$/;

/** "The lawyers | ' | association". */
export const isPossessive = (tokens: Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i]!.text) &&
  tokens[i - 1]!.lower.endsWith("s") &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  tokens[i + 1]?.kind === "word";

/** "Officials in Brussels | and | Tokyo". */
const joinsPlaces = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "and" && isPlace(tokens[i - 1]) && isPlace(tokens[i + 1]);
const isPlace = (t: Token | undefined): boolean => t?.text === "US" || PLACES.has(t?.text ?? "");

/** "A member of the oil | and | gas committee". */
const joinsNouns = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "and" &&
  !tokens[i - 1]!.cap &&
  tokens[i + 1]?.cap === false &&
  GROUP_NOUN_FORMS.has(tokens[i + 2]?.lower ?? "");

/** "The ministers of Fiji|,| Kenya |and| the Netherlands": a list of names behind a noun for several people. */
function joinsList(tokens: Token[], i: number, head: number): boolean {
  if (!/^(?:,|and)$/.test(tokens[i]!.lower) || !tokens[i - 1]!.cap || !opensName(tokens, i + 1))
    return false;
  if (PERSON_NOUN_FORMS.get(tokens[head]!.lower) !== true) return false;
  const { sentence } = tokens[head]!;
  for (let k = i; k < i + MAX_LIST && tokens[k]?.sentence === sentence; k++) {
    const t = tokens[k]!;
    if (t.lower === "and") return opensName(tokens, k + 1);
    if (t.text !== "," && !t.cap && t.lower !== "the") return false;
  }
  return false;
}

/** "Fiji", "the US". */
const opensName = (tokens: Token[], i: number): boolean =>
  tokens[tokens[i]?.lower === "the" ? i + 1 : i]?.cap === true;

const MAX_LIST = 16;

/** "A lobbyist for one | of | the banks". */
const isOneOf = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "of" &&
  /^(?:one|two|three|four|five|six|some|many|several|most|all)$/.test(tokens[i - 1]!.lower) &&
  /^(?:the|its|his|her|their|these|those)$/.test(tokens[i + 1]?.lower ?? "");

/** "The letter | of 4 March", "the report | of June". */
const isDated = (tokens: Token[], link: number, head: number): boolean =>
  tokens[link]!.lower === "of" &&
  (speakerClassOf(tokens[head]!.lower) === "document" || /^leader$/.test(tokens[head]!.lower));

/** A verb of saying outside a name; directly after an article or a number the word is a noun. */
function isVerb(tokens: Token[], i: number, first: number): boolean {
  const cue = cueOf(tokens[i]);
  // "The presidents of the five | states | noted".
  if (COUNTED.test(tokens[i - 1]!.lower) && speakerClassOf(tokens[i]!.lower) !== null) return false;
  return (
    cue?.finite === true &&
    !tokens[i]!.cap &&
    (i > first || speakerClassOf(tokens[i]!.lower) === null)
  );
}

const COUNTED = /^(?:the|its|two|three|four|five|six|seven|eight|nine|ten|member|other|all|both)$/;

const belongs = (tokens: Token[], i: number, head: number): boolean => {
  const t = tokens[i];
  return (
    t !== undefined && t.paragraph === tokens[head]!.paragraph && t.span === tokens[head]!.span
  );
};

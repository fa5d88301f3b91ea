import { nounForms } from "../lexicon";
import { type Mention, mentionsBefore, wordsOfRole } from "../mentions";
import type { ParsedText } from "../parse";
import { cueOf, type Sentence, wordAt } from "../tokens";

const MAX_MENTIONS_BACK = 40;

/**
 * Finds the two people that a plural noun refers back to: "Senators Ann Lee and Bo Tan wrote ... | the senators |".
 * Returns null if no two people with that office were named together.
 */
export function pairMeant(parsed: ParsedText, noun: Mention): Mention[] | null {
  const { tokens, mentions } = parsed;
  if (noun.kind !== "nominal" || !noun.plural) return null;
  const words = tokens.slice(noun.first, noun.last).map(({ lower }) => lower);
  if (!/^(?:the|both|two|the two)$/.test(words.slice(0, -1).join(" "))) return null;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k > Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const [first, second] = [mentions[k - 1]!, mentions[k]!];
    if (first.kind !== "person" || second.kind !== "person" || first.entity === second.entity)
      continue;
    const joined = tokens[first.last]?.lower === "and" && second.outerFirst === first.last + 1;
    if (joined && hold(parsed, [first, second], words.at(-1)!)) return [first, second];
  }
  return null;
}

const MAX_SENTENCES_BACK = 3;
const PEOPLE =
  "leaders|sides|parties|men|women|ministers|presidents|chancellors|officials|politicians";
const THEY = new RegExp(
  `^(?:they|both|the (?:two|pair)|(?:the two|both) (?:${PEOPLE})|the (?:leaders|sides|parties))$`,
);

/**
 * Finds the two people who met in a sentence shortly before "they", if that sentence names nobody else: "Ann Lee received
 * Bo Tan in Oslo. | They | agreed". Returns null if there are none.
 */
export function pairThatMet(parsed: ParsedText, mention: Mention): Mention[] | null {
  const { tokens, sentences } = parsed;
  const from = wordAt(tokens, mention.first - 1) === "the" ? mention.first - 1 : mention.first;
  const words = tokens.slice(from, mention.last).map(({ lower }) => lower);
  // "The leaders | of the union": others.
  if (!THEY.test(words.join(" ")) || wordAt(tokens, mention.last) === "of") return null;
  const { sentence, paragraph } = tokens[mention.head]!;
  for (let s = sentence - 1; s >= Math.max(0, sentence - MAX_SENTENCES_BACK); s--) {
    const opener = tokens[sentences[s]!.first]!;
    if (paragraph - opener.paragraph > 1) return null;
    const pair = pairIn(parsed, sentences[s]!);
    // "They also discussed cocoa.": the sentence before is about the same people.
    if (pair || opener.lower !== "they") return pair;
  }
  return null;
}

/** The two people whom a sentence says to have met, if it is about nobody else. */
function pairIn({ tokens, mentions }: ParsedText, { first, last }: Sentence): Mention[] | null {
  const people: Mention[] = [];
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= last) break;
    const plural = mention.kind === "nominal" && mention.plural;
    if (tokens[mention.head]!.span >= 0 || mention.inRole) continue;
    if (mention.kind === "person") people.push(mention);
    else if (plural) return null;
  }
  const [one, two] = people;
  if (people.length !== 2 || one!.entity === two!.entity) return null;
  // "Ann Lee met the press, | Bo Tan | said".
  if (cueOf(tokens[two!.last])?.finite) return null;
  // "Ann Lee met Bo Tan in a hall where | thousands | waited".
  if (tokens.slice(two!.last, last).some(({ lower }) => MANY.test(lower))) return null;
  const from = Math.min(two!.outerFirst, two!.roleFirst);
  const between = tokens.slice(one!.last, from).map(({ lower }) => lower);
  return MEETS.test(between.join(" ")) ? [one!, two!] : null;
}

const MANY = /^(?:dozens|scores|hundreds|thousands|millions|crowds?|people|others)$/;
const MEETS =
  /^(?:(?:has|had|also|today|on \p{L}+) )*(?:met(?: with)?|meets|received|hosted|welcomed|visited|(?:held|had)\b[^,;:]*\b(?:talks?|meetings?|calls?|conversations?|discussions?|lunch|dinner)\b[^,;:]*\bwith|(?:spoke|talked)\b[^,;:]*\b(?:with|to))(?: (?:his|her|the|its)(?: [\p{L}-]+){1,6}(?: ,)?)?$/u;

/** Whether the office of either of two people is the noun, in the singular or plural. */
const hold = ({ roles }: ParsedText, pair: Mention[], plural: string): boolean =>
  pair.some(({ entity }) => {
    const held = wordsOfRole(roles.get(entity) ?? "");
    return held.some((word) => word === plural || nounForms(word)[1] === plural);
  });

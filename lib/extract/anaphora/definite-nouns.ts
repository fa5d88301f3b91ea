import { GROUP_NOUN_FORMS, PERSON_NOUN_FORMS } from "../lexicon";
import { type Mention, mentionsBefore } from "../mentions";
import type { ParsedText } from "../parse";
import type { Token } from "../tokens";

// Nouns for somebody whose office is named otherwise, and what the office then is: "Senator Ann Lee ... the lawmaker".
const LAWMAKER =
  /^(?:rep|representative|deputy)(?=$|\.| (?:for|from|of)\b)|\b(?:senator|sen|congress(?:man|woman)|mp|mep|msp|td|mla|lawmaker|legislator|parliamentarian|assembly(?:man|woman))\b|\bmember (?:of|on) (?:[\w-]+ ){0,4}(?:parliament|congress|house|senate|assembly|legislature|diet|knesset|bundestag|duma|committee)\b/;
const DIPLOMAT =
  /\b(?:ambassador|consul|envoy|nuncio|diplomat|emissary|(?:high|special|permanent) (?:commissioner|representative))\b|\battaché|\bchargé/;
const SPOKESPERSON = /\bspokes(?:man|woman|person)\b/;
const SCHOLAR = /\b(?:professor|lecturer|fellow|historian|researcher|scholar|academic)\b/;
// At the end of the office itself: "director of ports", but not "the director's driver".
const CHIEF =
  /^[^,]*?\b(?:director|chairman|chairwoman|head|president|commissioner|director-general|chief)(?=$|,| (?:of|for|at|in|executive)\b)/;
const KINDS = new Map<string, RegExp>([
  ...["lawmaker", "legislator", "parliamentarian", "politician", "backbencher"].map(
    (noun): [string, RegExp] => [noun, LAWMAKER],
  ),
  ...["diplomat", "envoy"].map((noun): [string, RegExp] => [noun, DIPLOMAT]),
  ...["spokesman", "spokeswoman", "spokesperson"].map((noun): [string, RegExp] => [
    noun,
    SPOKESPERSON,
  ]),
  ...["academic", "scholar"].map((noun): [string, RegExp] => [noun, SCHOLAR]),
  ["premier", /\bpremier\b|\bprime minister\b/],
  ["prelate", /\b(?:bishop|archbishop|cardinal|nuncio|patriarch)\b/],
  ["clergyman", /\b(?:bishop|archbishop|vicar|priest|pastor|imam|rabbi|canon)\b/],
  ...["chief", "head", "boss"].map((noun): [string, RegExp] => [noun, CHIEF]),
  ["official", /\b(?:secretary|undersecretary|commissioner|director|official)\b/],
]);

const MAX_MENTIONS_BACK = 40;
// Names of places that are taken for names of bodies by their last word.
const LANDSCAPE =
  /^(?:islands?|mountains?|rivers?|lake|sea|ocean|gulf|strait|bay|beach|valley|hill|road|street|avenue|square|park|bridge|war|wars)$/;

/**
 * Finds the entity that a definite noun means: "the spokesperson", "the company", "it". A noun for a
 * person means somebody whose role contains it; a noun for a group means the last organisation
 * named. `lastSpeaker`, an entity or -1, comes first. Returns -1 if there is none.
 */
export function referentOfNoun(
  { tokens, mentions, entities, roles }: ParsedText,
  noun: Mention,
  lastSpeaker: number,
): number {
  const head = tokens[noun.head]!.lower;
  const it = head === "it" || head === "its";
  if (!it && !/^(?:the|this|that)$/.test(tokens[noun.first]!.lower)) return -1;

  const group = it || GROUP_NOUN_FORMS.has(head);
  if (noun.plural || !(group || PERSON_NOUN_FORMS.has(head))) return -1;
  const roleOf = (id: number) => roles.get(id)?.toLowerCase() ?? "";
  // "The UN refugee agency" is named itself, so another name does not fit.
  if (group && tokens.slice(noun.first + 1, noun.head).some(({ cap }) => cap)) return -1;
  // "The farmers' lobby ... the lobby": the text has described it before.
  if (group && !it && isDescribed(tokens, mentions, noun)) return -1;
  const fits = (id: number) =>
    group
      ? entities[id]!.kind === "org" && !LANDSCAPE.test(entities[id]!.surname)
      : Boolean(KINDS.get(head)?.test(roleOf(id))) ||
        roleOf(id)
          .split(/[^\p{L}-]+/u)
          .includes(head);
  if (lastSpeaker >= 0 && fits(lastSpeaker)) return lastSpeaker;
  const here = mentionsBefore(mentions, noun.head);
  for (let i = here - 1; i >= Math.max(0, here - MAX_MENTIONS_BACK); i--) {
    const mention = mentions[i]!;
    if (mention.entity < 0 || !fits(mention.entity)) continue;
    const back = tokens[noun.head]!.sentence - tokens[mention.head]!.sentence;
    if (group ? back === 1 || back === 2 : back > 0) return mention.entity;
  }
  return -1;
}

/** Whether a fuller description with the same noun stands nearby: "the farmers' lobby", then "the lobby". */
function isDescribed(tokens: Token[], mentions: Mention[], noun: Mention): boolean {
  if (noun.head - noun.first !== 1) return false;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const { kind, head, first, entity } = mentions[k]!;
    if (tokens[noun.head]!.sentence - tokens[head]!.sentence > 3) return false;
    // "The union", after "Oslo Union".
    if (entity >= 0 && tokens[head]!.lower === tokens[noun.head]!.lower) return false;
    if (kind === "nominal" && tokens[head]!.lower === tokens[noun.head]!.lower)
      return head - first > 1;
  }
  return false;
}

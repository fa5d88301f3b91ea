import { GROUP_NOUN_FORMS, PERSON_NOUN_FORMS, wordSet } from "../../lexicon";
import { isDateline, type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import type { Token } from "../../tokens";
import { isOfCountry } from "./countries";
import { introducedBefore } from "./introduced";

// The end of an office: not "adviser to the | ambassador" or "the | premier's spokeswoman".
const office = (nouns: string): RegExp =>
  new RegExp(`^(?:(?!(?:of|for|to|at|in)\\s)\\S+\\s+)*(?:${nouns})(?![\\p{L}\\d'’-])`, "u");
const LAWMAKER = office(
  `senator|sen|congressman|congresswoman|mp|mep|msp|td|mla|lawmaker|legislator|parliamentarian|assemblyman|assemblywoman|rep|deputy(?= (?:for|from|of) |$)|representative(?= (?:for|from) |$)|member (?:of|on) (?:[\\p{L}-]+ ){0,4}(?:parliament|congress|house|senate|assembly|legislature|diet|knesset|bundestag|duma|council|committee)`,
);
const DIPLOMAT = office(
  "ambassador|consul|consul-general|envoy|nuncio|attaché|diplomat|chargé|emissary|(?:high|special|permanent) (?:commissioner|representative)",
);
const SPOKESPERSON = office("spokesman|spokeswoman|spokesperson");
const SCHOLAR = office("professor|lecturer|fellow|historian|researcher|scholar|academic");
const CHIEF = office(
  "(?:director|director[ -]general|chairman|chairwoman|chair|head|president|commissioner|chief|ceo|chief executive(?: officer)?)(?=$| (?:of|for|at|in) )",
);
/** Nouns that refer back to an office under another name, and the offices that they fit. */
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
  ...["councillor", "councilor"].map((noun): [string, RegExp] => [
    noun,
    office("coun|cllr|councill?or|councilman|councilwoman|alderman"),
  ]),
  ["senator", office("sen|sens|senator")],
  ...["congressman", "congresswoman", "representative"].map((noun): [string, RegExp] => [
    noun,
    office("rep|reps|representative|congressman|congresswoman"),
  ]),
  ["governor", office("(?<!deputy |vice )(?:gov|governor)")],
  ["professor", office("prof|professor")],
  ["premier", office("(?<!deputy |vice |vice-)(?:premier|prime minister)")],
  ["prelate", office("bishop|archbishop|cardinal|nuncio|patriarch")],
  ["clergyman", office("bishop|archbishop|vicar|priest|pastor|imam|rabbi|canon")],
  ...["chief", "head", "boss"].map((noun): [string, RegExp] => [noun, CHIEF]),
  ["official", office("secretary|undersecretary|commissioner|director|official")],
]);

/** "President and CEO" are two offices. */
const officesIn = (role: string): string[] => role.toLowerCase().split(/[,;.]\s*|\s+and\s+/u);

const COUNTERPART = /\b(?:counterpart|colleague|opposite number|homologue)\b/;
const MAX_MENTIONS_BACK = 40;
// Names of places that are taken for names of bodies by their last word.
const LANDSCAPE = wordSet(
  `island islands mountain mountains river rivers lake sea ocean gulf strait bay beach valley hill road street avenue
  square park bridge war wars`,
);

/**
 * Finds the entity that a definite noun means: "the spokesperson", "the company", "it". A noun for a
 * person means somebody whose role contains it; a noun for a group means the last organisation
 * named. `lastSpeaker`, an entity or -1, comes first. Returns -1 if there is none.
 */
export function referentOfNoun(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens, mentions, entities, roles } = parsed;
  const head = tokens[noun.head]!.lower;
  const it = head === "it" || head === "its";
  if (!it && !/^(?:the|this|that)$/.test(tokens[noun.first]!.lower)) return -1;

  const group = it || GROUP_NOUN_FORMS.has(head);
  if (noun.plural || !(group || PERSON_NOUN_FORMS.has(head))) return -1;
  const isHeld = (role: string) =>
    officesIn(role).some((held) => KINDS.get(head)?.test(held)) ||
    role
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(head);
  const modifiers = tokens.slice(noun.first + 1, noun.head).map(({ text }) => text);
  const holds = (role: string) => {
    // "The Greek minister", after "Greece's finance minister and his Cypriot counterpart".
    const own = isOfCountry(modifiers, role);
    if (own === false) return false;
    return isHeld(role) || (own === true && COUNTERPART.test(role));
  };
  // "The UN refugee agency" is named itself, so another name does not fit.
  if (group && tokens.slice(noun.first + 1, noun.head).some(({ cap }) => cap)) return -1;
  // "The farmers' lobby ... the lobby": the text has described it before.
  if (group && !it && isDescribed(tokens, mentions, noun)) return -1;
  const fits = (id: number) =>
    group
      ? entities[id]!.kind === "org" && !LANDSCAPE.has(entities[id]!.surname)
      : holds(roles.get(id) ?? "");
  if (!group && introducedBefore(parsed, noun)) return -1;
  const namesake = group && !it ? bodyWith(parsed, noun) : -1;
  if (namesake >= 0) return namesake;
  if (lastSpeaker >= 0 && fits(lastSpeaker)) return lastSpeaker;
  const here = mentionsBefore(mentions, noun.head);
  for (let i = here - 1; i >= Math.max(0, here - MAX_MENTIONS_BACK); i--) {
    const mention = mentions[i]!;
    if (isDateline(tokens, mention)) continue;
    // "Commander Otieno, its spokesman, ... | the commander |": a title rather than a role.
    const titled =
      !group &&
      mention.kind === "person" &&
      tokens.slice(mention.roleFirst, mention.first).some(({ lower }) => lower === head);
    if (mention.entity < 0 || !(fits(mention.entity) || titled)) continue;
    const back = tokens[noun.head]!.sentence - tokens[mention.head]!.sentence;
    if (group ? back === 1 || back === 2 : back > 0) return mention.entity;
  }
  return -1;
}

/** "The authority", after "the Port Authority of Oslo": the only body whose name has the noun. Returns -1 if there is none. */
function bodyWith({ tokens, mentions, entities }: ParsedText, noun: Mention): number {
  if (noun.head - noun.first !== 1) return -1;
  const { lower } = tokens[noun.head]!;
  const here = mentionsBefore(mentions, noun.head);
  let found = -1;
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const { entity } = mentions[k]!;
    if (entity < 0 || entity === found || entities[entity]!.kind !== "org") continue;
    if (!entities[entity]!.name.toLowerCase().split(/\s+/).includes(lower)) continue;
    if (found >= 0) return -1;
    found = entity;
  }
  return found;
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

// The organisations that a noun or "it" refers to: "the company", "the authority".
import { wordSet } from "../../lexicon";
import { isDateline, type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import type { Token } from "../../tokens";

const MAX_MENTIONS_BACK = 40;
// Last words that show a supposed organisation to be a place.
const LANDSCAPE = wordSet(
  `island islands mountain mountains river rivers lake sea ocean gulf strait bay beach valley hill road street avenue
  square park bridge war wars`,
);

// "The ministry" is neither a company nor an association.
const OF_STATE = wordSet(
  "ministry embassy consulate government cabinet court parliament senate army navy police prosecution treasury",
);
const OF_ITS_OWN = wordSet(
  `securities bank capital partners inc corp co ltd plc llc gmbh ab ag sa nv holdings group industries research analytics
  ventures insurance motors airlines airways logistics shipping lines foods pharmaceuticals federation union
  association institute centre center university times post herald news forum club dialogue summit conference congregation
  society`,
);

// "The company" is no part of a state.
const BUSINESS = wordSet(
  `company firm manufacturer maker carmaker automaker chipmaker drugmaker planemaker airline carrier supplier retailer lender
  insurer shipyard brewery refinery startup start-up conglomerate brokerage subsidiary shipper operator`,
);
const STATE_BODY = wordSet(
  `department ministry commission embassy consulate government administration congress senate parliament court police
  army navy council treasury bureau commerce pentagon kremlin house cabinet committee`,
);

/** Finds the organisation, named shortly before, that a group noun or "it" refers to. Returns the entity, or -1. */
export function bodyMeant(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens, mentions, entities } = parsed;
  if (noun.kind === "nominal") {
    // "The UN refugee agency" is a name in itself, so it cannot refer to another.
    if (tokens.slice(noun.first + 1, noun.head).some(({ cap }) => cap)) return -1;
    // "The farmers' lobby ... the lobby": the text has already described it.
    if (isDescribed(tokens, mentions, noun)) return -1;
    const namesake = bodyWith(parsed, noun);
    if (namesake >= 0) return namesake;
  }
  const ofState = OF_STATE.has(tokens[noun.head]!.lower);
  const ofBusiness = BUSINESS.has(tokens[noun.head]!.lower);
  const isBody = (entity: number) => {
    const { kind, surname } = entities[entity]!;
    if (kind !== "org" || LANDSCAPE.has(surname)) return false;
    return !(ofState && OF_ITS_OWN.has(surname)) && !(ofBusiness && STATE_BODY.has(surname));
  };
  if (lastSpeaker >= 0 && isBody(lastSpeaker)) return lastSpeaker;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    if (mention.entity < 0 || isDateline(tokens, mention) || !isBody(mention.entity)) continue;
    const back = tokens[noun.head]!.sentence - tokens[mention.head]!.sentence;
    if (back === 1 || back === 2) return mention.entity;
  }
  return -1;
}

/**
 * The only organisation whose name contains the noun: "The authority", after "the Port Authority of Oslo". Returns -1
 * if there is none.
 */
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

/** Whether a fuller description with the same noun comes shortly before: "the farmers' lobby", then "the lobby". */
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

import type { Scene } from "../attribution";
import { ORGANISATION_WORDS, PREPOSITIONS } from "../lexicon";
import { countBefore, type Mention } from "../mentions";
import { FeatureList } from "../models";
import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";

const LOOK_BACK = 60;
const LOOK_ON = 3;
const MOST = 10;

/** A person whom a pronoun may mean, with the mention nearest to the pronoun. */
export interface Antecedent {
  entity: number;
  nearest: Mention;
  features: FeatureList;
}

/** What is known beside the text itself: who spoke before, and the quotation in question. */
export interface PronounContext {
  lastSpeaker: number;
  speakerBefore: number;
  spoken: Map<number, number>;
  span: QuotedSpan | null;
  /** The words for the source before, where it has no name: "the memo". */
  lastSource: Mention | null;
}

/** What the text before the pronoun says of a candidate. */
interface Found {
  /** The mention nearest to the pronoun. */
  mention: Mention;
  times: number;
  rank: number;
  /** Sentences since it was the subject of a verb of saying, and its place among those who were. */
  saidBack: number;
  saidRank: number;
}

const NEVER = 10;

/** Takes a scene and a pronoun; gives the people it may mean, nearest first, with features. */
export function antecedentCandidates(
  scene: Scene,
  pronoun: Mention,
  context: PronounContext,
): Antecedent[] {
  const { parsed } = scene;
  const { mentions, entities, tokens } = parsed;
  const here = countBefore(mentions, pronoun.head);
  const nearest = new Map<number, Found>();
  const found = (mention: Mention, times: number, rank: number): Found => {
    return { mention, times, rank, saidBack: NEVER, saidRank: NEVER };
  };
  let sayers = 0;
  for (
    let i = here - 1, looked = 0;
    i >= 0 && looked < LOOK_BACK && nearest.size < MOST;
    i--, looked++
  ) {
    const mention = mentions[i]!;
    if (!mayBePerson(parsed, mention)) continue;
    let known = nearest.get(mention.entity);
    if (known) known.times++;
    else {
      known = found(mention, 1, nearest.size);
      nearest.set(mention.entity, known);
    }
    if (known.saidRank < NEVER || !says(scene, mention)) continue;
    known.saidRank = sayers++;
    known.saidBack = tokens[pronoun.head]!.sentence - tokens[mention.head]!.sentence;
  }
  for (let i = here; i < Math.min(here + LOOK_ON, mentions.length); i++) {
    const mention = mentions[i]!;
    if (!mayBePerson(parsed, mention) || nearest.has(mention.entity)) continue;
    nearest.set(mention.entity, found(mention, 1, 9));
  }
  for (const entity of [context.lastSpeaker, context.speakerBefore]) {
    if (entity < 0 || nearest.has(entity)) continue;
    const mention = parsed.firstMention[entity];
    if (mention) nearest.set(entity, found(mention, 0, 9));
  }
  const fitting = [...nearest].filter(
    ([entity]) => clash(entities[entity]!.gender, pronoun.gender) === 0,
  ).length;
  return [...nearest].map(([entity, one]) => ({
    entity,
    nearest: one.mention,
    features: antecedentFeatures(scene, pronoun, entity, one, fitting, context),
  }));
}

function mayBePerson({ entities }: ParsedText, mention: Mention): boolean {
  if (mention.entity < 0) return false;
  const { kind, surname } = entities[mention.entity]!;
  if (kind === "person") return true;
  return kind === "unknown" && mention.kind !== "place" && !ORGANISATION_WORDS.has(surname);
}

/** Whether a mention is the subject of a finite verb of saying, with a quotation or without. */
function says(scene: Scene, mention: Mention): boolean {
  const { forward, forwardClass, forwardFinite, inverted, invertedClass } = scene.link(mention);
  if (invertedClass === "say" && scene.subjectOf(inverted) === mention) return true;
  return forwardClass === "say" && forwardFinite && scene.subjectOf(forward) === mention;
}

/** 0 where genders agree, 1 where one is open, 2 where they clash. */
function clash(one: string | null, other: string | null): number {
  if (one === null || other === null) return 1;
  return one === other ? 0 : 2;
}

function antecedentFeatures(
  scene: Scene,
  pronoun: Mention,
  entity: number,
  found: Found,
  fitting: number,
  { lastSpeaker, speakerBefore, spoken, span }: PronounContext,
): FeatureList {
  const { parsed } = scene;
  const { tokens, entities } = parsed;
  const { mention } = found;
  const who = entities[entity]!;
  const head = tokens[mention.head]!;
  const home = tokens[pronoun.head]!;
  const list = new FeatureList();
  list.number("gender", clash(who.gender, pronoun.gender));
  list.flag("is person", who.kind === "person");
  list.number("sentences back", home.sentence - head.sentence, 10);
  list.number("paragraphs back", home.paragraph - head.paragraph, 8);
  list.number("words back", (pronoun.head - mention.head) / 3, 50);
  list.number("rank", found.rank, 9);
  list.number("times near", found.times, 8);
  list.number("named", who.count, 20);
  list.flag("last speaker", entity === lastSpeaker);
  list.flag("speaker before", entity === speakerBefore);
  list.flag("someone spoke", lastSpeaker >= 0);
  list.number("spoken", spoken.get(entity) ?? 0, 6);
  list.flag("in quotation", head.span >= 0);
  const sentence = parsed.sentences[head.sentence]!;
  list.number("place in sentence", mention.outerFirst - sentence.first, 20);
  list.flag("after preposition", PREPOSITIONS.has(tokens[mention.outerFirst - 1]?.lower ?? ""));
  list.flag("possessive", /^['’]s$/.test(tokens[mention.last]?.lower ?? ""));
  const link = scene.link(mention);
  list.number("said, sentences back", found.saidBack, NEVER);
  list.number("rank among those who said", found.saidRank, 4);
  list.flag("subject of saying", link.forwardClass === "say" && link.forwardGap < 4);
  list.flag("inverted", link.inverted >= 0);
  list.number("fitting rivals", fitting, 6);
  list.flag(
    "quotation names it",
    span !== null &&
      head.span >= 0 &&
      mention.head >= span.firstToken &&
      mention.head < span.lastToken,
  );
  list.flag("pronoun opens sentence", pronoun.head - parsed.sentences[home.sentence]!.first <= 1);
  list.flag("possessive pronoun", /^(?:his|her|their)$/.test(home.lower));
  const before = parsed.mentions[countBefore(parsed.mentions, mention.head) - 1];
  list.flag("first in paragraph", !before || tokens[before.head]!.paragraph !== head.paragraph);
  list.flag("name in full", mention.kind === "person" && mention.last - mention.first > 1);
  list.number("first seen", (who.firstSeen / Math.max(1, tokens.length)) * 10, 10);
  return list;
}

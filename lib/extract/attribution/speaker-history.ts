import type { Discourse } from "../anaphora";
import type { Gender } from "../lexicon";
import type { Mention } from "../mentions";
import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";
import type { Attribution } from "./attribution";

/** What is known about the quotations before the one in question. Entities, or -1 for none. */
export interface SpeakersBefore {
  /** The speaker of the previous quotation: as mentioned, as an entity, and that entity's gender. */
  mention: Mention | null;
  entity: number;
  gender: Gender | null;
  /** The speaker before that one, if different. */
  entityBefore: number;
  /** How far back the previous quotation is. */
  sentencesBack: number;
  paragraphsBack: number;
  /** It ends in a comma, as the first half of a divided quotation does. */
  endsInComma: boolean;
  /** Its speaker is mentioned after it. */
  mentionAfter: boolean;
  /** How often each entity has spoken. */
  spoken: Map<number, number>;
}

// The value for "no quotation before"; larger than any distance that matters.
const FAR = 99;

/** Who has spoken so far, which helps to find the next speaker. */
export class SpeakerHistory {
  private last: { span: QuotedSpan; attribution: Attribution | null } | null = null;
  private latest: Attribution | null = null;
  private entity = -1;
  private entityBefore = -1;
  private readonly spoken = new Map<number, number>();

  constructor(private readonly parsed: ParsedText) {}

  /** What helps to resolve a pronoun, beside a quoted span or elsewhere. */
  discourse(span: QuotedSpan | null): Discourse {
    const { entity: lastSpeaker, entityBefore: speakerBefore, spoken } = this;
    const attribution = this.latest;
    const isUnnamed = attribution && attribution.entity < 0;
    const lastUnnamed = isUnnamed ? (attribution.words ?? attribution.mention) : null;
    return { lastSpeaker, speakerBefore, spoken, span, lastUnnamed };
  }

  /** What helps to find the speaker of a span. */
  before(span: QuotedSpan): SpeakersBefore {
    const { tokens, entities } = this.parsed;
    const { last } = this;
    const home = tokens[span.firstToken]!;
    const lastStart = last && tokens[last.span.firstToken]!;
    const mention = last?.attribution?.mention ?? null;
    return {
      mention,
      entity: this.entity,
      gender: entities[this.entity]?.gender ?? null,
      entityBefore: this.entityBefore,
      sentencesBack: lastStart ? home.sentence - lastStart.sentence : FAR,
      paragraphsBack: lastStart ? home.paragraph - lastStart.paragraph : FAR,
      endsInComma: last ? tokens[last.span.lastToken - 1]!.text === "," : false,
      mentionAfter: last && mention ? mention.head >= last.span.lastToken : false,
      spoken: this.spoken,
    };
  }

  /** Records the attribution of a span. Quoted terms are not recorded. */
  add(span: QuotedSpan, attribution: Attribution | null): void {
    this.last = { span, attribution };
    this.note(attribution);
  }

  /** Records who spoke, with or without quotation marks. */
  note(attribution: Attribution | null): void {
    this.latest = attribution;
    const entity = attribution?.entity ?? -1;
    if (entity < 0) return;
    this.learnGender(attribution!);
    if (entity !== this.entity) this.entityBefore = this.entity;
    this.entity = entity;
    this.spoken.set(entity, (this.spoken.get(entity) ?? 0) + 1);
  }

  /** "He said" shows that the speaker is a man, if the name does not. */
  private learnGender({ mention, entity, certainty }: Attribution): void {
    const found = this.parsed.entities[entity]!;
    if (mention.kind === "pronoun" && found.kind === "person" && certainty >= MIN_CERTAINTY)
      found.gender ??= mention.gender;
  }
}

const MIN_CERTAINTY = 0.7;

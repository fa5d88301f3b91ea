import type { PronounContext } from "../anaphora";
import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";
import type { Attribution } from "./attribution";
import type { History } from "./candidate-features";

/** What the quotations so far say about the next one's speaker. */
export class Chronicle {
  private last: { span: QuotedSpan; choice: Attribution | null } | null = null;
  private entity = -1;
  private entityBefore = -1;
  private readonly spoken = new Map<number, number>();

  constructor(private readonly parsed: ParsedText) {}

  /** What helps to resolve a pronoun beside the given span. */
  pronounContext(span: QuotedSpan | null): PronounContext {
    const { entity: lastSpeaker, entityBefore: speakerBefore, spoken } = this;
    const choice = this.last?.choice;
    const lastSource = choice && choice.entity < 0 ? (choice.words ?? choice.mention) : null;
    return { lastSpeaker, speakerBefore, spoken, span, lastSource };
  }

  /** Takes the next span; gives the history as it stands before it. */
  before(span: QuotedSpan): History {
    const { tokens } = this.parsed;
    const home = tokens[span.firstToken]!;
    const last = this.last && tokens[this.last.span.firstToken]!;
    return {
      mention: this.last?.choice?.mention ?? null,
      entity: this.entity,
      gender: this.parsed.entities[this.entity]?.gender ?? null,
      entityBefore: this.entityBefore,
      sentencesBack: last ? home.sentence - last.sentence : 99,
      paragraphsBack: last ? home.paragraph - last.paragraph : 99,
      endsInComma: this.last ? tokens[this.last.span.lastToken - 1]!.text === "," : false,
      mentionAfter: this.last?.choice
        ? this.last.choice.mention.head >= this.last.span.lastToken
        : false,
      spoken: this.spoken,
    };
  }

  /** Notes who was chosen for a span. Terms of art are not noted. */
  note(span: QuotedSpan, choice: Attribution | null): void {
    this.last = { span, choice };
    this.noteSpeaker(choice?.entity ?? -1);
  }

  /** Notes that an entity spoke, in marks or reported. */
  noteSpeaker(entity: number): void {
    if (entity < 0) return;
    if (entity !== this.entity) this.entityBefore = this.entity;
    this.entity = entity;
    this.spoken.set(entity, (this.spoken.get(entity) ?? 0) + 1);
  }
}

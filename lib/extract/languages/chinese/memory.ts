import { NOBODY, type Speaker } from "../reading";
import { simplified } from "./characters";
import { isBody } from "./sources";

/** The subject of a verb, and what stands between the two. */
export interface Subject {
  speaker: Speaker;
  /** How the subject is known: by nothing but its place, as a noun that can speak, by name, as the one before. */
  kind: "guess" | "source" | "named" | "same";
  /** When, where and how, between the subject and the verb. */
  adverbs: string;
  /** Whether a connective opens the clause: 并, 但. */
  linked: boolean;
}

const MAX_DESCRIBED = 30;

/** Who spoke or acted before in a Chinese text. */
export class Memory {
  /** Whoever spoke or acted last, for a pronoun or none. */
  last: Speaker = NOBODY;
  protected person: Speaker = NOBODY;
  protected readonly described: Speaker[] = [];

  /** Somebody who speaks again, at the words of a span. */
  again(span: [number, number] | null = null): Speaker | null {
    return this.last === NOBODY ? null : { ...this.last, span: span ?? this.last.span };
  }

  protected same(
    span: [number, number] | null,
    adverbs: string,
    linked: boolean,
    who = this.last,
  ): Subject | null {
    const speaker = who === NOBODY ? null : { ...who, span: span ?? who.span };
    return speaker && { speaker, kind: "same", adverbs, linked };
  }

  /** Remembers who spoke. */
  remember(speaker: Speaker): void {
    this.last = speaker;
    if (speaker.name && !isBody(simplified(speaker.name))) this.person = speaker;
    if (speaker.role === null && speaker.name) this.described.push(speaker);
    if (this.described.length > MAX_DESCRIBED) this.described.shift();
  }
}

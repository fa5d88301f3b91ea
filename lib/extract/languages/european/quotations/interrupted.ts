import type { MarkedSpan } from "../../marked-spans";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";

/**
 * Divides quoted words at what the reporter inserts without closing the marks: « Nous partons, | glisse Ana Lee, | mais
 * nous payons. » Only a named person shows that the verb is the reporter's.
 */
export function withoutInterruptions(
  text: string,
  spans: MarkedSpan[],
  { aside }: Patterns,
  speakers: EuropeanSpeakers,
): MarkedSpan[] {
  return spans.flatMap((span) => {
    for (const found of aside.all(text.slice(span.start, span.end))) {
      const comma = span.start + found.index;
      const behind = comma + found[0].length;
      // "..., dit-il, ...": the pronoun is attached to the verb.
      const end = found[1]?.includes("-") ? behind : speakers.namedUntil(behind, span.end);
      const rest = end < 0 ? null : /^[^,.«»“”]{0,60}[,.]\s+/u.exec(text.slice(end, span.end));
      if (!rest) continue;
      const next = end + rest[0].length;
      return [
        { open: span.open, start: span.start, end: comma, close: comma },
        { open: next, start: next, end: span.end, close: span.close },
      ];
    }
    return [span];
  });
}

import type { Operator, Part, Query } from "./filter";

/** An operator with its value, in quotation marks if it needs them. */
export const partText = (operator: Operator, value: string): string =>
  /^[^\s"“”„«»]+$/.test(value)
    ? `${operator}:${value}`
    : `${operator}:"${value.replace(/["“”„«»]/g, "")}"`;

const sameValue = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether a search has this operator with this value. */
export const hasPart = ({ parts }: Query, operator: Operator, value: string): boolean =>
  parts.some((part) => part.operator === operator && !part.not && sameValue(part.value, value));

/** A search with one more operator. */
export const withPart = ({ text }: Query, operator: Operator, value: string): string =>
  `${text.trim()} ${partText(operator, value)}`.trim();

/** A search without the operators or words for which `leaves` holds, and without an OR that would join nothing. */
export function withoutParts(
  { text, parts, ignored }: Query,
  leaves: (part: Part) => boolean,
): string {
  const orAt = (start: number): Span => [start, start + "OR".length];
  const gone: Span[] = ignored.map(orAt);
  let hasFirst = false;
  for (const part of parts) {
    if (!part.or) hasFirst = false;
    if (leaves(part)) gone.push([part.start, part.end]);
    else if (part.or && !hasFirst) gone.push(orAt(part.start));
    hasFirst ||= !leaves(part);
  }
  let rest = text;
  // Blanks in their place leave all other places as they are.
  for (const [start, end] of gone)
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest.replace(/\s+/g, " ").trim();
}

type Span = [start: number, end: number];

/** A search without this operator and value. */
export const withoutPart = (query: Query, operator: Operator, value: string): string =>
  withoutParts(query, (part) => part.operator === operator && sameValue(part.value, value));

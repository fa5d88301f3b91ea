import { countBefore } from "@/lib/core/binary-search";

// Positions in a source count Unicode code points (W3C Web Annotation, TextPositionSelector); JavaScript's
// strings count UTF-16 units. Each converter reads the text once and then converts any number of offsets.

/** A character that takes two UTF-16 units. */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

function astralUnits(text: string): number[] {
  return Array.from(text.matchAll(ASTRAL), (match) => match.index);
}

/** Returns a function that converts UTF-16 offsets of this text to code points. */
export function toCodePoints(text: string): (unit: number) => number {
  const astral = astralUnits(text);
  return (unit) => unit - countBefore(astral, (at) => at < unit);
}

/** Returns a function that converts code points of this text to UTF-16 offsets. */
export function toUnits(text: string): (point: number) => number {
  // The k-th astral character is at code point (its unit - k).
  const astral = astralUnits(text).map((unit, k) => unit - k);
  return (point) => point + countBefore(astral, (at) => at < point);
}

/** The length of a text in code points. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (const _ of text.matchAll(ASTRAL)) length--;
  return length;
}

/**
 * Positions in a source count Unicode code points (W3C Web Annotation, TextPositionSelector), while
 * JavaScript's strings count UTF-16 units. Both converters take the text once and then any number of
 * offsets; a text without astral characters costs nothing.
 */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

function astralUnits(text: string): number[] {
  return Array.from(text.matchAll(ASTRAL), (match) => match.index);
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the converter from UTF-16 offsets of this text to code points. */
export function toCodePoints(text: string): (unit: number) => number {
  const astral = astralUnits(text);
  return (unit) => unit - countBelow(astral, unit);
}

/** Gives the converter from code points of this text to UTF-16 offsets. */
export function toUnits(text: string): (point: number) => number {
  // The k-th astral character stands at code point (its unit - k).
  const astral = astralUnits(text).map((unit, k) => unit - k);
  return (point) => point + countBelow(astral, point);
}

/** How many code points a text has. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (const _ of text.matchAll(ASTRAL)) length--;
  return length;
}

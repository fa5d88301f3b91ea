import { toCodePoints, toUnits } from "./code-points";
import type { Sought } from "./selectors";
import type { Span } from "./span";
import { cutsWord } from "./word-boundary";

/** How many more characters of matching context make a place clearly better than another. */
const CLEAR_LEAD = 8;

/**
 * Finds anchors in a text, after the W3C Web Annotation Data Model, sections 4.2.4 (TextQuoteSelector) and 4.2.5
 * (TextPositionSelector). If the words occur more than once, it chooses the place that clearly matches most of
 * the prefix and suffix and, among equals, the anchor's own position. The words themselves must be there letter by letter.
 * In a later version of the text, lib/text/matching/reanchor.ts finds them.
 *
 * @param text in NFC
 * @returns a function from an anchor to its span in code points; null if the words don't occur, or no place is
 *   clearly the right one
 */
export function anchorResolver(text: string): (anchor: Sought) => Span | null {
  const [unit, point] = [toUnits(text), toCodePoints(text)];
  return (anchor) => {
    const { exact, prefix, suffix } = anchor;
    const at = anchor.start === null ? -1 : unit(anchor.start);
    if (exact === "") return null;
    const span = (place: number) => ({ start: point(place), end: point(place + exact.length) });
    // If the whole context matches at the anchor's own position, no other place can be better.
    const from = at - prefix.length;
    if (from >= 0 && text.startsWith(prefix + exact + suffix, from)) return span(at);
    const found = places(text, anchor, exact, at);
    const whole = prefix.length + suffix.length;
    const agreed = found.map((place) => agreement(text, place, exact, prefix, suffix));
    const best = Math.max(...agreed);
    // Only a place where the whole context matches is better by a single character.
    const floor = best === whole ? best : best - CLEAR_LEAD + 1;
    const good = found.filter((_, k) => agreed[k]! >= floor);
    if (good.length === 1) return span(good[0]!);
    return good.includes(at) ? span(at) : null;
  };
}

/** Where the words occur, in UTF-16 units; not inside a longer word, unless the anchor was too. */
function places(text: string, anchor: Sought, exact: string, at: number): number[] {
  const mayCutStart = cutsWord(anchor.prefix, exact);
  const mayCutEnd = cutsWord(exact, anchor.suffix);
  const found: number[] = [];
  for (let place = text.indexOf(exact); place >= 0; place = text.indexOf(exact, place + 1)) {
    const end = place + exact.length;
    const cutsStart = !mayCutStart && cutsWord(text.slice(Math.max(0, place - 2), place), exact);
    const cutsEnd = !mayCutEnd && cutsWord(exact, text.slice(end, end + 2));
    if (place === at || !(cutsStart || cutsEnd)) found.push(place);
  }
  return found;
}

/** How many characters of the prefix and suffix match, counted outwards from the words. */
function agreement(text: string, at: number, exact: string, prefix: string, suffix: string) {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  const end = at + exact.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

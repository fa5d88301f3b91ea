import { toCodePoints, toUnits } from "./code-points";
import type { Sought } from "./selectors";
import type { Span } from "./span";
import { cutsWord } from "./word-boundary";

/** So many more characters of context make one of two places clearly the better. */
const CLEARLY = 8;

/**
 * Finds anchors in a text: W3C Web Annotation, sections 4.2.4 (TextQuoteSelector) and 4.2.5
 * (TextPositionSelector). Takes the text in NFC, then anchors whose positions count code points;
 * gives the span of each in code points. Among several places with these words the one whose surroundings
 * agree clearly further with prefix and suffix is taken, and of equally good ones that at the
 * anchor's own position. Returns null if no place has exactly these words or nothing decides.
 */
export function anchorResolver(text: string): (anchor: Sought) => Span | null {
  const [unit, point] = [toUnits(text), toCodePoints(text)];
  return (anchor) => {
    const { exact, prefix, suffix } = anchor;
    const at = anchor.start === null ? -1 : unit(anchor.start);
    if (exact === "") return null;
    const span = (place: number) => ({ start: point(place), end: point(place + exact.length) });
    // No place is better than its own with all that stands around it: the others need no look.
    const from = at - prefix.length;
    if (from >= 0 && text.startsWith(prefix + exact + suffix, from)) return span(at);
    const found = places(text, anchor, exact, at);
    const whole = prefix.length + suffix.length;
    const agreed = found.map((place) => agreement(text, place, exact, prefix, suffix));
    const best = Math.max(...agreed);
    // Only a place whose surroundings agree throughout is better by a single character.
    const floor = best === whole ? best : best - CLEARLY + 1;
    const good = found.filter((_, k) => agreed[k]! >= floor);
    if (good.length === 1) return span(good[0]!);
    return good.includes(at) ? span(at) : null;
  };
}

/** Where the words stand, in UTF-16 units: not within a longer word, unless the anchor was as well. */
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

/** How many characters agree, outwards from the words, with prefix and suffix. */
function agreement(text: string, at: number, exact: string, prefix: string, suffix: string) {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  const end = at + exact.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

import { listed } from "@/lib/core/wording";
import { withoutEndnotes } from "@/lib/text/markdown/endnotes";
import type { EditionContent, EditionForecast, EditionItem, EditionSection } from "./content";
import type { Composed } from "./schema";

// What a correction is compared with: the edition that it corrects, as its readers know it.

/** The issues of the edition that a correction corrects, by key; none if it isn't a correction. */
export const correctedItems = (
  corrected: EditionContent | null,
): ReadonlyMap<string, EditionItem> =>
  new Map(
    corrected?.sections.flatMap(({ items }) => items.map((item) => [item.key, item] as const)),
  );

/**
 * The estimate of a forecast in the corrected edition, as a correction compares it. Returns null if that edition has none,
 * and undefined if it lacks the whole issue, so that there is nothing to compare with.
 */
export function correctedEstimate(
  corrected: EditionContent | null,
  key: string,
  forecast: number,
): EditionForecast["previous"] | undefined {
  const item = correctedItems(corrected).get(key);
  if (!corrected || !item) return undefined;
  const { estimate } = item.forecasts.find(({ number }) => number === forecast) ?? {};
  if (!estimate) return null;
  const { likelihood, word, asOf } = estimate;
  return { likelihood, word, asOf, edition: corrected.number };
}

/**
 * How a correction differs from the edition that it corrects, apart from what changed on the desk: a sentence each for
 * its title, handling line, cover note, issues and their order.
 */
export function differences(
  corrected: EditionContent,
  { title, handling, coverNote }: Composed,
  sections: EditionSection[],
): string[] {
  const [was, is] = [itemsOf(corrected.sections), itemsOf(sections)];
  const lacking = (some: EditionItem[], others: EditionItem[]) =>
    some.filter(({ key }) => others.every((other) => other.key !== key));
  const [added, left] = [lacking(is, was), lacking(was, is)];
  const inBoth = new Set(lacking(is, added).map(({ key }) => key));
  const moved = arrangement(corrected.sections, inBoth) !== arrangement(sections, inBoth);
  return [
    title !== corrected.title && `The title was “${corrected.title}”.`,
    handling !== corrected.handling &&
      (corrected.handling
        ? `The handling line was “${corrected.handling}”.`
        : "There was no handling line."),
    coverNoteWords(corrected, coverNote),
    added.length > 0 && `Added: ${named(added)}.`,
    left.length > 0 && `Left out: ${named(left)}.`,
    moved && "The issues are in another order or under other headings.",
  ].filter((sentence) => sentence !== false);
}

const itemsOf = (sections: EditionSection[]): EditionItem[] =>
  sections.flatMap(({ items }) => items);

const named = (items: EditionItem[]): string =>
  listed(items.map(({ key, title }) => `${key} ${title}`));

/** Which of these issues are under which headings, in order, as text. */
function arrangement(sections: EditionSection[], of: ReadonlySet<string>): string {
  const kept = sections.map(({ heading, items }) => ({
    heading,
    keys: items.flatMap(({ key }) => (of.has(key) ? [key] : [])),
  }));
  return JSON.stringify(kept.filter(({ keys }) => keys.length > 0));
}

/** Compared as it was typed, since the numbers of endnotes differ from edition to edition. */
function coverNoteWords({ coverNote, quotes }: EditionContent, now: string | null): string | false {
  const refs = quotes.map(({ ref }) => ref);
  const before = coverNote && withoutEndnotes(coverNote, refs);
  if ((before ?? "") === (now ?? "")) return false;
  if (!before) return "There was no cover note.";
  return now ? "The cover note was different." : "There was a cover note.";
}

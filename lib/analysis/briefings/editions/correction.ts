import { counted } from "@/lib/core/wording";
import { withoutEndnotes } from "@/lib/text/markdown/endnotes";
import type { EditionContent, EditionForecast, EditionItem, EditionSection } from "./content";

// What a correction is compared with: the edition that it corrects, as its readers know it.

/** The issues of the edition that a correction corrects, by key; none if it isn't a correction. */
export const correctedItems = (
  corrected: EditionContent | null,
): ReadonlyMap<string, EditionItem> =>
  new Map(
    corrected?.sections.flatMap(({ items }) => items.map((item) => [item.key, item] as const)),
  );

/** The estimate of a forecast in an earlier edition, as a later one compares it. Null if that edition has none. */
export function estimateIn(
  earlier: EditionContent | null,
  key: string,
  forecast: number,
): EditionForecast["previous"] {
  const item = correctedItems(earlier).get(key);
  const { estimate } = item?.forecasts.find(({ number }) => number === forecast) ?? {};
  if (!earlier || !estimate) return null;
  const { likelihood, word, asOf } = estimate;
  return { likelihood, word, asOf, edition: earlier.number };
}

/** What a correction says of its own, as it was composed. */
type Own = Pick<EditionContent, "title" | "handling" | "coverNote" | "sections" | "quotes">;

/**
 * How a correction differs from the edition that it corrects, apart from what changed on the desk: a sentence each for
 * its title, handling line, cover note, issues and their order. Whoever may see the correction's issues reads this, so of
 * the issues that it leaves out only those with a key in `beside` are named. If it leaves out others, it doesn't quote the
 * corrected edition either, since that may speak of them.
 */
export function differences(
  corrected: EditionContent,
  own: Own,
  beside: ReadonlySet<string>,
): string[] {
  const [was, is] = [itemsOf(corrected.sections), itemsOf(own.sections)];
  const lacking = (some: EditionItem[], others: EditionItem[]) =>
    some.filter(({ key }) => others.every((other) => other.key !== key));
  const [added, left] = [lacking(is, was), lacking(was, is)];
  const named = left.filter(({ key }) => beside.has(key));
  const unnamed = left.length - named.length;
  const inBoth = new Set(lacking(is, added).map(({ key }) => key));
  const moved = arrangement(corrected.sections, inBoth) !== arrangement(own.sections, inBoth);
  return [
    own.title !== corrected.title &&
      (unnamed > 0 ? "The title was different." : `The title was “${corrected.title}”.`),
    handlingWords(corrected.handling, own.handling, unnamed === 0),
    coverNoteWords(typedCoverNote(corrected), typedCoverNote(own)),
    added.length > 0 && `Added: ${inRow(added.map(nameOf))}.`,
    left.length > 0 &&
      `Left out: ${inRow([...named.map(nameOf), ...(unnamed > 0 ? [counted(unnamed, "other issue")] : [])])}.`,
    moved && "The issues are in a different order or under different headings.",
  ].filter((sentence) => sentence !== false);
}

const itemsOf = (sections: EditionSection[]): EditionItem[] =>
  sections.flatMap(({ items }) => items);

const nameOf = ({ key, title }: EditionItem): string => `${key} ${title}`;

/** With semicolons, since titles have commas. */
const inRow = (names: string[]): string => names.join("; ");

/** Which of these issues are under which headings, in order, as text. */
function arrangement(sections: EditionSection[], of: ReadonlySet<string>): string {
  const kept = sections.map(({ heading, items }) => ({
    heading,
    keys: items.flatMap(({ key }) => (of.has(key) ? [key] : [])),
  }));
  return JSON.stringify(kept.filter(({ keys }) => keys.length > 0));
}

function handlingWords(was: string | null, is: string | null, quoted: boolean): string | false {
  if (was === is) return false;
  if (!was) return "A handling line was added.";
  return quoted ? `The handling line was “${was}”.` : "The handling line was different.";
}

/** A cover note as it was typed, since the numbers of endnotes differ from edition to edition. Empty if there is none. */
export const typedCoverNote = ({ coverNote, quotes }: Pick<Own, "coverNote" | "quotes">): string =>
  coverNote
    ? withoutEndnotes(
        coverNote,
        quotes.map(({ ref }) => ref),
      )
    : "";

function coverNoteWords(was: string, is: string): string | false {
  if (was === is) return false;
  if (!was) return "A cover note was added.";
  return is ? "The cover note was changed." : "The cover note was removed.";
}

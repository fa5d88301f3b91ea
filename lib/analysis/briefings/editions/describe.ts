import type { EditionContent } from "./content";

type From = { number: number | null } | null;

/** What is printed of where an edition's changes are counted from, after its latest edition: the issues that differ. */
export function sinceWords(of: {
  since: From;
  sections: { items: { key: string; since?: From }[] }[];
}): string {
  const others = of.sections
    .flatMap(({ items }) => items)
    .filter(({ since }) => since !== undefined && since?.number !== of.since?.number)
    .map(({ key, since }) => (since ? `${key} since edition ${since.number}` : `${key} is new`));
  return others.length > 0 ? ` (${others.join(", ")})` : "";
}

/**
 * The number of the edition that a correction is compared with, from which its changes are counted. Null for other
 * editions, and for older corrections, which count as the edition that they correct did.
 */
export const comparedWith = ({ corrects }: Pick<EditionContent, "corrects">): number | null =>
  corrects?.differences ? corrects.number : null;

/** Where a correction’s readers find what has changed on the desk; null if nothing has. */
export const changesNotice = (
  content: Pick<EditionContent, "corrects"> & { changes: readonly unknown[] },
): string | null => {
  const edition = comparedWith(content);
  return edition !== null && content.changes.length > 0
    ? `What has changed on the desk since edition ${edition} is in Annex A.`
    : null;
};

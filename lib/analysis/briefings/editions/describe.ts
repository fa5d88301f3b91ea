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

import type { Spell } from "./spells";

/** The spells of each line: of one forecast by the desk, or by one dissenter. */
export const linesOf = (spells: readonly Spell[]): Spell[][] => [
  ...groupSpells(spells, ({ line }) => line).values(),
];

/** Groups spells by a key: `({ issue }) => issue`, `horizonOf`. Groups and spells keep their order. */
export function groupSpells<Key>(
  spells: readonly Spell[],
  keyOf: (spell: Spell) => Key,
): Map<Key, Spell[]> {
  const groups = new Map<Key, Spell[]>();
  let group: Spell[] = [];
  let groupKey: Key | undefined;
  for (const spell of spells) {
    const key = keyOf(spell);
    // Spells of a line follow each other, so most have the same key as the one before.
    if (key !== groupKey) {
      group = groups.get(key) ?? [];
      groupKey = key;
      groups.set(key, group);
    }
    group.push(spell);
  }
  return groups;
}

/** How far ahead an estimate was made. */
export const HORIZONS = ["MONTH", "QUARTER", "YEAR", "LONGER"] as const;
export type Horizon = (typeof HORIZONS)[number];

export const HORIZON_LABELS: Record<Horizon, string> = {
  MONTH: "Up to 30 days ahead",
  QUARTER: "31 to 91 days ahead",
  YEAR: "92 to 365 days ahead",
  LONGER: "More than a year ahead",
};

/** The horizon of an estimate: from the day it was made to the end of the forecast, however long it then held. */
export function horizonOf({ ahead }: Pick<Spell, "ahead">): Horizon {
  if (ahead <= 30) return "MONTH";
  if (ahead <= 91) return "QUARTER";
  return ahead <= 365 ? "YEAR" : "LONGER";
}

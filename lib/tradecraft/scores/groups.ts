import type { Spell } from "./spells";

/** The spells of each line: of one forecast by the desk, or by one dissenter. */
export function linesOf(spells: readonly Spell[]): Spell[][] {
  return [
    ...groupSpells(spells, ({ forecast, isDissent, person }) =>
      isDissent ? `${forecast}\n${person}` : forecast,
    ).values(),
  ];
}

/** Groups spells by a key: `({ issue }) => issue`, `horizonOf`. Groups and spells keep their order. */
export function groupSpells<Key>(
  spells: readonly Spell[],
  keyOf: (spell: Spell) => Key,
): Map<Key, Spell[]> {
  const groups = new Map<Key, Spell[]>();
  for (const spell of spells) {
    const key = keyOf(spell);
    const group = groups.get(key);
    if (group) group.push(spell);
    else groups.set(key, [spell]);
  }
  return groups;
}

/** How far ahead an estimate was made. */
export type Horizon = "MONTH" | "QUARTER" | "YEAR" | "LONGER";

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

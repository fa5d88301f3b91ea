import { horizonOf, type Spell } from "@/lib/tradecraft/scores";
import type { Division, Whose } from "./schema";

/** The spells that each set of figures counts. `viewer` is the id of the person whose own they are. */
export function spellsOfEach(spells: Spell[], viewer: string): Record<Whose, Spell[]> {
  const desk = spells.filter(({ isDissent }) => !isDissent);
  const dissents = spells.filter(({ isDissent }) => isDissent);
  const disputed = new Set(dissents.map(({ forecast }) => forecast));
  const isOwn = ({ person }: Spell) => person === viewer;
  return {
    desk,
    dissents,
    disputed: desk.filter(({ forecast }) => disputed.has(forecast)),
    own: desk.filter(isOwn),
    ownDissents: dissents.filter(isOwn),
  };
}

/** Which group a spell belongs to, for each way to group them. */
export const GROUP_OF: Record<Division, (spell: Spell) => string> = {
  issue: ({ issue }) => issue,
  horizon: horizonOf,
  confidence: ({ confidence }) => confidence,
};

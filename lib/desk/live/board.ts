import type { Present } from "./schema";

type Watch = (people: Present[]) => void;

/**
 * Who was last shown as present at each place, and the streams that show it. Keeps nothing about places that nobody here
 * watches, since other processes announce all of theirs.
 */
export function makeBoard() {
  const places = new Map<string, { watches: Set<Watch>; shown: string }>();
  return {
    /** Shows who is at a place now, and whenever that changes, until the returned function is called. */
    watch(place: string, people: Present[], watch: Watch): () => void {
      const { watches } = places.get(place) ?? { watches: new Set() };
      watches.add(watch);
      places.set(place, { watches, shown: JSON.stringify(people) });
      watch(people);
      return () => {
        if (watches.delete(watch) && watches.size === 0) places.delete(place);
      };
    },
    /** Shows who is at a place, if someone watches it and it isn’t what they see. */
    show(place: string, peopleAt: () => Present[]): void {
      const at = places.get(place);
      if (!at) return;
      const people = peopleAt();
      const now = JSON.stringify(people);
      if (now === at.shown) return;
      at.shown = now;
      for (const watch of at.watches) watch(people);
    },
    /** How many places are kept. */
    size: (): number => places.size,
  };
}

import type { Act } from "./carried-act";

/** Shows a message; with a function, one that depends on the message that is shown. */
export type Say = (act: Act | null | ((shown: Act | null) => Act)) => void;

/** Where the page shows what was done, the main place first. */
export const places: Say[] = [];

/** Says what was done from beside its places, as the palette and an issue's facts do. Does nothing if the page has no place for it. */
export const sayOnPage = (act: Act | null): void => places[0]?.(act);

/** What the palette asks for first: a command, or the new value of a fact about the current issue. */
export type PaletteStep = "start" | "owner" | "status" | "salience" | "labels";

/** The event that opens the palette. A control with `data-palette` opens it too. */
export const OPEN_PALETTE = "demarche:palette";

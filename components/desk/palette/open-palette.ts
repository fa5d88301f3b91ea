/** What the palette asks for first: a command, or the new value of something about the present issue. */
export type PaletteStep = "start" | "owner" | "status" | "salience" | "labels";

/** The event that opens the palette. A control with `data-palette` opens it, too. */
export const OPEN_PALETTE = "demarche:palette";

/** What the palette asks for first: a command, or the new value of a fact about the current issue. */
export type PaletteStep = "start" | "owner" | "status" | "salience" | "labels";

/** Opens the palette, once the page listens to keys. A control with `data-palette` opens it too. */
export const palette: { open: (step: PaletteStep) => void } = { open: () => {} };

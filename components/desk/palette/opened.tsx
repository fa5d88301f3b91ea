import { KeyHelp } from "./key-help";
import type { PaletteStep } from "./open-palette";
import { Palette } from "./palette";

/** What a key of the whole desk opens: the palette, and what it asks first, or the list of keys. */
export type Opens = PaletteStep | "help";

/** What was opened. In one module, which every page can load when it is first used. */
export default function Opened({ opens, onClose }: { opens: Opens; onClose: () => void }) {
  if (opens === "help") return <KeyHelp onClose={onClose} />;
  return <Palette step={opens} onClose={onClose} />;
}

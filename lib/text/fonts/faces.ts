import { readFile } from "node:fs/promises";
import { glyphsOf } from "./letters";
import { renameFont } from "./rename";
import { sliceFile, slicesOf } from "./slices";
import { subset } from "./subset.mjs";

/** One weight and style of a variable typeface. */
export interface Face {
  /** The folder of its package in @fontsource-variable. */
  typeface: string;
  /** The axes in the names of its files: "standard" for all, "wght" for the weight alone. */
  files: "standard" | "wght";
  axes: Record<string, number>;
  style: "normal" | "italic";
}

/** A font with the letters of one slice, under a family name of its own. */
export interface CutFont {
  family: string;
  font: Buffer;
}

/**
 * The letters of a text as fonts: every slice of the typeface that holds some of them, at the typeface's weight. Our
 * typesetters draw a variable font only at its default weight, so HarfBuzz fixes the axes. Also returns the letters
 * that the typeface lacks.
 */
export async function cutFace(
  face: Face,
  family: string,
  letters: ReadonlySet<number>,
): Promise<{ fonts: CutFont[]; missing: Set<number> }> {
  const missing = new Set(letters);
  const fonts: CutFont[] = [];
  for (const slice of slicesOf(face.typeface)) {
    const held = [...missing].filter(slice.holds);
    const file = sliceFile(face.typeface, slice.name, face.files, face.style);
    const bytes = held.length > 0 ? await readFile(file).catch(() => null) : null;
    if (!bytes) continue;
    const font = await subset(bytes, String.fromCodePoint(...held), face.axes);
    const drawn = glyphsOf(font);
    if (drawn.size === 0) continue;
    // A slice claims whole ranges, and lacks some of their letters.
    for (const code of held) if (drawn.has(standsFor(code, drawn))) missing.delete(code);
    const named = `${family} ${slice.name}`;
    const weight = (face.axes.wght ?? 400) >= 600 ? "SemiBold" : "";
    const style = [weight, face.style === "italic" && "Italic"].filter(Boolean).join(" ");
    fonts.push({ family: named, font: renameFont(font, named, style || "Regular") });
  }
  return { fonts, missing };
}

const [HYPHEN, NON_BREAKING_HYPHEN] = [0x2010, 0x2011];

/** HarfBuzz draws a non-breaking hyphen as a hyphen if a font has only that. */
const standsFor = (code: number, drawn: ReadonlyMap<number, number>): number =>
  code === NON_BREAKING_HYPHEN && !drawn.has(code) ? HYPHEN : code;

import { readFile } from "node:fs/promises";
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
 * that the typeface lacks, as far as its slices say.
 */
export async function cutFace(
  face: Face,
  family: string,
  letters: ReadonlySet<number>,
): Promise<{ fonts: CutFont[]; missing: Set<number> }> {
  const missing = new Set(letters);
  const wanted = slicesOf(face.typeface).flatMap((slice) => {
    const held = [...missing].filter(slice.holds);
    for (const code of held) missing.delete(code);
    return held.length > 0 ? [{ name: slice.name, held }] : [];
  });
  const cut = wanted.map(async ({ name, held }) => {
    const file = sliceFile(face.typeface, name, face.files, face.style);
    const bytes = await readFile(file).catch(() => null);
    if (!bytes) return null;
    const font = await subset(bytes, String.fromCodePoint(...held), face.axes);
    const weight = (face.axes.wght ?? 400) >= 600 ? "SemiBold" : "";
    const style = [weight, face.style === "italic" && "Italic"].filter(Boolean).join(" ");
    return {
      family: `${family} ${name}`,
      font: renameFont(font, `${family} ${name}`, style || "Regular"),
    };
  });
  const fonts = (await Promise.all(cut)).filter((one) => one !== null);
  return { fonts, missing };
}

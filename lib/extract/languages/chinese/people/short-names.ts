// The short forms of transcribed names.
import { JAPANESE_FAMILY } from "./japanese";
import { partsOf } from "./names";

/** Whether a name is part of a longer one: 哈特曼 of 艾琳·哈特曼. */
export const isPartOf = (name: string, full: string): boolean =>
  name.length < full.length && partsOf(full).length > 1 && partsOf(full).includes(name);

// Four characters without a dot: two of them are the family name.
const JAPANESE = /^[一-龥]{4}$/u;
const FAMILY_FIRST = new RegExp(`^(${JAPANESE_FAMILY})[一-龥]{1,3}$`, "u");

/** The last part of a transcribed name, and the first, by which Arabs, Turks and Icelanders are known; 岸田 of 岸田文雄. */
export function shortNames(name: string): string[] {
  const parts = partsOf(name).filter((part) => part.length > 1);
  return parts.length > 0 && partsOf(name).length > 1
    ? [...new Set([parts.at(-1)!, parts[0]!])]
    : FAMILY_FIRST.test(name)
      ? [FAMILY_FIRST.exec(name)![1]!]
      : JAPANESE.test(name)
        ? [name.slice(0, 2)]
        : [];
}

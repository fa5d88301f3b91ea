// Bodies and offices that a text names in full once and then by one noun: "der Außenhandelsverband", then "der Verband".

/** How far back a text is searched, so that long ones take no longer for it. */
const MAX_BACK = 3000;

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a single noun was called more fully before it, without article, or null. */
export function fullerBefore(
  text: string,
  at: number,
  noun: string,
  isGerman: boolean,
): string | null {
  if (!/^\p{L}{3,}$/u.test(noun)) return null;
  const before = text.slice(Math.max(0, at - MAX_BACK), at);
  const found = [...before.matchAll(isGerman ? germanFor(noun) : romanceFor(noun))].at(-1)?.[1];
  if (!found || found.toLowerCase() === noun.toLowerCase()) return null;
  // "Dem Auswärtigen Amt" is "das Auswärtige Amt".
  return isGerman ? found.replace(/^(\p{Lu}\p{Ll}+e)[nrs](?=\s)/u, "$1") : found;
}

const germanFor = (noun: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:de[rmn]|die|das)\\s((?:\\p{Lu}\\p{Ll}+e[nrs]?\\s)?(?:\\p{Lu}\\p{Ll}{2,})?${escaped(noun)}(?:\\s(?:im|in|für|vom)\\s(?:de[rmn]\\s|die\\s)?\\p{Lu}[\\p{L}-]+)?)(?!\\p{L})`,
    "giu",
  );

const romanceFor = (noun: string): RegExp => {
  const of = "(?:(?:del?|du|des)\\s(?:(?:la|los|las|les)\\s|l['’])?|d['’])";
  return new RegExp(
    `(?<!\\p{L})(?:(?:el|la|los|las|les?|al|del|du|aux?|une?|una)\\s|l['’])(${escaped(noun)}\\s${of}\\p{L}[\\p{L}’'-]*(?:\\s${of}\\p{L}[\\p{L}’'-]*)?)(?!\\p{L})`,
    "giu",
  );
};

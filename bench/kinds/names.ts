import { tokensOf } from "./tokens";

// Titles aren't part of a name, and articles don't tell speakers apart.
const DROPPED = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor
  gen general col colonel capt captain maj major adm admiral president premier chancellor minister
  secretary ambassador mayor judge commissioner the a an la le der die das el los las un une ein eine`.split(
    /\s+/,
  ),
);

const STOP = new Set(
  "the a an of for to in at on and or who whose which is was s his her their its with from by as that mr mrs ms dr".split(
    " ",
  ),
);

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s\b/g, "")
    // French articles and prepositions that lean on the next word.
    .replace(/\b(?:[ld]|qu)['’](?=\p{L})/giu, " ");

/** The words of a text without accents, for comparison. */
export const wordsOf = (text: string): string[] =>
  tokensOf(plain(text)).map(({ word }) => word.replaceAll(/['’]/g, ""));

/** The words of a name without title and article; all of its words if nothing else is left. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name);
  const own = words.filter((word) => !DROPPED.has(word));
  return own.length > 0 ? own : words.filter((word, i) => i > 0 || !["the", "a"].includes(word));
}

/** Whether two answers name the same speaker in the same words. Null is nobody. */
export function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return nameWords(a).join(" ") === nameWords(b).join(" ");
}

/** Whether two names could be the same person: their last words agree, or one is a family name alone. */
export function sameLastName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.at(-1) === y.at(-1)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length === 1 && long.length <= 3 && short[0] === long[0];
}

// The ending of a German adjective is that of its case: "polnische Minister", "polnischer Minister".
const CASE_ENDING = /(?<=\p{L}{2}(?:sch|lich|ig|end|her|ert))e[nrms]?$/u;

/** The harmonic mean of precision and recall of the content words of a role, 0 to 1. */
export function roleF1(gold: string, said: string | null): number {
  const content = (role: string) =>
    new Set(
      wordsOf(role)
        .filter((word) => !STOP.has(word))
        .map((word) => word.replace(CASE_ENDING, "")),
    );
  const [a, b] = [content(gold), content(said ?? "")];
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

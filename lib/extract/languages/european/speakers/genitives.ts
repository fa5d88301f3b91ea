// German sources in the genitive or dative, whose article may belong to the words that introduce them: "nach Angaben des |
// Verbandes", "laut dem Ministerium".
import type { Word } from "../grammar";

const ARTICLE = /(?<!\p{L})(?:des|der)\s+$/u;
const MAX_ARTICLE = 6;

/** Whether a genitive article precedes a position. */
export const followsGenitive = (text: string, at: number): boolean =>
  ARTICLE.test(text.slice(Math.max(0, at - MAX_ARTICLE), at));

/** "Verbandes" is "Verband", "Ministeriums" is "Ministerium". */
const nominative = (noun: string): string =>
  noun.replace(/(?<=\p{L}{3}[bdfgklmnprtz])es$|(?<=\p{L}{3}[^siu\P{L}])s$/u, "");

/** A noun phrase without the ending of its first noun. */
export const inNominative = ([first, ...rest]: Word[]): Word[] =>
  first ? [{ ...first, text: nominative(first.text) }, ...rest] : [];

const NEUTER =
  /(?:ium|amt|haus|büro|institut|zentrum|gericht|parlament|kabinett|unternehmen|komitee|militär|kommando|werk|lager)$/u;
const ADJECTIVE = /^(der\s)?(\p{Ll}{3,})en(\s\p{Lu}[\p{L}-]+)/u;

/** "Finnischen Grenzamts" after "des" is "finnisches Grenzamt", "der finnischen Werft" is "die finnische Werft". */
export function nominativeName(name: string, article: string): string {
  return name.replace(ADJECTIVE, (whole, own: string | undefined, stem: string, noun: string) => {
    if (own !== undefined || /^der$/iu.test(article)) return `${own ? "die " : ""}${stem}e${noun}`;
    if (!/^de[sm]$/iu.test(article)) return whole;
    const bare = /^des$/iu.test(article) ? nominative(noun) : noun;
    return `${stem}${NEUTER.test(bare) ? "es" : "er"}${bare}`;
  });
}

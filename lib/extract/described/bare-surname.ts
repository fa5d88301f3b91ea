import { ORGANISATION_WORDS } from "../lexicon";

/**
 * Whether a name is only part of a person's full name: "Wang" of "Wang Wentao", 王 of 王文涛. In another article, it may
 * be another person's. A short name of a body is not: "Xinhua" of "Xinhua News Agency".
 */
export function isBareSurname(name: string, full: string): boolean {
  const [own, whole] = [name.trim().toLowerCase(), full.trim().toLowerCase()];
  if (/\s/u.test(own) || own === whole) return false;
  if (/^\p{Script=Han}{2,4}$/u.test(whole)) return own.length === 1 && whole.startsWith(own);
  const words = whole.split(/\s+/u);
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return false;
  return words.length > 1 && (words[0] === own || words.at(-1) === own);
}

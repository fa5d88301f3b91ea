// "Celle-ci", "este último", "Letzterer": the last person named, not the last to speak.
import { either, oneOf, only } from "../tables";

const WOMAN = oneOf`celle-ci cette_dernière [ée]sta esta_última letztere diese`;
const MAN = oneOf`celui-ci ce_dernier [ée]ste este_último letzterer dieser`;
const isWoman = only(WOMAN, "iu");
const isMan = only(MAN, "iu");
// "Respondió | este."
const ALONE = new RegExp(String.raw`^${either(WOMAN, MAN)}(?=\s?[.,;:»—–]|$)`, "u");

/** Whether such a phrase refers to a woman or a man. Returns null for any other phrase. */
export const genderOfLatter = (phrase: string): "f" | "m" | null =>
  isWoman.test(phrase) ? "f" : isMan.test(phrase) ? "m" : null;

/** The length of such a phrase alone at the start of a text, or 0 if there is none. */
export const latterLength = (text: string): number => ALONE.exec(text)?.[0].length ?? 0;

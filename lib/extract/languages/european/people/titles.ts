// Titles, ranks and given names, by which a text tells a man from a woman and a person from a paper.
import { oneOf, only } from "../tables";

const MAN = oneOf`MM? Monsieur Herrn? Sr Señor Don Lord Sir Mgr Père Frère Fray Pater`;
const WOMAN = oneOf`Mme Mlle Madame Frau Sra Srta Señora Doña`;
const isMan = only(`${MAN}\\.?`);
const isWoman = only(`${WOMAN}\\.?`);

const TITLE = only(
  `(?:${MAN}|${WOMAN}|${oneOf`
  Mmes Me Mes Monseigneur Monseñor SEM Sor Lic Ing Dra Sœur Cheikh Jeque Scheich Maître Dr Prof Pr`})\\.?`,
);
/** "Frau", "M." */
export const isTitle = (word: string): boolean => TITLE.test(word);

/** Whether a title is a woman's or a man's. Null if it tells neither. */
export const genderByTitle = (title: string): "f" | "m" | null =>
  isWoman.test(title) ? "f" : isMan.test(title) ? "m" : null;

/** Given names in "-a" are women's and those in "-o" men's, unless a list says otherwise. */
export const genderByEnding = (name: string): "f" | "m" | null =>
  /^\p{Lu}\p{Ll}+a$/u.test(name) ? "f" : /^\p{Lu}\p{Ll}+o$/u.test(name) ? "m" : null;

const RANK = only(
  oneOf`
  général colonel capitaine commandant lieutenant amiral maréchal docteur professeur cheikh pasteur abbé coronel capitán comandante
  teniente almirante mariscal doctora? profesora? licenciad[oa] Oberst General\p{Ll}* Hauptmann Major Admiral Vizeadmiral
  Brigadegeneral Professor(?:in)? Doktor`,
  "iu",
);
/** Ranks and degrees, in front of which an office may stand. */
export const isRank = (role: string): boolean => RANK.test(role);

const OUTLET = new RegExp(
  `(?:^|\\s)${oneOf`
  semanario diario periódico emisora cadena agencia revista portal quotidien hebdomadaire journal chaîne agence radio magazine site
  Zeitung Sender Magazin Nachrichtenportal Nachrichtenagentur Tageszeitung`}(?!\\p{L})`,
  "u",
);
/** Papers and stations, whose names look like those of people. */
export const isOutlet = (role: string): boolean => OUTLET.test(role);

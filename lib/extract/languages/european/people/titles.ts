// Titles, ranks and given names, which distinguish men from women and people from newspapers.
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

/** Whether a title is a woman's or a man's. Returns null if it shows neither. */
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
/** Ranks and degrees, which an office may precede. */
export const isRank = (role: string): boolean => RANK.test(role);

const OUTLET = new RegExp(
  `(?:^|\\s)${oneOf`
  semanario diario periódico emisora cadena agencia revista portal quotidien hebdomadaire journal chaîne agence radio magazine site
  Zeitung Rundschau Sender Magazin Nachrichtenportal Nachrichtenagentur Tageszeitung`}(?!\\p{L})`,
  "u",
);
/** Newspapers and stations, whose names look like people's. */
export const isOutlet = (role: string): boolean => OUTLET.test(role);

import { oneOf } from "../tables";

// "L'annonce", "una denuncia"
const ARTICLE = new RegExp(
  String.raw`(?:l['’]|(?<!\p{L})${oneOf`
  une? des cette ce cet son sa ses leur su sus nuestra nuestro esta toda cada el los las una der die das eine? d['’] de du au à_la de_la`})\s?$`,
  "iu",
);

/** Whether what precedes a word makes it a noun, although it looks like a verb. */
export const makesNoun = (front: string): boolean => ARTICLE.test(front.slice(-12));

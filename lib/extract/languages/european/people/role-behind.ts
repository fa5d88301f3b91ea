// What someone is, stated after the name: "Ana Lee, | ministra de Comercio,", "Ana Lee (director)", "Ana Lee ist |
// Ministerin."
import { isRole, type Vocabulary, type Word, withoutArticle, wordsIn } from "../grammar";
import { oncePerTable } from "../tables";
import { isNoNoun } from "./no-nouns";

const WINDOW = 140;

/** A role after a name, and where the mention ends including it. */
interface RoleBehind {
  role: string;
  end: number;
}

// "(59 ans, | directeur (Suez))", "der Minister a. D."
const SET_OFF =
  /^(?:,\s+|\s+\()(?:\d+\s+(?:ans|Jahre|años),\s*)?((?:[^,.;:«»“”„()\n]|(?<=\s[ai])\.(?=\s[DR]\.)|(?<=\s[ai]\.\s[DR])\.){4,110}(?:\s\([^()\n]{1,30}\))?)(?=[,.;:)\n«»“„—–])/u;
const RETIRED = /\s[ai]\.\s[DR]\.$/u;
// "En Radio Sur, | el alcalde de Soria, Pedro Gil, ...": the role of the next person named.
const IN_FRONT = /^(?:el|la|le|l['’])\s?[^,.;:«»“”()\n]{3,80},\s\p{Lu}\p{L}+\s\p{Lu}/u;
const CLAUSE = /\s(?:que|qui|quien|dont|où|cuyo|cuya)\s.*$/u;

// "Ana Lee, | de 58 años, | es ministra".
const AGE = String.raw`,\s(?:de\s|âgée?\sde\s)?\d+(?:\s(?:ans|Jahre(?:\salt)?|años))?,`;

const statedIn = oncePerTable(
  ({ is, article }) =>
    new RegExp(
      `^(?:${AGE})?\\s+${is}\\s+(?:${article}\\s+|l['’])?([^,.;:«»“”„\\n]{4,110})(?=[,.;:\\n])`,
      "iu",
    ),
);

/** The role in apposition to the name that ends at a position, or in a sentence about its bearer. */
export function roleBehind(text: string, at: number, vocabulary: Vocabulary): RoleBehind | null {
  const behind = text.slice(at, at + WINDOW);
  const apposed = isAsked(behind) ? null : SET_OFF.exec(behind);
  const [whole, phrase = ""] = apposed ?? statedIn(vocabulary.table).exec(behind) ?? [];
  if (whole === undefined) return null;
  const isNext =
    apposed &&
    !vocabulary.table.isGerman &&
    IN_FRONT.test(behind.slice(whole.length - phrase.length));
  if (isNext) return null;
  const cut = phrase.replace(CLAUSE, "");
  const from = at + whole.length - phrase.length;
  const words = wordsIn(text, from, from + cut.length);
  const own = withoutArticle(words, vocabulary);
  if (own.length === 0 || !isApposition(words, vocabulary)) return null;
  const closing = (/\)$/u.test(cut) ? 1 : 0) + (RETIRED.test(cut) ? 1 : 0);
  const role = text.slice(own[0]!.start, own.at(-1)!.end + closing);
  return { role, end: apposed && cut === phrase ? from + phrase.trimEnd().length : at };
}

/** "Monsieur Aubin|, pourquoi partez-vous ?" */
const isAsked = (behind: string): boolean => /^,[^,.;:!?\n]*\?/u.test(behind);

const PLURAL_VERB =
  /^\p{Ll}+(?<!^b|^gr|jov|capit|guardi|alem|catal|musulm|truh|galán|refer|cristi|afric)[aei]e?n$/u;

function isApposition(words: Word[], vocabulary: Vocabulary): boolean {
  const first = words[0]!.text;
  if (vocabulary.isStop(first) || vocabulary.isVerb(first) || vocabulary.isPronoun(first))
    return false;
  if (isRole(words, vocabulary)) return true;
  // "Dolores Ibarra, maestra jubilada": any noun in apposition to a name, but not a participle.
  const capital = first.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return (
    !vocabulary.table.isGerman &&
    vocabulary.isSmall(first) &&
    first.length > 3 &&
    !vocabulary.isAnyVerb(first) &&
    (!vocabulary.isOpener(capital) || /^Anci/u.test(capital)) &&
    !isNoNoun(first) &&
    // ", quedan dos detenidos"
    !(vocabulary.table.hasZeroSubject && PLURAL_VERB.test(first))
  );
}

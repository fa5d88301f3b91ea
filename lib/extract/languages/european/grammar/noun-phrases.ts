import { isAuxiliary, isSeveral } from "./function-words";
import type { Vocabulary } from "./vocabulary";
import type { Word } from "./words";

/** Whether a word is a function word that ends a speaker, such as a preposition. */
export const isPreposition = (word: string, { isStop, isSmall }: Vocabulary): boolean =>
  isStop(word) && isSmall(word);

/** Whether words are a single noun phrase, without a second article or a verb that nothing links. */
export function isNounPhrase(words: Word[], vocabulary: Vocabulary): boolean {
  const { isPronoun, isCapital, isStop, isArticle, isOpener } = vocabulary;
  const first = words[0]?.text ?? "";
  if (words.length === 1)
    return (
      isPronoun(first) ||
      (isCapital(first) && !isStop(first) && !isArticle(first) && !isOpener(first))
    );
  const opens = isArticle(first) || isSeveral(first) || (!isStop(first) && !isOpener(first));
  return (
    opens && !isPronoun(first) && words.every((_, k) => k === 0 || continues(words, k, vocabulary))
  );
}

// "El puerto | cerró | y el alcalde": endings that only verbs have.
const PAST = /^\p{Ll}{2,}(?:ó|aron|ieron|èrent|aient)$/u;

/** Whether a word belongs to the noun phrase before it. */
function continues(words: Word[], k: number, vocabulary: Vocabulary): boolean {
  const { isArticle, isLink, isCapital, isSmall, isPronoun, isVerb, isOffice, table } = vocabulary;
  const { text } = words[k]!;
  const before = words[k - 1]!.text;
  if (/^(?:des|del)$/u.test(text)) return true;
  if (isArticle(text) && !isLink(before) && !isPreposition(before, vocabulary))
    // "El diario | El | País"
    return table.isGerman ? isCapital(before) && isLink(text) : isCapital(text);
  if (isAuxiliary(text) || PAST.test(text)) return false;
  // "Taiwans Präsidialamt | bedankte | sich": after a noun, not an adjective.
  const isPast = table.isGerman && table.anyVerb.test(text);
  if (isPast && isCapital(before) && isSmall(words[k + 1]?.text ?? "der")) return false;
  // "La familia de uno de | ellos"
  if (isPronoun(text)) return isLink(before);
  if (/^(?:que|qui|quien|dont|où|donde|dass|wenn)$/iu.test(text)) return false;
  return !isVerb(text) || isOffice(text);
}

// What interviewers say to hear the guest on it, with or without a question mark.
import { IRREGULAR_PASTS } from "../lexicon";

const MAX_PROMPT = 300;

// "Tell us about the last night.", "Let’s turn to cod.", "I want to ask about Oslo."
const REQUEST =
  /^\W*(?:(?:and|but|so|then|now|please|first|finally) )?(?:(?:tell|walk|talk|take|give|remind) (?:us|me|our readers)\b|(?:describe|explain|go on|say more|talk about|take the)\b|let(?:['’]s| us| me) (?:turn|talk|start|begin|go back|come|move|ask|stay|take)\b|I(?:['’]d| would)? (?:like|want|wanted|have) to (?:ask|turn|come|go back|talk|start|begin)\b)/iu;
const HEARD =
  /\bI (?:understand|gather|hear|heard|read|believe|know|think|see)(?= (?:that )?you\b)/giu;
const OWN = /\b(?:I|me|my|mine|myself)\b/u;
const QUOTED = /["“«][^"”»]*["”»]/gu;
const SENTENCES = /(?<=[.!?…]["”’)]*)\s+/u;
// "When you sanction a bank", "you cannot store them": anyone.
const ANYBODY =
  /\b(?:if|when|whenever|once|unless|until|wherever|whatever|the more|as|thank|tells?|lets?|makes?|gives?) you\b|\byou (?:can|cannot|can['’]t|could|have to|need|must|should|do|don['’]t|get|want|know|never|always|will|won['’]t|would|see)\b/iu;
// "Your critics", "you were too soft", "you have called it lazy", "angry with you".
const GUEST =
  /\byour(?:self)?\b|\byou(?:['’]re| are| were|['’]ve| have|['’]d| had| did| said| told| also| both| once)\b|\b(?:with|of|about|against|to|for|from|blames?|accuses?|calls?|criticis\p{L}+|blamed|accused|called|attacked) you\b/iu;
const DID = /\b[Yy]ou (\p{Ll}+)/gu;

/** Whether a line is a question, by its mark. */
export const isQuestion = (line: string): boolean =>
  /\?["”’)*_]*$/.test(line) && line.length <= MAX_PROMPT && !/^["“‘«]/.test(line);

/**
 * Whether a line is put to someone without a question mark: it asks for an answer or is about whoever hears it, and is
 * not about whoever says it. "Your critics say that you are naive.", "Tell us about the last night."
 */
export function isPrompt(line: string): boolean {
  if (line.length > MAX_PROMPT || /^["“‘«]/.test(line)) return false;
  if (REQUEST.test(line) || HEARD.test(line)) return true;
  const words = line.replace(QUOTED, "");
  if (OWN.test(words)) return false;
  return words.split(SENTENCES).some((sentence) => !ANYBODY.test(sentence) && isToGuest(sentence));
}

const isToGuest = (sentence: string): boolean =>
  GUEST.test(sentence) ||
  [...sentence.matchAll(DID)].some(
    ([, verb = ""]) => /\p{Ll}{2}ed$/u.test(verb) || IRREGULAR_PASTS.has(verb),
  );

/** Whether a line is one or two short sentences in which nobody speaks of himself: "And the price fell." */
export const isRemark = (line: string): boolean =>
  line.length <= MAX_REMARK &&
  line.split(SENTENCES).length <= 2 &&
  !/^["“‘«]/.test(line) &&
  !ANYBODY.test(line) &&
  !/\b(?:I|we|We|my|My|our|Our|us|me)\b/u.test(line);

const MAX_REMARK = 120;

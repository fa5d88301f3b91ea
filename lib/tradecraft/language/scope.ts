import { after, before, type Sentence } from "./sentences";

const NEGATION =
  /\b(?:not(?! only\b)|never|hardly|scarcely|neither|nor|by no means|far from|anything but|no longer|\w+n't)\s+(?:(?:yet|now|at all|very|particularly|all that|\w+ly)\s+)?$/i;
// "We do not think it likely": the negation belongs to what follows.
const RAISED =
  /\b(?:not|never|no longer|\w+n't)\s+(?:think|believe|judge|expect|consider|regard|see|find|mean|make|deem|rate|call)\b[^,;:.]{0,60}$/i;
const NEGATED_SUBJECT =
  /(?:^|[,;:]\s*|\bthat\s+)(?:no|nothing|nobody|no one|none|neither)\b[^,;:]{0,80}$/i;
const SUBORDINATE =
  /\b(?:because|since|given that|although|though|while|whereas|unless|if|once|until|when|where|which|who|whose)\b[^,;:]{0,140}$/i;
const EMBEDDED_QUESTION = /\b(?:whether|if|how|what|why|who|where|when)\b[^,;:]{0,80}$/i;
const EARLIER =
  /\b(?:previous(?:ly)?|earlier|formerly|until now|initially|at the time|used to|had been|last (?:year|month|week|quarter|spring|summer|autumn|winter|time|revision|outlook)|(?:months?|years?|weeks?) ago)\b|\b(?:from|was|were|seemed|looked|appeared)\s+(?:an?\s+|still\s+)?$/i;
const NEGATION_AFTER =
  /^[^,;:]{0,100}?\b(?:not|never|no(?! (?:later|earlier|more|less|fewer)\b)|nothing|nobody|\w+n't)\b/i;
// Verbs for what doesn't change or doesn't come about: "likely to keep the rules", "likely to fail".
const STAYS_AFTER =
  /^[^,;:]{0,100}?\b(?:ke(?:ep|pt)|stay|remain|retain|maintain|continu(?:e|ing)|persist|stand(?: firm)?|hold(?: firm| off| out| back)|leav(?:e|ing)\b[^,;:]{0,40}\b(?:in place|alone|unchanged)|unchanged|in (?:place|force)|off the table|fail|collaps(?:e|ing)|refus(?:e|ing)|declin(?:e|ing)|reject|resist|refrain|avoid|forgo|abandon|postpon(?:e|ing)|delay|block|prevent|rul(?:e|ing) out|fall (?:short|through|apart)|without|absent)(?:s|es|ed|ing)?\b/i;
// "Unlikely rather than very unlikely", "the desk calls it unlikely": the words are those that are rejected.
const CONTRASTED =
  /\b(?:rather than|instead of|as opposed to|not merely|not just)\s+(?:(?:an?|the|simply|merely)\s+)?$|\b(?:the (?:desk|team|outlook|others?)|others)\b[^,;:.]{0,60}$/i;
const CONDITION = /\b(?:if|unless|provided that|in the event of)\b/i;

/** The negation of the words at a place. Returns null, or where it starts if it stands right before them. */
export function negationBefore(sentence: Sentence, at: number): { start: number } | null {
  const words = before(sentence, at);
  const direct = NEGATION.exec(words);
  if (direct) return { start: at - direct[0].length };
  return RAISED.test(words) ? { start: at } : null;
}

/** Whether the subject is negated: "no deal is likely". What that says about the forecast depends on its wording. */
export const hasNegatedSubject = (sentence: Sentence, at: number): boolean =>
  NEGATED_SUBJECT.test(before(sentence, at));

/** Whether words stand in a subordinate clause, which is about something other than the forecast. */
export const isSubordinate = (sentence: Sentence, at: number): boolean =>
  SUBORDINATE.test(before(sentence, at));

/** Whether words are part of a question, in "asked whether a pause is likely" or "Could it?". */
export const isAsked = (sentence: Sentence, at: number): boolean =>
  isQuestion(sentence) || EMBEDDED_QUESTION.test(before(sentence, at));

export const isQuestion = ({ text }: Sentence): boolean => /\?["”’')\]]*\s*$/.test(text);

/** Whether words are about an earlier estimate: "last year we judged it unlikely". */
export const isEarlier = (sentence: Sentence, at: number): boolean =>
  EARLIER.test(before(sentence, at));

/** Whether what is estimated may be that the event doesn't happen: "likely that they will not meet", "likely to fail". */
export const mayMeanOpposite = (sentence: Sentence, at: number): boolean =>
  NEGATION_AFTER.test(after(sentence, at)) || STAYS_AFTER.test(after(sentence, at));

/** Whether words are what the writer rejects or reports of the desk: "rather than very unlikely", "the desk says". */
export const isContrasted = (sentence: Sentence, at: number): boolean =>
  CONTRASTED.test(before(sentence, at));

/** Whether a sentence names a condition: "if talks fail, sanctions are likely". */
export const isConditional = ({ text }: Sentence): boolean =>
  CONDITION.test(text) || /^\s*Should\b/.test(text);

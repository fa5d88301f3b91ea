import { HONORIFICS, isGivenName, TITLES } from "../lexicon";
import type { ParsedText } from "../parse";
import { type Introduced, introducedAskers } from "./introduced";
import { isNewspaper, isShouted } from "./label-kind";
import type { Label } from "./label-line";
import { isPrompt } from "./prompts";

const MIN_TURNS = 2;
const MIN_ASKED = 2 / 3;
const MIN_ASKED_INTRODUCED = 1 / 2;
const MAX_ASKED_BACK = 1 / 3;

/** How often someone speaks, and how often to ask. */
interface Asking {
  label: Label;
  all: number;
  asked: number;
}

/**
 * Marks the labels of whoever interviews: most of their turns ask. "FC: Did you expect it?" is then not a statement of
 * FC, nor is what FC says between two questions. Someone with a title counts as a speaker: members of parliaments and
 * panels ask, too. So does someone with a full name, or whom the text names, unless the introduction says that they
 * interview, or only two talk, and the other answers.
 */
export function withInterviewers(parsed: ParsedText, labels: Label[]): Label[] {
  if (labels.length === 0) return labels;
  const talking = talkingIn(parsed, labels);
  const introduced = introducedAskers(parsed, labels[0]!.start);
  const asks = new Set<string>();
  for (const one of talking.values()) {
    const { label, kind } = one.label;
    if (kind === "answer") continue;
    const host = isHost(label);
    const other =
      talking.size === 2 ? [...talking.values()].find((their) => their !== one) : undefined;
    const answered = other !== undefined && other.asked <= MAX_ASKED_BACK * other.all;
    const interviews =
      host || (!isTitled(label) && (isNewspaper(label) || isAmong(introduced, label)))
        ? one.asked >= MIN_ASKED_INTRODUCED * one.all
        : one.asked >= MIN_ASKED * one.all &&
          one.all >= MIN_TURNS &&
          !isTitled(label) &&
          (answered || !isSpeaker(parsed, label));
    if (interviews) asks.add(label);
  }
  const whole = wholeNames(labels);
  return labels.map((label) =>
    asks.has(whole(label.label)) ? { ...label, kind: "question" } : label,
  );
}

/** Who talks, by the label that gives the most of a name: "Nell" is "Nell Ashby", if no other Nell talks. */
function talkingIn(parsed: ParsedText, labels: Label[]): Map<string, Asking> {
  const talking = new Map<string, Asking>();
  const whole = wholeNames(labels);
  labels.forEach((label, k) => {
    const name = whole(label.label);
    const { all, asked } = talking.get(name) ?? { all: 0, asked: 0 };
    const last = (labels[k + 1]?.paragraph ?? label.paragraph + 1) - 1;
    const words = parsed.text.slice(label.wordsStart, parsed.paragraphs[last]!.end);
    const asking = endsInQuestion(parsed, last) || isPrompt(words);
    talking.set(name, {
      label: { ...label, label: name },
      all: all + 1,
      asked: asked + (asking ? 1 : 0),
    });
  });
  return talking;
}

/** From a label to the longer one that begins or ends with it, if there is only one. */
function wholeNames(labels: Label[]): (label: string) => string {
  const longer = new Map<string, Set<string>>();
  for (const { label } of labels) {
    const words = label.split(" ");
    if (words.length < 2) continue;
    for (const part of [words[0]!, words.at(-1)!])
      longer.set(part, (longer.get(part) ?? new Set()).add(label));
  }
  return (label) => {
    const [whole, ...others] = longer.get(label) ?? [];
    return whole !== undefined && others.length === 0 ? whole : label;
  };
}

/** Whether a paragraph ends in a question mark. */
export const endsInQuestion = ({ text, paragraphs }: ParsedText, paragraph: number): boolean =>
  /\?["”’)*_]*\s*$/.test(text.slice(paragraphs[paragraph]!.start, paragraphs[paragraph]!.end));

const wordsOf = (label: string): string[] => label.toLowerCase().split(/[\s,]+/);

/** "Ann Lee, HOST". */
const isHost = (label: string): boolean =>
  /,\s*(?:co-)?(?:host|moderator|presenter|anchor|interviewer)s?$/i.test(label);

/** Whether a label may mean someone introduced: "Rand", "FR" and "Felix Rand" mean Felix Rand. */
const isAmong = ({ surnames, initials }: Introduced, label: string): boolean =>
  wordsOf(label).some((word) => surnames.has(word)) ||
  (isInitials(label) && initials.has(label.toLowerCase()));

/** "FR" is nobody's title, though "Fr" is. */
const isInitials = (label: string): boolean => /^\p{Lu}{2,4}$/u.test(label) && isShouted(label);

function isTitled(label: string): boolean {
  const words = wordsOf(label);
  // "The Diplomat" is a magazine.
  if (words[0] === "the" || isInitials(label)) return false;
  return words.some((word) => TITLES.has(word) || HONORIFICS.has(word));
}

function isSpeaker({ entities }: ParsedText, label: string): boolean {
  const words = wordsOf(label);
  if (words.length > 1 && isGivenName(label.split(/\s/)[0]!)) return true;
  return entities.some(({ kind, surname }) => kind === "person" && words.includes(surname));
}

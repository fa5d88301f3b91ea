// The subjects of German verbs in the perfect, which are before the auxiliary or between it and the participle: "Zuvor
// hatte | Ana Lee | vor Ort gemeldet, ...".
import type { Speaker } from "../../reading";
import { isPreposed } from "../grammar";
import { GERMAN_PARTICIPLE } from "../tables";
import type { EuropeanSpeakers } from "./speakers";

const CLAUSE = new RegExp(
  `(?:^|[\\s])(hat|haben|hatte|hatten|habe|soll|sollen)\\s+([^,.;:?!«»„“”]{2,140}?(?:,\\s[^,.;:?!«»„“”]{3,60},)?\\s)?(${GERMAN_PARTICIPLE})(\\shaben)?(?=[,:]\\s)`,
  "u",
);
// "Heute", "zuvor am Abend": words before the verb that cannot be its subject.
const NO_SUBJECT = /^(?:\p{L}*$|(?:Zuvor|Bereits|Schon|Noch|Erst|Kurz)\s)/u;

interface Perfect {
  /** Where the auxiliary, the participle and the words after the verb begin. */
  index: number;
  verb: number;
  end: number;
  middle: string;
  cue: string;
}

/** The perfect of a verb of saying that introduces words after a comma or colon. */
export function perfectIn(sentence: string): Perfect | null {
  const found = CLAUSE.exec(sentence);
  const { 0: whole, 1: auxiliary = "", 2: middle = "", 3: cue = "", 4: have } = found ?? [];
  // "Soll gesagt haben"
  if (!found || whole === undefined || auxiliary.startsWith("soll") !== (have !== undefined))
    return null;
  const { index } = found;
  const end = index + whole.length;
  return { index, verb: end - (have ?? "").length - cue.length, end, middle, cue };
}

/** Who it is the perfect of, in a sentence that begins at `at`. */
export function subjectOfPerfect(
  { index, verb, middle }: Perfect,
  sentence: string,
  at: number,
  speakers: EuropeanSpeakers,
): Speaker | null {
  const front = sentence.slice(0, index);
  const isInFront = !NO_SUBJECT.test(front) && !isPreposed(front.split(",")[0]!);
  return (
    (isInFront ? speakers.before(at, at + index) : null) ??
    (middle ? speakers.after(at + verb - middle.length, at + verb) : null)
  );
}

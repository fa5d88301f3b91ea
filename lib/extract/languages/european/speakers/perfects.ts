// The subjects of German verbs in the perfect, which are before the auxiliary or between it and the participle: "Zuvor
// hatte | Ana Lee | vor Ort gemeldet, ...".
import type { Speaker } from "../../reading";
import { GERMAN_PARTICIPLE } from "../tables";
import type { EuropeanSpeakers } from "./speakers";

const CLAUSE = new RegExp(
  `(?:^|[\\s])(?:hat|haben|hatte|hatten|habe)\\s+([^,.;:?!«»„“”]{3,140}?(?:,\\s[^,.;:?!«»„“”]{3,60},)?\\s)?(${GERMAN_PARTICIPLE})(?=[,:]\\s)`,
  "u",
);
// "Heute", "zuvor am Abend": words before the verb that cannot be its subject.
const NO_SUBJECT = /^(?:\p{L}*$|(?:Zuvor|Bereits|Schon|Noch|Erst|Kurz|Am|Im|In|Bei|Vor|Nach)\s)/u;

interface Perfect {
  /** Where the auxiliary is, and where the participle ends. */
  index: number;
  end: number;
  middle: string;
  cue: string;
}

/** The perfect of a verb of saying that introduces words after a comma or colon. */
export function perfectIn(sentence: string): Perfect | null {
  const found = CLAUSE.exec(sentence);
  if (!found) return null;
  const { 0: whole, 1: middle = "", 2: cue = "", index } = found;
  return { index, end: index + whole.length, middle, cue };
}

/** Who it is the perfect of, in a sentence that begins at `at`. */
export function subjectOfPerfect(
  { index, end, middle, cue }: Perfect,
  sentence: string,
  at: number,
  speakers: EuropeanSpeakers,
): Speaker | null {
  const verb = at + end - cue.length;
  const isInFront = !NO_SUBJECT.test(sentence.slice(0, index));
  return (
    (isInFront ? speakers.before(at, at + index) : null) ??
    (middle ? speakers.after(verb - middle.length, verb) : null)
  );
}

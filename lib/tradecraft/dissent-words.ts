import { CONFIDENCES, confidenceWords } from "./confidence";

interface Figures {
  /** The dissenter's, in percent. */
  likelihood: number;
  /** The desk's, in percent. */
  desk: number;
  /** The dissenter's; older dissents have none. */
  confidence?: string;
}

/**
 * A dissenter's figure beside the desk's, as words: "35%, against the desk’s 60%". Whoever has the desk's figure dissents by
 * how sure they are: "60%, the desk’s own figure. Confidence is low", in two sentences, as ICD 203 wants.
 */
export function besideDesk({ likelihood, desk, confidence }: Figures): string {
  if (likelihood !== desk) return `${likelihood}%, against the desk’s ${desk}%`;
  const level = CONFIDENCES.find((each) => each === confidence);
  const sure = level ? confidenceWords(level) : "Confidence differs";
  return `${desk}%, the desk’s own figure. ${sure}`;
}

/** What a reader must know of a dissent from an estimate that has been revised since. */
export const unconfirmedWords = (author: string): string =>
  `The estimate has been revised since. ${author} hasn’t confirmed this dissent.`;

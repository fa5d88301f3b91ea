/** What someone is about to name in a text, and where it begins. */
export interface Trigger {
  kind: "person" | "quotation" | "issue" | "speaker";
  /** Where the text to be replaced begins. */
  from: number;
  /** The part of the name that has been typed. */
  text: string;
}

const TRIGGERS: [Trigger["kind"], RegExp][] = [
  // A full stop may belong to a handle, but more often ends the sentence.
  ["person", /(?<![\p{L}\p{N}_@./-])@([\p{L}\p{N}._-]{0,40})(?<!\.)$/u],
  ["quotation", /\[[Qq]([^\][\n]{0,60})$/],
  // Not the # of a heading, which has a space after it.
  ["quotation", /(?<![^\s(])#((?:[^\s#][^#\n]{0,50})?)$/],
  ["issue", /(?<![\p{L}\p{N}_/.-])([A-Z]{2,10}-\d{0,6})$/u],
];

/** A line with the beginning of a name. */
const SPEAKER = /^[^\S\n]*(\S[^\n]{1,60})$/mu;

/** How much text before the cursor is searched. */
const MAX_BEFORE = 80;

/** What is being named right before the cursor: a person after @, a quotation after [Q or #, an issue after USCN-. */
export function findTrigger(before: string): Trigger | null {
  const end = before.slice(-MAX_BEFORE);
  for (const [kind, pattern] of TRIGGERS) {
    const match = pattern.exec(end);
    if (match) return { kind, from: before.length - match[0].length, text: match[1] ?? "" };
  }
  return null;
}

/** The speaker that is being named where each line is a name. */
export function findSpeaker(before: string): Trigger | null {
  const text = SPEAKER.exec(before.slice(before.lastIndexOf("\n") + 1))?.[1];
  return text ? { kind: "speaker", from: before.length - text.length, text } : null;
}

/** What stands before the words in a line of a transcript: "SECRETARY ROE: |", "Q   |". */
export interface LabelLine {
  /** The label without marks and brackets around it. */
  label: string;
  /** Where it is and where the words after it begin, in UTF-16 code units of the text. */
  start: number;
  end: number;
  wordsStart: number;
  /** What is in brackets after the label: an office, an affiliation or an outlet. */
  bracket: string | null;
}

// A time or the number of a question may be before the name: "[00:41:07] Ann Lee: ...", "Q12 Ann Lee: ...".
const TIME = String.raw`[\[(]?\d{1,2}(?::\d{2}){1,2}[\])]?`;
const NUMBER = String.raw`Q?\d{1,3}[.)]?(?=\s+\p{Lu}[^:\n]{1,80}:)`;
const BULLET = String.raw`\s*(?:[-–—•▪*]\s+)?(?:(?:${TIME}|${NUMBER})\s+(?:[-–—]\s+)?)?[*_]{0,3}`;
const WITH_COLON = new RegExp(
  String.raw`^(${BULLET})([\p{L}\p{N}][^:：\n?!“”"«»]{0,90}?)(\s*[([][^)\]\n]{1,60}[)\]])?[*_]{0,3}\s*[:：](?!\/\/)[*_]{0,3}(?:\s+|$)`,
  "u",
);
// "Q   Thank you", "A. Yes". A lone "A" before a word is an article.
const LETTER = new RegExp(
  String.raw`^(${BULLET})(Q(?:[.)]|\s*[-–—]|)|A(?:[.)]|\s*[-–—]|\s))\s+(?=\S)`,
  "u",
);
// "Trade - Ann Lee: ...": the speaker is after the dash.
const TOPIC = /^.*\s[-–—|]\s+(?=\p{L})/u;

/** Reads the label at the start of a paragraph, given as its text and where it is. Null if it has none. */
export function labelLine(line: string, at: number): LabelLine | null {
  if (!/[:：]/.test(line) && !/^[\s*_•▪–—-]*[QA]/.test(line)) return null;
  const [whole, lead = "", name, bracket] = WITH_COLON.exec(line) ?? LETTER.exec(line) ?? [];
  if (whole === undefined || name === undefined) return null;
  const topic = TOPIC.exec(name)?.[0].length ?? 0;
  const label = name
    .slice(topic)
    .replace(/^([QA])\W+$/, "$1")
    .trim();
  if (label === "") return null;
  const start = at + lead.length + topic;
  return {
    label,
    start,
    end: start + label.length,
    wordsStart: at + whole.length,
    bracket: affiliation(bracket),
  };
}

const ALONE = new RegExp(
  String.raw`^\s*[*_]{0,3}(?:${TIME}\s+)?(\p{Lu}[\p{L}.'’ -]{1,60}?)(\s*[([][^)\]\n]{1,60}[)\]])?(?:\s+${TIME})?[*_]{0,3}\s*$`,
  "u",
);

/** Reads a paragraph that is nothing but a label: the words follow on the next line. */
export function labelAlone(line: string, at: number): LabelLine | null {
  const [, label = "", bracket] = ALONE.exec(line) ?? [];
  if (label === "") return null;
  const start = at + line.indexOf(label);
  return {
    ...{ label, start, end: start + label.length, wordsStart: at + line.length },
    bracket: affiliation(bracket),
  };
}

/** A bracket without its marks. Null for a stage direction: "(via interpreter)". */
function affiliation(bracket: string | undefined): string | null {
  const words = bracket?.replace(/[\s()[\]]+/gu, " ").trim() ?? "";
  return /^\p{Lu}/u.test(words) ? words : null;
}

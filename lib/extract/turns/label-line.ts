import { HONORIFICS, RANKS, TITLES } from "../lexicon";
import type { LabelKind } from "./label-kind";

/** What precedes the words in a line of a transcript: "SECRETARY ROE: |", "Q   |". */
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

/** A label at the start of a paragraph. */
export interface Label extends LabelLine {
  paragraph: number;
  kind: LabelKind;
}

// A time or the number of a question may come before the name: "[00:41:07] Ann Lee: ...", "9:15 am ET: Ann Lee: ...",
// "Q12 Ann Lee: ...". A time zone is not a name.
const ZONES = String.raw`(?:[aApP]\.?[mM]\b\.?|GMT|UTC|[CEW]ES?T|BST|MSK|[IJK]ST|HKT|SGT|[CEMP][DS]?T|A[CEW][DS]T|local time)(?!\p{L})`;
const TIME = String.raw`[\[(]?\d{1,2}(?::\d{2}){1,2}[\])]?(?:\s*\(?${ZONES}\)?){0,2}(?!\s*\(?${ZONES})`;
const NUMBER = String.raw`Q?\d{1,3}[.)]?(?=\s+[*_]{0,3}\p{Lu}[^:\n]{1,80}:)`;
const BULLET = String.raw`\s*(?:(?:[-–—•▪*]|>{1,3})\s+)?(?:(?:${TIME}:?|${NUMBER})\s+(?:[-–—]\s+)?)?[*_]{0,3}`;
const WITH_COLON = new RegExp(
  String.raw`^(${BULLET})([\p{L}\p{N}][^:：\n?!“”"«»]{0,90}?)[*_]{0,3}((?:\s*[([][^)\]\n]{1,120}[)\]]){0,3})[*_]{0,3}\s*[:：](?!\/\/)[*_]{0,3}(?:\s+|$)`,
  "u",
);
// "Q   Thank you", "A. Yes". A lone "A" before a word is an article.
const LETTER = new RegExp(
  String.raw`^(${BULLET})(Q(?:[.)]|\s*[-–—]|)|A(?:[.)]|\s*[-–—]|\s))\s+(?=\S)`,
  "u",
);
// "Mr. LEE. Thank you", "The CHAIRMAN. Order": in capitals, as parliaments print them.
const STOPPED = new RegExp(
  String.raw`^(${BULLET})((?:The|\p{Lu}[\p{L}.]+)(?:\s\p{Lu}[\p{L}.]+)?\s(?:Mc|Mac|De|Di|La|Le|Van|O['’])?\p{Lu}[\p{Lu}'’-]{2,}(?:\sof\s\p{Lu}\p{L}+)?)(\s*[([][^)\]\n]{1,120}[)\]])?\.[*_]{0,3}\s+(?=["“[]?\p{Lu})`,
  "u",
);
// "Chairman Lee. Thank you", "Ms. Lee. I do", "The Chairwoman. Order": as the United States Congress prints hearings.
const STOPPED_TITLE = new RegExp(
  String.raw`^(${BULLET})((?:The\s)?(?:\p{Lu}[\p{Ll}-]+\.?\s){0,3}?(?!(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Amb|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Hon|Rev)\.)\p{Lu}[\p{L}'’-]*\p{Ll}(?:\sof\s\p{Lu}\p{Ll}+)?)(\s*[([][^)\]\n]{1,120}[)\]])?\.[*_]{0,3}\s+(?=["“[]?\p{Lu})`,
  "u",
);
// "Ann Lee, Commissioner. – Mr President", "President. – The debate is closed".
const DASHED = new RegExp(
  String.raw`^(${BULLET})(\p{Lu}[\p{L}.'’-]*(?:,?\s[\p{L}.'’/-]+){0,11}?)((?:\s*[([][^)\]\n]{1,120}[)\]]){0,2})[.:][*_]{0,3}\s+[–—-]+\s+(?=\S)`,
  "u",
);
// "Ann Lee [00:14:07] Thank you": as machines transcribe podcasts, unlike "Ann Lee (12:04) won the race".
const TIMED = new RegExp(
  String.raw`^(${BULLET})(\p{Lu}[\p{L}.'’ -]{1,60}?)\s*[([]\d{1,2}(?::\d{2}){1,2}[)\]][*_]{0,3}\s+(?=[^\s\p{Ll}])`,
  "u",
);
// "Trade - Ann Lee: ...": the speaker comes after the dash.
const TOPIC = /^.*\s[-–—|]\s+(?=\p{L})/u;

// What the patterns require, tested first because most lines have none of it.
const MAY_STOP = /^.{0,60}[A-ZÀ-Þ]{2}[^.]{0,60}\. /;
const MAY_DASH = /^.{0,120}[.:][*_]{0,3} [–—-]/;
const MAY_BE_TITLED = /^\W*(?:\d[\d:]*\W+)?\p{Lu}[^.]{1,40}\.(?:\s\p{Lu}[^.]{1,40}\.)?\s/u;
const MAY_BE_TIMED = /^.{2,70}[([]\d{1,2}:\d{2}/;
const MAY_HAVE = /[:：]/;

/** Reads the label at the start of a paragraph, given its text and position. Returns null if there is none. */
export function labelLine(line: string, at: number): LabelLine | null {
  const found =
    (MAY_STOP.test(line) ? stopped(line) : null) ??
    (MAY_BE_TITLED.test(line) ? titled(line) : null) ??
    (MAY_DASH.test(line) ? DASHED.exec(line) : null) ??
    (MAY_BE_TIMED.test(line) ? TIMED.exec(line) : null) ??
    (MAY_HAVE.test(line) ? WITH_COLON.exec(line) : null);
  const [whole, lead = "", name, bracket] = found ?? LETTER.exec(line) ?? [];
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

/** A full stop may also abbreviate a rank, and the name follows: "LT. GEN. ANN LEE: Thank you". */
function stopped(line: string): RegExpExecArray | null {
  const found = STOPPED.exec(line);
  const last = found?.[2]?.toLowerCase().split(/\s+/).at(-1);
  return TITLES.has(`${last}.`) || RANKS.has(`${last}.`) ? null : found;
}

/** Only what begins with a title is a label before a full stop: "Chairman Lee. Thank you", but not "Silence. Nobody". */
function titled(line: string): RegExpExecArray | null {
  const found = STOPPED_TITLE.exec(line);
  const words = (found?.[2] ?? "").toLowerCase().split(/\s+/);
  const named = words[0] === "the" ? words.slice(1) : words.slice(0, -1);
  return named.some((word) => TITLES.has(word) || HONORIFICS.has(word)) ? found : null;
}

const ALONE = new RegExp(
  String.raw`^\s*[*_]{0,3}(?:${TIME}\s+)?(\p{Lu}[\p{L}.'’ -]{1,60}?)[*_]{0,3}(\s*[([][^)\]\n]{1,120}[)\]])?(\s+(?:[—–-]|--)\s+\p{Lu}[^\n.?!*_]{1,90})?(?:\s+${TIME})?[*_]{0,3}\s*$`,
  "u",
);

/** Reads a paragraph that is nothing but a label: the words follow on the next line. */
export function labelAlone(line: string, at: number): LabelLine | null {
  const [, label = "", bracket, dashed] = ALONE.exec(line) ?? [];
  if (label === "") return null;
  const start = at + line.indexOf(label);
  // "Ann Lee -- Holt Marine -- Analyst".
  const office =
    dashed
      ?.split(/\s(?:[—–-]|--)\s/)
      .at(-1)
      ?.trim() ?? null;
  return {
    label,
    start,
    end: start + label.length,
    wordsStart: at + line.length,
    bracket: affiliation(bracket) ?? office,
  };
}

/** What the brackets after a label say about the speaker. Null for a stage direction or a time: "(via interpreter)". */
function affiliation(brackets: string | undefined): string | null {
  const all = (brackets ?? "").match(/[([][^)\]]+[)\]]/gu) ?? [];
  const words = all.map((bracket) => bracket.replace(/[\s()[\]]+/gu, " ").trim());
  return (
    words.find((each) => /^\p{Lu}/u.test(each) && !/\d[:.]\d|^Interpretation$/u.test(each)) ?? null
  );
}

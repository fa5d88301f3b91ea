// Statements and speeches in the first person, under a headline that says whose they are.
import { isPublication } from "../metadata";
import type { ParsedText } from "../parse";
import { isNewspaper } from "./label-kind";
import { isNote } from "./notes";
import { mentionsIn, personIn, range } from "./paragraph-mentions";
import { wePartiesIn } from "./we-parties";

/** A paragraph that someone says or writes, without a label of its own. */
export interface Unlabelled {
  paragraph: number;
  /** The mention of the person who says it, as an index of `ParsedText.mentions`. */
  mention: number;
  because: string;
  /** Where several who speak together are named, instead of a mention. */
  parties?: [number, number];
  /** An interviewer asks it. */
  asks?: boolean;
}

const DOCUMENT =
  /^\W*(?:[^:]{3,60}:\s+)?(?:(?:press|opening|closing|joint|full|video|doorstep)\s+)?(?:statement|remarks|message|address|speech|letter|open letter|condolences)\b.*\b(?:by|of|from)\s/iu;
// "Statement by Minister Roe | on | the detention of Ann Lee": people in the topic are not its authors.
const TOPIC =
  /\b(?:by|of|from)\b.*?\s(?:on|about|concerning|regarding|following|after|marking)\s/iu;
const MAX_SIGNATURE = 60;

/** Whether a line may be the signature of whoever wrote what is above it. */
export const isSignature = (line: string): boolean =>
  line.length <= MAX_SIGNATURE && !/[.!?:]$/.test(line);

const isSpoken = (line: string): boolean => /\b(?:I|we|We|my|My|our|Our|us|me)\b/u.test(line);

const JOINT =
  /^\W*joint\s(?:\p{L}+\s)?(?:statement|communiqu[ée]|declaration|press release)(?!\p{L})/iu;
// "Joint Statement | of the Foreign Ministers of Chile and Norway |", "Joint Statement on Ports | by the ... |": "of" within the
// topic says nothing about whose it is.
const OF_PARTIES = new RegExp(
  String.raw`${JOINT.source}\s(?:(?:by|of|from|between)\s|[^\n]*\sby\s(?=the\s))((?:the\s)?[^.:\n]{4,160}?(?:,|\sand\s)[^.:\n]{3,80}?)(?=\s(?:on|about|concerning|regarding|following|after|marking|at|in)\s|$)`,
  "iu",
);

/** What the parties to a joint statement say in the first person. Returns null for other texts. */
export function jointStatement(parsed: ParsedText, lines: string[]): Unlabelled[] | null {
  if (!JOINT.test(lines[0] ?? "")) return null;
  const opening = lines.findIndex((line) => wePartiesIn(line) !== null);
  const we = wePartiesIn(lines[opening] ?? "");
  const own = we ?? OF_PARTIES.exec(lines[0]!)?.[1];
  const at = own === undefined ? -1 : parsed.text.indexOf(own);
  if (own === undefined || at < 0) return null;
  return range(1, lines.length)
    .filter((k) => k !== opening && WE.test(lines[k]!) && /[.!?]["”’]?$/.test(lines[k]!))
    .map((paragraph) => ({
      paragraph,
      mention: -1,
      parties: [at, at + own.length],
      because: we === null ? "the headline says whose it is" : "it says who “we” are",
    }));
}
const WE = /^(?:\d+\.\s)?(?:We|Our)\s/u;

/** "Statement by Foreign Minister Roe", in the first person. */
export function statement(parsed: ParsedText, lines: string[]): Unlabelled[] | null {
  if (JOINT.test(lines[0] ?? "")) return null;
  if (!DOCUMENT.test(lines[0] ?? "") || lines.length < 2) return null;
  const body = range(1, lines.length).filter(
    (k) => /[.!?]["”’]?$/.test(lines[k]!) && !isNote(lines[k]!),
  );
  const mention = issuer(parsed, lines, (body.at(-1) ?? 0) + 1);
  const spoken = body.filter((k) => isSpoken(lines[k]!)).length;
  if (mention < 0 || spoken === 0 || spoken < body.length / 3) return null;
  return body.map((paragraph) => ({
    paragraph,
    mention,
    because: "the headline says whose it is",
  }));
}

/**
 * The person that a headline names as the author of the statement, or else the one who signs below its last words.
 * Returns -1 if there is none.
 */
function issuer(parsed: ParsedText, lines: string[], below: number): number {
  const topic = topicStart(parsed);
  const named = personIn(parsed, 0);
  if (named >= 0 && parsed.tokens[parsed.mentions[named]!.head]!.start < topic) return named;
  const signed = range(below, lines.length).map((k) => signerIn(parsed, k));
  return signed.find((found) => found >= 0) ?? -1;
}

/** Where a headline begins to say what the statement is about, as a position in the text. */
function topicStart({ text, paragraphs }: ParsedText): number {
  const { start, end } = paragraphs[0]!;
  const by = TOPIC.exec(text.slice(start, end));
  return by ? start + by.index + by[0].length : Number.POSITIVE_INFINITY;
}

// "Jane Roe, Reuters", "Jane Roe, our correspondent in Oslo".
const REPORTS =
  /\b(?:editor|reporter|correspondent|journalist|writer|photographer|translator|interviewer)\b/iu;

/**
 * The person who signs in a line: "Ann Lee", "Ann Lee, press secretary". Returns -1 if there is none, or if the line says
 * who asked, wrote or photographed.
 */
export function signerIn(parsed: ParsedText, paragraph: number): number {
  const { text, paragraphs, mentions, tokens } = parsed;
  const { start, end } = paragraphs[paragraph]!;
  const line = text.slice(start, end).trim();
  const signed = isSignature(line) && !isNote(line) ? signatureIn(parsed, paragraph) : -1;
  if (signed < 0) return -1;
  const { outerFirst, last } = mentions[signed]!;
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(start, tokens[outerFirst]!.start));
  const behind = text.slice(tokens[last - 1]!.end, end).replace(/^[\s,(]+|[\s)]+$/gu, "");
  return opens && !REPORTS.test(line) && !isPaper(behind) ? signed : -1;
}

/** "Reuters", "Harbour Courier". */
const isPaper = (words: string): boolean =>
  words.includes(" ") ? isNewspaper(words) : isPublication(words);

/** The first to be mentioned in a line, if that is a person. Returns -1 if there is none. */
export function signatureIn(parsed: ParsedText, paragraph: number): number {
  const person = personIn(parsed, paragraph);
  return person >= 0 && mentionsIn(parsed, paragraph)[0] === person ? person : -1;
}

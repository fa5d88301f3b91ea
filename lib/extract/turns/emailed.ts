// Interviews by email: each question is set off, and its answer follows below.
import type { ParsedText } from "../parse";
import { mentionsIn, range } from "./paragraph-mentions";
import type { Unlabelled } from "./statement";

const ASKED = /^>.*\?["”’]?$/u;
/** "Yours faithfully," is not part of what the writer says. */
export const CLOSING =
  /^\W*(?:yours(?: (?:(?:very|most) )?(?:faithfully|sincerely|truly|respectfully|cordially|ever|etc))?|(?:with )?(?:(?:kind|best|warm)(?:est)? )?(?:regards|wishes)|sincerely(?: yours)?|respectfully(?: yours)?|faithfully)\W*$/iu;
const FROM = /^from:\s/iu;

/** The answers below questions that an email quotes: "> Will you come?", "We have no plans to.". */
export function emailed(parsed: ParsedText, lines: string[]): Unlabelled[] | null {
  const answers = lines.flatMap((line, k) => (ASKED.test(line) ? answerTo(lines, k) : []));
  const mention = answers.length === 0 ? -1 : writerOf(parsed, lines);
  if (mention < 0) return null;
  return answers.map((paragraph) => ({
    paragraph,
    mention,
    because: "answers the question quoted before it",
  }));
}

/** The lines from a question to the next, or to the end of the message. */
function answerTo(lines: string[], question: number): number[] {
  const rest = range(question + 1, lines.length);
  const end = rest.find((k) => /^>/.test(lines[k]!) || CLOSING.test(lines[k]!));
  const answer = range(question + 1, end ?? lines.length);
  return answer.filter((k) => /[.!?…]["”’)]*$/u.test(lines[k]!));
}

/** The mention of whoever signs below the closing words, or else sends the message. Returns -1 if there is none. */
function writerOf(parsed: ParsedText, lines: string[]): number {
  const closing = lines.findLastIndex((line) => CLOSING.test(line));
  const from = lines.findIndex((line) => FROM.test(line));
  const own = [closing < 0 ? -1 : closing + 1, from].filter((k) => k >= 0 && k < lines.length);
  const named = own.flatMap((k) =>
    mentionsIn(parsed, k).filter((m) => {
      const { entity, kind } = parsed.mentions[m]!;
      return entity >= 0 && kind !== "place";
    }),
  );
  return named[0] ?? -1;
}

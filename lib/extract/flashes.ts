// The flashes of a news agency: lines in capitals, each with a source of its own.
import { GROUP_NOUN_FORMS, PERSON_NOUN_FORMS, PREPOSITIONS } from "./lexicon";
import { cueOf, type Paragraph, type Token } from "./tokens";

const MAX_SOURCE = 8;
const MIN_WORDS = 4;

/** Gives each flash a paragraph of its own, and takes the capitals from what its source says, so that it reads as a headline. */
export function readFlashes(text: string, tokens: Token[], paragraphs: Paragraph[]): Paragraph[] {
  let at = 0;
  return paragraphs.flatMap((paragraph) => {
    if (/\p{Ll}{2}/u.test(text.slice(paragraph.start, paragraph.end))) return [paragraph];
    while (at < tokens.length && tokens[at]!.start < paragraph.start) at++;
    const parts: Paragraph[] = [];
    let { start } = paragraph;
    for (let end = start; end <= paragraph.end; end++) {
      if (end < paragraph.end && text[end] !== "\n") continue;
      const line: Token[] = [];
      for (; at < tokens.length && tokens[at]!.start < end; at++) line.push(tokens[at]!);
      const said = saidFrom(line);
      if (said >= 0) for (const t of line.slice(said)) t.cap = false;
      // A line without a source continues the one before.
      if (said >= 0 || parts.length === 0) parts.push({ start, end });
      else parts.at(-1)!.end = end;
      start = end + 1;
    }
    return parts;
  });
}

/** Where what the source of a flash says begins, with its verb: "CUSTOMS OFFICE | SAYS", "CUSTOMS OFFICE: |". -1 if none. */
function saidFrom(line: Token[]): number {
  if (line.filter(({ kind }) => kind === "word").length < MIN_WORDS) return -1;
  for (let i = 1; i <= MAX_SOURCE && i < line.length; i++) {
    if (line[i]!.text === ":") return i + 1;
    if (line[i]!.kind !== "word" && line[i]!.text !== ",") return -1;
    const cue = cueOf(line[i]);
    if (cue?.finite || (cue && isPluralVerb(line, i))) return i;
  }
  return -1;
}

/** Whether a form without an ending is the verb of a plural noun: "SHIPPERS | CALL | LEVY UNFAIR", but not "APPEAL TO". */
const isPluralVerb = (line: Token[], i: number): boolean => {
  const noun = line[i - 1]!.lower;
  const plural = PERSON_NOUN_FORMS.get(noun) ?? GROUP_NOUN_FORMS.get(noun) ?? /[^s]s$/.test(noun);
  return plural && !PREPOSITIONS.has(line[i + 1]?.lower ?? "");
};

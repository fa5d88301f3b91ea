// Where a speaker no longer continues: at notes, and where a reporter writes about what was said.
import { countBefore } from "@/lib/core/binary-search";
import type { ParsedText } from "../parse";
import { cueOf, type Token, wordAt } from "../tokens";
import { CLOSING } from "./emailed";
import { isSignature, signatureIn } from "./statement";
import type { TurnSpeaker } from "./turn";

const CLOSES =
  /^\W*(?:end(?:s|ed)?(?: of (?:transcript|interview|text))?\W*(?:\d[\d:.]*\W*[ap]\.?m\.?\W*(?:[a-z]{2,4}\W*)?)?$|whereupon|(?:background|notes?|context)\b[^.:]{0,20}:|#|(?:this|the) (?:interview|transcript|conversation|text|translation|exchange)\b|editor[’']s note|editing by|reporting by|additional reporting|\d{1,2}[:.]\d{2}\b|https?:|(?:link|links) to |read more|follow |source:|©|with files)/iu;

/** Whether a paragraph without a label is no longer spoken by the speaker: a note, or a reporter's own prose. */
export function endsTurn(parsed: ParsedText, paragraph: number): boolean {
  const { text, paragraphs } = parsed;
  const { start, end } = paragraphs[paragraph]!;
  if (CLOSES.test(text.slice(start, Math.min(end, start + 80)))) return true;
  const line = text.slice(start, end);
  // A stage direction, or a note in italics.
  if (/^\s*(?:[([<][^()[\]<>]+[)\]>]|([*_]{1,2})[^*_]+\1)\s*$/.test(line) && !/\?\W*$/.test(line))
    return true;
  if (CLOSING.test(line) || isSigned(parsed, paragraph, line)) return true;
  return HEADING.test(line) || quotesSomebody(parsed, paragraph);
}

/** "Ann Lee", "Ann Lee, press secretary", in a line of its own. */
const isSigned = (parsed: ParsedText, paragraph: number, line: string): boolean => {
  const signed = isSignature(line.trim()) ? signatureIn(parsed, paragraph) : -1;
  if (signed < 0) return false;
  const { last } = parsed.mentions[signed]!;
  return /^\s*(?:,|$)/.test(
    parsed.text.slice(parsed.tokens[last - 1]!.end, parsed.paragraphs[paragraph]!.end),
  );
};

// "STATEMENT OF ANN LEE, CHAIR, PORT COUNCIL".
const HEADING = /^(?=.*\p{Lu}{2}.*\s)[^\p{Ll}]+[^\p{Ll}.!?…,:;"”’)\]—–-]\s*$/u;

/** Whether a sentence of a paragraph reports quoted words: “...”, said Roe. */
export function quotesSomebody({ sentences, tokens }: ParsedText, paragraph: number): boolean {
  const before = countBefore(sentences, (sentence) => sentence.paragraph < paragraph);
  for (let s = before; sentences[s]?.paragraph === paragraph; s++) {
    const { first: from, last } = sentences[s]!;
    let quoted = false;
    let said = false;
    for (let i = from; i < last; i++) {
      if (tokens[i]!.span >= 0) quoted = true;
      else if (isReport(tokens, i)) said = true;
    }
    if (quoted && said) return true;
  }
  return false;
}

/**
 * Whether a token is a verb of saying by which a reporter reports: "Roe | said", but neither "as I | said" nor "a
 * colleague | told | me", which the speaker of the turn recounts.
 */
function isReport(tokens: Token[], i: number): boolean {
  const cue = cueOf(tokens[i]);
  if (cue?.class !== "say" || !cue.finite) return false;
  return (
    !/^(?:i|we|you)$/.test(wordAt(tokens, i - 1)) && !/^(?:me|us)$/.test(wordAt(tokens, i + 1))
  );
}

/**
 * Whether a paragraph is about the speaker: "Lee is director of the port." Speakers do not refer to themselves by name.
 */
export function isAbout(
  { text, paragraphs }: ParsedText,
  paragraph: number,
  { name }: TurnSpeaker,
): boolean {
  if (name === null) return false;
  const { start, end } = paragraphs[paragraph]!;
  return isAboutPerson(text.slice(start, Math.min(end, start + 120)), name);
}

/** Whether a line begins with what a person is, does or has: "Lee teaches in Oslo", "Ann Lee’s new book is out". */
export function isAboutPerson(line: string, name: string, surname?: string): boolean {
  const words = line.replace(/^[\s*_]+/u, "").replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? /u, "");
  const names = [name, name.split(" ").at(-1)!, surname ?? ""].filter(Boolean);
  return names.some((own) => {
    // A surname in lower case, as entities have it.
    if (words.slice(0, own.length).toLowerCase() !== own.toLowerCase()) return false;
    return /^(?:(?:, [^.]{0,80}?,?)? (?:is|was|has|had|said|spoke|served|\p{Ll}{2,}s)\b|['’]s? \p{Ll})/u.test(
      words.slice(own.length),
    );
  });
}

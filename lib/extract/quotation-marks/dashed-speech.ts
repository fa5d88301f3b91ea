import { wordSet } from "../lexicon";
import { cueOf, type Paragraph, type Token } from "../tokens";
import type { QuotedSpan } from "./quoted-span";

const DASH = /^[-–—―]$/;
const SUBJECT = wordSet("he she they it a an the his her its their one");

/**
 * Adds speech opened by a dash and closed by a comma, as in Nordic newspapers: "- We must go, says Ann Lee." The
 * reporting verb comes before its subject, which never happens in a list of items. Takes the spans in quotation marks,
 * in order.
 */
export function withDashedSpeech(
  text: string,
  tokens: Token[],
  paragraphs: Paragraph[],
  spans: QuotedSpan[],
): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  let first = 0;
  paragraphs.forEach((_, paragraph) => {
    while (first < tokens.length && tokens[first]!.paragraph < paragraph) first++;
    const dash = tokens[first];
    if (dash?.paragraph !== paragraph || !DASH.test(dash.text) || text[dash.end] !== " ") return;
    const comma = closingComma(tokens, first);
    if (comma - first < 3) return;
    found.push({
      start: tokens[first + 1]!.start,
      end: tokens[comma]!.start,
      firstToken: first + 1,
      lastToken: comma,
      family: "double" as const,
      closed: true,
      continuationOf: -1,
      interrupted: false,
    });
  });
  if (found.length === 0) return spans;
  const free = found.filter(
    (one) => !spans.some((s) => s.firstToken < one.lastToken && one.firstToken < s.lastToken),
  );
  const all = [...spans, ...free].sort((a, b) => a.firstToken - b.firstToken);
  // A continuation is stored as an index, which the spans added before it have shifted.
  const places = new Map(all.map((span, index) => [span, index]));
  const moved = (index: number) => (index < 0 ? index : places.get(spans[index]!)!);
  return all.map((span) => ({ ...span, continuationOf: moved(span.continuationOf) }));
}

/**
 * The comma before "says the minister": the first one followed by a verb of saying and its subject. Returns -1 if there
 * is none.
 */
function closingComma(tokens: Token[], dash: number): number {
  const { paragraph } = tokens[dash]!;
  for (let i = dash + 1; tokens[i + 2]?.paragraph === paragraph; i++) {
    if (tokens[i]!.kind === "mark") return -1;
    if (tokens[i]!.text !== ",") continue;
    const cue = cueOf(tokens[i + 1]);
    const subject = tokens[i + 2]!;
    if (cue?.class === "say" && cue.finite && (subject.cap || SUBJECT.has(subject.lower))) return i;
    // "- We must go, he says": the subject may be a pronoun before the verb.
    const said = cueOf(subject);
    if (/^(?:he|she)$/.test(tokens[i + 1]!.lower) && said?.class === "say" && said.finite) return i;
  }
  return -1;
}

import { CALENDAR } from "../lexicon";
import type { Syntax } from "../syntax";
import { cueOf, type Sentence, type Token } from "../tokens";

/** Where the content is relative to its verb, or to "according to". */
type Shape = "after" | "before" | "according after" | "according before";

/** Part of a sentence that may be the content of indirect speech. Token indices. */
export interface ContentSpan {
  /** The verb, or "according". */
  cue: number;
  shape: Shape;
  first: number;
  /** Exclusive. */
  last: number;
  /** Which rule set each end. */
  from: string;
  to: string;
}

const MAX_SENTENCE = 120;
const OPENERS = new Set(["that", "to", "whether", "if", "how", "why", "what", "about"]);
const PREPOSITION = new Set("about for on to of against with over out as in off up by".split(" "));

/** Finds the parts of a sentence that may be indirect speech. Skips very long sentences. */
export function contentSpans(syntax: Syntax, sentence: Sentence): ContentSpan[] {
  const { tokens } = syntax.parsed;
  if (sentence.last - sentence.first > MAX_SENTENCE) return [];
  const found: ContentSpan[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind !== "word") continue;
    if (t.lower === "according" && tokens[i + 1]?.lower === "to")
      addAccording(tokens, sentence, i, found);
    else if (cueOf(t) && !(t.cap && i > sentence.first)) {
      addAfter(tokens, sentence, i, found);
      addBefore(syntax, sentence, i, found);
    }
  }
  return found;
}

function addAfter(tokens: Token[], sentence: Sentence, cue: number, found: ContentSpan[]): void {
  const starts = new Map<number, string>();
  const put = (at: number, from: string) => {
    if (at < sentence.last && !starts.has(at)) starts.set(at, from);
  };
  const next = cue + (tokens[cue + 1]?.text === "," ? 2 : 1);
  put(next, "next");
  if (PREPOSITION.has(tokens[next]?.lower ?? "")) put(next + 1, "preposition");
  for (let i = next; i < Math.min(next + 9, sentence.last); i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || t.text === ";") break;
    if (OPENERS.has(t.lower)) put(i, "that");
    if (CALENDAR.has(t.lower)) put(tokens[i + 1]?.text === "," ? i + 2 : i + 1, "time");
    if (i === next && /^(?:him|her|them|me|us|you|reporters)$/.test(t.lower)) put(i + 1, "object");
  }
  for (const [first, from] of starts) {
    for (const [last, to] of endings(tokens, sentence, first))
      found.push({ cue, shape: "after", first, last, from, to });
  }
}

// No content ends in one of these.
const DANGLING = new Set("and or but nor a an the as than".split(" "));
// No content ends in one of these before quoted words, which belong to the same phrase.
const BEFORE_PHRASE = new Set(
  `a an the and or but as of to in on for with by from at that which who is are was were be been his
  her its their our my your than so very too not no into about like called`.split(/\s+/),
);

/** Includes the closing mark if the content ends in quoted words. */
function throughMark(tokens: Token[], last: number): number {
  const { span } = tokens[last - 1]!;
  if (span < 0) return last;
  let end = last;
  while (tokens[end]?.span === span) end++;
  return tokens[end]?.kind === "mark" ? end + 1 : end;
}

const hasContent = ({ kind, lower }: Token): boolean =>
  kind === "number" || (kind === "word" && !BEFORE_PHRASE.has(lower) && !OPENERS.has(lower));

const opensQuotation = (tokens: Token[], i: number): boolean =>
  tokens[i]!.kind === "mark" && (tokens[i + 1]?.span ?? -1) >= 0;

/** Where content that begins at `first` may end: the end of the sentence, and the breaks before it. */
function endings(tokens: Token[], sentence: Sentence, first: number): Map<number, string> {
  const ends = new Map<number, string>();
  const put = (at: number, to: string) => {
    if (at > first && !ends.has(at) && !DANGLING.has(tokens[at - 1]!.lower)) ends.set(at, to);
  };
  let commas = 0;
  for (let i = first; i < sentence.last; i++) {
    const t = tokens[i]!;
    if (opensQuotation(tokens, i)) {
      // "said that | “...”": the content is the quotation alone.
      if (!tokens.slice(first, i).some(hasContent)) return ends;
      const before = tokens[i - 1]!;
      const at = before.text === "," ? i - 1 : i;
      // "It was a | “disgrace”": the content includes the quoted words.
      if (!BEFORE_PHRASE.has(tokens[at - 1]!.lower)) put(at, "mark");
      while (i + 1 < sentence.last && tokens[i + 1]!.span >= 0) i++;
      continue;
    }
    if (t.text === "," && i > first && ++commas <= 3) put(i, "comma");
    if (i > first && (t.lower === "and" || t.lower === "but") && cueOf(tokens[i + 1]))
      put(i, "and");
    if (/^(?:[—–;-]|--)$/.test(t.text)) put(i, "dash");
  }
  let last = sentence.last;
  while (last > first && tokens[last - 1]!.kind !== "word" && tokens[last - 1]!.kind !== "number")
    last--;
  put(throughMark(tokens, last), "stop");
  return ends;
}

/** "The plan is dead, | Smith said" and "The plan is dead, | said Smith". */
function addBefore(syntax: Syntax, sentence: Sentence, cue: number, found: ContentSpan[]): void {
  const { tokens } = syntax.parsed;
  const subject = syntax.subjectOf(cue);
  const edge = subject && subject.head < cue ? subject.outerFirst : cue;
  let comma = edge - 1;
  for (let back = 0; back < 6 && comma > sentence.first && tokens[comma]!.text !== ","; back++)
    comma--;
  if (comma <= sentence.first || tokens[comma]!.text !== ",") return;
  let first = sentence.first;
  for (let i = comma - 1; i >= sentence.first; i--) {
    if (tokens[i]!.kind !== "mark" && tokens[i]!.span < 0) continue;
    first = i + 1;
    break;
  }
  if (first >= comma) return;
  found.push({
    cue,
    shape: "before",
    first,
    last: comma,
    from: first === sentence.first ? "sentence" : "clause",
    to: "comma",
  });
}

function addAccording(
  tokens: Token[],
  sentence: Sentence,
  cue: number,
  found: ContentSpan[],
): void {
  if (cue > sentence.first + 1) {
    const last = tokens[cue - 1]!.text === "," ? cue - 1 : cue;
    found.push({
      cue,
      shape: "according before",
      first: sentence.first,
      last,
      from: "sentence",
      to: "cue",
    });
    return;
  }
  for (let i = cue + 2; i < Math.min(cue + 20, sentence.last); i++) {
    if (tokens[i]!.text !== ",") continue;
    for (const [last, to] of endings(tokens, sentence, i + 1)) {
      found.push({ cue, shape: "according after", first: i + 1, last, from: "clause", to });
    }
    if (i > cue + 8) break;
  }
}

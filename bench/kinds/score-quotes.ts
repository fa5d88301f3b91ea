import { count, type Figures, type Found, type Group } from "./figures";
import type { GoldQuote, KindText } from "./gold";
import { EXACT, excused, OVERLAP, pair } from "./match";
import { roleF1, sameLastName, sameSpeaker } from "./names";
import type { Prediction, SaidQuote } from "./prediction";
import { common, overlapOf, pieces, positionsIn, type Span, spanOf } from "./spans";
import { tokensOf } from "./tokens";

interface Marked {
  quote: GoldQuote;
  span: Span;
}

interface Said {
  quote: SaidQuote;
  span: Span;
}

/** Adds what is right and wrong about the quotations of a text to its figures. */
export function scoreQuotes(figures: Figures, gold: KindText, prediction: Prediction): void {
  const tokens = tokensOf(gold.text);
  const span = (stretch: { start: number; end: number }): Span => spanOf(tokens, stretch);
  const marked = gold.quotes.map((quote) => ({ quote, span: span(quote) }));
  const said = saidIn(gold, prediction);
  const unspoken = gold.unspoken.map(span);
  for (const zone of unspoken)
    count(
      figures.scareQuotesSpoken,
      said.some((each) => isSpoken(each) && excused(each.span, [zone])),
    );
  const quoted = marked.filter(({ quote }) => quote.kind !== "indirect");
  const indirect = marked.filter(({ quote }) => quote.kind === "indirect");
  const optional = (each: Marked[]) => spansOf(each.filter(({ quote }) => quote.optional));
  const inMarks = said.filter(({ quote }) => quote.kind !== "indirect");
  // Without a speaker, words that nobody says are allowed: that is what an empty speaker means.
  const unclaimed = inMarks.filter((each) => isSpoken(each) || !excused(each.span, unspoken));
  scoreGroup(figures, quoted, unclaimed, optional(quoted));
  scoreGroup(
    figures,
    indirect,
    said.filter(({ quote }) => quote.kind === "indirect"),
    [...optional(indirect), ...spansOf(quoted)],
  );
  countFiledAsSaid(figures, marked, said);
}

const spansOf = (each: { span: Span }[]): Span[] => each.map(({ span }) => span);
const isSpoken = ({ quote }: Said): boolean => quote.speaker_text !== null;

/** What was extracted, as words of the labelled text, cut at paragraphs. Passages are left out. */
function saidIn(gold: KindText, prediction: Prediction): Said[] {
  const tokens = tokensOf(gold.text);
  const text = prediction.text ?? gold.text;
  const read = text === gold.text ? tokens : tokensOf(text);
  const positions = read === tokens ? read.map((_, i) => i) : positionsIn(tokens, read);
  return prediction.quotes
    .filter(({ kind }) => kind !== "passage")
    .flatMap((quote) => {
      const span = spanOf(read, quote).flatMap((token) => positions[token] ?? []);
      return pieces(gold.text, tokens, span, gold.wrapped).map((piece) => ({ quote, span: piece }));
    });
}

function scoreGroup(figures: Figures, marked: Marked[], said: Said[], zones: Span[]): void {
  const required = marked.filter(({ quote }) => !quote.optional);
  for (const [counts, least] of [
    [figures.exact, EXACT],
    [figures.overlap, OVERLAP],
  ] as const) {
    const pairs = pair(spansOf(required), spansOf(said), least);
    const taken = new Set(pairs.values());
    required.forEach(({ quote }, i) => {
      tally(counts, quote.kind, pairs.has(i) ? "tp" : "fn");
    });
    said.forEach(({ quote, span }, i) => {
      if (taken.has(i) || excused(span, zones)) return;
      tally(counts, quote.kind as GoldQuote["kind"], "fp");
      if (least !== EXACT) figures.complete.fp++;
    });
    if (least === EXACT) continue;
    required.forEach(({ quote }, i) => {
      const found = pairs.get(i);
      scorePair(figures, quote, found === undefined ? null : said[found]!.quote);
    });
  }
}

function tally(counts: Record<Group, Found>, kind: GoldQuote["kind"], what: keyof Found): void {
  const groups: Group[] = kind === "indirect" ? [kind, "all"] : [kind, "quoted", "all"];
  for (const group of groups) counts[group][what]++;
}

function scorePair(figures: Figures, gold: GoldQuote, said: SaidQuote | null): void {
  if (!said) {
    figures.complete.fn++;
    return;
  }
  const names = [gold.speaker_text, ...(gold.speaker_also ?? [])];
  const speaker = names.some((name) => sameSpeaker(name, said.speaker_text));
  count(figures.speakers, speaker);
  count(
    figures.lastNames,
    names.some((name) => sameLastName(name, said.speaker_text)),
  );
  if (gold.speaker_text === null) count(figures.nobody, said.speaker_text === null);
  if (gold.speaker_role !== null)
    count(figures.roles, roleF1(gold.speaker_role, said.speaker_role ?? null));
  else count(figures.inventedRoles, Boolean(said.speaker_role));
  const assertions = [gold.assertion, ...(gold.assertion_also ?? [])];
  const assertion = assertions.includes(said.assertion ?? "asserted");
  count(figures.assertions, assertion);
  count(figures.byAssertion[gold.assertion], assertion);
  if (speaker && assertion) figures.complete.tp++;
  else {
    figures.complete.fn++;
    figures.complete.fp++;
  }
}

/**
 * A statement is filed as asserted if anything that covers half of its words is, other than a statement around it that
 * was asserted.
 */
function countFiledAsSaid(figures: Figures, marked: Marked[], said: Said[]): void {
  const wasAsserted = ({ quote }: Marked) =>
    [quote.assertion, ...(quote.assertion_also ?? [])].includes("asserted");
  const asserted = spansOf(marked.filter(wasAsserted));
  const filed = spansOf(said.filter(({ quote }) => (quote.assertion ?? "asserted") === "asserted"));
  for (const { span } of marked.filter((each) => !wasAsserted(each))) {
    const around = asserted.filter((other) => common(other, span) === span.length);
    const covered = filed.some(
      (found) =>
        common(found, span) >= span.length / 2 &&
        !around.some((other) => overlapOf(other, found) >= OVERLAP),
    );
    count(figures.filedAsSaid, covered);
  }
}

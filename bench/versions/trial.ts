import { toCodePoints } from "../../lib/text/anchors/code-points";
import { anchors } from "../../lib/text/anchors/selectors";
import { type Reanchored, reanchor } from "../../lib/text/matching/reanchor";
import { random } from "../random";
import type { RealArticle } from "../real-articles";
import { Draft, type Range } from "./draft";
import { EDITS } from "./edits";
import { inventor } from "./invent";

/** What became of an anchor in an edited version, and what should have, by construction. */
export interface Trial {
  edit: string;
  words: string;
  found: Reanchored;
  /** Where the words are, in code points; null if they were changed or removed. */
  truth: Range | null;
  /** Where the rest of changed words is; null if they are unchanged or gone. */
  rest: Range | null;
}

/** Short spans tried besides the marked ones, since they are harder to tell apart. */
const SHORT_SPANS = 10;

/**
 * Edits real articles in every way and re-anchors what was marked in them. The edits
 * are the same at every run.
 */
export function trials(articles: RealArticle[], times: number, seed = 1): Trial[] {
  const next = random(seed);
  const make = inventor(next);
  const names = Object.keys(EDITS);
  const long = articles.filter(({ text, spans }) => text.length > 1000 && spans.length > 0);
  return Array.from({ length: times }, (_, k) => names[k % names.length]!).flatMap((edit) => {
    const { text, spans } = make.pick(long);
    const quotes = spans.map((span) => trimmed(text, span));
    const draft = new Draft(text);
    EDITS[edit]!(draft, make, quotes);
    const words = Array.from(text.matchAll(/\p{L}+(?: \p{L}+){0,2}/gu), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
    return tried(edit, draft, [...quotes, ...make.some(words, 1e9).slice(0, SHORT_SPANS)]);
  });
}

function tried(edit: string, draft: Draft, spans: Range[]): Trial[] {
  const { before, text: after } = draft;
  const [old, now, anchor] = [toCodePoints(before), toCodePoints(after), anchors(before)];
  const points = (range: Range) => ({ start: now(range.start), end: now(range.end) });
  const found = reanchor(
    before,
    after.normalize("NFC"),
    spans.map(({ start, end }) => anchor(old(start), old(end))),
  );
  return spans.map((span, k) => {
    const became = draft.became(span);
    return {
      edit,
      words: before.slice(span.start, span.end),
      found: found[k]!,
      truth: became?.stands ? points(became) : null,
      rest: became && !became.stands ? points(became) : null,
    };
  });
}

function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}

const isPlaced = ({ found }: Trial) => found.class === "INTACT" || found.class === "MOVED";

/** Whether an anchor was put on the wrong text: the worst error. */
export const isWrong = (trial: Trial): boolean => {
  const { found, truth } = trial;
  if (!isPlaced(trial) || !("span" in found)) return false;
  return found.span.start !== truth?.start || found.span.end !== truth.end;
};

/** Whether an anchor was put on the right text. */
export const isFoundAgain = (trial: Trial): boolean => isPlaced(trial) && !isWrong(trial);

/** Whether at least part of the rest of changed words was suggested. */
export const isNear = ({ found, rest }: Trial): boolean =>
  "span" in found && rest !== null && found.span.start < rest.end && found.span.end > rest.start;

// Two people who take turns, where a paragraph has only their words: "“Who pays?” asked Ann Lee. “You do,” said Bo Tan.
// | “And when?”"
import { countBefore } from "@/lib/core/binary-search";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import type { Candidate } from "./candidates";

/**
 * Who takes the turn in a paragraph of nothing but quoted words: whoever spoke before the last speaker, if that one has
 * just asked something, or if the words ask something, and either the last speaker is named with the next ones or the
 * one before asked something, too. Returns the index of the candidate, or -1.
 */
export function turnTaker({ parsed }: Syntax, span: QuotedSpan, candidates: Candidate[]): number {
  const [any] = candidates;
  if (!any) return -1;
  const { shape, history } = any;
  const { entity, entityBefore, paragraphsBack } = history;
  if (!shape.alone || !shape.startsParagraph || !shape.endsParagraph || paragraphsBack !== 1)
    return -1;
  if (entity < 0 || entityBefore < 0) return -1;
  const { tokens, spans } = parsed;
  const here = countBefore(spans, ({ start }) => start < span.start);
  const asked = asks(parsed, spans[here - 1]);
  const next = spans[here + 1];
  const answered = next ? tokens[next.firstToken]!.paragraph : -1;
  const isNamedNext = candidates.some(
    ({ mention, placement }) =>
      placement.after && mention.entity === entity && tokens[mention.head]!.paragraph === answered,
  );
  const home = tokens[span.firstToken]!.paragraph;
  const earlier = spans
    .slice(Math.max(0, here - MAX_SPANS), here)
    .findLast(({ firstToken }) => tokens[firstToken]!.paragraph < home - 1);
  const asksAgain = asks(parsed, span) && (isNamedNext || asks(parsed, earlier));
  if (!asked && !asksAgain) return -1;
  return candidates.findLastIndex(({ mention, placement }) => {
    const back = placement.after ? 0 : placement.paragraphs;
    return mention.entity === entityBefore && back >= 1 && back <= MAX_BACK;
  });
}

const MAX_BACK = 3;
const MAX_SPANS = 4;

const asks = ({ tokens }: Syntax["parsed"], span: QuotedSpan | undefined): boolean =>
  tokens[span ? span.lastToken - 1 : -1]?.text === "?";

// The speakers of words in quotation marks, by the clauses around them.
import { NOBODY, type Speaker } from "../reading";
import { besides, framed } from "./around";
import { CARRIED, type Found, found, isBare } from "./found";
import { type Head, headOf } from "./heads";
import type { Subjects } from "./people/subjects";
import type { Piece } from "./pieces";
import { isPerson } from "./words/sources";

/** A paragraph, as far as it has been read. */
export interface Context {
  readonly text: string;
  readonly folded: string;
  readonly pieces: Piece[];
  readonly subjects: Subjects;
  /** The last verb of saying in the sentence, and who says it. */
  readonly governor: { head: Head; speaker: Speaker; piece: number } | null;
  /** Who the sentence is about, and the clause that says so. */
  readonly topic: Speaker | null;
  readonly topicPiece: number;
}

/** A quotation of this many characters or fewer may be a term. */
export const TERM = 8;
const INTRODUCED = "a clause about them introduces the words";
const REACTION = /^(?:回应|反驳|驳斥|回击|反击|回敬|回呛)/u;

/** The speaker of a quotation of a given length. `joined` is the piece that precedes it in its sentence. */
export function attributed(
  context: Context,
  k: number,
  joined: Piece | null,
  length: number,
): Found | null {
  const { governor } = context;
  const introduces =
    governor && governor.piece === k - 1 && isBare(context.folded, governor.head, joined!);
  if (introduces) return found(governor, 0.93, "the verb introduces the words");
  const behind = after(context, k);
  if (behind) return found(behind, 0.9, "the verb follows the words");
  const frame =
    joined &&
    !joined.quote &&
    framed(context.folded, joined, context.pieces[k]!.quote!.close, context.subjects);
  if (frame) return frame;
  if (governor) {
    const by = found(governor, 0.8, "the verb introduces the words");
    // 否认分拆计划：| “…”: the words are how someone denies it.
    const isHow = by.assertion === "denied" && joined?.mark === "：";
    return isHow ? { ...by, assertion: "asserted" } : by;
  }
  // “…” | 田桂花指着门前的路， | “…”: the person who acts between the words.
  const acts = joined?.mark === "，" && context.topicPiece === k - 1;
  const beat = acts && (context.pieces[k - 2]?.quote || isPerson(context.topic?.role ?? null));
  const opens = (beat || joined?.mark === "：") && !joined?.quote;
  const who = opens ? context.topic : null;
  if (who) return { ...CARRIED, speaker: who, confidence: 0.75, because: INTRODUCED };
  const alone = joined === null && !context.pieces[k - 1]?.quote;
  const beside = alone ? besides(context.folded, context.pieces, k, context.subjects) : null;
  if (beside) return beside;
  const again = joined === null && length > TERM / 2 ? context.subjects.again() : null;
  const confidence = k === 0 ? 0.6 : 0.7;
  return again && { ...CARRIED, speaker: again, confidence };
}

/**
 * The clause after a quotation that names its speaker: “...” | 毛宁说。 Returns null if the verb introduces the next words.
 */
function after(context: Context, k: number): { head: Head; speaker: Speaker } | null {
  const quote = context.pieces[k]!.quote!;
  const next = context.pieces[k + 1];
  if (!next || next.quote || next.start - quote.close > 2) return null;
  const head = headOf(context.folded, next, context.subjects);
  // “...”，但他提醒，…: a connective begins something else.
  if (!head || head.subject.linked || !isBare(context.folded, head, next)) return null;
  const own = head.subject.kind !== "same" || head.subject.speaker.span![0] >= next.start;
  // 「...」。毛宁说，…: a new sentence reports something else.
  const apart = /[。！？]/u.test(context.text.slice(quote.close, next.start));
  // …表示，不接受“…”。| 白宫未回应。: the sentence of the words has its own verb.
  if (apart && (next.mark !== "。" || context.governor)) return null;
  // “…。”| 部长回应说，…: someone else replies to the words.
  const answers = next.mark === "，" && !context.pieces[k + 2]?.quote && REACTION.test(head.cue);
  if (answers && context.subjects.last !== NOBODY) return null;
  const ended = /[，,]/u.test(context.text[quote.end - 1]!);
  const introduces = next.mark === "：" || (next.mark === "" && context.pieces[k + 2]?.quote);
  return own && (ended || !introduces) ? { head, speaker: head.subject.speaker } : null;
}

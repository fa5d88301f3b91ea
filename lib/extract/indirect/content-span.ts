/** Where the content is relative to its verb, or to "according to". */
type Shape = "after" | "before" | "according after" | "according before" | "colon";

/** Part of a sentence that may be the content of indirect speech. Token indices. */
export interface ContentSpan {
  /** The verb, "according", or the colon after a name. */
  cue: number;
  shape: Shape;
  first: number;
  /** Exclusive. */
  last: number;
  /** The rule that set each end. */
  from: string;
  to: string;
}

import type { Assertion, GoldHead } from "./gold";

/** A quotation as `npm run extract` writes it, as far as it is judged. */
export interface SaidQuote {
  start: number;
  end: number;
  kind: "direct" | "mixed" | "indirect" | "passage";
  speaker_text: string | null;
  speaker_role?: string | null;
  /** Asserted, if it isn't given. */
  assertion?: Assertion;
}

/** A line of `npm run extract`, as far as it is judged. */
export interface Prediction extends Partial<GoldHead> {
  id: string;
  /** The text to which the offsets belong, if it isn't the text that was given. */
  text?: string;
  language?: string | null;
  unsupported?: string;
  quotes: SaidQuote[];
}

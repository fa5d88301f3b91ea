/** Whether a speaker says the words; see the contract of `npm run extract`. */
export type Assertion = "asserted" | "denied" | "withheld" | "hypothetical";

/** A quotation as the labeller marked it. Offsets count UTF-16 code units of the text. */
export interface GoldQuote {
  start: number;
  end: number;
  text: string;
  kind: "direct" | "mixed" | "indirect";
  /** The fullest name that the text gives, or null if nobody said the words. */
  speaker_text: string | null;
  /** Other answers that are right too; null stands for nobody. */
  speaker_also?: (string | null)[];
  speaker_role: string | null;
  assertion: Assertion;
  assertion_also?: Assertion[];
  /** Neither required nor counted as a mistake. */
  optional?: true;
}

/** What the head of an article says of it. A field is null if the head doesn't give it. */
export interface GoldHead {
  title: string | null;
  byline: string | null;
  publishedAt: string | null;
  publisher: string | null;
  url: string | null;
}

/** A text with everything that is said in it. */
export interface KindText {
  id: string;
  style: string;
  language: string;
  /** The language is one that isn't read: marks are found and speakers left empty. */
  unsupported?: "language";
  /** Lines are broken by hand: only an empty line ends a paragraph. */
  wrapped?: true;
  head?: GoldHead;
  text: string;
  quotes: GoldQuote[];
  /** Words in quotation marks that nobody says: terms of art, names, titles. */
  unspoken: { start: number; end: number }[];
}

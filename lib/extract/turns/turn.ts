/** Who a label refers to. */
export interface TurnSpeaker {
  name: string | null;
  role: string | null;
  because: string;
}

/** What one speaker of a transcript says in one paragraph. Offsets count UTF-16 code units. */
export interface Turn {
  paragraph: number;
  start: number;
  end: number;
  speaker: TurnSpeaker;
  /** The label, which may be before an earlier paragraph. */
  label: [number, number];
  /** Whether the paragraph has no label of its own, so that the previous speaker continues. */
  carried: boolean;
  /** Someone unnamed asks a question, which is not evidence of what anyone thinks. */
  asks: boolean;
  /** The label is a name on the line above, without a colon. */
  above?: true;
}

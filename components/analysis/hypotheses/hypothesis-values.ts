import type { HypothesisColumn } from "./matrix-line";

/** A hypothesis that is not retired, as its forms need it. */
export interface OpenHypothesis extends HypothesisColumn {
  version: number;
}

/** What the forms of a hypothesis are given. */
export interface HypothesisFormProps {
  slug: string;
  /** Whose unsaved text this is. */
  person: string;
  hypothesis: OpenHypothesis;
  /** Its place among the others, from 1, and how many there are. */
  place: number;
  of: number;
  onClose: () => void;
}

/** What the form that changes a hypothesis holds. */
export type HypothesisValues = { version: number; text: string; place: number };

export const hypothesisValuesOf = ({ version, text, place }: HypothesisValues) => ({
  version,
  text,
  place,
});

/** The edit command's input: only what differs from what the person saw, so that its place is sent if they moved it. */
export const hypothesisChangesOf = (
  opened: HypothesisValues,
  { version, text, place }: HypothesisValues,
) => ({
  version,
  ...(text !== opened.text && { text }),
  ...(place !== opened.place && { place }),
});

/** What the screens call its fields. */
export const HYPOTHESIS_WORDS = { text: "hypothesis", place: "position" } as const;

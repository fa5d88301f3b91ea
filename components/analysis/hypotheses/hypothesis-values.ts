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

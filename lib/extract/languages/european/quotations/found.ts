import type { Assertion } from "../../../types";
import type { Speaker } from "../../reading";

/** Who says something, and how that is known. */
export interface Found {
  speaker: Speaker;
  cue: string | null;
  assertion: Assertion;
  /** How sure that is, 0 to 1. */
  confidence: number;
  because: string;
}

/** A speaker who asserts the words, if one was found. */
export const asserted = (
  speaker: Speaker | null,
  cue: string | null,
  confidence: number,
  because: string,
): Found | null => speaker && { speaker, cue, confidence, because, assertion: "asserted" };

/** What is found if nobody in particular says the words: "Certains diront : | «...»" */
export const SAID_BY_NOBODY: Found = {
  speaker: { name: null, role: null, span: null },
  cue: null,
  assertion: "hypothetical",
  confidence: 0,
  because: "said by nobody in particular",
};

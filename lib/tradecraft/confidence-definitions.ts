import type { Confidence } from "./confidence";

/**
 * What a confidence says about the basis of a judgement, not about the likelihood of the event. After Joint
 * Publication 2-0, Joint Intelligence, appendix A. ICD 203 forbids confidence and likelihood in one sentence.
 */
export const CONFIDENCE_DEFINITIONS: Record<Confidence, string> = {
  LOW: "Uncorroborated, from good or marginal sources; many assumptions, glaring gaps.",
  MODERATE: "Partly corroborated, from good sources; several assumptions, some gaps.",
  HIGH: "Well corroborated, from proven sources; few assumptions, minor gaps.",
};

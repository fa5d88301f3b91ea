/** How confident an analyst is in a judgement (ICD 203, D.6.e(2)(a)). */
export const CONFIDENCES = ["LOW", "MODERATE", "HIGH"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CONFIDENCE_LABELS: Record<Confidence, string> = {
  LOW: "Low",
  MODERATE: "Moderate",
  HIGH: "High",
};

/** The confidence in an edition's judgement, as a sentence of its own. */
export const confidenceSentence = (confidence: Confidence): string =>
  `Confidence in this judgement is ${CONFIDENCE_LABELS[confidence].toLowerCase()}.`;

/** The confidence of someone who dissents from it: "Confidence is low". */
export const confidenceWords = (confidence: Confidence): string =>
  `Confidence is ${CONFIDENCE_LABELS[confidence].toLowerCase()}`;

/** The same, as a sentence of its own. */
export const dissentConfidence = (confidence: Confidence): string =>
  `${confidenceWords(confidence)}.`;

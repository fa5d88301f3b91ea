/** How confident an analyst is in a judgement (ICD 203, D.6.e(2)(a)). */
export const CONFIDENCES = ["LOW", "MODERATE", "HIGH"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CONFIDENCE_LABELS: Record<Confidence, string> = {
  LOW: "Low",
  MODERATE: "Moderate",
  HIGH: "High",
};

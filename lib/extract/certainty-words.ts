/**
 * A probability that a model gives, in per cent: "93%". No model is sure, so where it rounds to all or nothing, "over 99%"
 * or "under 1%".
 */
export function certaintyWords(probability: number): string {
  const percent = Math.round(100 * probability);
  if (percent >= 100) return "over 99%";
  return percent <= 0 ? "under 1%" : `${percent}%`;
}

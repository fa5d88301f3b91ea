import { CONFIDENCE_LABELS, type Confidence } from "@/lib/tradecraft/confidence";

interface ConfidenceBarsProps {
  value: Confidence;
  /** Shows the bars only. Their name is read out and shown on hover. */
  bare?: boolean;
}

/** One to three bars, drawn by marks.css, and the word. */
export function ConfidenceBars({ value, bare }: ConfidenceBarsProps) {
  const className = `bars ${value.toLowerCase()}`;
  if (!bare) return <span className={className}>{CONFIDENCE_LABELS[value]}</span>;
  const name = `${CONFIDENCE_LABELS[value]} confidence`;
  return <span role="img" aria-label={name} title={name} className={className} />;
}

import { CONFIDENCE_LABELS, type Confidence } from "@/lib/tradecraft/confidence";

interface ConfidenceBarsProps {
  value: Confidence;
  /** Shows the bars only. Their title names them, for screen readers too. */
  bare?: boolean;
}

/** One to three bars, drawn by marks.css, and the word. */
export function ConfidenceBars({ value, bare }: ConfidenceBarsProps) {
  const className = `bars ${value.toLowerCase()}`;
  if (!bare) return <i className={className}>{CONFIDENCE_LABELS[value]}</i>;
  const name = `${CONFIDENCE_LABELS[value]} confidence`;
  return <i role="img" title={name} className={className} />;
}

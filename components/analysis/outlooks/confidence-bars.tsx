import { CONFIDENCE_LABELS, CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";

interface ConfidenceBarsProps {
  value: Confidence;
  /** Shows the bars only. Their name is read out and shown on hover. */
  bare?: boolean;
}

export function ConfidenceBars({ value, bare }: ConfidenceBarsProps) {
  const level = CONFIDENCES.indexOf(value);
  const name = `${CONFIDENCE_LABELS[value]} confidence`;
  return (
    <span
      role="img"
      aria-label={name}
      title={bare ? name : undefined}
      className="inline-flex items-center gap-2 whitespace-nowrap"
    >
      <svg viewBox="0 0 18 10" className="h-2.5 w-4.5 shrink-0" aria-hidden="true">
        {CONFIDENCES.map((step, i) => (
          <rect
            key={step}
            x={i * 6.5 + 0.5}
            y={0.5}
            width={4}
            height={9}
            className={i <= level ? "fill-ink stroke-ink" : "fill-transparent stroke-control"}
          />
        ))}
      </svg>
      {!bare && CONFIDENCE_LABELS[value]}
    </span>
  );
}

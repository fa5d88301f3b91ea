import { cx } from "@/components/ui/cx";
import { ALERT_LABELS, type Alert } from "@/lib/tradecraft/trend";

interface AlertMarkProps {
  alert: Alert;
  /** Whether only the triangle is seen, as in a table. */
  bare?: boolean;
}

/** A triangle, filled for a risk and hollow for an opportunity. */
export function AlertMark({ alert, bare }: AlertMarkProps) {
  const risk = alert === "CONFLICT_RISK";
  return (
    <span
      title={bare ? ALERT_LABELS[alert] : undefined}
      className={cx(
        "inline-flex items-center gap-1.5 whitespace-nowrap",
        risk ? "text-deteriorated" : "text-improved",
        bare && "ml-1.5",
      )}
    >
      <svg
        viewBox="0 0 11 10"
        aria-hidden="true"
        className={cx("w-2.75 shrink-0 stroke-current", risk ? "fill-current" : "fill-transparent")}
      >
        <path d="M5.5 1.2 10 9H1z" strokeLinejoin="round" />
      </svg>
      <span className={bare ? "sr-only" : undefined}>{ALERT_LABELS[alert]}</span>
    </span>
  );
}

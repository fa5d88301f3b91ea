interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** Replaces "Decided 7 of 21". */
  text?: string;
}

/** "Decided 7 of 21", with a bar. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const share = max > 0 ? Math.min(value / max, 1) : 0;
  return (
    <div className="grid grid-cols-[max-content_1fr] items-center gap-3 text-sm">
      <span className="whitespace-nowrap tabular-nums">
        {text ?? `${label} ${value} of ${max}`}
      </span>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={text}
        className="h-1 min-w-16 overflow-clip rounded-full bg-track"
      >
        <div className="h-full bg-ink" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}

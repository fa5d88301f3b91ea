import { cx } from "@/components/ui/cx";
import { BANDS, type LikelihoodScale, likelihoodBand } from "@/lib/tradecraft/likelihood";

interface LikelihoodTrackProps {
  percent: number;
  scale: LikelihoodScale;
  previous?: number;
  /** Whether it is taller, with titles on the bands. */
  full?: boolean;
}

/** The bands of a scale from 0 to 100%, with the current band filled and a dot at the percentage. */
export function LikelihoodTrack({ percent, scale, previous, full }: LikelihoodTrackProps) {
  const current = likelihoodBand(percent, scale);
  return (
    <span className={cx("relative block", full ? "h-1.5" : "h-1")}>
      {BANDS[scale].map((band) => (
        <span
          key={band.term}
          title={full ? `${band.term}, ${band.from} to ${band.to}%` : undefined}
          style={{ left: `${band.from}%`, width: `calc(${band.to - band.from}% - 1px)` }}
          className={cx(
            "absolute",
            band.term === current?.term ? "-inset-y-0.75 bg-control" : "inset-y-0 bg-track",
          )}
        />
      ))}
      {previous !== undefined && (
        <Dot at={previous} className="border-[1.5px] border-ink bg-paper" full={full} />
      )}
      <Dot at={percent} className="bg-ink" full={full} />
    </span>
  );
}

function Dot({ at, className, full }: { at: number; className: string; full?: boolean }) {
  return (
    <span
      style={{ left: `${at}%` }}
      className={cx(
        "absolute top-1/2 -translate-1/2 rounded-full",
        full ? "size-3" : "size-2",
        className,
      )}
    />
  );
}

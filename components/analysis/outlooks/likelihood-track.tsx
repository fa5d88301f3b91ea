import { cx } from "@/components/ui/cx";
import { BANDS, type LikelihoodScale, likelihoodBand } from "@/lib/tradecraft/likelihood";

interface LikelihoodTrackProps {
  percent: number;
  scale: LikelihoodScale;
  previous?: number;
}

/** The bands of a scale from 0 to 100%, with the current band filled and a dot at the percentage. */
export function LikelihoodTrack({ percent, scale, previous }: LikelihoodTrackProps) {
  const current = likelihoodBand(percent, scale);
  return (
    <span className="relative block h-1.5">
      {BANDS[scale].map((band) => (
        <span
          key={band.term}
          title={`${band.term}, ${band.from} to ${band.to}%`}
          style={{ left: `${band.from}%`, width: `calc(${band.to - band.from}% - 1px)` }}
          className={cx(
            "absolute",
            band.term === current?.term ? "-inset-y-0.75 bg-control" : "inset-y-0 bg-track",
          )}
        />
      ))}
      {previous !== undefined && (
        <Dot at={previous} className="border-[1.5px] border-ink bg-paper" />
      )}
      <Dot at={percent} className="bg-ink" />
    </span>
  );
}

function Dot({ at, className }: { at: number; className: string }) {
  return (
    <span
      style={{ left: `${at}%` }}
      className={cx("absolute top-1/2 size-3 -translate-1/2 rounded-full", className)}
    />
  );
}

import { BANDS, type LikelihoodScale, likelihoodBand } from "@/lib/tradecraft/likelihood";

interface LikelihoodTrackProps {
  percent: number | null;
  scale: LikelihoodScale;
  previous: number | undefined;
}

/** The bands of a scale from 0 to 100%, with the current band filled and a dot at the percentage. */
export function LikelihoodTrack({ percent, scale, previous }: LikelihoodTrackProps) {
  const current = percent === null ? null : likelihoodBand(percent, scale);
  return (
    <span className="bands">
      {BANDS[scale].map((band) => (
        <span
          key={band.term}
          title={`${band.term}, ${band.from} to ${band.to}%`}
          style={{ left: `${band.from}%`, right: `${100 - band.to}%` }}
          className={band === current ? "current" : undefined}
        />
      ))}
      {previous !== undefined && <s style={{ left: `${previous}%` }} />}
      {percent !== null && <b style={{ left: `${percent}%` }} />}
    </span>
  );
}

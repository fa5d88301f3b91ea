import { BANDS, type LikelihoodScale } from "@/lib/tradecraft/likelihood";

/** The words of a scale, each at the middle of its band. */
export const BandLabels = ({ scale }: { scale: LikelihoodScale }) => (
  <div className="band-labels">
    {BANDS[scale].map(({ term, from, to }) => (
      <span key={term} style={{ bottom: `${(from + to) / 2}%` }}>
        {term}
      </span>
    ))}
  </div>
);

import { BANDS, type LikelihoodScale } from "@/lib/tradecraft/likelihood";

/** The words of a scale, each at the middle of its band. */
export function BandLabels({ scale }: { scale: LikelihoodScale }) {
  return (
    <div className="relative h-60">
      {BANDS[scale].map(({ term, from, to }) => (
        <span
          key={term}
          style={{ bottom: `${(from + to) / 2}%` }}
          className="absolute right-0 translate-y-1/2 text-right leading-none first-letter:uppercase"
        >
          {term}
        </span>
      ))}
    </div>
  );
}

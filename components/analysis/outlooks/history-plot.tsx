import { CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";
import { BANDS, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { COLUMNS } from "./history-axes";
import type { HistoryPaths } from "./history-paths";

/** Confidence as the weight of the line, in pixels. */
const WEIGHTS: Record<Confidence, number> = { LOW: 1.5, MODERATE: 3, HIGH: 5 };

/** The estimate and the dissents on the bands of the scale. */
export function HistoryPlot({ paths }: { paths: HistoryPaths }) {
  const { scale, crossings, dissents, rises, levels, dots } = paths;
  return (
    <svg viewBox={`0 0 ${COLUMNS} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path d={bandsPath(scale)} className="bands" />
      {crossings && <path d={crossings} className="crossings" />}
      {dissents.map((d, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no names, and never change
        <path key={at} d={d} className="dissent" />
      ))}
      <path d={rises} />
      {CONFIDENCES.map(
        (confidence, at) =>
          levels[at] && <path key={confidence} d={levels[at]} strokeWidth={WEIGHTS[confidence]} />,
      )}
      {dots && <path d={dots} strokeWidth="8" strokeLinecap="round" />}
    </svg>
  );
}

/** Each band with a gap above it, so that neighbours are told apart. */
const bandsPath = (scale: LikelihoodScale): string =>
  BANDS[scale].map(({ from, to }) => `M0 ${100 - from}H${COLUMNS}V${100 - to + 0.5}H0z`).join("");

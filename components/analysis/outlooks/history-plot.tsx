import { BANDS, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { COLUMNS } from "./history-axes";
import type { HistoryPicture } from "./history-picture";

/** Confidence as the weight of the line, in pixels: low, moderate and high. */
const WEIGHTS = [1.5, 3, 5];

/** The estimate and the dissents on the bands of the scale. */
export function HistoryPlot({ picture }: { picture: HistoryPicture }) {
  const { scale, crossings, dissents, rises, levels, dots } = picture;
  return (
    <svg viewBox={`0 0 ${COLUMNS} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path d={bandsPath(scale)} className="bands" />
      {crossings && <path d={crossings} className="crossings" />}
      {dissents.map((d, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no names, and never change
        <path key={at} d={d} className="dissent" />
      ))}
      <path d={rises} />
      {levels.map((d, at) => d && <path key={WEIGHTS[at]} d={d} strokeWidth={WEIGHTS[at]} />)}
      {dots && <path d={dots} strokeWidth="8" strokeLinecap="round" />}
    </svg>
  );
}

/** Each band with a gap above it, so that neighbours are told apart. */
const bandsPath = (scale: LikelihoodScale): string =>
  BANDS[scale].map(({ from, to }) => `M0 ${100 - from}H${COLUMNS}V${100 - to + 0.5}H0z`).join("");

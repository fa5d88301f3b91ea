import { counted } from "@/lib/core/wording";
import { BANDS, type LikelihoodScale, SCALE_LABELS } from "@/lib/tradecraft/likelihood";
import { type Calibration, calibrationSentence, MIN_FORECASTS } from "@/lib/tradecraft/scores";

interface CalibrationDiagramProps {
  scale: LikelihoodScale;
  /** Of any scale; those of the others are left out. */
  calibrations: readonly Calibration[];
  /** Whose forecasts: "This desk". */
  whose: string;
  /** The address of the forecasts given a word. */
  hrefOf: (word: string) => string;
}

const percent = (share: number): number => Math.round(100 * share);

/**
 * What came true of the forecasts given each word: a table whose pictures show the band of the word, the share that
 * came true as a dot and its 90% interval as a line. Every word of the scale has its row, used or not.
 */
export function CalibrationDiagram({
  scale,
  calibrations,
  whose,
  hrefOf,
}: CalibrationDiagramProps) {
  const byTerm = new Map(
    calibrations.filter((each) => each.scale === scale).map((each) => [each.band.term, each]),
  );
  return (
    <table className="w-full max-w-prose text-sm tabular-nums">
      <caption className="mb-2 text-left text-xs text-secondary">
        {whose}, by {SCALE_LABELS[scale]}. Bar: what the word means. Dot: the share that came true.
        Line: its 90% interval. Words with fewer than {MIN_FORECASTS} forecasts aren’t judged.
      </caption>
      <thead className="text-left text-xs text-secondary [&_th]:font-medium">
        <tr>
          <th scope="col">Word</th>
          <th scope="col">
            <span aria-hidden="true" className="flex justify-between">
              <span>0%</span>
              <span>50%</span>
              <span>100%</span>
            </span>
            <span className="sr-only">Chart</span>
          </th>
          <th scope="col" className="text-right">
            Came true
          </th>
        </tr>
      </thead>
      <tbody className="[&_tr]:border-t">
        {BANDS[scale].toReversed().map(({ term, from, to }) => {
          const found = byTerm.get(term);
          return (
            <tr key={term} title={found && calibrationSentence(found)}>
              <th
                scope="row"
                className="w-32 py-1.5 pr-3 text-left font-normal first-letter:uppercase"
              >
                {term}
              </th>
              <td className="px-2">
                <WordPicture from={from} to={to} calibration={found} />
              </td>
              <td className="w-28 pl-3 text-right whitespace-nowrap">
                <CameTrue calibration={found} term={term} href={hrefOf(term)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CameTrueProps {
  calibration?: Calibration;
  term: string;
  /** The address of the forecasts that it counts. */
  href: string;
}

function CameTrue({ calibration, term, href }: CameTrueProps) {
  if (!calibration) return <span className="text-secondary">not used</span>;
  const { cameTrue, forecasts, interval } = calibration;
  if (!interval)
    return (
      <span className="text-secondary">
        <a href={href} aria-label={`${counted(forecasts, "forecast")}: ${term}`} className="link">
          {forecasts}
        </a>
        : too few
      </span>
    );
  return (
    <>
      {percent(cameTrue / forecasts)}%{" "}
      <a
        href={href}
        aria-label={`${cameTrue} of ${counted(forecasts, "forecast")}: ${term}`}
        className="link"
      >
        {cameTrue} of {forecasts}
      </a>
      <span className="sr-only">
        , 90% interval {percent(interval.low)} to {percent(interval.high)}%
      </span>
    </>
  );
}

interface WordPictureProps {
  from: number;
  to: number;
  calibration?: Calibration;
}

function WordPicture({ from, to, calibration }: WordPictureProps) {
  const { interval, cameTrue = 0, forecasts = 1 } = calibration ?? {};
  return (
    <svg
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      className="block h-4 w-full overflow-visible"
      fill="none"
      aria-hidden="true"
    >
      <path d="M0 8H100" className="stroke-rule" vectorEffect="non-scaling-stroke" />
      <path d={`M${from} 2H${to}V14H${from}z`} className="fill-track" />
      {interval && (
        <g className="stroke-ink" strokeLinecap="round">
          <path
            d={`M${percent(interval.low)} 8H${percent(interval.high)}`}
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={`M${percent(cameTrue / forecasts)} 8h0`}
            strokeWidth="9"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      )}
    </svg>
  );
}

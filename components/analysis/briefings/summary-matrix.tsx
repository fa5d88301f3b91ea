"use client";

import {
  BANDS,
  type LikelihoodScale,
  SCALE_LABELS,
  scaleInWords,
} from "@/lib/tradecraft/likelihood";
import { acrossOf, MATRIX, type MatrixPoint, middleOf } from "./matrix-places";

const { width, top, row, levels, left, right } = MATRIX;
const bottom = top + row * levels;

interface SummaryMatrixProps {
  points: MatrixPoint[];
  /** What the numbers of the points stand for, and how many issues have no point. */
  note: string;
  /** The scales that the issues use. The bands are those of the first. */
  scales: LikelihoodScale[];
}

/**
 * The issues by likelihood and salience, each a link, with the words of the scale. The table at a glance has the same
 * figures. It is in the page as the server draws it; the points alone are sent as data, so that its markup is sent once.
 * See outlook-matrix.css.
 */
export function SummaryMatrix({ points, note, scales }: SummaryMatrixProps) {
  const [scale] = scales;
  if (!scale) return null;
  // The ends need no figures.
  const edges = new Set(BANDS[scale].flatMap(({ from, to }) => [from, to]));
  for (const end of [0, 100]) edges.delete(end);
  return (
    <figure className="outlook-matrix">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links inside SVG */}
      <svg
        role="group"
        aria-label="Issues by likelihood and salience"
        viewBox={`0 0 ${width} ${bottom + 18}`}
      >
        {BANDS[scale].map(({ from, to, term }, at) => (
          <rect
            key={term}
            className={at % 2 ? "band odd" : "band"}
            x={acrossOf(from)}
            y={top}
            width={acrossOf(to) - acrossOf(from)}
            height={bottom - top}
          />
        ))}
        {Array.from({ length: levels }, (_, at) => levels - at).map((salience) => (
          <g key={salience}>
            <path
              className="line"
              d={`M${left} ${middleOf(salience) + row / 2}H${width - right}`}
            />
            <text x={left - 8} y={middleOf(salience) + 4} textAnchor="end">
              {salience}
            </text>
          </g>
        ))}
        {[...edges].map((edge) => (
          <text key={edge} x={acrossOf(edge)} y={bottom + 15} textAnchor="middle">
            {edge}
          </text>
        ))}
        {points.map(({ slug, mark, label, x, y, was, resolved, labelX }) => (
          <a key={slug} href={`/issues/${slug}`} aria-label={label}>
            <title>{label}</title>
            <rect
              className="hit"
              x={labelX < x ? labelX - 5 - 7 * mark.length : x - 8}
              y={y - 12}
              width={Math.abs(labelX - x) + 13 + 7 * mark.length}
              height={24}
            />
            {was !== null && <path className="from" d={`M${was} ${y}H${x}`} />}
            <circle className={resolved ? "resolved" : undefined} cx={x} cy={y} r={4.5} />
            <text x={labelX} y={y + 4} textAnchor={labelX < x ? "end" : "start"}>
              {mark}
            </text>
          </a>
        ))}
      </svg>
      <figcaption>
        Horizontal axis: likelihood of the lead forecast, in per cent. Vertical axis: salience. A
        line shows the move from the previous estimate.
        {points.some(({ resolved }) => resolved) && " Hollow points are resolved."}
        {note && ` ${note}`}
        {scales.map((each) => (
          <span key={each}>{`${SCALE_LABELS[each]}: ${scaleInWords(each)}`}</span>
        ))}
      </figcaption>
    </figure>
  );
}

import type { CSSProperties } from "react";
import { cx } from "@/components/ui/cx";
import {
  BANDS,
  type LikelihoodScale,
  likelihoodBand,
  likelihoodTerm,
} from "@/lib/tradecraft/likelihood";
import { DueMark } from "./due-mark";

/** Where the dots are, in per cent of the track; see marks.css. */
type Places = CSSProperties & Partial<Record<"--at" | "--was", number>>;

interface LikelihoodCellProps {
  percent: number;
  scale: LikelihoodScale;
  /** The previous likelihood, shown as a hollow dot. */
  previous?: number | undefined;
  /** Whether its forecast waits for its resolution. */
  due?: boolean | null;
  /** How its forecast turned out, in a word. */
  resolved?: string | null;
  /** Who dissents from it, each with their figure; null or left out if nobody does. */
  dissents?: readonly string[] | null | undefined;
}

/** A likelihood in one line: a small ruler, the percentage and its term or, once it is known, the outcome. */
export function LikelihoodCell(props: LikelihoodCellProps) {
  const { percent, scale, previous, due, resolved, dissents } = props;
  const places: Places = {
    "--at": percent,
    ...(previous !== undefined && { "--was": previous }),
  };
  return (
    <i className={cx("ruler", bandsClass(scale), bandClass(percent, scale))} style={places}>
      {previous !== undefined && <s>{`was ${previous}%`}</s>}
      <b>{`${percent}%`}</b>
      {resolved ? (
        <strong>{`resolved: ${resolved}`}</strong>
      ) : (
        ` ${likelihoodTerm(percent, scale) ?? "between bands"}`
      )}
      {due && <DueMark />}
      {dissents && (
        <i title={`Dissent: ${dissents.join(", ")}`}>
          {`${dissents.length} ${dissents.length === 1 ? "dissent" : "dissents"}`}
        </i>
      )}
    </i>
  );
}

/** The class that draws a scale's bands. A ruler without one has those of ICD 203, the same in both rows. */
export const bandsClass = (scale: LikelihoodScale): string | null =>
  scale === "PHIA" ? "phia" : null;

/** The class that fills the band of a likelihood, if it is in one; see bands.css. */
function bandClass(percent: number, scale: LikelihoodScale): string | null {
  const band = likelihoodBand(percent, scale);
  return band && `b${BANDS[scale].indexOf(band) + 1}`;
}

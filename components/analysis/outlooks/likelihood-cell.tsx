import type { CSSProperties } from "react";
import { cx } from "@/components/ui/cx";
import {
  type LikelihoodScale,
  likelihoodBand,
  likelihoodPhrase,
  likelihoodTerm,
} from "@/lib/tradecraft/likelihood";
import { DueMark } from "./due-mark";

/** Percentages of the track; see marks.css. */
type Places = CSSProperties & Partial<Record<"--at" | "--from" | "--to" | "--was", string>>;

interface LikelihoodCellProps {
  percent: number;
  scale: LikelihoodScale;
  /** The previous likelihood, shown as a hollow dot. */
  previous?: number | undefined;
  /** Whether its forecast waits for its resolution. */
  due?: boolean;
}

/** A likelihood in one line: a small ruler, the percentage and its term. */
export function LikelihoodCell({ percent, scale, previous, due }: LikelihoodCellProps) {
  const band = likelihoodBand(percent, scale);
  const places: Places = {
    "--at": `${percent}%`,
    ...(band && { "--from": `${band.from}%`, "--to": `${band.to}%` }),
    ...(previous !== undefined && { "--was": `${previous}%` }),
  };
  const moved = previous !== undefined && {
    role: "img",
    "aria-label": `previously ${likelihoodPhrase(previous, scale)}`,
  };
  return (
    <span className="ruler">
      <span
        {...moved}
        className={cx("track", bandsClass(scale), moved && "moved")}
        style={places}
      />
      <b>{`${percent}%`}</b>
      {` ${likelihoodTerm(percent, scale) ?? "between bands"}`}
      {due && <DueMark />}
    </span>
  );
}

/** The class that draws a scale's bands. ICD 203 has the same ones in both rows. */
export const bandsClass = (scale: LikelihoodScale): string =>
  scale === "PHIA" ? "phia" : "icd203";

import type { ReactNode } from "react";
import type { Reading } from "@/lib/analysis/hypotheses/lines";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import { counted, listed } from "@/lib/core/wording";
import type { HypothesisColumn } from "./matrix-line";

interface StandingsProps {
  hypotheses: readonly HypothesisColumn[];
  reading: Reading;
  /** What the viewer can do with a hypothesis. */
  tools?: ((number: number) => ReactNode) | undefined;
}

/** The hypotheses of one matrix, least inconsistent first. */
export function Standings({ hypotheses, reading, tools }: StandingsProps) {
  const { standings, assessed, blank } = reading;
  const most = Math.max(1, ...standings.map(({ points }) => points));
  return (
    <div>
      <p className="max-w-prose font-serif text-lg">{leadSentence(reading)}</p>
      {assessed && blank > 0 && (
        <p className="max-w-prose text-sm text-secondary">
          {`${counted(blank, "cell")} ${blank === 1 ? "hasn’t" : "haven’t"} been assessed yet, so this may change.`}
        </p>
      )}
      <table className="standings">
        <caption className="sr-only">Hypotheses by least inconsistency</caption>
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Hypothesis</th>
            <th scope="col" className="num">
              Points against
            </th>
            {blank > 0 && (
              <th scope="col" className="num wide">
                Not assessed
              </th>
            )}
            {tools && (
              <th scope="col" className="print:hidden">
                <span className="sr-only">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ hypothesis, rank, points, against, blank }) => (
            <tr key={hypothesis} id={`h${hypothesis}`}>
              <td className="rank">{assessed ? rank : "–"}</td>
              <th scope="row">
                <span className="name">{hypothesisName(hypothesis)}</span>{" "}
                {hypotheses.find(({ number }) => number === hypothesis)?.text}
              </th>
              <td className="num">
                <span className="points" title={`${counted(against, "piece")} of evidence`}>
                  {points}
                </span>
                <span
                  aria-hidden="true"
                  className="bar"
                  style={{ width: `${(points / most) * 4}rem` }}
                />
              </td>
              {reading.blank > 0 && <td className="num faint wide">{blank || ""}</td>}
              {tools && <td className="tools">{tools(hypothesis)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "H2 is the least inconsistent with the evidence." Says how much of it hasn't been assessed against that one. */
export function leadSentence({ assessed, standings }: Reading): string {
  if (!assessed) return "No evidence has been assessed yet.";
  const leaders = standings.filter(({ rank }) => rank === 1);
  const names = listed(leaders.map(({ hypothesis }) => hypothesisName(hypothesis)));
  const [{ blank = 0 } = {}] = leaders;
  if (leaders.length === 1)
    return `${names} is the least inconsistent with the evidence${blank ? ` so far; ${counted(blank, "piece")} of evidence ${blank === 1 ? "hasn’t" : "haven’t"} been assessed against ${names}` : ""}.`;
  return leaders.length === standings.length
    ? "The evidence doesn’t distinguish between the hypotheses."
    : `${names} are tied as least inconsistent with the evidence.`;
}

import { type Line, type Spell, spellsOf } from "../../../lib/tradecraft/scores";

/** A forecast that ran from 1 January 2023 to the end of 10 January, unless told otherwise. */
export function line(
  estimates: [day: string, likelihood: number, person?: string][],
  rest: Partial<Line> = {},
): Line {
  return {
    forecast: "f1",
    issue: "taiwan",
    scale: "ICD203_A",
    outcome: "YES",
    isDissent: false,
    closesOn: "2023-01-10",
    resolvedOn: "2023-01-20",
    ...rest,
    estimates: estimates.map(([day, likelihood, person = "ana"]) => [
      ...([person, `2023-01-${day}`, likelihood, "MODERATE"] as const),
    ]),
  };
}

/** Forecasts of one estimate, as pairs of a likelihood and whether it came true. */
export const single = (pairs: [likelihood: number, cameTrue: boolean][]): Spell[] =>
  pairs.flatMap(([likelihood, cameTrue], k) =>
    spellsOf(line([["01", likelihood]], { forecast: `f${k}`, outcome: cameTrue ? "YES" : "NO" })),
  );

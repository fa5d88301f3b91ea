import { sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import {
  groupSpells,
  type Line,
  type Scores,
  type Spell,
  scoresOf,
  spellsOf,
} from "@/lib/tradecraft/scores";
import { GROUP_OF, spellsOfEach } from "./divisions";
import { type ForecastFilter, isNarrowed } from "./filter";
import { lineOf, readLines } from "./lines";
import type { ResolvedForecast } from "./schema";

/** A page of resolved forecasts, and the scores of all that the filter asks for; null if none is scored. */
interface ResolvedForecasts extends Page<ResolvedForecast> {
  scores: Scores | null;
}

/**
 * A page of the forecasts that a figure of the calibration counts, the worst score first. Where dissents are counted, a
 * forecast has a row for each. The list of all resolved forecasts ends with those that aren't scored. Refuses a cursor
 * of another list.
 */
export async function loadResolvedForecasts(
  viewer: Viewer,
  filter: ForecastFilter,
  request: PageRequest = FIRST_PAGE,
): Promise<ResolvedForecasts> {
  const { lines: stored, issues } = await readLines(viewer, filter.set, filter.in);
  const lines = stored.map(lineOf);
  const issueOf = new Map(issues.map(({ id, ...issue }) => [id, issue]));
  const whose = filter.whose === "all" ? "desk" : filter.whose;
  const spells = spellsOfEach(lines.flatMap(spellsOf), viewer.id)[whose].filter(
    counter(filter, (id) => {
      const { key, slug } = issueOf.get(id)!;
      return key === filter.issue || slug === filter.issue.toLowerCase();
    }),
  );
  const counted = countedLines(filter, spells, lines);
  const lineNamed = new Map(counted.map((each) => [each.line, each]));
  const forecastNamed = new Map(lines.map((line) => [line.forecast, line]));
  const { rows, pageOf } = await readPage(counted, request);
  return {
    ...pageOf(
      rows.map(({ line, forecast, at, ...named }) => {
        const { issue, outcome, resolvedOn, scale } = forecastNamed.get(forecast)!;
        const { estimate, score } = lineNamed.get(line)!;
        return {
          ...named,
          issue: issueOf.get(issue)!,
          outcome,
          knownOn: resolvedOn,
          scale,
          estimate,
          score,
          at,
        };
      }),
    ),
    scores: scoresOf(spells),
  };
}

/** Whether a figure counts a spell. `isAskedFor` says whether the issue with an id is the one that the filter names. */
function counter(
  { issue, word, scale, horizon, confidence }: ForecastFilter,
  isAskedFor: (issue: string) => boolean,
): (spell: Spell) => boolean {
  return (spell) =>
    (!issue || isAskedFor(GROUP_OF.issue(spell))) &&
    (!horizon || GROUP_OF.horizon(spell) === horizon) &&
    (!confidence || GROUP_OF.confidence(spell) === confidence) &&
    (!word || (spell.scale === scale && likelihoodTerm(spell.likelihood, scale) === word));
}

/** A line that a figure counts, or a forecast that isn't scored. */
interface CountedLine extends Pick<ResolvedForecast, "estimate" | "score"> {
  /** Its forecast, and which of its lines it is: cursors must not say who dissented. */
  line: string;
  forecast: string;
}

function countedLines(
  filter: ForecastFilter,
  spells: Spell[],
  lines: readonly Line[],
): CountedLine[] {
  const groups = [...groupSpells(spells, ({ line }) => line)].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = new Map<string, number>();
  const scored = groups.map(([, group]) => {
    const { forecast, likelihood, confidence } = group.at(-1)!;
    const count = (counts.get(forecast) ?? 0) + 1;
    counts.set(forecast, count);
    return {
      line: `${forecast} ${count}`,
      forecast,
      estimate: { likelihood, confidence },
      score: scoresOf(group)!.brier,
    };
  });
  if (filter.whose !== "all" || isNarrowed(filter)) return scored;
  const isScored = new Set(scored.map(({ forecast }) => forecast));
  const unscored = lines.filter((line) => !line.isDissent && !isScored.has(line.forecast));
  return [
    ...scored,
    ...unscored.map(({ forecast }) => ({ line: forecast, forecast, estimate: null, score: null })),
  ];
}

interface Row extends Pick<ResolvedForecast, "number" | "lead" | "wording"> {
  line: string;
  forecast: string;
  at: (string | number | null)[];
}

/** With its place in the list. */
type PlacedForecast = ResolvedForecast & Pick<Row, "at">;

async function readPage(counted: readonly CountedLine[], request: PageRequest) {
  const page = keyset(
    [
      { by: sql`c.score`, type: types.float, dir: "desc", nullable: true },
      { by: sql`c.line`, type: types.text, dir: "asc" },
    ],
    request,
  );
  const rows = await sql<Row[]>`
    select c.line, c.forecast, f.number, f.lead, f.wording, ${page.at}
    from unnest(${counted.map(({ line }) => line)}::text[], ${counted.map(({ forecast }) => forecast)}::text[],
      ${counted.map(({ score }) => score)}::float8[]) as c(line, forecast, score)
    join "Forecast" f on f.id = c.forecast
    where ${page.where} ${page.order}`;
  return { rows, pageOf: page.pageOf<PlacedForecast> };
}

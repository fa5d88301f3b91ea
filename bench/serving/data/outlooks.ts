import type { Trend } from "../../../lib/tradecraft/trend";
import { type Estimate, planForecasts } from "./forecasts";
import { addEvent, someone } from "./people";
import { approvedAt, type Base, between, DAY_MS, idOf, numberOf, pick, type Shape } from "./shape";
import type { Add } from "./tables";
import { prose } from "./words";

const TRENDS = ["IMPROVED", "UNCHANGED", "UNCHANGED", "DETERIORATED"] as const;
const CONFIDENCES = ["LOW", "MODERATE", "MODERATE", "HIGH"] as const;
const REASONS = ["REINTERPRETATION", "CORRECTION", "TIME"] as const;

/** Most issues have one to three revisions; some have none, and a few have many. */
const MAX_REVISIONS = 9;

interface Input {
  shape: Shape;
  base: Base;
  /** The evidence of the issue. */
  quotes: number[];
  index: number;
  opened: number;
  title: string;
  next: () => number;
  add: Add;
}

/** Adds the revisions of an issue, each with its drivers. Returns how many, and when the last was. */
export function makeRevisions({ shape, base, quotes, index, opened, title, next, add }: Input) {
  const times: number[] = [];
  if (next() > 0.05)
    do times.push(between(next, opened + DAY_MS, shape.until, 1.5));
    while (times.length < MAX_REVISIONS && next() < 0.5);
  times.sort((a, b) => a - b);
  const issueId = idOf("issue", index);
  const forecasts = planForecasts({ shape, base, index, issueId, title, times, add });
  let trend: Trend | undefined;
  for (const [k, at] of times.entries()) {
    const id = idOf("revision", index * MAX_REVISIONS + k);
    const known = quotes.filter(
      (quote) => approvedAt(shape, Math.floor(quote / shape.quotesPerSource)) < at,
    );
    const drivers = known.slice(-Math.floor(next() * 3)).slice(0, 2);
    const forecast = forecasts.of(k);
    const { before } = forecast;
    const to: Estimate = {
      likelihood: before ? moved(before.likelihood, next) : 3 + Math.floor(next() * 95),
      trend: pick(next, TRENDS),
      confidence: pick(next, CONFIDENCES),
    };
    // The trend is the issue's: a revision of a forecast that doesn't lead carries it over.
    if (!forecast.lead && trend) to.trend = trend;
    trend = to.trend;
    const reason = drivers.length > 0 ? "NEW_EVIDENCE" : pick(next, REASONS);
    const authorId = someone(next, base);
    const cited = known.slice(-3).map((quote) => `[Q${numberOf(base, quote)}]`);
    add("OutlookRevision", {
      id,
      issueId,
      authorId,
      reason,
      ...to,
      forecastId: forecast.id,
      wordingNumber: 1,
      number: k + 1,
      alerts: next() < 0.04 ? [next() < 0.5 ? "CONFLICT_RISK" : "RESOLUTION_OPPORTUNITY"] : [],
      confidenceBasis: next() < 0.5 ? prose(next, 1) : "",
      judgement: prose(next, 1 + Math.floor(next() * 2)),
      rationale: `${prose(next, 2 + Math.floor(next() * 4))} ${cited.join(" ")}`.trim(),
      reasonNote: before ? "What was said since points that way." : "",
      asOf: new Date(at),
      createdAt: new Date(at),
    });
    for (const quote of drivers) add("Driver", { revisionId: id, quoteId: idOf("quote", quote) });
    const event = {
      ...({ verb: "outlook.revised", number: k + 1, from: before, to, reason } as const),
      ...(forecast.lead ? {} : { forecast: forecast.number }),
    };
    addEvent(add, at, authorId, { issueId }, event);
    Object.assign(forecast, { before: to, revision: { id, number: k + 1, authorId, at } });
  }
  forecasts.finish();
  return { count: times.length, last: times.at(-1) };
}

const moved = (likelihood: number, next: () => number) =>
  Math.max(1, Math.min(99, likelihood + Math.round((next() - 0.5) * 30)));

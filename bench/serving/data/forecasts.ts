import type { Trend } from "../../../lib/tradecraft/trend";
import { addEvent, authorOf } from "./people";
import { type Base, DAY_MS, idOf, randomOf, type Shape } from "./shape";
import type { Add } from "./tables";

export interface Estimate {
  likelihood: number;
  trend: Trend;
  confidence: string;
}

/** A forecast while its revisions are made. */
interface Planned {
  id: string;
  number: number;
  lead: boolean;
  closesOn: number;
  opened: number;
  before: Estimate | null;
  revision: { id: string; number: number; authorId: string; at: number } | null;
}

interface Input {
  shape: Shape;
  base: Base;
  index: number;
  issueId: string;
  title: string;
  /** When the issue's outlook was revised. */
  times: number[];
  add: Add;
}

/** Of the issues with several revisions, one in four has a second forecast, to which its second revision belongs. */
const SECOND = 0.25;
const DISSENT = 0.06;

/**
 * The forecasts of an issue, each with its wording: the lead, and a second one on some. `finish` adds them once their
 * revisions are made, with a dissent from some and a resolution where the closing date is past.
 */
export function planForecasts({ shape, base, index, issueId, title, times, add }: Input) {
  // Their own random numbers, so that everything else is as it was without them.
  const next = randomOf("forecast", index);
  const [first, second] = times;
  const planned: Planned[] = [];
  const plan = (opened: number, closesOn: number) => {
    const number = planned.length + 1;
    const id = idOf("forecast", index * 2 + planned.length);
    planned.push({
      id,
      number,
      lead: number === 1,
      closesOn,
      opened,
      before: null,
      revision: null,
    });
  };
  if (first !== undefined) plan(first, shape.until + 400 * DAY_MS);
  if (second !== undefined && next() < SECOND) plan(second, second + 200 * DAY_MS);

  const finish = () => {
    for (const forecast of planned) {
      const { id, number, lead, opened, revision } = forecast;
      const wording = `Will there be progress on ${title.toLowerCase()} before ${lead ? "the end of next year" : "the summer"}?`;
      const authorId = revision?.authorId ?? base.admin;
      const outcome = forecast.closesOn < shape.until ? (next() < 0.4 ? "YES" : "NO") : null;
      add("Forecast", {
        id,
        issueId,
        number,
        lead,
        wording,
        outcome,
        closesOn: new Date(forecast.closesOn).toISOString().slice(0, 10),
        resolutionCriteria: "Both governments publish what they agreed.",
        createdAt: new Date(opened),
      });
      const createdAt = new Date(opened);
      add("ForecastWording", { forecastId: id, number: 1, text: wording, authorId, createdAt });
      const opening = { verb: "forecast.opened", forecast: number, lead, wording } as const;
      addEvent(add, opened, authorId, { issueId }, opening);
      if (next() < DISSENT) dissentFrom(forecast);
      if (outcome) resolve(forecast, outcome);
    }
  };

  const dissentFrom = ({ id: forecastId, number, lead, before, revision }: Planned) => {
    const authorId = authorOf(base, Math.floor(next() * 10));
    if (!revision || !before || revision.authorId === authorId) return;
    const likelihood = Math.max(1, Math.min(99, 100 - before.likelihood));
    const dissentId = idOf("dissent", index * 2 + number - 1);
    const figures = { revisionId: revision.id, likelihood, confidence: "LOW", why: "Not yet." };
    const createdAt = new Date(revision.at + DAY_MS / 24);
    add("Dissent", { id: dissentId, forecastId, authorId, ...figures, createdAt });
    add("DissentEntry", { dissentId, number: 1, act: "STATED", ...figures, createdAt });
    const event = {
      ...({ verb: "dissent.stated", confidence: "LOW", from: null } as const),
      likelihood,
      revision: revision.number,
      desk: before.likelihood,
      dissent: dissentId,
      ...(lead ? {} : { forecast: number }),
    };
    addEvent(add, createdAt.getTime(), authorId, { issueId }, event);
  };

  const resolve = ({ id, number, lead, closesOn }: Planned, outcome: "YES" | "NO") => {
    const at = closesOn + DAY_MS;
    const note = "The criteria were read against what was published.";
    add("Resolution", {
      forecastId: id,
      number: 1,
      outcome,
      source: null,
      note,
      resolvedById: base.admin,
      createdAt: new Date(at),
    });
    const event = {
      ...({ verb: "forecast.resolved", from: null, early: false } as const),
      forecast: number,
      lead,
      outcome,
      note,
    };
    addEvent(add, at, base.admin, { issueId }, event);
  };

  /** The forecast of the revision at this place. */
  const of = (place: number): Planned => planned[place === 1 ? 1 : 0] ?? planned[0]!;
  return { of, finish };
}

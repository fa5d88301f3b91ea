import { dissent } from "@/lib/analysis/dissents/mutations";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { openIssue } from "@/lib/analysis/issues/mutations";
import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { TRAINING_SLUG } from "@/lib/analysis/training";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { DAY_MS } from "@/lib/core/today";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { made } from "./made";
import { enterPeople } from "./people";

/** How many forecasts the training set has. */
const COUNT = 96;

const TOPICS = ["urns", "dice", "cards"] as const;
const FIRST_DAY = Date.UTC(2022, 0, 3);

/**
 * Adds a training set for trying out calibration: invented, resolved forecasts about games of chance. Their issues have
 * a relationship of their own, which is labelled as a training set. The analysts are a little overconfident. The set is
 * the same each time, and it is safe to run this again. Returns how many forecasts it has.
 */
export async function seedTraining(): Promise<number> {
  const people = await enterPeople();
  const slug = TRAINING_SLUG;
  const relationship = { slug, title: "Training set (invented)", keyPrefix: "TRAIN" };
  await db.relationship.upsert({
    where: { slug },
    create: { ...relationship, parties: ["Training", "Set"] },
    update: {},
  });
  for (const topic of TOPICS) {
    const issue = `training-${topic}`;
    if (!(await db.issue.count({ where: { slug: issue } })))
      await made(
        openIssue(people.admin, {
          slug: issue,
          relationship: slug,
          title: `Training set: the ${topic}`,
          bottomLine: "Invented, for trying out calibration. Nothing here is a fact.",
          status: "ARCHIVED",
          salience: 1,
          ownerId: people.admin.id,
          labels: ["training-set"],
          terms: [],
        }),
      );
  }
  for (let k = 0; k < COUNT; k++) await addForecast(people, k);
  // Nobody needs to be notified of invented forecasts.
  await db.notification.updateMany({
    where: { issue: { relationship: { slug } }, readAt: null },
    data: { readAt: new Date() },
  });
  return COUNT;
}

/** A repeatable sequence of numbers between 0 and 1 for one forecast: a linear congruential generator. */
function numbersFor(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type People = Record<"analyst" | "analyst2" | "admin", Viewer>;

async function addForecast(people: People, k: number): Promise<void> {
  const topic = TOPICS[k % TOPICS.length]!;
  const issue = `training-${topic}`;
  const number = Math.floor(k / TOPICS.length) + 1;
  const next = numbersFor(k);
  for (let skipped = 0; skipped < 5; skipped++) next();
  const chance = 0.05 + 0.9 * next();
  const cameTrue = next() < chance;
  const start = FIRST_DAY + Math.floor(next() * 400) * DAY_MS;
  const length = 40 + Math.floor(next() * 260);
  const dayAfter = (days: number) => new Date(start + days * DAY_MS).toISOString().slice(0, 10);
  const where = { issue: { slug: issue }, number };
  const [author, other] =
    next() < 0.5 ? [people.analyst, people.analyst2] : [people.analyst2, people.analyst];

  if (!(await db.forecast.count({ where })))
    await made(
      openForecast(author, {
        issue,
        closesOn: dayAfter(length),
        wording: `Training forecast ${k + 1}: will the ${topic} win by ${dayAfter(length)}?`,
        resolutionCriteria: "Decided by a draw of random numbers when the training set was made.",
      }),
    );
  const forecast = await db.forecast.findFirstOrThrow({ where, include: { revisions: true } });
  if (forecast.outcome) return;
  const times = 1 + Math.floor(next() * 3);
  for (let n = 0; n < times; n++) {
    const likelihood = estimated(chance, next);
    const asOf = dayAfter(Math.floor((length * n) / times));
    if (n >= forecast.revisions.length) await estimate(author, { issue, number, likelihood, asOf });
    if (n > 0 || next() > 0.35) continue;
    const theirs = Math.min(99, Math.max(1, Math.round(100 * chance)));
    const key = { forecastId: forecast.id, authorId: other.id };
    if (theirs !== likelihood && !(await db.dissent.count({ where: key })))
      await made(
        dissent(other, {
          issue,
          forecast: number,
          likelihood: theirs,
          confidence: "LOW",
          asOf,
          why: "I count the cases differently.",
        }),
      );
  }
  await made(
    resolveForecast(people.admin, {
      issue,
      forecast: number,
      outcome: cameTrue ? "YES" : "NO",
      knownOn: dayAfter(length),
      note: "As drawn.",
    }),
  );
}

/** An estimate of a chance: a little too extreme, with a small error. */
function estimated(chance: number, next: () => number): number {
  const sure = 0.5 + (chance - 0.5) * 1.25 + (next() - 0.5) * 0.12;
  return Math.min(99, Math.max(1, Math.round(100 * sure)));
}

interface Estimate {
  issue: string;
  number: number;
  likelihood: number;
  asOf: string;
}

async function estimate(author: Viewer, { issue, number, likelihood, asOf }: Estimate) {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
  await made(
    reviseOutlook(author, {
      issue,
      version,
      forecast: number,
      likelihood,
      asOf,
      confirmed: true,
      confidence: likelihood < 20 || likelihood > 80 ? "MODERATE" : "LOW",
      trend: "UNCHANGED",
      reason: "REINTERPRETATION",
      reasonNote: "Counted again.",
      judgement: `For the training set: ${likelihoodTerm(likelihood)}.`,
      rationale: "Invented for the training set.",
    }),
  );
}

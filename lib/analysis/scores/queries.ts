import { dissentSpells } from "@/lib/analysis/dissents/queries";
import { isDue } from "@/lib/analysis/forecasts/queries";
import { isIn } from "@/lib/analysis/in-relationship";
import { isTraining } from "@/lib/analysis/training";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { CONFIDENCE_LABELS, CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";
import {
  calibrationOf,
  groupSpells,
  HORIZON_LABELS,
  type Horizon,
  horizonOf,
  type Line,
  type Spell,
  scoresOf,
  spellsOf,
} from "@/lib/tradecraft/scores";
import { is } from "@/lib/visibility";
import type { CalibrationReport, Scored, ScoredGroup, ScoredSet } from "./schema";

interface Stored {
  lines: StoredLine[];
  issues: { id: string; key: string; slug: string; title: string }[];
  counts: CalibrationReport["counts"];
  hasTraining: boolean;
}

/** A line as an array, since there are tens of thousands. */
type StoredLine = readonly [
  forecast: string,
  issue: string,
  scale: Line["scale"],
  outcome: Line["outcome"],
  closesOn: string | null,
  resolvedOn: string,
  withdrawnOn: string | null,
  isDissent: boolean,
  estimates: Line["estimates"],
];

const lineOf = (stored: StoredLine): Line => {
  const [forecast, issue, scale, outcome, closesOn, resolvedOn, withdrawnOn, isDissent, estimates] =
    stored;
  return {
    ...{ forecast, issue, scale, outcome, closesOn, resolvedOn, withdrawnOn, isDissent },
    estimates,
  };
};

/**
 * How good the resolved forecasts were that the viewer may see, of all relationships or the one with this slug, also by
 * issue, horizon and confidence, and how good the viewer's were. Nobody is shown another person's scores: scores are
 * for learning, and people who are ranked stop giving honest figures. The training set is never counted with the desk's
 * own forecasts.
 */
export async function loadCalibration(
  viewer: Viewer,
  set: ScoredSet = "desk",
  relationship = "",
): Promise<CalibrationReport> {
  const { lines, issues, counts, hasTraining } = await read(viewer, set, relationship);
  const spells = lines.flatMap((line) => spellsOf(lineOf(line)));
  const desk = spells.filter(({ isDissent }) => !isDissent);
  const dissents = spells.filter(({ isDissent }) => isDissent);
  const disputed = new Set(dissents.map(({ forecast }) => forecast));
  const isOwn = ({ person }: Spell) => person === viewer.id;
  const issueOf = new Map(issues.map((issue) => [issue.id, issue]));
  return {
    ...{ set, hasTraining },
    desk: scored(desk),
    dissents: scored(dissents),
    disputed: scored(desk.filter(({ forecast }) => disputed.has(forecast))),
    own: scored(desk.filter(isOwn)),
    ownDissents: scored(dissents.filter(isOwn)),
    counts,
    groups: {
      issue: divided(
        desk,
        ({ issue }) => issue,
        (id) => {
          const { key, slug, title } = issueOf.get(id)!;
          return { label: `${key} ${title}`, href: `/issues/${slug}` };
        },
      ),
      horizon: inOrder(
        Object.keys(HORIZON_LABELS),
        divided(desk, horizonOf, (key) => ({ label: HORIZON_LABELS[key as Horizon], href: null })),
      ),
      confidence: inOrder(
        CONFIDENCES,
        divided(
          desk,
          ({ confidence }) => confidence,
          (key) => ({ label: CONFIDENCE_LABELS[key as Confidence], href: null }),
        ),
      ),
    },
  };
}

const scored = (spells: Spell[]): Scored => ({
  scores: scoresOf(spells),
  calibration: calibrationOf(spells),
});

type Named = Pick<ScoredGroup, "label" | "href">;

/** The scores of each group, largest group first. */
const divided = (
  spells: Spell[],
  keyOf: (spell: Spell) => string,
  name: (key: string) => Named,
): ScoredGroup[] =>
  [...groupSpells(spells, keyOf)]
    .map(([key, group]) => ({ key, ...name(key), scores: scoresOf(group)! }))
    .sort((a, b) => b.scores.forecasts - a.scores.forecasts || a.label.localeCompare(b.label));

const inOrder = (keys: readonly string[], groups: ScoredGroup[]): ScoredGroup[] =>
  groups.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));

/** Everything that scores need, in one statement. */
async function read(viewer: Viewer, set: ScoredSet, relationship: string): Promise<Stored> {
  const isInSet = sql`${isTraining(sql`f."issueId"`)} = ${set === "training"}`;
  // Reads no issues if neither narrows anything, as on most desks.
  const isSeen =
    viewer.limits || relationship
      ? sql`f."issueId" in (select i.id from "Issue" i
          where ${is.visibleIssue("i", viewer)} and ${isIn(relationship)})`
      : sql`true`;
  const [row] = await sql<[Stored]>`
    with resolved as materialized (
      select f.id, f."issueId", f.scale, f.outcome, f."closesOn", x.known
      from "Forecast" f join (
        select distinct on (r."forecastId") r."forecastId" as id,
          coalesce(r."knownOn", (r."createdAt" at time zone 'UTC')::date) as known
        from "Resolution" r order by r."forecastId", r.number desc) x on x.id = f.id
      where f.outcome is not null and ${isInSet} and ${isSeen}),
    estimates as (
      select o."forecastId", json_agg(json_build_array(
        -- Only the viewer's own are told apart from the desk's.
        case when o."authorId" = ${viewer.id} then o."authorId" else '' end,
        (o."asOf" at time zone 'UTC')::date, o.likelihood, o.confidence)
        order by o.number) as all
      from "OutlookRevision" o where o."forecastId" in (select id from resolved)
      group by o."forecastId"),
    dissents as (
      select d."forecastId", e.spell, max(e.day) filter (where e.act = 'WITHDRAWN') as until,
        json_agg(json_build_array(d."authorId", e.day, e.likelihood, coalesce(e.confidence, 'LOW'))
          order by e.number) filter (where e.act <> 'WITHDRAWN') as all
      from "Dissent" d cross join lateral ${dissentSpells(sql`d.id`)} e
      where d."forecastId" in (select id from resolved) group by d.id, e.spell)
    select
      (select coalesce(json_agg(json_build_array(f.id, f."issueId", f.scale, f.outcome,
          f."closesOn", f.known, e.until, e.dissent, e.all) order by e.spell), '[]')
        from resolved f join (
          select "forecastId", "all", 0 as spell, null::date as until, false as dissent from estimates
          union all select "forecastId", "all", spell, until, true from dissents) e
        on e."forecastId" = f.id) as lines,
      (select coalesce(json_agg(json_build_object('id', i.id, 'key', i.key, 'slug', i.slug,
          'title', i.title)), '[]')
        from "Issue" i where i.id in (select "issueId" from resolved)) as issues,
      (select json_build_object(
          'resolved', count(*) filter (where f.outcome is not null),
          'void', count(*) filter (where f.outcome = 'VOID'),
          'due', count(*) filter (where ${isDue}),
          'open', count(*) filter (where f.outcome is null and not ${isDue}))
        from "Forecast" f where ${isInSet} and ${isSeen}) as counts,
      exists (select from "Issue" t where ${isTraining(sql`t.id`)} and ${is.visibleIssue("t", viewer)}) as "hasTraining"`;
  return row;
}

import type { Viewer } from "@/lib/core/session/viewer";
import { CONFIDENCE_LABELS, CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";
import {
  calibrationOf,
  groupSpells,
  HORIZON_LABELS,
  HORIZONS,
  type Horizon,
  type Line,
  type Spell,
  scoresOf,
  spellsOf,
} from "@/lib/tradecraft/scores";
import { GROUP_OF, spellsOfEach } from "./divisions";
import { lineOf, readLines } from "./lines";
import {
  type CalibrationReport,
  type Division,
  MAX_SCORED_ISSUES,
  type Scored,
  type ScoredGroup,
  type ScoredSet,
} from "./schema";

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
  const { lines, issues, counts, hasTraining } = await readLines(viewer, set, relationship);
  const resolved = lines.map(lineOf);
  const each = spellsOfEach(resolved.flatMap(spellsOf), viewer.id);
  const issueOf = new Map(issues.map((issue) => [issue.id, issue]));
  const groups = (division: Division, name: (key: string) => Named) =>
    divided(each.desk, GROUP_OF[division], name);
  const byIssue = groups("issue", (id) => {
    const { key, slug, title } = issueOf.get(id)!;
    return { key, label: `${key} ${title}`, href: `/issues/${slug}` };
  });
  return {
    set,
    hasTraining,
    counts: { ...counts, unestimated: countUnestimated(resolved, each.desk) },
    desk: scored(each.desk),
    dissents: scored(each.dissents),
    disputed: scored(each.disputed),
    own: scored(each.own),
    ownDissents: scored(each.ownDissents),
    groups: {
      issue: byIssue.slice(0, MAX_SCORED_ISSUES),
      horizon: inOrder(
        HORIZONS,
        groups("horizon", (key) => ({ key, label: HORIZON_LABELS[key as Horizon], href: null })),
      ),
      confidence: inOrder(
        CONFIDENCES,
        groups("confidence", (key) => ({
          key,
          label: CONFIDENCE_LABELS[key as Confidence],
          href: null,
        })),
      ),
    },
    scoredIssues: byIssue.length,
  };
}

/** How many forecasts came out one way or the other, but weren't estimated in time to be scored. */
function countUnestimated(resolved: Line[], spells: Spell[]): number {
  const scored = new Set(spells.map(({ forecast }) => forecast));
  const isMissing = ({ forecast, outcome, isDissent }: Line) =>
    !isDissent && outcome !== "VOID" && !scored.has(forecast);
  return resolved.filter(isMissing).length;
}

const scored = (spells: Spell[]): Scored => ({
  scores: scoresOf(spells),
  calibration: calibrationOf(spells),
});

type Named = Pick<ScoredGroup, "key" | "label" | "href">;

/** The scores of each group, largest group first. */
const divided = (
  spells: Spell[],
  keyOf: (spell: Spell) => string,
  name: (key: string) => Named,
): ScoredGroup[] =>
  [...groupSpells(spells, keyOf)]
    .map(([key, group]) => ({ ...name(key), scores: scoresOf(group)! }))
    .sort((a, b) => b.scores.forecasts - a.scores.forecasts || a.label.localeCompare(b.label));

const inOrder = (keys: readonly string[], groups: ScoredGroup[]): ScoredGroup[] =>
  groups.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));

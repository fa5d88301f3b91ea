import type { Metadata } from "next";
import { CalibrationCounts } from "@/components/analysis/scores/calibration-counts";
import { GroupScores } from "@/components/analysis/scores/group-scores";
import { ScoredSection } from "@/components/analysis/scores/scored-section";
import { SetChoice } from "@/components/analysis/scores/set-choice";
import { Live } from "@/components/desk/live/live";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { calibrationHref, forecastsHref, SCORED_FORECASTS } from "@/lib/analysis/scores/filter";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { parseSet } from "@/lib/analysis/scores/schema";
import { requireViewer } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "Calibration" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CalibrationPage({ searchParams }: Props) {
  const params = await searchParams;
  const [set, relationship] = [parseSet(params), relationshipIn(params)];
  const filter = { ...SCORED_FORECASTS, set, in: relationship };
  const viewer = await requireViewer(calibrationHref(filter));
  const { desk, disputed, dissents, own, ownDissents, groups, scoredIssues, counts, hasTraining } =
    await loadCalibration(viewer, set, relationship);
  return (
    <div className="space-y-8">
      <Live topic={{ list: "calibration" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        title={set === "training" ? "Calibration: training set" : "Calibration"}
        meta={
          <CalibrationCounts counts={counts} href={forecastsHref({ ...filter, whose: "all" })} />
        }
        actions={<PrintButton />}
      />
      {hasTraining && <SetChoice set={set} in={relationship} />}
      {desk.scores ? (
        <>
          <ScoredSection
            id="desk"
            title="The desk"
            whose="The desk’s forecasts"
            scored={desk}
            filter={filter}
          />
          <GroupScores groups={groups} issues={scoredIssues} filter={filter} />
          {dissents.scores && (
            <ScoredSection
              id="dissents"
              title="Dissents"
              whose="All dissents"
              scored={dissents}
              filter={{ ...filter, whose: "dissents" }}
              beside={{
                label: "The desk on the same forecasts",
                scores: disputed.scores,
                whose: "disputed",
              }}
            />
          )}
          {own.scores && (
            <ScoredSection
              id="own"
              title="Your estimates"
              whose="Your estimates, while they were the desk’s"
              scored={own}
              filter={{ ...filter, whose: "own" }}
            />
          )}
          {ownDissents.scores && (
            <ScoredSection
              id="own-dissents"
              title="Your dissents"
              whose="Your dissents"
              scored={ownDissents}
              filter={{ ...filter, whose: "ownDissents" }}
            />
          )}
        </>
      ) : (
        <EmptyState title="Nothing to score yet">
          A forecast is scored once it has been resolved yes or no on its issue’s page.
        </EmptyState>
      )}
    </div>
  );
}

import type { Metadata } from "next";
import { CalibrationCounts } from "@/components/analysis/scores/calibration-counts";
import { GroupScores } from "@/components/analysis/scores/group-scores";
import { ScoredSection } from "@/components/analysis/scores/scored-section";
import { EmptyState } from "@/components/ui/empty-state";
import { FollowLinks } from "@/components/ui/follow-links";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { relationshipIn, within } from "@/lib/analysis/relationships/schema";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { requireViewer } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "Calibration" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CalibrationPage({ searchParams }: Props) {
  const relationship = relationshipIn(await searchParams);
  const viewer = await requireViewer(within("/calibration", relationship));
  const { desk, disputed, dissents, own, ownDissents, groups, counts } = await loadCalibration(
    viewer,
    relationship,
  );
  return (
    <FollowLinks className="space-y-8">
      <PageHeader
        title="Calibration"
        meta={<CalibrationCounts counts={counts} />}
        actions={<PrintButton />}
      />
      {desk.scores ? (
        <>
          <ScoredSection id="desk" title="The desk" whose="The desk’s forecasts" scored={desk} />
          <GroupScores groups={groups} />
          {dissents.scores && (
            <ScoredSection
              id="dissents"
              title="Dissents"
              whose="All dissents"
              scored={dissents}
              beside={{ label: "The desk on the same forecasts", scores: disputed.scores }}
            />
          )}
          {own.scores && (
            <ScoredSection
              id="own"
              title="Your estimates"
              whose="Your estimates, while they were the desk’s"
              scored={own}
            />
          )}
          {ownDissents.scores && (
            <ScoredSection
              id="own-dissents"
              title="Your dissents"
              whose="Your dissents"
              scored={ownDissents}
            />
          )}
        </>
      ) : (
        <EmptyState title="Nothing to score yet">
          A forecast is scored once it has been resolved yes or no on its issue’s page.
        </EmptyState>
      )}
    </FollowLinks>
  );
}

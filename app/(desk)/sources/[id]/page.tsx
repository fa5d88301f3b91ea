import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Follow } from "@/components/desk/follows/follow";
import { Live } from "@/components/desk/live/live";
import { ReadingPage } from "@/components/sources/reading/reading-page";
import { JustApproved, ReopenSource } from "@/components/sources/review/reopen-source";
import { GradeSource } from "@/components/sources/withdrawal-and-grades/grade-source";
import { SourceStatus } from "@/components/sources/withdrawal-and-grades/source-status";
import { WithdrawOrRestore } from "@/components/sources/withdrawal-and-grades/withdraw-or-restore";
import { LastAct } from "@/components/ui/last-act";
import { may } from "@/lib/access";
import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { requireViewer } from "@/lib/core/session/session";
import { loadFollows } from "@/lib/desk/follows/queries";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { loadNextDraft } from "@/lib/sources/review/queries";
import { loadRelated } from "@/lib/sources/versions/queries";
import { numberAmong, stillApproved } from "@/lib/sources/versions/schema";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/sources/${encodeURIComponent(id)}`);
  const source = await loadSource(viewer, id);
  return source ? { viewer, source } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { source } = await load((await params).id);
  return { title: source.title };
}

export default async function SourcePage({ params }: Props) {
  const { viewer, source } = await load((await params).id);
  const withdrawn = source.status === "WITHDRAWN";
  const mayReopen = source.status === "APPROVED" && may(viewer, "reopenSource");
  const mayLink = may(viewer, "linkEvidence") && !withdrawn;
  const [notes, status, related, follows, next] = await Promise.all([
    loadSourceNotes(viewer, source.id),
    loadWithdrawalAndGrades(viewer, { id: source.id }),
    loadRelated(viewer, source.id),
    loadFollows(viewer, { source: source.id }),
    mayReopen ? loadNextDraft(viewer) : null,
  ]);
  const { id, version, title, reliability, graded } = source;
  const actions = may(viewer, "withdrawSource") && (
    <>
      <GradeSource source={{ id, version, title, reliability, graded }} person={viewer.id} />
      {mayReopen && <ReopenSource source={{ id, version, title }} />}
      <WithdrawOrRestore
        source={{ id, version, title }}
        withdrawn={withdrawn}
        related={stillApproved(id, related)}
        number={numberAmong(id, related)}
        person={viewer.id}
      />
    </>
  );
  return (
    <LastAct>
      <Live topic={{ source: id }} person={viewer.id} seen={viewer.seen} />
      <ReadingPage
        source={source}
        notes={notes ?? { threads: [], unplaced: [], cited: [] }}
        viewer={viewer}
        mayLink={mayLink}
        editorId={may(viewer, "reviewDraft") ? viewer.id : null}
        related={related}
        notice={
          mayReopen && (
            <JustApproved
              source={{ id, version, title }}
              quotes={source.quotes.length}
              next={next}
            />
          )
        }
        status={
          <>
            {status && <SourceStatus status={status} />}
            {follows && (
              <div className="pt-1 pb-3">
                <Follow on={{ source: id }} subject={id} follows={follows} />
              </div>
            )}
          </>
        }
        actions={actions}
        grader={may(viewer, "gradeQuote") ? viewer.id : null}
      />
    </LastAct>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReadingPage } from "@/components/sources/reading/reading-page";
import { JustCommitted } from "@/components/sources/review/just-committed";
import { TakeBack } from "@/components/sources/review/take-back";
import { ChangeStanding } from "@/components/sources/withdrawal-and-grades/change-standing";
import { GradeSource } from "@/components/sources/withdrawal-and-grades/grade-source";
import { SourceStanding } from "@/components/sources/withdrawal-and-grades/source-standing";
import { loadIssueChoices } from "@/lib/analysis/issues/queries";
import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { requireViewer } from "@/lib/core/session/session";
import { mayLinkEvidence } from "@/lib/evidence/quotes/policy";
import { mayReviewSource } from "@/lib/sources/catalogue/policy";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { mayUncommitSource } from "@/lib/sources/review/commits/policy";
import { loadKin } from "@/lib/sources/versions/queries";
import { standingBeside } from "@/lib/sources/versions/schema";
import { mayGradeQuote, mayJudgeSource } from "@/lib/sources/withdrawal-and-grades/policy";
import { loadStanding } from "@/lib/sources/withdrawal-and-grades/queries";

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
  const mayTakeBack = source.status === "COMMITTED" && mayUncommitSource(viewer);
  const mayLink = mayLinkEvidence(viewer) && !withdrawn;
  const [choices, notes, standing, kin] = await Promise.all([
    mayLink ? loadIssueChoices(viewer) : null,
    loadSourceNotes(viewer, source.id),
    loadStanding(viewer, { id: source.id }),
    loadKin(viewer, source.id),
  ]);
  const { id, version, title, reliability } = source;
  const actions = mayJudgeSource(viewer) && (
    <>
      <GradeSource source={{ id, version, title, reliability }} person={viewer.id} />
      {mayTakeBack && <TakeBack source={{ id, version, title }} />}
      <ChangeStanding
        source={{ id, version, title }}
        withdrawn={withdrawn}
        beside={standingBeside(id, kin)}
        person={viewer.id}
      />
    </>
  );
  return (
    <ReadingPage
      source={source}
      notes={notes ?? { threads: [], unplaced: [], cited: [] }}
      viewer={viewer}
      choices={choices}
      editorId={mayReviewSource(viewer) ? viewer.id : null}
      kin={kin}
      notice={
        mayTakeBack && (
          <JustCommitted source={{ id, version, title }} quotes={source.quotes.length} />
        )
      }
      standing={standing && <SourceStanding standing={standing} />}
      actions={actions}
      grader={mayGradeQuote(viewer) ? viewer.id : null}
    />
  );
}

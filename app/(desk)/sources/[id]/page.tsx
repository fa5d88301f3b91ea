import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { JustCommitted } from "@/components/commits/just-committed";
import { TakeBack } from "@/components/commits/take-back";
import { ReadingPage } from "@/components/reading/reading-page";
import { ChangeStanding } from "@/components/standing/change-standing";
import { GradeSource } from "@/components/standing/grade-source";
import { SourceStanding } from "@/components/standing/source-standing";
import { mayUncommitSource } from "@/lib/commits/policy";
import { loadIssueChoices } from "@/lib/issues/queries";
import { loadSourceNotes } from "@/lib/notes/queries";
import { mayLinkEvidence } from "@/lib/quotes/policy";
import { requireViewer } from "@/lib/session";
import { mayReviewSource } from "@/lib/sources/policy";
import { loadSource } from "@/lib/sources/queries";
import { mayGradeQuote, mayJudgeSource } from "@/lib/standing/policy";
import { loadStanding } from "@/lib/standing/queries";
import { loadKin } from "@/lib/versions/queries";
import { standingBeside } from "@/lib/versions/schema";

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

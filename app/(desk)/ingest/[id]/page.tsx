import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { DraftHead } from "@/components/review/draft-head";
import { ReviewDesk } from "@/components/review/review-desk";
import { Live } from "@/components/ui/live";
import { DraftKin } from "@/components/versions/draft-kin";
import type { Viewer } from "@/lib/auth";
import { loadCarried } from "@/lib/carries/queries";
import { loadIssueChoices } from "@/lib/issues/queries";
import { loadMark } from "@/lib/live-mark";
import { loadDraft, loadSourceStatus } from "@/lib/review/queries";
import { requireViewerWho } from "@/lib/session";
import { mayReviewSource } from "@/lib/sources/policy";
import { loadStandings } from "@/lib/speakers/queries";
import { loadKin, loadLikely } from "@/lib/versions/queries";

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => {
  const viewer = await requireViewerWho(mayReviewSource, `/ingest/${encodeURIComponent(id)}`);
  const mark = (await loadMark(viewer, { source: id }))?.mark ?? "";
  const draft = (await loadDraft(viewer, id)) ?? (await leave(viewer, id));
  return { viewer, mark, draft };
});

/** A draft's address outlives it: it leads to the source, or to the list that it was taken off. */
async function leave(viewer: Viewer, id: string): Promise<never> {
  const status = await loadSourceStatus(viewer, id);
  if (status === null) notFound();
  redirect(status === "DISCARDED" ? "/ingest" : `/sources/${id}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { draft } = await load((await params).id);
  return { title: `Review: ${draft.title}` };
}

export default async function ReviewPage({ params }: Props) {
  const { viewer, mark, draft } = await load((await params).id);
  const [issues, standings, kin, carried] = await Promise.all([
    loadIssueChoices(viewer),
    loadStandings(
      viewer,
      draft.proposals.flatMap(({ speakerName }) => speakerName ?? []),
      draft.id,
    ),
    loadKin(viewer, draft.id),
    loadCarried(viewer, draft.id),
  ]);
  const related = kin.versions.length > 1 || kin.copies.length > 0;
  const likely = related ? [] : await loadLikely(viewer, draft.id);
  return (
    <>
      <Live topic={{ source: draft.id }} mark={mark} />
      <DraftHead draft={draft} viewerId={viewer.id} />
      <DraftKin draft={draft} kin={kin} carried={carried} likely={likely} />
      <ReviewDesk
        key={draft.id}
        draft={draft}
        issues={issues}
        carried={carried}
        viewerId={viewer.id}
        standings={standings}
      />
    </>
  );
}

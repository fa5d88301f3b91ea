import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReadingPage } from "@/components/sources/reading-page";
import { loadIssueChoices } from "@/lib/issues/queries";
import { mayLinkEvidence } from "@/lib/quotes/policy";
import { requireViewer } from "@/lib/session";
import { mayReviewSource } from "@/lib/sources/policy";
import { loadSource } from "@/lib/sources/queries";
import { loadKin } from "@/lib/versions/queries";

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
  const choices = mayLinkEvidence(viewer) ? await loadIssueChoices(viewer) : null;
  const editorId = mayReviewSource(viewer) ? viewer.id : null;
  const kin = await loadKin(viewer, source.id);
  return <ReadingPage source={source} choices={choices} editorId={editorId} kin={kin} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Live } from "@/components/desk/live/live";
import { MatchList } from "@/components/sources/versions/match-list";
import { VersionNames } from "@/components/sources/versions/source-name";
import { TextChanges } from "@/components/sources/versions/text-changes";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/core/session/session";
import { loadVersionPair } from "@/lib/sources/versions/queries";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { placeOf } from "@/lib/sources/versions/schema";

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/sources/${encodeURIComponent(id)}/changes`);
  const pair = await loadVersionPair(viewer, id);
  return pair ? { viewer, ...pair } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { after } = await load((await params).id);
  return { title: `Changes: ${after.title}` };
}

export default async function ChangesPage({ params }: Props) {
  const { viewer, number, before, after } = await load((await params).id);
  const matched = await loadQuoteMatches(viewer, after.id);
  return (
    <>
      <Live topic={{ source: after.id }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        back={{ href: placeOf(after), label: after.draft ? "Review" : "Source" }}
        title={`What changed in “${after.title}”`}
        meta={<VersionNames number={number} before={before} after={after} />}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,40rem)_minmax(18rem,1fr)]">
        <TextChanges before={before.text} after={after.text} language={after.language} />
        <MatchList matched={matched} earlier={before.id} language={after.language} />
      </div>
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DateText } from "@/components/ui/date-text";
import { PageHeader } from "@/components/ui/page-header";
import { CarriedList } from "@/components/versions/carried-list";
import { TextChanges } from "@/components/versions/text-changes";
import { loadCarried } from "@/lib/carries/queries";
import { requireViewer } from "@/lib/session";
import { loadVersionPair } from "@/lib/versions/queries";
import type { Relative } from "@/lib/versions/schema";

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
  const { viewer, before, after } = await load((await params).id);
  const carried = await loadCarried(viewer, after.id);
  return (
    <>
      <PageHeader
        kicker={
          <Link href={`/${after.draft ? "ingest" : "sources"}/${after.id}`} className="link">
            {after.draft ? "Review" : "Source"}
          </Link>
        }
        title={`What changed in “${after.title}”`}
        meta={
          <p>
            From <Version of={before} /> to <Version of={after} />
          </p>
        }
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,40rem)_minmax(18rem,1fr)]">
        <TextChanges before={before.text} after={after.text} />
        <CarriedList carried={carried} earlier={before.id} />
      </div>
    </>
  );
}

/** A version by its publisher and day; its headline where it says nothing of them. */
function Version({ of: { title, publisher, publishedAt } }: { of: Relative }) {
  return (
    <>
      {publisher ?? `“${title}”`}
      {publishedAt && (
        <>
          , <DateText date={publishedAt} />
        </>
      )}
    </>
  );
}

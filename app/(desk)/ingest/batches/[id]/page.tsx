import { notFound } from "next/navigation";
import { Live } from "@/components/desk/live/live";
import { nameOf } from "@/components/sources/ingest/batch";
import { BatchLines } from "@/components/sources/ingest/batch-lines";
import { BatchProgress } from "@/components/sources/ingest/batch-progress";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/access";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { loadBatch } from "@/lib/sources/ingest/queries";

export const generateMetadata = titleForWho("ingestArticle", "Batch");

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** All items of a batch, in the order in which they were submitted. */
export default async function BatchPage({ params, searchParams }: Props) {
  const { id } = await params;
  const request = parsePage(await searchParams);
  const address = (cursor: string | null) =>
    pageHref(`/ingest/batches/${encodeURIComponent(id)}`, { ...request, cursor });
  const viewer = await requireViewerWho("ingestArticle", address(request.cursor));
  const found = await orFirstPage(request, (page) => loadBatch(viewer, id, page));
  if (!found) notFound();
  const { batch, page } = found;
  const to = (cursor: string | null) => cursor && address(cursor);
  return (
    <>
      <PageHeader title={nameOf(batch)} back={{ href: "/ingest", label: "Ingest" }} />
      <Live topic={{ list: "ingest" }} person={viewer.id} seen={viewer.seen} />
      <BatchProgress id={id} progress={batch.progress} />
      <BatchLines lines={page.items} reviews={may(viewer, "reviewDraft")} />
      <Pager previous={to(page.previousCursor)} next={to(page.nextCursor)} />
    </>
  );
}

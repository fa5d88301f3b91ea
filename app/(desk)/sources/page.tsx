import type { Metadata } from "next";
import { NoSources } from "@/components/sources/no-sources";
import { SourceTable } from "@/components/sources/source-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/session";
import { parseOrder } from "@/lib/sources/filter";
import { mayReviewSource, maySubmitSource } from "@/lib/sources/policy";
import { loadSources } from "@/lib/sources/queries";

export const metadata: Metadata = { title: "Sources" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SourcesPage({ searchParams }: Props) {
  const viewer = await requireViewer("/sources");
  const order = parseOrder(await searchParams);
  const sources = await loadSources(viewer, order);
  const verb = mayReviewSource(viewer) ? "Ingest" : "Submit";
  const submit = maySubmitSource(viewer) && (
    <LinkButton href="/ingest">{`${verb} an article`}</LinkButton>
  );
  if (sources.length === 0)
    return (
      <>
        <PageHeader title="Sources" />
        <NoSources action={submit} />
      </>
    );
  return (
    <>
      <PageHeader title="Sources" actions={submit} />
      <SourceTable sources={sources} order={order} />
    </>
  );
}

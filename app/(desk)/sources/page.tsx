import type { Metadata } from "next";
import { NoSources } from "@/components/sources/catalogue/no-sources";
import { SourceFilters } from "@/components/sources/catalogue/source-filters";
import { SourceTable } from "@/components/sources/catalogue/source-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access";
import { requireViewer } from "@/lib/core/session/session";
import { hrefOf, parseFilter, partsOf } from "@/lib/sources/catalogue/filter";
import { loadCatalogue, loadCatalogueChoices } from "@/lib/sources/catalogue/queries";

export const metadata: Metadata = { title: "Sources" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SourcesPage({ searchParams }: Props) {
  const filter = parseFilter(await searchParams);
  const viewer = await requireViewer(hrefOf(filter));
  const [{ sources, counts }, choices] = await Promise.all([
    loadCatalogue(viewer, filter),
    loadCatalogueChoices(viewer),
  ]);
  const verb = may(viewer, "reviewDraft") ? "Ingest" : "Submit";
  const submit = may(viewer, "ingestArticle") && (
    <LinkButton href="/ingest">{`${verb} an article`}</LinkButton>
  );
  const isEmpty = sources.length === 0;
  const isNew = isEmpty && partsOf(filter).length === 0;
  return (
    <>
      <PageHeader title="Sources" actions={!isNew && submit} />
      {!isNew && <SourceFilters filter={filter} choices={choices} counts={counts} />}
      {isEmpty ? (
        <NoSources filter={filter} action={submit} />
      ) : (
        <SourceTable sources={sources} filter={filter} />
      )}
    </>
  );
}

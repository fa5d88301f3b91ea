import type { Metadata } from "next";
import { Live } from "@/components/desk/live/live";
import { NoSources } from "@/components/sources/catalogue/no-sources";
import { SourceFilters } from "@/components/sources/catalogue/source-filters";
import { packSources } from "@/components/sources/catalogue/source-line";
import { SourceTable } from "@/components/sources/catalogue/source-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { WrongDays } from "@/components/ui/wrong-days";
import { may } from "@/lib/access";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { hrefOf, parseFilter, partsOf } from "@/lib/sources/catalogue/filter";
import { loadCatalogue } from "@/lib/sources/catalogue/list";
import { loadCatalogueChoices } from "@/lib/sources/catalogue/queries";

export const metadata: Metadata = { title: "Sources" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SourcesPage({ searchParams }: Props) {
  const query = await searchParams;
  const filter = parseFilter(query);
  const page = parsePage(query);
  const to = (cursor: string | null) => cursor && pageHref(hrefOf(filter), { ...page, cursor });
  const viewer = await requireViewer(pageHref(hrefOf(filter), page));
  const [list, choices] = await Promise.all([
    orFirstPage(page, (page) => loadCatalogue(viewer, filter, page)),
    loadCatalogueChoices(viewer, filter),
  ]);
  const verb = may(viewer, "reviewDraft") ? "Ingest" : "Submit";
  const submit = may(viewer, "ingestArticle") && (
    <LinkButton href="/ingest">{`${verb} an article`}</LinkButton>
  );
  const isEmpty = list.items.length === 0;
  const isNew = isEmpty && partsOf(filter).length === 0;
  return (
    <>
      <Live topic={{ list: "sources" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Sources" actions={!isNew && submit} />
      <WrongDays params={query} names={["from", "to"]} />
      {!isNew && <SourceFilters filter={filter} choices={choices} counts={list.counts} />}
      {isEmpty ? (
        <NoSources filter={filter} action={submit} />
      ) : (
        <SourceTable
          sources={packSources(list.items)}
          filter={filter}
          pager={<Pager previous={to(list.previousCursor)} next={to(list.nextCursor)} />}
        />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { changeLines } from "@/components/analysis/briefings/change-lines";
import { ChangeList } from "@/components/analysis/briefings/change-list";
import { WindowLinks } from "@/components/analysis/briefings/window-links";
import { WrongWindow } from "@/components/analysis/briefings/wrong-window";
import { Live } from "@/components/desk/live/live";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { PrintButton } from "@/components/ui/print-button";
import { parseWindow } from "@/lib/analysis/briefings/since-last-look/filter";
import { loadChanges } from "@/lib/analysis/briefings/since-last-look/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadSidebar } from "@/lib/desk/views/queries";

export const metadata: Metadata = { title: "What changed" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ChangesPage({ searchParams }: Props) {
  const params = await searchParams;
  const request = parsePage(params);
  const { window, unread } = parseWindow(params);
  const relationship = relationshipIn(params);
  const path = within(
    window === "look" ? "/summary/changes" : `/summary/changes?since=${window}`,
    relationship,
  );
  const address = (cursor: string | null) => pageHref(path, { ...request, cursor });
  const viewer = await requireViewer(address(request.cursor));
  const [{ since, first, items, ...cursors }, { people: names }] = await Promise.all([
    orFirstPage(request, (page) => loadChanges(viewer, window, page, relationship)),
    loadSidebar(viewer),
  ]);
  const to = (cursor: string | null) => cursor && address(cursor);
  return (
    <>
      <PageHeader
        title="What changed"
        back={{ href: within("/summary", relationship), label: "Summary" }}
        actions={<PrintButton />}
      />
      <Live topic={{ list: "summary" }} person={viewer.id} seen={viewer.seen} />
      <WrongWindow unread={unread} relationship={relationship} />
      <WindowLinks
        path="/summary/changes"
        window={window}
        since={since}
        first={first}
        relationship={relationship}
      />
      {items.length === 0 && <p className="text-secondary">Nothing has changed.</p>}
      <ChangeList changes={changeLines(items, names)} />
      <Pager previous={to(cursors.previousCursor)} next={to(cursors.nextCursor)} />
    </>
  );
}

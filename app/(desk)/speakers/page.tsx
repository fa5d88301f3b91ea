import type { Metadata } from "next";
import { Live } from "@/components/desk/live/live";
import { packSpeakers } from "@/components/evidence/speakers/speaker-line";
import { SpeakerSearch, speakersHref } from "@/components/evidence/speakers/speaker-search";
import { SpeakerTable } from "@/components/evidence/speakers/speaker-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadSpeakers } from "@/lib/evidence/speakers/list";

export const metadata: Metadata = { title: "Speakers" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SpeakersPage({ searchParams }: Props) {
  const asked = await searchParams;
  const text = [asked.q ?? ""].flat()[0]!.trim();
  const named = asked.named !== "no";
  const here = speakersHref({ text, named });
  const page = parsePage(asked);
  const to = (cursor: string | null) => cursor && pageHref(here, { ...page, cursor });
  const viewer = await requireViewer(pageHref(here, page));
  const list = await orFirstPage(page, (page) => loadSpeakers(viewer, { text, named }, page));
  return (
    <>
      <Live topic={{ list: "speakers" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Speakers" />
      <SpeakerSearch text={text} named={named} count={list.count} />
      {list.items.length > 0 ? (
        <SpeakerTable
          speakers={packSpeakers(list.items)}
          pager={<Pager previous={to(list.previousCursor)} next={to(list.nextCursor)} />}
        />
      ) : (
        <NoSpeakers text={text} named={named} />
      )}
    </>
  );
}

function NoSpeakers({ text, named }: { text: string; named: boolean }) {
  if (text)
    return (
      <EmptyState
        title={named ? "No speakers match" : "No described speakers match"}
        action={
          <LinkButton href={speakersHref({ text: "", named })}>
            {named ? "Show all speakers" : "Show all described speakers"}
          </LinkButton>
        }
      >
        {named
          ? "Try part of the name or another spelling. Names are kept as the articles give them."
          : "Try one word of the description. Descriptions are kept as the articles give them."}
      </EmptyState>
    );
  return (
    <EmptyState title={named ? "No speakers yet" : "No described speakers"}>
      {named
        ? "Speakers appear here once an article that quotes them is approved."
        : "People quoted without a name, such as “a senior official”, appear here with the article."}
    </EmptyState>
  );
}

import type { Metadata } from "next";
import { SpeakerSearch, speakersHref } from "@/components/evidence/speakers/speaker-search";
import { SpeakerTable } from "@/components/evidence/speakers/speaker-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/core/session/session";
import { loadSpeakers } from "@/lib/evidence/speakers/queries";

export const metadata: Metadata = { title: "Speakers" };

interface Props {
  searchParams: Promise<{ q?: string | string[]; named?: string | string[] }>;
}

export default async function SpeakersPage({ searchParams }: Props) {
  const asked = await searchParams;
  const text = [asked.q ?? ""].flat()[0]!.trim();
  const named = asked.named !== "no";
  const viewer = await requireViewer(speakersHref({ text, named }));
  const speakers = await loadSpeakers(viewer, text, { named });
  return (
    <>
      <PageHeader title="Speakers" />
      <SpeakerSearch text={text} named={named} count={speakers.length} />
      {speakers.length > 0 ? (
        <SpeakerTable speakers={speakers} />
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

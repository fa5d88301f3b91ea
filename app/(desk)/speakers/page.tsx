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
        title={named ? "Nobody on file is called that" : "Nobody on file is described so"}
        action={
          <LinkButton href={speakersHref({ text: "", named })}>
            {named ? "Show all speakers" : "Show all who are not named"}
          </LinkButton>
        }
      >
        {named
          ? "Try a part of the name, or another spelling: names are kept as the articles give them."
          : "Try one word of the description: it is kept as the article gives it."}
      </EmptyState>
    );
  return (
    <EmptyState title={named ? "Nobody is quoted yet" : "Whoever is quoted has a name"}>
      {named
        ? "As soon as an article is approved, whoever it quotes stands here."
        : "Whom an article quotes without a name, an official or a diplomat, stands here with the article."}
    </EmptyState>
  );
}

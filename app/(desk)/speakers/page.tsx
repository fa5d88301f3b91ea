import type { Metadata } from "next";
import { SpeakerSearch } from "@/components/speakers/speaker-search";
import { SpeakerTable } from "@/components/speakers/speaker-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/session";
import { loadSpeakers } from "@/lib/speakers/queries";

export const metadata: Metadata = { title: "Speakers" };

interface Props {
  searchParams: Promise<{ q?: string | string[] }>;
}

export default async function SpeakersPage({ searchParams }: Props) {
  const text = [(await searchParams).q ?? ""].flat()[0]!.trim();
  const viewer = await requireViewer(
    text ? `/speakers?q=${encodeURIComponent(text)}` : "/speakers",
  );
  const speakers = await loadSpeakers(viewer, text);
  return (
    <>
      <PageHeader title="Speakers" />
      <SpeakerSearch text={text} count={speakers.length} />
      {speakers.length > 0 ? (
        <SpeakerTable speakers={speakers} />
      ) : (
        <EmptyState
          title={text ? "Nobody on file is called that" : "Nobody is quoted yet"}
          action={text && <LinkButton href="/speakers">Show all speakers</LinkButton>}
        >
          {text
            ? "Try a part of the name, or another spelling: names are kept as the articles give them."
            : "As soon as an article is committed, whoever it quotes stands here."}
        </EmptyState>
      )}
    </>
  );
}

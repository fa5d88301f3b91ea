import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DocumentLinks } from "@/components/analysis/briefings/documents/document-links";
import { EditionBanner } from "@/components/analysis/briefings/editions/edition-banner";
import { EditionReader } from "@/components/analysis/briefings/editions/edition-reader";
import { renderEdition } from "@/components/analysis/briefings/editions/render-edition";
import { renderRfi } from "@/components/analysis/briefings/rfis/render-rfi";
import { ShareLinks } from "@/components/analysis/briefings/shares/share-links";
import { Live } from "@/components/desk/live/live";
import { MarkVisited } from "@/components/desk/notifications/mark-visited";
import { LastAct } from "@/components/ui/last-act";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { may } from "@/lib/access";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { loadShares } from "@/lib/analysis/briefings/shares/queries";
import { sinceHref } from "@/lib/analysis/briefings/since/schema";
import { subjectOfEdition } from "@/lib/analysis/edition-named";
import { requireViewer } from "@/lib/core/session/session";
import { hasUnreadAbout } from "@/lib/desk/notifications/queries";

interface Props {
  params: Promise<{ number: string }>;
}

/** Loaded once per request, for the page and its title. */
const load = cache(async (address: string) => {
  const viewer = await requireViewer(`/briefings/${address}`);
  const edition = await loadEdition(viewer, parseEditionNumber(address));
  return edition ? { viewer, edition } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, title } = (await load((await params).number)).edition;
  return { title: `Edition ${number}: ${title}` };
}

export default async function EditionPage({ params }: Props) {
  const { viewer, edition } = await load((await params).number);
  const { number, content, hash, addressees, rfis, answerers, correctedBy } = edition;
  const { readers, unopenedBy, withdrawn, reworded, reopened } = edition;
  const visit = { subject: subjectOfEdition(number) };
  const [isUnread, shares] = await Promise.all([
    hasUnreadAbout(viewer, visit),
    loadShares(viewer, number),
  ]);
  return (
    <LastAct>
      <div>
        <Live
          topic={{ list: "briefings" }}
          says={["rfi.answered", "rfi.corrected"]}
          person={viewer.id}
          seen={viewer.seen}
        />
        <MarkVisited visit={visit} unread={isUnread} />
        <div className="mb-4 flex max-w-184 flex-wrap items-center justify-between gap-2 print:hidden">
          <a href="/briefings" className="link text-sm">
            Briefings
          </a>
          <div className="flex flex-wrap gap-2">
            <DocumentLinks number={number} states={edition.documents} />
            <LinkButton href={sinceHref({ from: { edition: number }, to: null })}>
              What changed since edition {number}
            </LinkButton>
            <PrintButton />
            {shares && <LinkButton href="#share">Share</LinkButton>}
            {may(viewer, "correctEdition") && !correctedBy && (
              <LinkButton href={`/briefings/new?corrects=${number}`}>Correct</LinkButton>
            )}
          </div>
        </div>
        <EditionBanner edition={edition} />
        <EditionReader
          view={renderEdition(content)}
          hash={hash}
          addressees={addressees}
          readers={readers}
          unopenedBy={unopenedBy}
          withdrawn={withdrawn}
          reworded={reworded}
          reopened={reopened}
          judgedSince={edition.judgedSince}
          answerers={answerers}
          rfis={rfis.map((rfi) => renderRfi(rfi, viewer))}
          earlierRfis={edition.earlierRfis}
          viewer={{ id: viewer.id, mayAnswer: may(viewer, "answerRfi"), issued: edition.issued }}
        />
        {shares && <ShareLinks number={number} shares={shares} person={viewer.id} />}
      </div>
    </LastAct>
  );
}

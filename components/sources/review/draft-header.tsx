import type { ReactNode } from "react";
import { EditDetails } from "@/components/sources/catalogue/edit-details";
import { DateText } from "@/components/ui/date-text";
import { langOf } from "@/components/ui/lang";
import { NarrowFold } from "@/components/ui/narrow-fold";
import { PageHeader } from "@/components/ui/page-header";
import type { Draft } from "@/lib/sources/review/schema";
import { DiscardDraft } from "./discard-draft";
import { DraftFacts } from "./draft-facts";
import { EncodingNotices } from "./encoding-notices";
import { LanguageNotice } from "./language-notice";
import { UnreadAttachments } from "./unread-attachments";

interface DraftHeaderProps {
  draft: Draft;
  viewerId: string;
  /** Who else is here. */
  here: ReactNode;
}

/** The article's details as they were recognised, which can be corrected before approval. */
export function DraftHeader({ draft, viewerId, here }: DraftHeaderProps) {
  const { id, version, title, addedBy, createdAt } = draft;
  return (
    <>
      <PageHeader
        back={{ href: "/ingest", label: "Ingest" }}
        title={<span lang={langOf(draft.language)}>{title}</span>}
        meta={here}
      />
      <LanguageNotice draft={draft} />
      <EncodingNotices draft={draft} />
      <UnreadAttachments draft={draft} />
      <div className="pb-3">
        <NarrowFold label="Details" className="max-md:pt-2">
          <div className="text-sm text-secondary md:-mt-3">
            <DraftFacts draft={draft} />
            <p>
              Draft, added by {addedBy} <DateText date={createdAt} variant="relative" />
            </p>
          </div>
          <div className="flex flex-wrap gap-2 pt-3 print:hidden">
            <EditDetails source={draft} viewerId={viewerId} />
            <DiscardDraft id={id} version={version} title={title} />
          </div>
        </NarrowFold>
      </div>
    </>
  );
}

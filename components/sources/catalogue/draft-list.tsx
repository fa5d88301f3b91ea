import type { ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";
import { countText } from "@/lib/core/paging/counts";
import type { DraftPage } from "@/lib/sources/catalogue/schema";
import { packDrafts } from "./draft-line";
import { DraftTable } from "./draft-table";

interface DraftListProps {
  drafts: DraftPage;
  /** Whether the viewer reviews drafts. If not, they see only their own. */
  reviews: boolean;
  /** Beside the heading. */
  actions: ReactNode;
  /** The pages before and after this one. */
  pager: ReactNode;
}

export function DraftList({ drafts, reviews, actions, pager }: DraftListProps) {
  const { items, count } = drafts;
  const heading = reviews ? "Waiting for review" : "Your drafts waiting for review";
  return (
    <section>
      <SectionHeading count={countText(count)} actions={actions}>
        {heading}
      </SectionHeading>
      {items.length === 0 ? (
        <p className="faint">
          No drafts are waiting. Approved articles are under{" "}
          <a href="/sources" className="link">
            Sources
          </a>
          .
        </p>
      ) : (
        <DraftTable caption={heading} drafts={packDrafts(items)} />
      )}
      {pager}
    </section>
  );
}

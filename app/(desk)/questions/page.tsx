import type { Metadata } from "next";
import { OpenRfis } from "@/components/analysis/briefings/rfis/open-rfis";
import { QuestionList } from "@/components/analysis/notes/question-list";
import { Live } from "@/components/desk/live/live";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { loadOpenRfis } from "@/lib/analysis/briefings/rfis/queries";
import {
  parseQuestionsOf,
  QUESTIONS_OF,
  QUESTIONS_OF_LABELS,
  questionsHref,
} from "@/lib/analysis/notes/filter";
import { loadQuestions } from "@/lib/analysis/notes/list";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "Open questions" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const NONE = {
  desk: "Nobody has an open question. Ask one with a note on an issue, a quotation or a source.",
  issues: "None of your issues has an open question.",
  mine: "You have no open questions.",
};

export default async function QuestionsPage({ searchParams }: Props) {
  const params = await searchParams;
  const [of, page] = [parseQuestionsOf(params), parsePage(params)];
  const relationship = relationshipIn(params);
  const here = within(questionsHref(of), relationship);
  const viewer = await requireViewer(pageHref(here, page));
  const to = (cursor: string | null) => cursor && pageHref(here, { ...page, cursor });
  const [{ items, previousCursor, nextCursor }, rfis] = await Promise.all([
    orFirstPage(page, (page) => loadQuestions(viewer, of, page, relationship)),
    loadOpenRfis(viewer, relationship),
  ]);
  return (
    <div className="max-w-prose">
      <Live topic={{ list: "questions" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader back={{ href: "/inbox", label: "Inbox" }} title="Open questions" />
      <OpenRfis rfis={rfis} />
      <nav aria-label="Filter" className="mb-2 flex flex-wrap gap-1 print:hidden">
        {QUESTIONS_OF.map((each) => (
          <FilterChip
            key={each}
            active={each === of}
            href={within(questionsHref(each), relationship)}
          >
            {QUESTIONS_OF_LABELS[each]}
          </FilterChip>
        ))}
      </nav>
      {items.length === 0 ? (
        <EmptyState title="No open questions">{NONE[of]}</EmptyState>
      ) : (
        <QuestionList questions={items} />
      )}
      <Pager previous={to(previousCursor)} next={to(nextCursor)} />
    </div>
  );
}

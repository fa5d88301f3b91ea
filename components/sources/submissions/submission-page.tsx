import { DraftFacts } from "@/components/sources/review/draft-facts";
import { markId } from "@/components/sources/review/panes/pane-layout";
import { ProposalLine, ProposalWords } from "@/components/sources/review/proposals/proposal-line";
import { ProposalTitle } from "@/components/sources/review/proposals/proposal-title";
import { DateText } from "@/components/ui/date-text";
import { langOf } from "@/components/ui/lang";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Found, Submission } from "@/lib/sources/submissions/schema";
import { Standing } from "./standing";
import { SubmittedText } from "./submitted-text";
import { TakeBack } from "./take-back";

/** An article as whoever submitted it sees it: where it stands, its text, and what was found in it. */
export function SubmissionPage({ submission }: { submission: Submission }) {
  const { id, version, title, language, text, createdAt, found } = submission;
  return (
    <>
      <PageHeader
        back={{ href: "/ingest", label: "Ingest" }}
        title={<span lang={langOf(language)}>{title}</span>}
        meta={
          <>
            <DraftFacts draft={submission} />
            <p>
              Submitted by you <DateText date={createdAt} variant="relative" />
            </p>
          </>
        }
      />
      <Standing submission={submission} />
      {!submission.reviewed && !submission.setAside && (
        <div className="pb-4 print:hidden">
          <TakeBack id={id} version={version} title={title} />
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,34rem)_minmax(20rem,1fr)] lg:items-start">
        <SubmittedText text={text} language={language} found={found} />
        <section aria-labelledby="found">
          <SectionHeading id="found" count={found.length}>
            What was found
          </SectionHeading>
          {found.length === 0 ? (
            <p className="text-sm text-secondary">
              No quotations were found. An admin can still add some by hand.
            </p>
          ) : (
            <ol className="divide-y">
              {found.map((proposal) => (
                <FoundRow key={proposal.id} proposal={proposal} language={language} />
              ))}
            </ol>
          )}
        </section>
      </div>
    </>
  );
}

/** What was found, in brief; it leads to its words in the article. */
function FoundRow({ proposal, language }: { proposal: Found; language: string }) {
  return (
    <li className="relative py-2 hover:bg-hover">
      <a href={`#${markId(proposal.ordinal)}`} className="block after:absolute after:inset-0">
        <ProposalTitle proposal={proposal} />
      </a>
      <ProposalWords proposal={proposal} language={language} />
      <ProposalLine proposal={proposal} issues={proposal.issues.join(", ")} />
    </li>
  );
}

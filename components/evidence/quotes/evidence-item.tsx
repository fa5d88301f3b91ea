import { lazy, Suspense, useState } from "react";
import { EditableQuoteActions } from "@/components/evidence/quotes/corrections/editable-quotes";
import { GradeMark } from "@/components/sources/withdrawal-and-grades/grade-mark";
import { WithdrawnLine } from "@/components/sources/withdrawal-and-grades/withdrawn-line";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { counted } from "@/lib/core/wording";
import { notesPlaceOf } from "@/lib/evidence/quotes/places";
import { AlsoIn } from "./also-in";
import { type EvidenceLine, isAsked } from "./evidence-line";
import { Quotation } from "./quotation";
import { RelationMenu } from "./relation-menu";

// Nothing to check unless another forecast leads, or the estimate has gone from likely to unlikely or back.
const RelationCheck = lazy(() =>
  import("./relation-check").then((loaded) => ({ default: loaded.RelationCheck })),
);

const [QuoteExcerpt, opensExcerpt] = loadOnUse(() =>
  import("./quote-excerpt").then((module) => module.QuoteExcerpt),
);

interface EvidenceItemProps {
  evidence: EvidenceLine;
  issue: { slug: string; title: string };
  /** The viewer, if they may link evidence; null if not. */
  linker: string | null;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
  /** The number of the next quotation here whose relation is asked about. */
  nextAsked: number | undefined;
}

/** What is in an item of the evidence list; see quotes.css. */
export function EvidenceItem(props: EvidenceItemProps) {
  const { evidence, issue, linker, grader, nextAsked } = props;
  const { source, number, notes, withdrawal, continuedBy, alsoIn } = evidence;
  const [excerpt, setExcerpt] = useState(false);
  return (
    <>
      <div>
        <Quotation
          quote={evidence}
          relation={evidence.relation}
          reference={
            // In no form, so it needs no type; its word, “Excerpt”, is in quotes.css. Here both would be sent with every row.
            <button
              {...opensExcerpt}
              aria-expanded={excerpt || undefined}
              onClick={() => setExcerpt(!excerpt)}
            >
              {`Q${number}`}
            </button>
          }
          grade={
            <>
              <GradeMark quote={evidence} source={source} grader={grader} />
              {!withdrawal && <EditableQuoteActions id={evidence.id} number={number} />}
            </>
          }
        />
        {excerpt && (
          <OnUse>
            <QuoteExcerpt id={evidence.id} number={number} />
          </OnUse>
        )}
        {withdrawal && (
          <div className="pl-4">
            <WithdrawnLine withdrawal={withdrawal} />
          </div>
        )}
        {source.later && continuedBy && (
          <p className="ml-4 text-sm text-warning">
            Continued in the{" "}
            <a href={`/sources/${source.later}`} className="underline">
              later version
            </a>{" "}
            of this article as Q{continuedBy}.
          </p>
        )}
        {alsoIn.length > 0 && (
          <div className="pl-4">
            <AlsoIn copies={alsoIn} anchored />
          </div>
        )}
        {linker && isAsked(evidence) && (
          <Suspense>
            <RelationCheck issue={issue.slug} quote={evidence} next={nextAsked} />
          </Suspense>
        )}
        {notes > 0 && (
          <a
            href={notesPlaceOf(evidence)}
            aria-label={`${counted(notes, "note")} on Q${number}`}
            className="link ml-4 text-sm print:hidden"
          >
            {counted(notes, "note")}
          </a>
        )}
      </div>
      {linker && (
        <RelationMenu
          issue={issue}
          quote={evidence.id}
          number={number}
          relation={evidence.relation}
          version={evidence.linkVersion}
          also={alsoIn.map(({ number }) => `Q${number}`)}
          person={linker}
        />
      )}
    </>
  );
}

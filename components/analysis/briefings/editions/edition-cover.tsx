import { DateText } from "@/components/ui/date-text";
import { changesNotice } from "@/lib/analysis/briefings/editions/describe";
import { DeskLink } from "./desk-link";
import type { EditionView } from "./edition-view";

/** The edition's number, subject and author, and what it corrects. */
export function EditionCover({ view, isIssued }: { view: EditionView; isIssued: boolean }) {
  const { number, title, relationship, issuedAt, issuedBy, handling, corrects, since } = view;
  return (
    <header>
      {handling && <p className="handling">{handling}</p>}
      <p className="edition-number">
        {relationship.title} · Edition {number}
      </p>
      <h1>{title || "Untitled"}</h1>
      <p className="issued">
        {isIssued ? (
          <>
            Issued <DateText date={issuedAt} variant="datetime" /> by {issuedBy}
          </>
        ) : (
          "Not issued yet"
        )}
        {since?.number && ` · Changes since edition ${since.number}`}
      </p>
      {corrects && (
        <div className="corrects">
          <p>
            This edition corrects{" "}
            <DeskLink href={`/briefings/${corrects.number}`}>edition {corrects.number}</DeskLink>.
          </p>
          <p>{corrects.explanation}</p>
          <CorrectionDifferences view={view} />
        </div>
      )}
    </header>
  );
}

/** How else a correction differs from the edition that it corrects. */
function CorrectionDifferences({ view }: { view: EditionView }) {
  const notice = changesNotice(view);
  return (
    <>
      {view.corrects?.differences?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {notice && (
        <p>
          <a href="#changes">{notice}</a>
        </p>
      )}
    </>
  );
}

/** The hash, which proves that this is the edition that was issued. */
export function EditionColophon({ view, hash }: { view: EditionView; hash: string | undefined }) {
  const { number, handling } = view;
  return (
    <footer>
      {hash && (
        <p>
          Edition {number}, SHA-256 of its canonical JSON (RFC 8785): <code>{hash}</code>
        </p>
      )}
      {handling && <p className="handling">{handling}</p>}
    </footer>
  );
}

import Link from "next/link";
import { AlertMark } from "@/components/outlooks/alert-mark";
import { Quotation } from "@/components/quotes/quotation";
import { Caveats } from "@/components/standing/caveats";
import { DateText } from "@/components/ui/date-text";
import type { SummaryIssue as Issue } from "@/lib/briefings/schema";

/** An issue on the front page: bottom line, judgement, the strongest words, the last note. */
export function SummaryIssue({ issue }: { issue: Issue }) {
  const { slug, title, bottomLine, outlook, strongest, lastNote } = issue;
  return (
    <article className="mb-7 break-inside-avoid border-t border-ink pt-2">
      <h2 className="font-serif text-xl font-semibold">
        <Link href={`/issues/${slug}`} className="hover:underline">
          {title}
        </Link>
      </h2>
      <p className="mt-1 font-serif text-lg text-pretty">{bottomLine}</p>
      {outlook && (
        <p className="mt-2">
          {outlook.judgement}{" "}
          {outlook.alerts.map((alert) => (
            <span key={alert} className="mr-3 text-sm">
              <AlertMark alert={alert} />
            </span>
          ))}
        </p>
      )}
      {outlook && outlook.caveats.length > 0 && (
        <div className="mt-2">
          <Caveats caveats={outlook.caveats} />
        </div>
      )}
      <div className="mt-3 space-y-3">
        {strongest.map((quote) => (
          <Quotation key={quote.id} quote={quote} relation={quote.relation} clamp={4} />
        ))}
      </div>
      {lastNote && (
        <p className="mt-3 line-clamp-3 text-sm text-secondary print:line-clamp-none">
          <Link href={`/issues/${slug}#note-${lastNote.id}`} className="text-ink hover:underline">
            {lastNote.author}
          </Link>
          , <DateText date={lastNote.createdAt} />: {firstWords(lastNote.body)}
        </p>
      )}
    </article>
  );
}

const MOST = 240;

/** The first words of a note as plain text: Markdown's marks would only be noise here. */
function firstWords(body: string): string {
  // What is far beyond the cut need not be read.
  const text = body
    .slice(0, 4 * MOST)
    .replace(/\[(Q\d+)\]/g, "$1")
    .replace(/[*_`>#]+/g, "");
  return text.length <= MOST ? text : text.slice(0, MOST).replace(/\s+\S*$/, " …");
}

import { Notice } from "@/components/ui/notice";
import type { Problem } from "@/lib/analysis/search/filter";
import { searchHref } from "@/lib/analysis/search/filter";
import type { Correction } from "@/lib/analysis/search/schema";

interface SearchNoticesProps {
  query: string;
  problems: Problem[];
  corrections: Correction[];
}

/** What in a search could not be understood, and which names were searched for instead of its words. */
export function SearchNotices({ query, problems, corrections }: SearchNoticesProps) {
  const corrected = corrections.reduce((text, { from, to }) => text.replace(from, to), query);
  return (
    <>
      {corrections.length > 0 && (
        <Notice
          title={`No results for ${corrections.map(({ from }) => `“${from}”`).join(" and ")}`}
          className="mt-2 mb-3"
        >
          Showing results for{" "}
          <a href={searchHref(corrected)} className="link">
            {corrected}
          </a>{" "}
          instead.
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice
          tone="warning"
          title="Part of this search was changed or ignored"
          className="mt-2 mb-3"
        >
          <ul>
            {problems.map(({ part, message }) => (
              <li key={part + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

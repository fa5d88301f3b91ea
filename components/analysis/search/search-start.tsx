import { EmptyState } from "@/components/ui/empty-state";
import { LastAct } from "@/components/ui/last-act";
import { SectionHeading } from "@/components/ui/section-heading";
import { searchHref } from "@/lib/analysis/search/filter";
import type { SavedView } from "@/lib/desk/views/schema";
import { ForgetSearches } from "./forget-searches";
import { SavedSearches } from "./saved-searches";

interface SearchStartProps {
  saved: SavedView[];
  recent: string[];
}

/** Before anything is searched for: one's saved and recent searches. What was deleted last can be brought back. */
export const SearchStart = (props: SearchStartProps) => (
  <LastAct>
    <Lists {...props} />
  </LastAct>
);

function Lists({ saved, recent }: SearchStartProps) {
  if (saved.length + recent.length === 0)
    return (
      <EmptyState title="Search everything on the desk">
        Issues, outlooks, notes, quotations, speakers and the text of every source. Your recent
        searches will appear here; only you can see them.
      </EmptyState>
    );
  return (
    <div className="mt-6 grid max-w-prose gap-6">
      {saved.length > 0 && (
        <section aria-labelledby="saved">
          <SectionHeading id="saved">Saved searches</SectionHeading>
          <SavedSearches views={saved} />
        </section>
      )}
      {recent.length > 0 && (
        <section aria-labelledby="recent">
          <SectionHeading id="recent" actions={<ForgetSearches />}>
            Recent searches
          </SectionHeading>
          <ul>
            {recent.map((query) => (
              <li key={query}>
                <a
                  href={searchHref(query)}
                  className="block truncate py-1 hover:underline pointer-coarse:py-2.5"
                >
                  {query}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

import { DateText } from "@/components/ui/date-text";
import { sinceHref } from "@/lib/analysis/briefings/since/schema";
import { WINDOWS, type Window } from "@/lib/analysis/briefings/since-last-look/schema";
import { within } from "@/lib/analysis/relationships/schema";

const LABELS: Record<Window, string> = {
  look: "Since you last looked",
  edition: "Since the last edition",
  "7d": "7 days",
  "30d": "30 days",
};

const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10);

interface WindowLinksProps {
  path: string;
  window: Window;
  since: string;
  /** Whether there was no visit before this one, or no edition, so that it is seven days. */
  first: boolean;
  relationship: string;
}

/** The periods that changes can be shown for, and when the chosen one starts. */
export function WindowLinks({ path, window, since, first, relationship }: WindowLinksProps) {
  return (
    <nav aria-label="Changes since" className="mb-2 flex flex-wrap gap-x-3 text-sm print:hidden">
      {WINDOWS.map((each) => (
        <a
          key={each}
          href={within(each === "look" ? path : `${path}?since=${each}`, relationship)}
          data-scroll="keep"
          aria-current={each === window ? "true" : undefined}
          className="text-secondary hover:underline here:font-semibold here:text-ink pointer-coarse:py-2"
        >
          {LABELS[each]}
          {each === window && (
            <>
              {" "}
              (
              {first ? (
                `${window === "edition" ? "none yet" : "your first visit"}: 7 days`
              ) : (
                <DateText date={since} variant="relative" />
              )}
              )
            </>
          )}
        </a>
      ))}
      <a
        href={within(sinceHref({ from: { day: dayOf(since) }, to: null }), relationship)}
        className="link pointer-coarse:py-2"
      >
        Compare editions or days
      </a>
    </nav>
  );
}

import { DateText } from "@/components/ui/date-text";
import type { ScheduleRun } from "@/lib/analysis/briefings/schedules/schema";
import { phrase } from "@/lib/core/wording";

/** What came of a schedule's last runs: the latest is shown, the others are folded. */
export function ScheduleRuns({ runs: [latest, ...earlier] }: { runs: ScheduleRun[] }) {
  if (!latest) return <p className="text-sm text-secondary">It hasn’t run yet.</p>;
  return (
    <div className="text-sm">
      <p>
        Last run: <Run run={latest} />
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>Earlier runs</summary>
          <ul className="mt-1 space-y-1">
            {earlier.map((run) => (
              <li key={run.dueAt}>
                <Run run={run} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A run that is later than this says so. */
const LATE_MS = 5 * 60_000;

function Run({ run: { dueAt, at, outcome, edition, sentTo, reason } }: { run: ScheduleRun }) {
  const isLate = Date.parse(at) - Date.parse(dueAt) > LATE_MS;
  return (
    <>
      <DateText date={at} variant="datetime" />
      {isLate && (
        <>
          {" (due "}
          <DateText date={dueAt} variant="datetime" />)
        </>
      )}
      {": "}
      {outcome === "ISSUED" && (
        <>
          {edition === null ? (
            "an edition that is hidden from you"
          ) : (
            <a href={`/briefings/${edition}`} className="link">
              edition {edition}
            </a>
          )}
          , sent to {sentTo === 1 ? "1 person" : `${sentTo} people`}
        </>
      )}
      {outcome === "UNCHANGED" && "nothing had changed, so nothing was sent"}
      {outcome === "FAILED" && (
        <span className="text-deteriorated">failed{reason && `. ${phrase(reason)}`}</span>
      )}
      .
    </>
  );
}

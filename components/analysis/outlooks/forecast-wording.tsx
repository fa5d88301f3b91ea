import type { Outlook } from "@/lib/analysis/outlooks/schema";

/** A forecast's wording and resolution criteria. */
export function ForecastWording({
  outlook,
}: {
  outlook: Pick<Outlook, "wording" | "resolutionCriteria">;
}) {
  return (
    <div className="max-w-prose">
      <p>{outlook.wording}</p>
      {outlook.resolutionCriteria && (
        <details className="text-sm text-secondary">
          <summary className="cursor-pointer hover:text-ink">Resolution criteria</summary>
          <p className="mt-1">{outlook.resolutionCriteria}</p>
        </details>
      )}
    </div>
  );
}

import type { Outlook } from "@/lib/analysis/outlooks/schema";

/** The question that the likelihood answers, and by what it will be decided. */
export function OutlookQuestion({ outlook }: { outlook: Outlook }) {
  return (
    <div className="max-w-prose">
      <p>{outlook.wording}</p>
      {outlook.resolutionCriteria && (
        <details className="text-sm text-secondary">
          <summary className="cursor-pointer hover:text-ink">How it will be decided</summary>
          <p className="mt-1">{outlook.resolutionCriteria}</p>
        </details>
      )}
    </div>
  );
}

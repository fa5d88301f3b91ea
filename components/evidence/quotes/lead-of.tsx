"use client";

import { useFound } from "@/components/ui/use-found";

/** The lead forecast of an issue, by its key or short name, with its estimate: what relations are judged against. */
export function LeadOf({ issue }: { issue: string }) {
  const { found, done } = useFound(issue, findLead, null);
  return (
    <p role="status" className="text-sm text-secondary">
      {done && (found ? `Lead forecast: ${found}` : "This issue has no forecast yet.")}
    </p>
  );
}

/** Throws if the request fails; the form works without it. */
async function findLead(issue: string, signal: AbortSignal): Promise<string | null> {
  const answer = await fetch(`/api/v1/cards?${new URLSearchParams({ issue })}`, { signal });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return (await answer.json()).lead;
}

"use client";

import { cardOf } from "@/components/desk/shell/cards";
import { useFound } from "@/components/ui/use-found";

/** The lead forecast of an issue, by its key or short name, with its estimate: what relations are judged against. */
export function LeadOf({ issue }: { issue: string }) {
  const { found, done } = useFound(issue, findLead, null);
  return done && <LeadLine lead={found} />;
}

/** Shows a lead forecast with its estimate, or says that the issue has no forecast. */
export function LeadLine({ lead }: { lead: string | null }) {
  return (
    <p className="text-xs text-secondary">
      {lead ? `Lead forecast: ${lead}` : "This issue has no forecast yet."}
    </p>
  );
}

/** Throws if the request fails; the form works without it. */
const findLead = async (issue: string) => (await cardOf({ issue }))?.lead ?? null;

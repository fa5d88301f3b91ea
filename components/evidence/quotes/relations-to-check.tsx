import type { EvidenceFacts } from "@/lib/evidence/quotes/schema";

interface RelationsToCheckProps {
  facts: Pick<EvidenceFacts, "asked" | "askedByLead">;
  /** Where the first of them can be checked; null for people who may not. */
  href: string | null;
}

/** Says that the lead forecast or its estimate has changed since relations were judged, and who needs to check them. */
export function RelationsToCheck({ facts, href }: RelationsToCheckProps) {
  const { asked, askedByLead } = facts;
  const isOne = asked === 1;
  const changed =
    askedByLead === asked
      ? "The lead forecast has changed"
      : askedByLead === 0
        ? "The estimate has crossed 50%"
        : "The lead forecast has changed, or its estimate has crossed 50%,";
  return (
    <p className="py-1 text-warning print:hidden">
      {changed} since{" "}
      {isOne ? "the relation of 1 quotation was" : `the relations of ${asked} quotations were`}{" "}
      judged.{" "}
      {href ? (
        <a href={href} className="underline">
          {isOne
            ? "Check that it still fits the outlook."
            : "Check that they still fit the outlook."}
        </a>
      ) : (
        `An analyst needs to check ${isOne ? "it" : "them"}.`
      )}
    </p>
  );
}

import type { EvidenceFacts } from "@/lib/evidence/quotes/schema";

interface RelationsToCheckProps {
  facts: Pick<EvidenceFacts, "asked" | "askedByLead">;
  /** Where the first of them can be checked; null for people who may not. */
  href: string | null;
}

/** Says that the outlook has changed since evidence was linked, in a way that its relations may not fit, and who is to check them. */
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
      {changed} since {isOne ? "1 quotation was" : `${asked} quotations were`} linked.{" "}
      {href ? (
        <a href={href} className="underline">
          {isOne
            ? "Check that its relation still fits the outlook."
            : "Check that their relations still fit the outlook."}
        </a>
      ) : (
        `An analyst needs to check ${isOne ? "it" : "them"}.`
      )}
    </p>
  );
}

interface EarlierLeadProps {
  /** How many relations were judged while another forecast led. */
  count: number;
  /** Where the first of them can be checked; null for people who may not. */
  href: string | null;
}

/** Says that the evidence was related to a forecast that no longer leads. */
export function EarlierLead({ count, href }: EarlierLeadProps) {
  const isOne = count === 1;
  return (
    <p className="py-1 text-warning print:hidden">
      The lead forecast has changed since {isOne ? "1 quotation was" : `${count} quotations were`}{" "}
      related.{" "}
      {href && (
        <a href={href} className="underline">
          {isOne ? "Check it." : "Check them."}
        </a>
      )}
    </p>
  );
}

interface EarlierLeadProps {
  /** How many relations were judged while another forecast led. */
  count: number;
  /** Where the first of them can be checked; null for people who may not. */
  href: string | null;
}

/** Says that evidence was linked while another forecast led, and who is to check it. */
export function EarlierLead({ count, href }: EarlierLeadProps) {
  const isOne = count === 1;
  return (
    <p className="py-1 text-warning print:hidden">
      The lead forecast has changed since {isOne ? "1 quotation was" : `${count} quotations were`}{" "}
      linked.{" "}
      {href ? (
        <a href={href} className="underline">
          {isOne
            ? "Check that its relation still fits the new lead."
            : "Check that their relations still fit the new lead."}
        </a>
      ) : (
        `An analyst needs to check ${isOne ? "it" : "them"}.`
      )}
    </p>
  );
}

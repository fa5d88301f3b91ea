import { formatDate } from "@/components/ui/format-date";
import type { EvidenceLine } from "./matrix-line";

const STATE_LABELS = {
  UNLINKED: "Unlinked: doesn’t count",
  WITHDRAWN: "Source withdrawn: doesn’t count",
};

/** What heads a row of a matrix: a quotation, who said it and where. */
export function EvidenceHead({ line }: { line: EvidenceLine }) {
  const { number, lead, words, speaker, publisher, publishedAt, grade, state } = line;
  const from = [
    speaker,
    publisher ?? "Publisher unknown",
    publishedAt && formatDate(new Date(publishedAt)),
    grade,
  ];
  return (
    <>
      <span className="words">
        {lead && <b>{`${lead} `}</b>}
        {words}
      </span>
      <span className="from">{`Q${number} · ${from.filter(Boolean).join(" · ")}`}</span>
      {state !== "COUNTS" && (
        <span className="state">
          {state === "UNLINKED" && line.continuedBy
            ? `Now Q${line.continuedBy}: doesn’t count`
            : STATE_LABELS[state]}
        </span>
      )}
    </>
  );
}

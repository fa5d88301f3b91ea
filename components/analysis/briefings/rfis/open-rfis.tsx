import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OpenRfi } from "@/lib/analysis/briefings/rfis/schema";

/** The open requests for information that the viewer asked, and those that they are to answer. */
export function OpenRfis({ rfis }: { rfis: OpenRfi[] }) {
  return (
    <>
      <Group id="rfis-to-me" title="RFIs assigned to me" rfis={rfis.filter(({ own }) => !own)} />
      <Group id="rfis-by-me" title="RFIs asked by me" rfis={rfis.filter(({ own }) => own)} />
    </>
  );
}

function Group({ id, title, rfis }: { id: string; title: string; rfis: OpenRfi[] }) {
  if (rfis.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-6">
      <SectionHeading id={id} count={String(rfis.length)}>
        {title}
      </SectionHeading>
      <ol className="divide-y divide-rule border-y">
        {rfis.map((rfi) => (
          <li key={rfi.id} className="py-3">
            <a
              href={`/briefings/${rfi.edition}#rfi-${rfi.id}`}
              className="line-clamp-3 hover:underline"
            >
              {rfi.words}
            </a>
            <p className="text-sm text-secondary">
              {rfi.own
                ? `${rfi.assignedTo ? `Assigned to ${rfi.assignedTo}` : "Assigned to nobody"}, `
                : `${rfi.askedBy}, `}
              <DateText date={rfi.at} variant="relative" />
              {`, on ${rfi.issue} in edition ${rfi.edition}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

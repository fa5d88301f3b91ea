import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Reader } from "@/lib/analysis/briefings/editions/schema";
import { listed, shortened } from "@/lib/core/wording";

/** The most people who haven’t opened an edition that are named. */
const MAX_UNOPENED = 20;

interface EditionReadersProps {
  /** The people that it was sent to; if none are named, everyone. */
  addressees: string[];
  readers: Reader[];
  /** The names of those who haven’t opened it; empty for those who can’t issue editions. */
  unopenedBy: string[];
  /** How many judgements there are to acknowledge. */
  judgements: number;
}

/** Who has opened the edition, and how much of it they have acknowledged. */
export function EditionReaders(props: EditionReadersProps) {
  const { addressees, readers, unopenedBy, judgements } = props;
  const sent = readers.filter((reader) => reader.sent);
  const others = readers.filter((reader) => !reader.sent);
  return (
    <section aria-labelledby="readers" className="mt-8 max-w-prose print:hidden">
      <SectionHeading id="readers" count={sent.length}>
        Read by
      </SectionHeading>
      <p className="text-sm text-secondary">
        Sent to {addressees.length > 0 ? listed(addressees) : "everyone who can see it"}.
      </p>
      {readers.length === 0 && unopenedBy.length === 0 && (
        <p className="text-secondary">Nobody has opened it yet.</p>
      )}
      <ReaderList readers={sent} judgements={judgements} />
      {unopenedBy.length > 0 && (
        <p className="mt-2 text-sm text-secondary">
          Not opened yet by {listed(shortened(unopenedBy, MAX_UNOPENED))}.
        </p>
      )}
      {others.length > 0 && (
        <>
          <p className="mt-2 text-sm text-secondary">
            Not counted (issued it, weren’t sent it, or have left):
          </p>
          <ReaderList readers={others} judgements={judgements} />
        </>
      )}
    </section>
  );
}

function ReaderList({ readers, judgements }: Pick<EditionReadersProps, "readers" | "judgements">) {
  return (
    <ul className="space-y-1">
      {readers.map(({ id, name, openedAt, acknowledged, acknowledgedAt }) => (
        <li key={id}>
          {name}{" "}
          <span className="text-sm text-secondary">
            {"opened "}
            <DateText date={openedAt} variant="datetime" />
            {acknowledgedAt ? (
              <>
                {", acknowledged all "}
                <DateText date={acknowledgedAt} variant="datetime" />
              </>
            ) : (
              `, acknowledged ${acknowledged.length} of ${judgements}${acknowledged.length > 0 ? `: ${listed(acknowledged)}` : ""}`
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

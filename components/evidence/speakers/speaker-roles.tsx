import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import { placeOf, type Statement } from "@/lib/evidence/quotes/schema";
import { roleChanges } from "./position-changes";

/** The roles in which they spoke, and the first date on file for each. */
export function SpeakerRoles({ statements }: { statements: Statement[] }) {
  const roles = roleChanges(statements);
  return (
    <section aria-labelledby="roles">
      <SectionHeading id="roles">Roles</SectionHeading>
      {roles.length === 0 && <p className="text-sm text-secondary">No article gives a role.</p>}
      <ol className="space-y-1.5 text-sm">
        {roles.map(({ role, since }) => (
          <li key={since.id}>
            {role}{" "}
            <Link href={placeOf(since)} prefetch={false} className="link whitespace-nowrap">
              Q{since.number}
            </Link>
            <span className="text-secondary">
              {since.source.publishedAt ? (
                <>
                  , since <DateText date={since.source.publishedAt} />
                </>
              ) : (
                ", date unknown"
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

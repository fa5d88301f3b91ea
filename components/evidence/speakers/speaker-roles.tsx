import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import { placeOf } from "@/lib/evidence/quotes/places";
import type { RoleSince } from "@/lib/evidence/quotes/schema";

interface SpeakerRolesProps {
  /** The latest, oldest first. */
  roles: RoleSince[];
  /** How many there are in all. */
  count: number;
}

/** The roles in which they spoke, and the first date on file for each. */
export function SpeakerRoles({ roles, count }: SpeakerRolesProps) {
  const earlier = count - roles.length;
  return (
    <section aria-labelledby="roles">
      <SectionHeading id="roles">Roles</SectionHeading>
      {count === 0 && <p className="text-sm text-secondary">No article gives a role.</p>}
      {earlier > 0 && (
        <p className="pb-1.5 text-sm text-secondary">
          Latest roles, after {counted(earlier, "earlier change")}:
        </p>
      )}
      <ol className="space-y-1.5 text-sm">
        {roles.map(({ role, ...since }) => (
          <li key={since.number}>
            {role}{" "}
            <a href={placeOf(since)} className="link whitespace-nowrap">
              Q{since.number}
            </a>
            <span className="text-secondary">
              {since.source.publishedAt ? (
                <>
                  , first given on <DateText date={since.source.publishedAt} />
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

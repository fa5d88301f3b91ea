import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Activity } from "@/lib/desk/events/schema";

/** Who did what to the issue, latest first. */
export function IssueHistory({ activity }: { activity: Activity[] }) {
  return (
    <section aria-labelledby="activity" className="print:hidden">
      <SectionHeading id="activity">Activity</SectionHeading>
      <ol className="space-y-1.5 text-sm">
        {activity.map(({ id, at, actor, sentence }) => (
          <li key={id}>
            {actor} <span className="text-secondary">{sentence},</span>{" "}
            <span className="whitespace-nowrap text-secondary">
              <DateText date={at} variant="relative" />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

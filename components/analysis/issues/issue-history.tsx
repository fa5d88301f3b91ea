import { SectionHeading } from "@/components/ui/section-heading";
import { type Activity, MAX_ACTIVITY } from "@/lib/desk/events/schema";
import { packActivity } from "./activity-line";
import { ActivityList } from "./activity-list";

interface IssueHistoryProps {
  slug: string;
  /** The latest. */
  activity: Activity[];
}

/** Who did what to the issue, latest first, with a link to all of it if there may be more. */
export function IssueHistory({ slug, activity }: IssueHistoryProps) {
  return (
    <section aria-labelledby="activity" className="print:hidden">
      <SectionHeading id="activity">Activity</SectionHeading>
      <ActivityList activity={packActivity(activity)} />
      {activity.length === MAX_ACTIVITY && (
        <p className="mt-3 text-sm">
          <a href={`/issues/${slug}/activity`} className="link">
            All activity
          </a>
        </p>
      )}
    </section>
  );
}

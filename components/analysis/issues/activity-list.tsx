import { DateText } from "@/components/ui/date-text";
import type { Activity } from "@/lib/desk/events/schema";

/** Who did what, latest first. */
export function ActivityList({ activity }: { activity: Activity[] }) {
  return (
    <ol className="space-y-1.5 text-sm">
      {activity.map(({ id, at, actor, sentence }) => (
        <li key={id}>
          {actor} <span className="text-secondary">{sentence}</span>
          {" · "}
          <span className="whitespace-nowrap text-secondary">
            <DateText date={at} variant="relative" />
          </span>
        </li>
      ))}
    </ol>
  );
}

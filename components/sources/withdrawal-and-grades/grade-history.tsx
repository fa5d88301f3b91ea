import { DateText } from "@/components/ui/date-text";
import type { Activity } from "@/lib/desk/events/schema";

/** Who withdrew, restored and graded, and why; latest first. */
export function GradeHistory({ history }: { history: Activity[] }) {
  return (
    <ol className="space-y-1 text-sm">
      {history.map(({ id, at, actor, sentence }) => (
        <li key={id}>
          <span className="text-secondary">
            <DateText date={at} />
          </span>{" "}
          {actor} {sentence}
        </li>
      ))}
    </ol>
  );
}

import type { Change } from "@/lib/analysis/briefings/since-last-look/schema";
import { counted } from "@/lib/core/wording";

/** The most issues that are named; the page of the source has them all. */
const MAX_NAMED = 6;

interface RestingIssuesProps {
  issues: NonNullable<Change["resting"]>;
  /** The page of the source. */
  source: string;
}

/** Whose judgements rest on a source that was withdrawn. */
export function RestingIssues({ issues, source }: RestingIssuesProps) {
  const more = issues.length - MAX_NAMED;
  const verb = issues.length === 1 ? "rests" : "rest";
  return (
    <p>
      {`${counted(issues.length, "judgement")} ${verb} on it: `}
      {issues.slice(0, MAX_NAMED).map(({ key, slug, title }, at) => (
        <span key={key}>
          {at > 0 && ", "}
          <a href={`/issues/${slug}#outlook`}>{title}</a>
        </span>
      ))}
      {more > 0 && (
        <>
          {" and "}
          <a href={source}>{counted(more, "other")}</a>
        </>
      )}
    </p>
  );
}

"use client";

import { DateText } from "@/components/ui/date-text";
import type { Change } from "@/lib/analysis/briefings/since-last-look/schema";
import { RestingIssues } from "./resting-issues";

/** What changed, newest first: where, who did what, why, and to which forecast, as `changeLines` made it. */
export function ChangeList({ changes }: { changes: Change[] }) {
  return (
    <ol className="changes">
      {changes.map(({ id, at, actor, sentence, why, wording, issue, href, resting, minor }) => (
        <li key={id} className={minor ? "phone:hidden" : undefined}>
          <p>
            <a href={href}>{issue?.title ?? "Sources"}</a>
            {` ${actor} ${sentence}`}
            {"\u00a0· "}
            <DateText date={at} variant="relative" />
          </p>
          {(wording || why) && (
            <p>
              {why && `${why} `}
              {wording && <q>{wording}</q>}
            </p>
          )}
          {resting && <RestingIssues issues={resting} source={href} />}
        </li>
      ))}
    </ol>
  );
}

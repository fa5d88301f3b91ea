import Link from "next/link";
import type { Notice } from "@/lib/notifications/schema";

/** The ways from a notice: to one's own judgement and notes, or else to the issue; and to the source. */
export function NoticeLinks({ notice }: { notice: Notice }) {
  const ways = waysFrom(notice);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {ways.map(({ href, words }) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="link">
            {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function waysFrom({ issue, outlook, notes, source }: Notice): { href: string; words: string }[] {
  const ways = notes.map(({ href, title }, k) => ({
    href,
    words: `Your note on ${title}${notes.length > 1 ? `, ${k + 1} of ${notes.length}` : ""}`,
  }));
  if (issue && outlook)
    ways.unshift(
      outlook.current
        ? { href: `/issues/${issue.slug}#outlook`, words: `Your judgement on ${issue.title}` }
        : {
            href: `/issues/${issue.slug}#history`,
            words: `Your earlier judgement on ${issue.title}, revision ${outlook.number}`,
          },
    );
  else if (issue && notes.length === 0)
    ways.push({ href: `/issues/${issue.slug}`, words: issue.title });
  if (source) ways.push({ href: `/sources/${source.id}`, words: "The source" });
  return ways;
}

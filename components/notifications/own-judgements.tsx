import Link from "next/link";
import { Notice as Message } from "@/components/ui/notice";
import { counted } from "@/lib/counted";
import type { Notice } from "@/lib/notifications/schema";
import { NoticeLinks } from "./notice-links";

const MOST = 3;

/** At the top of the front page: what happened to what one's own judgements rest on, while unread. */
export function OwnJudgements({ notices }: { notices: Notice[] }) {
  const own = notices.filter(({ outlook }) => outlook !== null);
  if (own.length === 0) return null;
  return (
    <Message
      tone="warning"
      title={`What your judgements rest on has changed: ${counted(own.length, "unread notice")}`}
      className="mb-6 print:hidden"
    >
      <ul className="mt-1 space-y-1">
        {own.slice(0, MOST).map((notice) => (
          <li key={notice.id}>
            {notice.actor} {notice.sentence}
            <NoticeLinks notice={notice} />
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <Link href="/inbox" prefetch={false} className="link">
          {own.length > MOST ? `All ${own.length} in the inbox` : "Open the inbox"}
        </Link>
      </p>
    </Message>
  );
}

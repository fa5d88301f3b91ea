import { listed } from "@/lib/core/wording";
import type { Change, EventDetails } from "./schema";

type Edited = Extract<EventDetails, { verb: "issue.edited" }>;

const LISTS = ["labels", "terms", "parties"] as const;
const ONE_OF = { labels: "label", terms: "term", parties: "party" } as const;

/**
 * What an edit of an issue changed, from what to what: "changed the salience from 3 to 4", "added the label trade and
 * archived the issue". A bottom line is given as it read before; owners whose names an older event lacks are only named.
 */
export function issueEditWords({ changes, owners }: Edited): string {
  const { title, bottomLine, status, salience, ownerId, dueOn } = changes;
  const isArchived = status?.to === "ARCHIVED";
  const moved = [
    title && move("title", title, quoted),
    status && !isArchived && move("status", status, (one) => `${one}`.toLowerCase()),
    salience && move("salience", salience, String),
    ownerId && (owners ? move("owner", owners, (name) => `${name ?? "nobody"}`) : "the owner"),
    dueOn?.from && dueOn.to && move("due date", dueOn, dayWords),
  ].filter((words) => typeof words === "string");
  const changed = listed(moved);
  const done: (string | false | undefined)[] = [
    changed && `changed ${changed}`,
    dueOn?.to
      ? !dueOn.from && `set the due date to ${dayWords(dueOn.to)}`
      : dueOn && "removed the due date",
    ...LISTS.flatMap((field) => listWords(field, changes[field])),
    isArchived && "archived the issue",
    bottomLine && bottomLineWords(bottomLine),
  ];
  return listed(done.filter((words): words is string => Boolean(words)));
}

const move = (word: string, { from, to }: Change, say: (value: unknown) => string): string =>
  `the ${word} from ${say(from)} to ${say(to)}`;

const quoted = (words: unknown): string => `“${words}”`;

function bottomLineWords({ from, to }: Change): string {
  if (!from) return "wrote the bottom line";
  return `${to ? "changed" : "removed"} the bottom line, which read ${quoted(from)}`;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const dayWords = (day: unknown): string => DAY.format(new Date(`${day}`));

/** "added the labels trade and talks", "removed the term quay", "reordered the parties". */
function listWords(field: keyof typeof ONE_OF, change: Change | undefined): string[] {
  if (!change) return [];
  const [before, after] = [change.from, change.to].map((words) =>
    Array.isArray(words) ? words.map(String) : [],
  );
  const act = (verb: string, words: string[]) =>
    words.length === 0
      ? []
      : [`${verb} the ${words.length === 1 ? ONE_OF[field] : field} ${listed(words)}`];
  const added = after!.filter((word) => !before!.includes(word));
  const removed = before!.filter((word) => !after!.includes(word));
  const acts = [...act("added", added), ...act("removed", removed)];
  return acts.length > 0 ? acts : [`reordered the ${field}`];
}

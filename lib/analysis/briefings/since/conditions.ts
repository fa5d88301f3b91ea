import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { shareRelationship } from "@/lib/analysis/briefings/schema";
import { refuseField } from "@/lib/core/command/errors";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { DAY_MS } from "@/lib/core/today";
import { is } from "@/lib/visibility";
import { changedTexts } from "./content";
import type { ChangedText, EditionChoice, End, FoundEnd, Period } from "./schema";

/** The most editions that a period is offered to start or end with. */
const MAX_CHOICES = 50;

interface StoredEdition extends EditionChoice {
  /** The last event that it includes; null for old editions. */
  upTo: string | null;
  issueIds: string[];
  /** What was frozen, as JSON; null unless the period names it. */
  content: string | null;
}

/** The latest editions that the viewer may see, and those that a period names. One statement. */
export const readEditions = (
  viewer: Pick<Viewer, "limits">,
  period: Period | null,
): Promise<StoredEdition[]> => {
  const named = [period?.from.edition, period?.to?.edition].filter((number) => number != null);
  return sql<StoredEdition[]>`
    select e.number, e.title, e."issuedAt", e."upTo"::text as "upTo", e."issueIds",
      case when e.number = any(${named}::int[]) then e.content end as content
    from "Edition" e where e.content is not null and ${is.visibleEdition("e", viewer)} and (e.number = any(${named}::int[])
      or e.number in (select l.number from "Edition" l where l.content is not null and ${is.visibleEdition("l", viewer)}
        order by l.number desc ${atMost(MAX_CHOICES)}))
    order by e.number desc`;
};

/** A period in SQL: which events `e` belong to it. */
export interface Conditions {
  from: FoundEnd;
  to: FoundEnd;
  holds: Fragment;
  /** The issues of the edition that it starts from; null if it starts from a day. */
  issueIds: string[] | null;
  texts: ChangedText[];
}

/**
 * Finds the ends of a period. An edition is counted by the last event that it includes, not by the clock, so that each
 * change is on one side of it. A day counts as a whole, in UTC. Refuses editions that are missing, the same one twice, and
 * a period that ends before it starts.
 */
export function conditionsOf(period: Period, editions: readonly StoredEdition[]): Conditions {
  const now = new Date();
  const from = foundEnd("from", period.from, editions, "start");
  const to = period.to && foundEnd("to", period.to, editions, "end");
  const ends = to?.end ?? { edition: null, day: null, at: now.toISOString() };
  if (from.edition && from.edition.number === to?.edition?.number)
    refuseField("to", "Choose two different editions or days.");
  refuseUnrelated(from.edition, to?.edition);
  if (from.end.at >= ends.at)
    refuseField(
      to ? "to" : "from",
      to
        ? "The period ends before it starts. Swap the two."
        : "This day is in the future. Choose today or an earlier day.",
    );
  return {
    from: from.end,
    to: ends,
    holds: sql`${from.after} and ${to?.before ?? sql`true`}`,
    issueIds: from.edition?.issueIds ?? null,
    texts: textsBetween(from.edition, to?.edition),
  };
}

/** Refuses to compare two editions of different relationships: nothing in the one is in the other. */
function refuseUnrelated(before: StoredEdition | null, after: StoredEdition | null | undefined) {
  if (!before?.content || !after?.content) return;
  const [was, is]: EditionContent[] = [JSON.parse(before.content), JSON.parse(after.content)];
  const keysOf = ({ sections }: EditionContent) =>
    sections.flatMap(({ items }) => items.map(({ key }) => key));
  if (!shareRelationship(keysOf(was!), keysOf(is!)))
    refuseField(
      "to",
      `Edition ${was!.number} is about ${was!.relationship.title} and edition ${is!.number} is about ${is!.relationship.title}. Choose two editions on the same relationship.`,
    );
}

const textsBetween = (
  before: StoredEdition | null,
  after: StoredEdition | null | undefined,
): ChangedText[] =>
  before?.content && after?.content
    ? changedTexts(JSON.parse(before.content), JSON.parse(after.content))
    : [];

function foundEnd(
  field: "from" | "to",
  end: End,
  editions: readonly StoredEdition[],
  side: "start" | "end",
) {
  if (end.day !== undefined) {
    const start = Date.parse(`${end.day}T00:00:00Z`);
    const at = new Date(side === "start" ? start : start + DAY_MS).toISOString();
    const found: FoundEnd = { edition: null, day: end.day, at };
    return {
      end: found,
      edition: null,
      after: sql`e.at >= ${at}::timestamptz`,
      before: sql`e.at < ${at}::timestamptz`,
    };
  }
  const edition = editions.find(({ number }) => number === end.edition);
  if (!edition)
    return refuseField(field, `There’s no edition ${end.edition}. Choose one from the list.`);
  const { number, title, issuedAt, upTo } = edition;
  const at = new Date(issuedAt).toISOString();
  const found: FoundEnd = { edition: { number, title }, day: null, at };
  return {
    end: found,
    edition,
    after: upTo ? sql`e.id > ${upTo}::bigint` : sql`e.at > ${at}::timestamptz`,
    before: upTo ? sql`e.id <= ${upTo}::bigint` : sql`e.at <= ${at}::timestamptz`,
  };
}

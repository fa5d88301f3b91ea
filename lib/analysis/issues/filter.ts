import { choiceOf, type Params, readParams } from "@/lib/core/http/params";
import { CONFIDENCES } from "@/lib/tradecraft/confidence";
import { TRENDS } from "@/lib/tradecraft/trend";
import { ISSUE_STATUSES } from "./status";

const ISSUE_SORTS = [
  "key",
  "title",
  "trend",
  "likelihood",
  "confidence",
  "moved",
  "owner",
  "quotes",
  "notes",
  "salience",
  "closes",
] as const;
export type IssueSort = (typeof ISSUE_SORTS)[number];

/** What a list of issues can be grouped by. An issue with several labels is in the group of its first. */
const ISSUE_GROUPS = ["none", "status", "owner", "trend", "salience", "label"] as const;
export type IssueGroup = (typeof ISSUE_GROUPS)[number];

/** The columns that a person can choose, in order; the title is always shown. */
export const ISSUE_COLUMNS = [
  ...(["key", "trend", "likelihood", "confidence", "moved", "owner"] as const),
  ...(["quotes", "notes", "salience", "closes", "labels"] as const),
] as const;
export type IssueColumn = (typeof ISSUE_COLUMNS)[number];

const USUAL_COLUMNS: readonly IssueColumn[] = ISSUE_COLUMNS.slice(0, 8);

/** Bands of salience, the highest first, with the limits of each. */
export const SALIENCE_BANDS = {
  high: { label: "High salience", from: 4, to: 5 },
  medium: { label: "Medium salience", from: 3, to: 3 },
  low: { label: "Low salience", from: 1, to: 2 },
} as const;
export type SalienceBand = keyof typeof SALIENCE_BANDS;

/** When the lead forecast is due, if it has not been resolved. */
export const DUE = ["overdue", "week", "month", "undated"] as const;

/**
 * Which issues the list shows, and how. A value of these facts that begins with "-" means "is not": `owner` is a
 * person's id or "none", `trend` and `confidence` can also be "none", and `dissent` and `questions` are "open" where
 * there are any. `from` and `to` are days of the last change. An empty text doesn't
 * filter.
 */
export interface IssueFilter {
  /** The slug of a relationship. */
  in: string;
  status: string;
  owner: string;
  label: string;
  trend: string;
  salience: string;
  due: string;
  confidence: string;
  dissent: string;
  questions: string;
  follower: string;
  from: string;
  to: string;
  q: string;
  group: IssueGroup | "";
  columns: string;
  sort: IssueSort;
  dir: "asc" | "desc";
}

/** The facts that an issue is or is not filtered by. */
const FACTS = [
  ...(["status", "owner", "label", "trend", "salience", "due"] as const),
  ...(["confidence", "dissent", "questions", "follower"] as const),
] as const;
export type Fact = (typeof FACTS)[number];

/** The value of a fact, and whether it is negated. */
export const isOrNot = (value: string): { not: boolean; value: string } =>
  value.startsWith("-") ? { not: true, value: value.slice(1) } : { not: false, value };

/** The reverse of a filter: "is" becomes "is not". */
export const reversed = (value: string): string =>
  value.startsWith("-") ? value.slice(1) : `-${value}`;

/** Reads a filter from a URL's query. Anything invalid falls back to its default. */
export function parseFilter(params: Params): IssueFilter {
  const { given, text, day, oneOf, value } = readParams(params);
  const named = (key: string): string => {
    const found = text(key);
    // A saved view's query may hold what no address can: PostgreSQL can't store NUL.
    return found === "-" || found.includes("\0") ? "" : found;
  };
  const fact = (key: string, values: readonly string[]): string =>
    value(key, (one) => (values.includes(isOrNot(one).value) ? one : null), "", choiceOf(values));
  const columns = (given("columns") ?? "").split(",");
  const areColumns = columns.every((column) => ISSUE_COLUMNS.some((each) => each === column));
  return {
    in: named("in"),
    status: value("status", statusOf, "ACTIVE", choiceOf(STATUSES_ASKED)),
    owner: named("owner"),
    label: named("label"),
    trend: fact("trend", [...TRENDS, "none"]),
    salience: fact("salience", Object.keys(SALIENCE_BANDS)),
    due: fact("due", DUE),
    confidence: fact("confidence", CONFIDENCES_ASKED),
    dissent: fact("dissent", ["open"]),
    questions: fact("questions", ["open"]),
    follower: fact("follower", ["me"]),
    from: day("from"),
    to: day("to"),
    q: named("q"),
    group: oneOf("group", ISSUE_GROUPS, ""),
    columns: columnsText(
      value("columns", () => (areColumns ? columns : null), columns, choiceOf(ISSUE_COLUMNS)),
    ),
    sort: oneOf("sort", ISSUE_SORTS, "salience"),
    dir: oneOf("dir", ["asc", "desc"], "desc"),
  };
}

const CONFIDENCES_ASKED = [...CONFIDENCES.map((each) => each.toLowerCase()), "none"];
const STATUSES_ASKED = [...ISSUE_STATUSES, "ALL"].map((status) => status.toLowerCase());

function statusOf(text: string): string | null {
  const given = text.toUpperCase();
  const { value } = isOrNot(given);
  return given === "ALL" || ISSUE_STATUSES.some((status) => status === value) ? given : null;
}

/** The columns as an address names them: in order, and empty if they are the defaults. */
export function columnsText(chosen: readonly string[]): string {
  const known = ISSUE_COLUMNS.filter((column) => chosen.includes(column));
  const text = known.join(",");
  return text === USUAL_COLUMNS.join(",") ? "" : text;
}

/** The columns that a filter shows. */
export const columnsOf = ({ columns }: IssueFilter): readonly IssueColumn[] =>
  columns ? ISSUE_COLUMNS.filter((column) => columns.split(",").includes(column)) : USUAL_COLUMNS;

/** The list without filters, of the same relationship. */
export const unfiltered = ({ in: relationship }: IssueFilter): IssueFilter => ({
  ...DEFAULT_FILTER,
  in: relationship,
});

/** Whether a filter shows issues of more than one status. */
const showsSeveralStatuses = ({ status }: Pick<IssueFilter, "status">): boolean =>
  status === "ALL" || status.startsWith("-");

/** What the list is grouped by: what was chosen, or otherwise the status if it shows several. */
export const groupOf = (filter: IssueFilter): IssueGroup =>
  filter.group || (showsSeveralStatuses(filter) ? "status" : "none");

const DEFAULT_FILTER = parseFilter({});

/** The query of the list's address with this filter. Defaults are left out. */
export function queryOfFilter(filter: IssueFilter): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (value !== DEFAULT_FILTER[key as keyof IssueFilter])
      query.set(key, key === "status" ? value.toLowerCase() : value);
  }
  return query.toString();
}

/** The list's address with this filter. */
export function hrefOf(filter: IssueFilter): string {
  const query = queryOfFilter(filter);
  return query ? `/issues?${query}` : "/issues";
}

/** Whether the filter hides anything from the list of its relationship. Ignores its order and columns. */
export function isNarrowed(filter: IssueFilter): boolean {
  const { in: _, sort: __, dir: ___, group: ____, columns: _____, ...narrowing } = filter;
  return Object.entries(narrowing).some(
    ([key, value]) => value !== DEFAULT_FILTER[key as keyof IssueFilter],
  );
}

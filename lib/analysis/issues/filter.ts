import { ISSUE_STATUSES, type IssueStatus } from "./status";

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
] as const;
export type IssueSort = (typeof ISSUE_SORTS)[number];

/** Which issues the list shows, and in which order. `owner` is a person's id or "none". */
export interface IssueFilter {
  status: IssueStatus | "ALL";
  owner: string;
  label: string;
  q: string;
  sort: IssueSort;
  dir: "asc" | "desc";
}

type Params = Record<string, string | string[] | undefined>;

const MAX_TEXT = 200;

/** Reads a filter from a URL's query. Anything invalid falls back to its default. */
export function parseFilter(params: Params): IssueFilter {
  const first = (key: string): string => [params[key] ?? ""].flat()[0] ?? "";
  const oneOf = <T extends string>(values: readonly T[], value: string, otherwise: T): T =>
    values.find((each) => each === value) ?? otherwise;
  const text = (key: string): string => {
    const value = first(key).trim();
    return value.length > MAX_TEXT ? "" : value;
  };
  return {
    status: oneOf([...ISSUE_STATUSES, "ALL"], first("status").toUpperCase(), "ACTIVE"),
    owner: text("owner"),
    label: text("label"),
    q: text("q"),
    sort: oneOf(ISSUE_SORTS, first("sort"), "salience"),
    dir: oneOf(["asc", "desc"], first("dir"), "desc"),
  };
}

const DEFAULT_FILTER = parseFilter({});

/** The list's address with this filter. Defaults are left out. */
export function hrefOf(filter: IssueFilter): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (value !== DEFAULT_FILTER[key as keyof IssueFilter])
      query.set(key, key === "status" ? value.toLowerCase() : value);
  }
  return query.size > 0 ? `/issues?${query}` : "/issues";
}

/** Whether the filter hides anything from the default list. Ignores its order. */
export function isNarrowed(filter: IssueFilter): boolean {
  return Boolean(
    filter.q || filter.owner || filter.label || filter.status !== DEFAULT_FILTER.status,
  );
}

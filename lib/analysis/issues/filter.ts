import { z } from "zod";
import { ISSUE_STATUSES } from "./schema";

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

const text = z.string().trim().max(200).catch("");

const filterSchema = z.object({
  status: z.enum([...ISSUE_STATUSES, "ALL"]).catch("ACTIVE"),
  owner: text,
  label: text,
  q: text,
  sort: z.enum(ISSUE_SORTS).catch("salience"),
  dir: z.enum(["asc", "desc"]).catch("desc"),
});

/** Which issues the list shows, and in which order. `owner` is a person's id or "none". */
export type IssueFilter = z.infer<typeof filterSchema>;

type Params = Record<string, string | string[] | undefined>;

/** Reads a filter from a URL's query. Anything invalid falls back to its default. */
export function parseFilter(params: Params): IssueFilter {
  const first = (key: string) => {
    const value = params[key];
    return Array.isArray(value) ? value[0] : value;
  };
  const status = first("status")?.toUpperCase();
  return filterSchema.parse({
    status,
    owner: first("owner") ?? "",
    label: first("label") ?? "",
    q: first("q") ?? "",
    sort: first("sort"),
    dir: first("dir"),
  });
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

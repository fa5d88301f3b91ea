import { MAX_LIMIT } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { BYTE_ORDER_MARK, csvLine } from "@/lib/text/csv";
import { CONFIDENCE_LABELS } from "@/lib/tradecraft/confidence";
import { TREND_LABELS } from "@/lib/tradecraft/trend";
import { columnsOf, groupOf, type IssueColumn, type IssueFilter } from "./filter";
import { loadIssues } from "./list";
import type { IssueRow } from "./schema";
import { STATUS_LABELS } from "./status";

type Cells = Record<string, (issue: IssueRow) => string | number | null | undefined>;

/** The contents of each column of the list in the file. */
const COLUMNS: Record<Exclude<IssueColumn, "key">, Cells> = {
  trend: { Trend: ({ outlook }) => outlook && TREND_LABELS[outlook.trend] },
  likelihood: {
    Forecast: ({ outlook }) => outlook?.wording,
    "Likelihood (%)": ({ outlook }) => outlook?.likelihood,
    Likelihood: ({ outlook }) => outlook?.word,
  },
  confidence: { Confidence: ({ outlook }) => outlook && CONFIDENCE_LABELS[outlook.confidence] },
  moved: { "Last changed": ({ changedAt }) => new Date(changedAt).toISOString() },
  owner: { Owner: ({ owner }) => owner?.name },
  quotes: { Evidence: ({ quotes }) => quotes },
  notes: { Notes: ({ notes }) => notes },
  salience: { Salience: ({ salience }) => salience },
  closes: { Closes: ({ outlook }) => outlook?.closesOn?.slice(0, 10) },
  labels: { Labels: ({ labels }) => labels.join("; ") },
};

const ALWAYS: Cells = { Key: ({ key }) => key, Title: ({ title }) => title };
const STATUS: Cells = { Status: ({ status }) => STATUS_LABELS[status] };

/** All issues that match a filter as a CSV file, in the order and with the columns of the list, page by page. */
export async function* exportIssues(viewer: Viewer, filter: IssueFilter): AsyncGenerator<string> {
  const shown = columnsOf(filter).map((column) => (column === "key" ? {} : COLUMNS[column]));
  const grouped = groupOf(filter) === "status" ? STATUS : {};
  const cells: Cells = Object.assign({}, ALWAYS, grouped, ...shown);
  yield BYTE_ORDER_MARK + csvLine(Object.keys(cells));
  let cursor: string | null = null;
  do {
    const request = { limit: MAX_LIMIT, cursor };
    const page = await loadIssues(viewer, filter, request, { counted: false });
    // The remaining issues no longer match the filter, so this is the first page again.
    if (cursor && !page.previousCursor) return;
    const lines = page.items.map((issue) => csvLine(Object.values(cells).map((of) => of(issue))));
    if (lines.length > 0) yield lines.join("");
    cursor = page.nextCursor;
  } while (cursor);
}

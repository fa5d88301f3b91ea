import postgres from "postgres";
import { ADD_NOTE, FIND, ISSUE, LIST, REVISE, SEARCH, SOURCES, SUMMARY } from "./statements";

const sql = postgres(process.env.DATABASE_URL ?? "", { max: 10 });
/** Who writes: the floors know nobody. */
const author = process.env.AUTHOR_ID ?? "";

export interface ListRow {
  key: string;
  slug: string;
  title: string;
  status: string;
  salience: number;
  labels: string[];
  changedAt: Date;
  owner: string | null;
  likelihood: number | null;
  trend: string | null;
  confidence: string | null;
  quotes: number;
  notes: number;
}

export interface Quotation {
  number: number;
  exact: string;
  speaker: string | null;
  role: string | null;
  relation: string;
  source: string;
  publisher: string;
  publishedAt: string;
}

export interface IssueRow extends Pick<ListRow, "key" | "slug" | "title" | "labels" | "owner"> {
  bottomLine: string;
  version: number;
  outlook: Record<"likelihood" | "trend" | "confidence" | "judgement" | "rationale", string> | null;
  quotes: Quotation[];
  notes: { id: string; body: string; author: string; createdAt: string }[];
}

export interface SummaryRow extends Pick<ListRow, "key" | "slug" | "title" | "owner"> {
  bottomLine: string;
  likelihood: number | null;
  trend: string | null;
  judgement: string | null;
  quotes: Pick<Quotation, "number" | "exact" | "speaker">[];
  note: { body: string; author: string } | null;
}

export interface SourceRow {
  id: string;
  title: string;
  byline: string | null;
  publisher: string | null;
  publishedAt: Date | null;
  reliability: string;
  status: string;
  quotes: number;
}

type Parameter = string | number;

/** Runs a prepared statement. */
const rows = <T>(statement: string, ...parameters: Parameter[]): Promise<T[]> =>
  sql.unsafe(statement, parameters, { prepare: true }) as unknown as Promise<T[]>;

export const list = (limit: number) => rows<ListRow>(LIST, limit);
export const issue = async (slug: string) => (await rows<IssueRow>(ISSUE, slug))[0];
export const summary = (limit: number) => rows<SummaryRow>(SUMMARY, limit);
export const sources = (limit: number) => rows<SourceRow>(SOURCES, limit);
export const search = (words: string) => rows<object>(SEARCH, words);
export const find = (words: string) => rows<object>(FIND, words);
export const addNote = async (slug: string, { body }: { body: string }) =>
  (await rows<object>(ADD_NOTE, slug, body, author))[0];
export const revise = async (
  slug: string,
  { version, likelihood, judgement }: { version: number; likelihood: number; judgement: string },
) => (await rows<object>(REVISE, slug, version, likelihood, judgement, author))[0];

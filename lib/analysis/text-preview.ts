import { noIssue } from "@/lib/analysis/issue-keys";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { nobodyHas } from "@/lib/desk/members/mentions";
import { nothingAt, notWellFormed } from "@/lib/evidence/check-citations";
import { citedQuotes } from "@/lib/evidence/quotes/queries";
import type { Cited } from "@/lib/evidence/quotes/schema";
import { prefixOf } from "@/lib/text/markdown/issue-keys";
import { readProse } from "@/lib/text/markdown/read";
import { type CitedHtml, renderProse } from "@/lib/text/markdown/render";
import { is } from "@/lib/visibility";

/** A text as it will be shown, the quotations that it cites, and anything that would prevent saving. */
export interface Preview {
  html: CitedHtml;
  cited: Cited[];
  problems: string[];
}

interface Named {
  handle: string;
  name: string;
}

/** Renders a text that has not been saved. Runs one statement, or none if the text names nothing. */
export async function previewText(viewer: Viewer, text: string): Promise<Preview> {
  const html = renderProse(text);
  const prose = readProse(text);
  if ("excess" in prose) return { html, cited: [], problems: [prose.excess] };
  const { cited: numbers, mentioned, keys, almostCited } = prose;
  const problems = almostCited ? [notWellFormed(almostCited)] : [];
  if (numbers.length + mentioned.length + keys.length === 0) return { html, cited: [], problems };
  const [row] = await sql<
    {
      cited: Cited[];
      people: string[];
      colleagues: Named[];
      issues: string[];
      prefixes: string[];
    }[]
  >`
    select ${citedQuotes(sql`select unnest(${numbers}::int[])`)} as cited,
      array(select u.handle from "User" u where u.handle = any(${mentioned})) as people,
      (select coalesce(json_agg(json_build_object('handle', u.handle, 'name', u.name) order by u.name), '[]')
        from "User" u where u."disabledAt" is null and ${mentioned.length > 0}) as colleagues,
      array(select i.key from "Issue" i where i.key = any(${keys}) and ${is.visibleIssue("i", viewer)}) as issues,
      array(select r."keyPrefix" from "Relationship" r where ${is.visibleRelationship("r", viewer)}) as prefixes`;
  const { cited, people, colleagues, issues, prefixes } = row!;
  const missing = numbers.filter((number) => !cited.some((quote) => quote.number === number));
  return {
    html,
    cited,
    problems: [
      ...problems,
      ...(missing.length > 0 ? [nothingAt(missing)] : []),
      ...mentioned
        .filter((handle) => !people.includes(handle))
        .map((handle) => nobodyHas(handle, colleagues)),
      ...keys
        .filter((key) => prefixes.includes(prefixOf(key)) && !issues.includes(key))
        .map(noIssue),
    ],
  };
}

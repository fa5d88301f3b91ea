import { cached } from "@/lib/core/database/cached";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import { fold } from "./fold";

/** Words shorter than this are not corrected: too many names are like them. */
export const MIN_CORRECTED = 4;

/** The words of a text that another may be corrected to, folded; here, since the database takes ten times as long. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter(({ length }) => length >= MIN_CORRECTED),
  );

/** The words of the titles, labels and terms of issues: what the desk writes about, and is most searched for. */
export async function loadIssueWords(viewer: Viewer): Promise<ReadonlySet<string>> {
  const [row] = await sql<{ text: string | null }[]>`
    select string_agg(concat_ws(' ', i.title, array_to_string(i.labels || i.terms, ' ')), ' ') as text
    from "Issue" i where ${is.visibleIssue("i", viewer)}`;
  return wordsIn(row?.text ?? "");
}

/** How many of the latest articles are read, each to about its thousandth letter. */
const ARTICLES = 400;
/** How many of them have to have a word: an article may misspell one, too. */
const FREQUENT = 2;

/**
 * The words that the latest articles on the desk have in common, those of most articles first. Everyone may read those, so
 * that a word here gives nothing away. Kept in memory for a few seconds: a table of words would cost every write.
 */
export const loadOrdinaryWords = (_viewer: Viewer): Promise<ReadonlySet<string>> => frequent();

const frequent = cached("words", async () => {
  const articles = await sql<{ text: string }[]>`
    select concat_ws(' ', s.title, d.text) as text
    from (select s.id, s.title from "Source" s where ${is.citable("s")}
      order by s."publishedAt" desc ${atMost(ARTICLES)}) s
    join "SearchDocument" d on d.type = 'SOURCE' and d."recordId" = s.id and d.part = 1`;
  const counts = new Map<string, number>();
  for (const { text } of articles)
    for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= FREQUENT);
  return new Set(common.sort(([, one], [, other]) => other - one).map(([word]) => word));
});

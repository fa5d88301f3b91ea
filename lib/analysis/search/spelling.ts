import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadPublishers } from "@/lib/sources/catalogue/queries";
import { editsBetween } from "@/lib/text/similarity/edits";
import { is } from "@/lib/visibility";
import { loadIssueWords, MIN_CORRECTED } from "./correction-words";
import type { Query } from "./filter";
import { listed } from "./names";
import type { Correction } from "./schema";

/** The most letters by which a word of this length may differ from a name. */
const mostEdits = (length: number): number => Math.min(2, Math.floor(length / 4));

/**
 * For each word of a search that isn't a word of a name or issue, the most similar word of the names of speakers,
 * publishers and people, or of what issues are about, if there is one. With `ordinary`, also the most similar of the words
 * that articles have in common, unless an article has the word as it is.
 */
export async function correctSpelling(
  viewer: Viewer,
  { parts }: Query,
  ordinary?: ReadonlySet<string>,
): Promise<Correction[]> {
  const words = parts.flatMap(({ operator, value, phrase, not }) =>
    operator || phrase || not || value.length < MIN_CORRECTED ? [] : [value],
  );
  if (words.length === 0) return [];
  const [publishers, onIssues] = await Promise.all([
    loadPublishers(viewer),
    loadIssueWords(viewer),
  ]);
  const rows = await sql<{ word: string; folded: string; names: string[] }[]>`
    select a.word, a.folded, array(
      select distinct part from (
        select n.names from search_alike(a.folded) n join "SpeakerLine" l on l."speakerId" = n.id and ${listed}
        union all select search_fold(name, true) from unnest(${publishers}::text[]) name
        union all select search_fold(u.name, true) from "User" u) named(name), string_to_table(name, ' ') part) as names
    from (select word, search_fold(word, true) as folded from unnest(${words}::text[]) word) a`;
  const found = rows.map(({ word, folded, names }) => {
    const named = [...names, ...onIssues];
    const to = nearest(folded, [...named, ...(ordinary ?? [])]);
    return {
      word,
      to,
      isOrdinary: to !== null && !named.includes(to),
      named: () => nearest(folded, named),
    };
  });
  const written = await writtenIn(
    viewer,
    found.filter(({ isOrdinary }) => isOrdinary).map(({ word }) => word),
  );
  return found.flatMap(({ word, to, named }) => {
    const corrected = written.has(word) ? named() : to;
    return corrected ? [{ from: word, to: corrected }] : [];
  });
}

/** Which of these words an article that everyone may read has. All are counted: to stop at the first is planned as a scan. */
async function writtenIn(_viewer: Viewer, words: string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set();
  const rows = await sql<{ word: string }[]>`
    select a.word from (select word, search_query(word) as asked from unnest(${words}::text[]) word) a
    where (select count(*) from "SearchDocument" d join "Source" s on s.id = d."recordId" and ${is.readable("s")}
      where d.part <> 0 and d.type = 'SOURCE' and d.terms @@ a.asked) > 0`;
  return new Set(rows.map(({ word }) => word));
}

/** The most similar of some words, the earliest of those that are as near; null if none is near, or it is the word itself. */
function nearest(word: string, known: readonly string[]): string | null {
  const most = mostEdits(word.length);
  const near = known
    .filter(({ length }) => Math.abs(length - word.length) <= most)
    .map((other) => ({
      other,
      edits: mistakesBetween(word, other),
      // Of those that are as near, "tarifs" means the plural.
      ending: Number(other.at(-1) !== word.at(-1)),
    }))
    .sort((one, other) => one.edits - other.edits || one.ending - other.ending)[0];
  return near && near.edits > 0 && near.edits <= most ? near.other : null;
}

/** As `editsBetween`, but with letters doubled wrongly as one mistake: "tarrif" for "tariff". */
const mistakesBetween = (one: string, other: string): number =>
  Math.min(editsBetween(one, other), 1 + editsBetween(undoubled(one), undoubled(other)));

const undoubled = (word: string): string => word.replace(/(\p{L})\1/gu, "$1");

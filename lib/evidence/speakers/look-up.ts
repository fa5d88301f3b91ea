import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { isDescription } from "@/lib/extract/described";
import { nearNames, spellingOf } from "@/lib/text/names/near";
import { byName } from "./by-name";
import { matchesFilter, speakerFacts, speakerOfLine } from "./list";
import type { NameLookup, SpeakerHint, SpeakerRow } from "./schema";

/**
 * SQL: the ids of the speakers that may have a name similar to one of these: all that `nearNames` finds, and few
 * others. Names that SQL couldn't fold are always among them.
 */
const similarTo = (names: string[]): Fragment => sql`
  select n."speakerId" as id
  from jsonb_to_recordset(${sql.json(names.map((name) => ({ ...spellingOf(name) })))})
    as a(words text[], whole text, least int, most int, pieces text[])
  cross join lateral (
    select n."speakerId" from "SpeakerName" n
    where n.words && a.words and (n.words @> a.words or n.words <@ a.words
      or (cardinality(n.words) = cardinality(a.words) and left(n.words[1], 1) = left(a.words[1], 1)
        and n.words[cardinality(n.words)] = a.words[cardinality(a.words)]))
    union all
    select n."speakerId" from "SpeakerName" n
    where left(n.whole, 1) = left(a.whole, 1) and length(n.whole) between a.least and a.most
      and exists (select from unnest(a.pieces) piece where strpos(n.whole, piece) > 0)) n
  union all
  select "speakerId" from "SpeakerName" where whole is null`;

/** The named speakers with a name similar to each of these, as a look-up. Two of them may have the same one. */
async function alikeTo(names: string[]): Promise<(name: string) => string[]> {
  const rows = await sql<{ id: string; names: string[] }[]>`
    select p.id, p.name || p.aliases as names from "Speaker" p
    where p.id in (${similarTo(names)}) and p."mergedIntoId" is null`;
  return nearNames(rows.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
}

/**
 * The named speakers that a text may refer to, at most `most`: it is part of their name or alias, or is
 * spelt similarly; without a text, the most quoted. Names similar to `near` come first.
 */
export async function findSpeakers(
  _viewer: Viewer,
  { text, near, most }: { text: string; near: string; most: number },
): Promise<SpeakerRow[]> {
  const alike = await alikeTo([near, text]);
  const words = text.trim();
  const first = alike(near);
  const meant = matchesFilter({ text, named: true });
  const spelt = words ? alike(text) : [];
  const order = sql`l.quotes desc, l.name`;
  return sql<SpeakerRow[]>`
    select ${speakerFacts} from (
      (select l."speakerId" from "SpeakerLine" l where ${meant} order by ${order} ${atMost(most)})
      union
      select l."speakerId" from "SpeakerLine" l
      where l."speakerId" = any(${spelt}) or (l."speakerId" = any(${first}) and ${meant})) found
    join "SpeakerLine" l on l."speakerId" = found."speakerId" ${speakerOfLine}
    order by l."speakerId" = any(${first}) desc, ${order} ${atMost(most)}`;
}

/** The most similar names suggested for a name. */
const MAX_NEAR = 3;

type Known = SpeakerHint & {
  aliases: string[];
  mergedIntoId: string | null;
  describedInId: string | null;
};

/**
 * Looks up the names used in a source, by the rule that approval uses to find its speakers. Returns them by
 * name. A description has no similar names.
 */
export async function lookUpNames(
  _viewer: Viewer,
  names: string[],
  sourceId: string,
): Promise<Record<string, NameLookup>> {
  const rows = await sql<Known[]>`
    with recursive meant as (
      select "speakerId" as id from "SpeakerName"
      where lower(name) = any(select lower(n) from unnest(${names}::text[]) n)
      union ${similarTo(names.filter((name) => !isDescription(name)))}
      union select id from "Speaker" where "describedInId" = (select first_version(${sourceId}))
      union select p."mergedIntoId" from meant m join "Speaker" p on p.id = m.id
      where p."mergedIntoId" is not null)
    select p.id, p.name, p.aliases, p."mergedIntoId", p."describedInId", l.quotes
    from meant join "Speaker" p on p.id = meant.id join "SpeakerLine" l on l."speakerId" = p.id
    order by l.quotes desc, l.name`;
  const live = rows.filter(({ mergedIntoId, describedInId }) => !mergedIntoId && !describedInId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const called = byName(rows, (row) => endOf(row, byId));
  const near = nearNames(
    live.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row] as const)),
  );
  const hint = ({ id, name, quotes }: SpeakerHint) => ({ id, name, quotes });
  const lookupOf = (name: string): NameLookup => {
    const described = isDescription(name);
    const known = called(name);
    if (known) return { described, known: hint(known), near: [] };
    return {
      described,
      known: null,
      near: described ? [] : near(name).slice(0, MAX_NEAR).map(hint),
    };
  };
  return Object.fromEntries([...new Set(names)].map((name) => [name, lookupOf(name)]));
}

/** The speaker that a merged row finally leads to. */
function endOf<T extends { mergedIntoId: string | null }>(row: T, byId: Map<string, T>): T {
  const next = row.mergedIntoId && byId.get(row.mergedIntoId);
  return next ? endOf(next, byId) : row;
}

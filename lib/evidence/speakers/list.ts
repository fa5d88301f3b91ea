import { type Fragment, sql } from "@/lib/core/database/db";
import { likeLiteral } from "@/lib/core/database/like";
import { atMost } from "@/lib/core/database/limit";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { SpeakerFilter, SpeakerList, SpeakerRow } from "./schema";

/** SQL: the quotations `q` of speaker `p` in sources `s` that everyone may read, removed ones too. */
const filed: Fragment = sql`from "Quote" q join "Source" s on s.id = q."sourceId"
  where q."speakerId" = p.id and ${is.readable("s")}`;

/** SQL: whether speaker `p` has quotations, all withdrawn or removed. */
export const allWithdrawn: Fragment = sql`(
  exists (select ${filed}) and not exists (select ${filed} and ${is.citableQuote("q", "s")}))`;

/** SQL: what is shown of speaker `p`, with their line `l` and the article `w` that describes them. */
export const speakerFacts: Fragment = sql`
  p.id, p.name, p.aliases, p.version, l.quotes, l."lastSaid", l.roles, ${allWithdrawn} as "allWithdrawn",
  case when w.id is not null then json_build_object('id', w.id, 'title', w.title) end as "describedIn"`;

/** SQL: the speaker `p` of line `l`, and the article `w` that describes them. */
export const speakerOfLine: Fragment = sql`
  join "Speaker" p on p.id = l."speakerId" left join "Source" w on w.id = p."describedInId"`;

/**
 * SQL: whether line `l` is listed: not merged and, if the speaker is only described, with a quotation. Everyone sees a name
 * that only a source under review again has: finding out whether others have it would read all quotations.
 */
const isListed = (named: boolean | null): Fragment => {
  const ofKind: Record<string, Fragment> = {
    true: sql`not l.described`,
    false: sql`l.described and l.quotes > 0`,
    null: sql`(not l.described or l.quotes > 0)`,
  };
  return sql`not l.merged and ${ofKind[String(named)]!}`;
};

/** SQL: whether line `l` is listed and, if there is a text, has it in its name or an alias. */
export function matchesFilter({ text, named }: SpeakerFilter): Fragment {
  const like = `%${likeLiteral(text.trim())}%`;
  return sql`${isListed(named)} ${text.trim() ? sql`and l.names like lower(${like})` : sql``}`;
}

/** SQL: how many speakers match, at most one more than are counted. */
const countOf = (filter: SpeakerFilter): Fragment => sql`(select count(*)::int from (
  select from "SpeakerLine" l where ${matchesFilter(filter)} ${atMost(MAX_COUNT + 1)}) counted)`;

/**
 * A page of the speakers whose name or alias contains a text, most quoted first, and how many there are. `named`
 * limits them to speakers with a name, or to described ones. Quotations that continue one another from version to
 * version count once. One statement.
 */
export async function loadSpeakers(
  _viewer: Viewer,
  filter: SpeakerFilter,
  request = FIRST_PAGE,
): Promise<SpeakerList> {
  const page = keyset(keysOf(filter), request);
  const rows = await sql<(SpeakerRow & { count: number; at: (string | number | null)[] })[]>`
    select ${speakerFacts}, ${page.at}, ${countOf(filter)} as count
    from (
      select l."speakerId" from "SpeakerLine" l ${filter.named ? sql`` : speakerOfLine}
      where ${matchesFilter(filter)} and ${page.where} ${page.order}) listed
    join "SpeakerLine" l on l."speakerId" = listed."speakerId" ${speakerOfLine}
    ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return {
    ...cursors,
    count: rows[0]?.count ?? 0,
    items: items.map(({ count: _, ...row }) => row),
  };
}

/** Described speakers with the same name are in the order of their articles. */
function keysOf({ named }: SpeakerFilter): SortKey[] {
  const title: SortKey = { by: sql`lower(w.title)`, type: types.text, dir: "asc" };
  return [
    { by: sql`l.quotes`, type: types.int, dir: "desc" },
    { by: sql`l.name`, type: types.text, dir: "asc" },
    ...(named ? [] : [{ ...title, nullable: named === null }]),
    { by: sql`l."speakerId"`, type: types.text, dir: "asc" },
  ];
}

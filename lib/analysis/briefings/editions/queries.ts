import { may, rolesFor } from "@/lib/access";
import { earlierRfisOf, rfisOf } from "@/lib/analysis/briefings/rfis/queries";
import { documentStatesOf } from "@/lib/analysis/edition-documents";
import { isDue } from "@/lib/analysis/forecasts/is-due";
import { isEditionIn, isIn } from "@/lib/analysis/in-relationship";
import { db, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { readProse } from "@/lib/text/markdown/read";
import { is, visibleIssues } from "@/lib/visibility";
import { addresseesOf } from "./addressees";
import { type ComposedEdition, composeEdition } from "./compose";
import type { EditionContent } from "./content";
import { lastNumber, readNames } from "./gather";
import { judgedSince, judgedSinceIn, type StoredJudged } from "./judged-since";
import { readers, unopenedFor } from "./readers";
import { rewordedNow } from "./reworded";
import type { Composed, Edition, Rewording, SinceIssued } from "./schema";
import { type StoredSince, sinceIssued, sinceIssuedOf } from "./since-issued";

type Stored = Omit<Edition, "content" | "items" | "judgedSince" | keyof SinceIssued> &
  StoredSince & { content: string; judgedSince: StoredJudged[] };

/** An edition as it was issued, with what has happened to it since. Returns null if missing or hidden. One statement. */
export async function loadEdition(viewer: Viewer, number: number): Promise<Edition | null> {
  const [row] = await sql<Stored[]>`
    select e.number, e.title, e.hash, e."issuedAt", e.content,
      array(select u.name from "User" u where u.id = any(e."addresseeIds") order by u.name) as addressees,
      e."addresseeIds",
      ${is.issuedByHand("e", sql`${viewer.id}`)} as issued, ${sinceIssued}, ${judgedSince} as "judgedSince",
      ${readers} as readers, ${unopenedFor(viewer)} as "unopenedBy",
      ${rfisOf(sql`e.id`)} as rfis, ${earlierRfisOf(viewer)} as "earlierRfis",
      ${documentStatesOf(sql`e.id`)} as documents,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'owns', array(
          select i.key from "Issue" i where i.id = any(e."issueIds") and i."ownerId" = u.id))
          order by u.name), '[]')
        from "User" u where u."disabledAt" is null and ${is.editionShownTo("u", sql`e.number`)}
          and u.role::text = any(${[...rolesFor("answerRfi")]})) as answerers
    from "Edition" e where e.number = ${number} and e.content is not null and ${is.visibleEdition("e", viewer)}`;
  if (!row) return null;
  const content = JSON.parse(row.content) as EditionContent;
  const items = content.sections.flatMap((section) => section.items);
  const { correctedBy, ...since } = sinceIssuedOf(content, row);
  return {
    ...row,
    content,
    items,
    ...since,
    correctedBy: correctedBy?.number ?? null,
    judgedSince: judgedSinceIn(items, row.judgedSince),
  };
}

interface Preview extends ComposedEdition {
  unknown: string[];
  reworded: Rewording[];
}

/**
 * The edition that the viewer would issue now, as a preview, with what later versions word differently, and with what its
 * cover note names that doesn’t exist: issuing refuses that, and a preview shows it while it is typed. Refuses the rest of
 * what issuing would refuse. Returns null unless the viewer may issue editions.
 */
export async function previewEdition(
  viewer: Viewer,
  given: Composed,
  correction: EditionContent["corrects"] = null,
): Promise<Preview | null> {
  if (!may(viewer, "issueEdition")) return null;
  const corrected = correction && (await loadEdition(viewer, correction.number));
  const readers = await addresseesOf(db, viewer, given, correction?.number ?? null);
  const composed = await composeEdition(db, viewer, given, {
    number: (await lastNumber(db)) + 1,
    issuedAt: new Date(),
    issuedBy: viewer.name,
    corrects: correction,
    corrected: corrected?.content ?? null,
    readers: readers.ids,
  });
  return {
    ...composed,
    unknown: await unknownIn(viewer, given.coverNote ?? ""),
    reworded: await rewordedNow(db, composed.content),
  };
}

/** The handles and issue keys in a text that nobody has, or that are hidden from the viewer: "@tomasz", "USCN-99". */
async function unknownIn(viewer: Viewer, text: string): Promise<string[]> {
  const prose = readProse(text);
  if ("excess" in prose) return [];
  const { mentioned, keys } = prose;
  const names = await readNames(db, mentioned);
  const issues =
    keys.length > 0
      ? await db.issue.findMany({
          where: { key: { in: keys }, ...visibleIssues(viewer) },
          select: { key: true },
        })
      : [];
  const known = new Set(issues.map(({ key }) => key));
  return [
    ...mentioned.filter((handle) => names[handle] === undefined).map((handle) => `@${handle}`),
    ...keys.filter((key) => !known.has(key)),
  ];
}

/**
 * The last edition with an issue of a relationship, or of all, which the next one starts from. Returns null if there is
 * none that the viewer may see.
 */
export async function loadLastEdition(
  viewer: Viewer,
  relationship: string,
): Promise<Edition | null> {
  const [last] = await sql<{ number: number }[]>`
    select e.number from "Edition" e where e.content is not null
      and ${is.visibleEdition("e", viewer)} and ${isEditionIn(relationship)}
    order by e.number desc limit 1`;
  return last ? loadEdition(viewer, last.number) : null;
}

/** An issue that can be in an edition; whether its lead forecast has an estimate, and whether it is due. */
interface EditionIssueChoice {
  key: string;
  slug: string;
  title: string;
  salience: number;
  judged: boolean;
  due: boolean;
}

/** The issues that can be in an edition: the active ones, of all relationships or one, most salient first. */
export const loadIssueChoices = (
  viewer: Viewer,
  relationship = "",
): Promise<EditionIssueChoice[]> =>
  sql<EditionIssueChoice[]>`
    select i.key, i.slug, i.title, i.salience, exists (select from "Forecast" f
      join "OutlookRevision" o on o."forecastId" = f.id where f."issueId" = i.id and f.lead) as judged,
      exists (select from "Forecast" f where f."issueId" = i.id and f.lead and ${isDue}) as due
    from "Issue" i
    where i.status = 'ACTIVE' and ${is.visibleIssue("i", viewer)} and ${isIn(relationship)}
    order by i.salience desc, i.number, i.id ${atMost(200)}`;

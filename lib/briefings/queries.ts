import type { Viewer } from "@/lib/auth";
import { sql } from "@/lib/db";
import { notesOf } from "@/lib/notes/queries";
import type { Note } from "@/lib/notes/schema";
import { outlooksOf, withWord } from "@/lib/outlooks/queries";
import type { Outlook } from "@/lib/outlooks/schema";
import { evidenceOf } from "@/lib/quotes/queries";
import type { Evidence } from "@/lib/quotes/schema";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import type { Summary, SummaryIssue } from "./schema";

type Stored = Pick<SummaryIssue, "key" | "slug" | "title" | "bottomLine" | "salience" | "owner"> & {
  relationship: Summary["relationship"];
  outlooks: Omit<Outlook, "word">[];
  evidence: Evidence[];
  notes: Note[];
};

/** The manager's page: active issues, the most salient first. Null where the desk has none. */
export async function loadSummary(viewer: Viewer): Promise<Summary | null> {
  const rows = await sql<Stored[]>`
    select i.key, i.slug, i.title, i."bottomLine", i.salience, w.name as owner,
      json_build_object('slug', r.slug, 'title', r.title) as relationship,
      ${outlooksOf(sql`i.id`, 2)} as outlooks,
      ${evidenceOf(sql`i.id`)} as evidence,
      ${notesOf(viewer, sql`i.id`, 1)} as notes
    from "Issue" i
    join "Relationship" r on r.id = i."relationshipId"
    left join "User" w on w.id = i."ownerId"
    where i.status = 'ACTIVE'
    order by i.salience desc, i.number`;
  const first = rows[0];
  return first ? { relationship: first.relationship, issues: rows.map(summarise) } : null;
}

function summarise({ relationship: _, outlooks, evidence, notes, ...issue }: Stored): SummaryIssue {
  const [outlook = null, previous = null] = outlooks.map(withWord);
  const standing = evidence.filter(({ withdrawal }) => !withdrawal);
  const count = (relation: string) => standing.filter((e) => e.relation === relation).length;
  return {
    ...issue,
    outlook,
    previous,
    strongest: strongest(standing, outlook?.movedBy ?? [], 2),
    counts: {
      supports: count("SUPPORTS"),
      contradicts: count("CONTRADICTS"),
      context: count("CONTEXT"),
    },
    lastNote: notes[0] ?? null,
  };
}

/** So many words say something by themselves. */
const STATEMENT = 8;

const WEIGHT: Record<QuoteKind, number> = { DIRECT: 3, MIXED: 2, INDIRECT: 1, PASSAGE: 0 };

/**
 * The evidence a reader in a hurry should see: what moved the outlook before what did not, whole
 * statements before fragments, what weighs either way before context; the order given breaks ties.
 */
export function strongest(evidence: Evidence[], movedBy: string[], most: number): Evidence[] {
  const weight = (e: Evidence) =>
    (movedBy.includes(e.id) ? 4 : 0) +
    (e.exact.split(/\s+/).length >= STATEMENT ? 2 : 0) +
    (e.relation === "CONTEXT" ? 0 : 2) +
    WEIGHT[e.kind];
  return evidence.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
}

import { RefusalError } from "@/lib/core/command/errors";
import { sql } from "@/lib/core/database/db";
import type { PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { readEditions } from "./conditions";
import { readSince } from "./gather";
import { FORM_SAMPLE, readPeriod } from "./inputs";
import { type EditionChoice, KEPT_MS, type Period, type Since, type SinceDocument } from "./schema";

/**
 * A page of what changed between two editions or days, by issue, and the editions to choose from. Refuses editions that
 * are missing, and a period that ends before it starts. Two statements.
 */
export const loadSince = (
  viewer: Viewer,
  period: Period,
  request?: PageRequest,
  relationship?: string,
): Promise<Since & { editions: EditionChoice[] }> =>
  readSince(viewer, period, request, relationship);

/** The latest editions, for choosing a period. */
const loadEditionChoices = async (viewer: Viewer): Promise<EditionChoice[]> =>
  (await readEditions(viewer, null)).map(({ number, title, issuedAt }) => ({
    number,
    title,
    issuedAt,
  }));

/** What is wrong with the ends of a period, by field. */
type Wrong = { from?: string; to?: string };

/**
 * What changed in a period as a form has it, with what is wrong with it where REST would refuse, and the editions to
 * choose from. Until a start is chosen there is neither.
 */
export async function loadSinceFor(
  viewer: Viewer,
  given: { from: string; to: string },
  request: PageRequest,
  relationship: string,
): Promise<{ since: Since | null; editions: EditionChoice[]; wrong: Wrong }> {
  if (given.from || given.to)
    try {
      const { editions, ...since } = await loadSince(
        viewer,
        readPeriod(given, FORM_SAMPLE),
        request,
        relationship,
      );
      return { since, editions, wrong: {} };
    } catch (error) {
      const fields = error instanceof RefusalError ? error.refusal.fields : undefined;
      if (!fields) throw error;
      return { since: null, editions: await loadEditionChoices(viewer), wrong: fields };
    }
  return { since: null, editions: await loadEditionChoices(viewer), wrong: {} };
}

/** A document that the viewer asked for. Returns null if it is missing, older than a day, or someone else's. */
export async function loadSinceDocument(viewer: Viewer, id: string): Promise<SinceDocument | null> {
  const [row] = await sql<SinceDocument[]>`
    select d.format, d.state, d."from", d."to", d.relationship, d.bytes, d.sha256 from "SinceDocument" d
    where d.id = ${id} and d."requestedById" = ${viewer.id}
      and d."createdAt" > now() - ${KEPT_MS} * interval '1 millisecond'`;
  return row ?? null;
}

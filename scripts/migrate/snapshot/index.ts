// What a desk shows its people, in the glossary's words and without any sentence of ours: what the fixtures
// of scripts/migrate keep. Names in the code and wordings may change; what is read here may not.

import { loadSummary } from "@/lib/analysis/briefings/queries";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { loadRevisions } from "@/lib/analysis/outlooks/queries";
import { db } from "@/lib/core/database/db";
import { MAX_LIMIT } from "@/lib/core/paging/page";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { loadSpeaker } from "@/lib/evidence/speakers/queries";
import { loadBatch, loadBatches } from "@/lib/sources/ingest/queries";
import { snapshotHistory } from "./history";
import { snapshotIssues } from "./issues";
import { snapshotPeople } from "./people";
import { snapshotRecords } from "./records";
import { snapshotSources } from "./sources";
import { asKept } from "./states";

const ALL = { limit: MAX_LIMIT, cursor: null };

/** All that is shown, as plain data. Throws where something can no longer be put into words. */
export async function snapshotDesk() {
  const [admin, manager, analyst] = await Promise.all([
    firstOf("ADMIN"),
    firstOf("MANAGER"),
    firstOf("ANALYST"),
  ]);
  const shown = {
    people: await snapshotPeople(admin),
    issues: await snapshotIssues(analyst),
    summary: await summary(manager),
    sources: await snapshotSources({ admin, analyst }),
    quotations: await quotations(),
    speakers: await speakers(analyst),
    batches: await batches(admin),
    records: await snapshotRecords(),
    history: await snapshotHistory(),
  };
  return JSON.parse(JSON.stringify(shown), inUtc) as typeof shown;
}

/** PostgreSQL writes an instant in JSON in its server's time zone. */
const inUtc = (_key: string, value: unknown) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$/.test(value)
    ? new Date(value).toISOString()
    : value;

async function firstOf(role: "ADMIN" | "MANAGER" | "ANALYST"): Promise<Viewer> {
  const where = { role, disabledAt: null };
  const { id } = await db.user.findFirstOrThrow({ where, orderBy: { email: "asc" } });
  return (await viewerFor(id))!;
}

async function summary(manager: Viewer) {
  const { issues } = (await loadSummary(manager))!;
  // With several relationships, a summary of all of them names none.
  const { relationship } = (await loadIssue(manager, issues[0]!.key))!;
  const numberOf = (key: string) => Number(key.split("-").at(-1));
  // In the order of the first versions, which their snapshots have.
  const ordered = issues.toSorted(
    (one, other) => other.salience - one.salience || numberOf(one.key) - numberOf(other.key),
  );
  const lines = ordered.map(async ({ key, outlook, strongest, counts, note }) => {
    const { revisions } = (await loadRevisions(manager, key, () => []))!;
    const [, before] = revisions.filter(({ forecast }) => forecast === outlook?.forecast);
    return {
      key,
      revision: outlook?.number ?? null,
      before: before?.number ?? null,
      counts,
      strongest: strongest.map(({ number, why }) => `Q${number} ${why}`),
      note: note?.body ?? null,
    };
  });
  return { relationship: relationship.title, issues: await Promise.all(lines) };
}

/** Every quotation, removed or not. */
async function quotations() {
  const rows = await db.quote.findMany({
    orderBy: { number: "asc" },
    include: { speaker: true, source: true },
  });
  return rows.map(({ number, kind, exact, speaker, speakerRole, source, removalId }) => ({
    number,
    kind,
    exact,
    speaker: speaker?.name ?? null,
    role: speakerRole,
    source: source.title,
    removed: removalId !== null,
  }));
}

async function speakers(viewer: Viewer) {
  const all = { text: "", named: null };
  const { items: rows } = await loadSpeakers(viewer, all, ALL);
  return Promise.all(
    rows.map(async ({ id, name, describedIn, aliases, quotes, roles }) => ({
      name,
      article: describedIn?.title ?? null,
      aliases,
      quotes,
      roles,
      moves: (await loadSpeaker(viewer, id))!.moves.map(({ kind, from, to, ...move }) => ({
        kind,
        from: from.name,
        to: to.name,
        quotes: move.quotes,
        by: move.by,
        at: move.at,
        reason: move.reason,
        undone: move.undone,
      })),
    })),
  );
}

async function batches(admin: Viewer) {
  const rows = await Promise.all(
    (await loadBatches(admin)).map(({ id }) => loadBatch(admin, id, ALL)),
  );
  return rows.map((found) => ({
    at: found!.batch.createdAt,
    by: found!.batch.addedBy.name,
    items: found!.page.items.map(
      ({ name, state, reason, archive, unpacked, known, retryable, source }) => ({
        name,
        state: asKept(state),
        refused: reason !== null,
        archive,
        unpacked,
        known,
        retryable,
        source: source?.title ?? null,
      }),
    ),
  }));
}

import type { Tx } from "@/lib/core/command/command";
import { anchors } from "@/lib/text/anchors/selectors";
import { type Reanchored, reanchor } from "@/lib/text/matching/reanchor";

export interface Version {
  id: string;
  text: string;
}

/** A thread of an earlier version. Positions are code points. */
export interface Thread {
  /** The id of its first note. */
  note: string;
  /** Its place in the version before; null if it has none there, and its origin is searched for instead. */
  start: number | null;
  end: number | null;
  leftBehind: boolean;
  /** Where it was written. */
  origin: { source: string; start: number; end: number };
  /** The words that it was written on; null if they are plain words of the version before. */
  exact: string | null;
}

/** A thread with its match in a later version, as the columns of `NoteMatch`. */
export type FoundThread = Pick<Thread, "note" | "leftBehind"> & { exact: string } & ReturnType<
    typeof matchColumns
  >;

/** Looks for threads in a later version, each by the words of the text where it last had a place. */
export async function findThreads(
  tx: Tx,
  before: Version,
  later: Version,
  threads: Thread[],
): Promise<FoundThread[]> {
  const placed = threads.map(({ start, end, origin, ...thread }) => ({
    ...thread,
    from: start === null || end === null ? origin : { source: before.id, start, end },
  }));
  const ids = [...new Set(placed.map(({ from }) => from.source))];
  const rows: FoundThread[] = [];
  for (const id of ids) {
    const text = id === before.id ? before.text : await textOf(tx, id);
    const anchor = anchors(text);
    const here = placed.filter(({ from }) => from.source === id);
    const spans = here.map(({ from }) => anchor(from.start, from.end));
    reanchor(text, later.text, spans).forEach((found, k) => {
      const { note, leftBehind, exact } = here[k]!;
      rows.push({ note, leftBehind, exact: exact ?? spans[k]!.exact, ...matchColumns(found) });
    });
  }
  return rows;
}

/** The columns of a match. An altered one has words that were found, but no place until a person decides. */
function matchColumns(found: Reanchored) {
  const span = found.class === "GONE" ? null : found.span;
  const proven = found.class === "INTACT" || found.class === "MOVED" ? span : null;
  return {
    state: found.class,
    similarity: found.class === "INTACT" ? 1 : found.class === "GONE" ? 0 : found.similarity,
    foundStart: span?.start ?? null,
    foundEnd: span?.end ?? null,
    start: proven?.start ?? null,
    end: proven?.end ?? null,
  };
}

const textOf = async (tx: Tx, id: string) =>
  (await tx.source.findUniqueOrThrow({ where: { id }, select: { text: true } })).text;

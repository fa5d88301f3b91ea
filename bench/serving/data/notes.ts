import { articleOf } from "./articles";
import type { Links } from "./links";
import { addEvent, someone } from "./people";
import {
  approvedAt,
  type Base,
  between,
  idOf,
  numberOf,
  openedAt,
  randomOf,
  type Shape,
} from "./shape";
import type { Add } from "./tables";
import { prose } from "./words";

/** What a thread is on, and from when there can be notes on it. */
interface Target {
  issueId: string | null;
  quoteId: string | null;
  sourceId: string | null;
  start: number | null;
  end: number | null;
  since: number;
  /** Where its events are recorded, and what they say. */
  on: { issueId?: string; sourceId?: string };
  says: { quote?: number; source?: string };
  /** The numbers of quotations that a note may cite. */
  cites: number[];
}

/** Adds the notes, one thread at a time: on issues, on quotations, and on words of sources. */
export function* addNotes(shape: Shape, base: Base, links: Links, add: Add): Iterable<void> {
  for (let index = 0; index < shape.notes; ) {
    const next = randomOf("note", index);
    const target = targetOf(shape, base, links, index, next);
    let size = 1;
    while (next() < 0.35 && size < 6) size++;
    index += addThread(shape, base, index, Math.min(size, shape.notes - index), target, next, add);
    yield;
  }
}

function targetOf(
  shape: Shape,
  base: Base,
  links: Links,
  index: number,
  next: () => number,
): Target {
  const none = { issueId: null, quoteId: null, sourceId: null, start: null, end: null };
  const where = next();
  if (index < shape.large || where < 0.75) {
    const issue = index < shape.large ? 0 : Math.floor(next() * shape.issues);
    const issueId = idOf("issue", issue);
    const cites = links.quotesOf[issue]!.map((quote) => numberOf(base, quote));
    return { ...none, issueId, since: openedAt(shape, issue), on: { issueId }, says: {}, cites };
  }
  const source = Math.floor(next() * shape.sources);
  const sourceId = idOf("source", source);
  const place = Math.floor(next() * shape.quotesPerSource);
  const number = numberOf(base, source * shape.quotesPerSource + place);
  const rest = { since: approvedAt(shape, source), on: { sourceId }, cites: [number] };
  if (where < 0.9) {
    const quoteId = idOf("quote", source * shape.quotesPerSource + place);
    return { ...none, ...rest, quoteId, says: { quote: number } };
  }
  const { title, words } = articleOf(shape, source);
  // Some words after a quotation.
  const start = words[place]!.end + 2;
  return { ...none, ...rest, sourceId, start, end: start + 20, says: { source: title } };
}

/** Adds a thread. Returns how many notes it has. */
function addThread(
  shape: Shape,
  base: Base,
  first: number,
  size: number,
  { since, on, says, cites, ...target }: Target,
  next: () => number,
  add: Add,
): number {
  const visibility = next() < 0.08 ? "PRIVATE" : "TEAM";
  const question = next() < 0.1;
  const owner = someone(next, base);
  let at = since;
  for (let k = 0; k < size; k++) {
    at = between(next, at, shape.until, 1.2);
    const id = idOf("note", first + k);
    const authorId = visibility === "PRIVATE" ? owner : someone(next, base);
    const cited = cites.length > 0 && next() < 0.25 ? ` [Q${cites[cites.length - 1]}]` : "";
    const body = `${prose(next, 1 + Math.floor(next() ** 2 * 6))}${cited}`;
    const kind = k === 0 && question ? "QUESTION" : "NOTE";
    const edited = next() < 0.05 ? between(next, at, shape.until) : null;
    const closed = kind === "QUESTION" && next() < 0.5 ? between(next, at, shape.until) : null;
    const deleted = size === 1 && next() < 0.01 ? between(next, at, shape.until) : null;
    const date = (time: number | null) => (time === null ? null : new Date(time));
    add("Note", {
      id,
      ...target,
      parentId: k === 0 ? null : idOf("note", first),
      kind,
      body,
      authorId,
      visibility,
      closedAt: date(closed),
      deletedAt: date(deleted),
      editedAt: date(edited),
      version: 1 + [edited, closed, deleted].filter((each) => each !== null).length,
      createdAt: new Date(at),
    });
    const wording = { noteId: id, authorId, createdAt: new Date(at) };
    add("NoteRevision", { ...wording, number: 1, body: edited ? prose(next, 1) : body });
    if (edited) add("NoteRevision", { ...wording, number: 2, body, createdAt: new Date(edited) });
    const where = visibility === "PRIVATE" ? {} : on;
    const tell = (time: number | null, verb: "written" | "edited" | "closed" | "deleted") =>
      time !== null &&
      addEvent(add, time, authorId, where, { verb: `note.${verb}`, note: id, kind, ...says });
    tell(at, "written");
    tell(edited, "edited");
    tell(closed, "closed");
    tell(deleted, "deleted");
  }
  return size;
}

import { randomUUID } from "node:crypto";
import { sql } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import { makeBoard } from "./board";
import type { Present } from "./schema";

// Who has a page open. Each process knows its own streams and tells the others by NOTIFY. Nothing is stored, so nothing
// has to be cleaned up after a process that was killed.

const CHANNEL = "presence";
/** Someone who reloads the page or moves to the next one hasn’t left. */
const LEAVE_AFTER_MS = 2_000;
/** How often a process repeats who is there. */
const REPEAT_EVERY_MS = 4_000;
/** After this long without a message, the people of another process count as gone. */
const EXPIRES_AFTER_MS = 10_000;
/** The most people at a place that a process names. */
const MAX_PEOPLE = 50;
/** PostgreSQL sends at most 8,000 bytes at once; the rest is for the message around the places. */
const MAX_BYTES = 7_500;

/** Who is at each place, in the process that sends this. */
interface Told {
  from: string;
  places: [place: string, people: [id: string, name: string][]][];
}

const self = randomUUID();
/** The people at each place, by process, and when that process was last heard from. */
const places = new Map<string, Map<string, { people: Present[]; at: number }>>();
/** This process’s streams at each place. */
const own = new Map<string, Set<Present>>();
const board = makeBoard();
let repeating: ReturnType<typeof setInterval> | undefined;
let listening = false;

/**
 * Counts someone as present at a place until the returned function is called, and calls `watch` with everyone there,
 * on all instances, whenever that changes. A place is a record’s id. Writes nothing to the database.
 */
export function enter(
  place: string,
  { id, name }: Present,
  watch: (people: Present[]) => void,
): () => void {
  start();
  const present = { id, name };
  setOf(own, place).add(present);
  tell([place]);
  const unwatch = board.watch(place, peopleAt(place), watch);
  return () => {
    unwatch();
    setTimeout(() => {
      own.get(place)?.delete(present);
      tell([place]);
      if (own.get(place)?.size === 0) own.delete(place);
    }, LEAVE_AFTER_MS);
  };
}

/** Everyone at a place, each once, sorted by name. */
function peopleAt(place: string): Present[] {
  const since = performance.now() - EXPIRES_AFTER_MS;
  const heard = [...(places.get(place)?.values() ?? [])].filter(({ at }) => at > since);
  const all = [...heard.flatMap(({ people }) => people), ...(own.get(place) ?? [])];
  const byId = new Map(all.map((each) => [each.id, each]));
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** Shows the streams of this process who is at a place, if that has changed. */
const show = (place: string): void => board.show(place, () => peopleAt(place));

/** Tells the other processes and the streams of this one who is at these places here. */
function tell(some: string[]): void {
  for (const place of some) show(place);
  const told = some.map((place): Told["places"][number] => {
    const byId = new Map([...(own.get(place) ?? [])].map(({ id, name }) => [id, name]));
    return [place, withinBytes([...byId].slice(0, MAX_PEOPLE))];
  });
  for (const batch of batches(told)) {
    const payload = JSON.stringify({ from: self, places: batch } satisfies Told);
    sql.notify(CHANNEL, payload).catch((err) => log.warn({ err }, "cannot announce who is here"));
  }
}

const bytesIn = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** As many people as fit into a message, in which their names may be long. */
function withinBytes(people: Told["places"][number][1]): Told["places"][number][1] {
  const fitting: typeof people = [];
  for (const each of people) {
    if (bytesIn([...fitting, each]) > MAX_BYTES / 2) break;
    fitting.push(each);
  }
  return fitting;
}

/** Splits places with their people into messages that aren't too long. */
function batches(told: Told["places"]): Told["places"][] {
  const parts: Told["places"][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const each of told) {
    const more = bytesIn(each) + 1;
    if (size + more > MAX_BYTES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(each);
    size += more;
  }
  return parts;
}

function hear(payload: string): void {
  const { from, places: told } = JSON.parse(payload) as Told;
  if (from === self) return;
  keepRepeating();
  for (const [place, people] of told) {
    const by = places.get(place) ?? new Map();
    const before = JSON.stringify(by.get(from)?.people ?? []);
    const now = people.map(([id, name]) => ({ id, name }));
    if (now.length > 0) by.set(from, { people: now, at: performance.now() });
    else by.delete(from);
    if (by.size > 0) places.set(place, by);
    else places.delete(place);
    if (JSON.stringify(now) !== before) show(place);
  }
}

function repeat(): void {
  const since = performance.now() - EXPIRES_AFTER_MS;
  for (const [place, by] of places) {
    const gone = [...by].filter(([, { at }]) => at <= since);
    for (const [from] of gone) by.delete(from);
    if (by.size === 0) places.delete(place);
    if (gone.length > 0) show(place);
  }
  if (own.size > 0) tell([...own.keys()]);
  else if (places.size === 0) {
    clearInterval(repeating);
    repeating = undefined;
  }
}

/** Repeats as long as someone is here or elsewhere: a process that was killed never says that its people have left. */
const keepRepeating = () => {
  repeating ??= setInterval(repeat, REPEAT_EVERY_MS).unref();
};

function start(): void {
  keepRepeating();
  if (listening) return;
  listening = true;
  sql
    .listen(CHANNEL, hear, () => tell([...own.keys()]))
    .catch((err) => {
      listening = false;
      log.warn({ err }, "cannot listen for who is here yet");
    });
}

function setOf<T>(map: Map<string, Set<T>>, key: string): Set<T> {
  const set = map.get(key) ?? new Set<T>();
  map.set(key, set);
  return set;
}

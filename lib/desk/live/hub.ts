import { setImmediate as letOthersRun } from "node:timers/promises";
import { db } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import type { Viewer } from "@/lib/core/session/viewer";
import { knowsSource, seesBatch } from "@/lib/visibility";
import { concerns, isSaid } from "./concerns";
import { type Happening, loadHappenings, loadLastTx, mayKnow } from "./happenings";
import { type Announcement, isListening, listen } from "./listen";
import type { Change, Topic } from "./schema";

// Passes what the database announces to the open streams of this process. What an announcement is about is looked up
// once, regardless of the number of streams.

/** An open stream: its person, what its page shows, and what to do when that changes. */
interface Follower {
  viewer: Viewer;
  topic: Topic;
  change: (change: Change) => void;
  /** The person’s notifications have changed. */
  inbox: (change: Change) => void;
  /** The record may no longer be shown to the person. */
  lost: (change: Change) => void;
}

const followers = new Set<Follower>();
/** How many there are, by topic. */
const counts = new Map<string, number>();
let unlisten: (() => void) | undefined;

/** Announcements that haven’t been looked up yet. */
let waiting: Announcement[] = [];
let mayHaveMissed = false;
let looking = false;
/** A look-up that failed is tried again this much later, whether or not something else is announced. */
const RETRY_AFTER_MS = 1_000;
let retrying: ReturnType<typeof setTimeout> | undefined;

/**
 * Passes everything that happens from now on to a follower. Resolves once nothing can be missed. Returns a function
 * that stops it.
 */
export async function follow(follower: Follower): Promise<() => void> {
  followers.add(follower);
  const topic = nameOf(follower.topic);
  counts.set(topic, (counts.get(topic) ?? 0) + 1);
  unlisten ??= listen((announcement) => {
    if (announcement) waiting.push(announcement);
    else mayHaveMissed = true;
    void look();
  });
  const stop = () => {
    if (!followers.delete(follower)) return;
    const others = counts.get(topic)! - 1;
    if (others > 0) counts.set(topic, others);
    else counts.delete(topic);
    if (followers.size > 0) return;
    unlisten?.();
    unlisten = undefined;
    // Nobody is left who could have missed something.
    clearTimeout(retrying);
    waiting = [];
    mayHaveMissed = false;
  };
  await isListening().catch((error) => {
    stop();
    throw error;
  });
  return stop;
}

const nameOf = (topic: Topic): string => JSON.stringify(topic);

/** How many pages in this process follow this topic. */
export const countAlike = (topic: Topic): number => counts.get(nameOf(topic)) ?? 0;

/** One look-up at a time: announcements that arrive meanwhile are looked up together. */
async function look(): Promise<void> {
  if (looking) return;
  looking = true;
  clearTimeout(retrying);
  while (waiting.length > 0 || mayHaveMissed) {
    const [some, missed] = [waiting, mayHaveMissed];
    waiting = [];
    mayHaveMissed = false;
    try {
      if (missed) await readAgain();
      await giveOut(some);
    } catch (err) {
      // The listening connection may be fine, so nothing else would trigger another look-up.
      log.warn({ err }, "cannot look up what happened");
      if (followers.size > 0) {
        mayHaveMissed = true;
        retrying = setTimeout(look, RETRY_AFTER_MS);
      }
      break;
    }
  }
  looking = false;
}

/** The listening connection was lost, so any page may have missed something. */
async function readAgain(): Promise<void> {
  const tx = await loadLastTx();
  const among = followers.size;
  await toEach(({ change }) => {
    change({ tx, among });
    return true;
  });
}

/** Hundreds of streams written to in one go would keep every other request waiting. */
const AT_ONCE = 25;
let written = 0;

/** Tells the followers one by one, in groups. `tell` returns whether it wrote anything. */
async function toEach(tell: (follower: Follower) => boolean): Promise<void> {
  for (const follower of [...followers]) {
    // It may have left meanwhile.
    if (followers.has(follower) && tell(follower) && ++written % AT_ONCE === 0)
      await letOthersRun();
  }
}

async function giveOut(some: Announcement[]): Promise<void> {
  for (const { tx = "0", inbox } of some)
    if (inbox)
      await toEach((each) => {
        if (each.viewer.id !== inbox) return false;
        each.inbox({ tx });
        return true;
      });
  const txs = new Map(some.flatMap(({ event, tx }) => (event && tx ? [[event, tx] as const] : [])));
  if (txs.size > 0)
    for (const happening of await loadHappenings([...txs.keys()]))
      await giveAll(happening, txs.get(happening.event!)!);
  await giveFollowed(some);
  await giveBatches(some);
}

const giveAll = (happening: Happening, tx: string): Promise<void> =>
  toEach((follower) => give(follower, happening, tx));

/** Tells a follower of a happening, if it concerns them and they may know of it. Returns whether it did. */
function give(follower: Follower, happening: Happening, tx: string): boolean {
  if (!concerns(follower.topic, happening)) return false;
  const { event, verb, source } = happening;
  const change: Change = { tx, ...(event && isSaid(follower.topic, happening) && { event, verb }) };
  if (mayKnow(follower.viewer, happening)) follower.change(change);
  else if ("source" in follower.topic && source && !knowsSource(follower.viewer, source))
    follower.lost({ tx });
  else return false;
  return true;
}

/**
 * Announces who has begun or stopped following records: to the pages of the records; and to the lists of issues that these
 * people have open, which may show only those that they follow. However many records, there is one walk, and each page is
 * told once.
 */
async function giveFollowed(some: Announcement[]): Promise<void> {
  const onIssues = some.filter(({ issue }) => issue);
  const [issues, sources] = [lastBy(onIssues, "issue"), lastBy(some, "source")];
  const people = lastBy(onIssues, "follower");
  const about = {
    event: null,
    verb: "follow",
    issues: [],
    on: null,
    speakers: [],
    source: null,
    within: [],
    only: null,
  };
  const records = new Map<string, Happening>();
  if (issues.size > 0) {
    const select = { id: true, relationshipId: true } as const;
    const where = { id: { in: [...issues.keys()] } };
    for (const { id, relationshipId } of await db.issue.findMany({ where, select }))
      records.set(id, { ...about, issues: [id], within: [relationshipId] });
  }
  if (sources.size > 0) {
    const select = { id: true, status: true, addedById: true } as const;
    const where = { id: { in: [...sources.keys()] } };
    for (const source of await db.source.findMany({ where, select }))
      records.set(source.id, { ...about, source });
  }
  if (records.size === 0) return;
  await toEach((follower) => {
    const { topic, viewer, change } = follower;
    if ("list" in topic) {
      const tx = topic.list === "issues" && people.get(viewer.id);
      if (tx) change({ tx });
      return Boolean(tx);
    }
    const id = Object.values(topic)[0]!;
    const happening = records.get(id);
    return happening !== undefined && give(follower, happening, issues.get(id) ?? sources.get(id)!);
  });
}

/** Announces progress of batches. A large one reports each file, and those of one round are looked up together. */
async function giveBatches(some: Announcement[]): Promise<void> {
  const batches = lastBy(some, "batch");
  const isReader = ({ topic }: Follower) => "list" in topic && topic.list === "ingest";
  if (batches.size === 0 || ![...followers].some(isReader)) return;
  const select = { id: true, addedById: true } as const;
  const rows = await db.batch.findMany({ where: { id: { in: [...batches.keys()] } }, select });
  for (const batch of rows)
    await toEach((each) => {
      if (!isReader(each) || !seesBatch(each.viewer, batch)) return false;
      each.change({ tx: batches.get(batch.id)! });
      return true;
    });
}

/** The records or people of this kind, each with the last transaction: a page that includes it includes the others. */
const lastBy = (
  some: Announcement[],
  kind: "issue" | "source" | "batch" | "follower",
): Map<string, string> =>
  new Map(some.flatMap(({ tx = "0", [kind]: id }) => (id ? [[id, tx] as const] : [])));

import { cycleRule } from "./domains";
import { importRule } from "./rules";

/** The room of a path in lib/extract, if any: a folder, or a file at the top. */
const roomOf = (path: string): string | undefined =>
  /^lib\/extract\/([^/]+?)(?:\/|\.ts$)/.exec(path)?.[1];

/** A room of lib/extract is imported only through its index.ts. */
export const roomsHaveOneEntry = importRule((from, { target }) => {
  const [, room, file] = /^lib\/extract\/([^/]+)\/(.+)$/.exec(target) ?? [];
  return room !== undefined && room !== roomOf(from) && file !== "index.ts";
});

/** Imports between rooms of lib/extract form no cycle. */
export const roomsFormNoCycle = cycleRule(roomOf);

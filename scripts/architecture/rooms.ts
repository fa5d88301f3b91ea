import { cycleRule } from "./domains";
import { importRule, type Rule } from "./rules";

/** The room of a path in lib/extract, if any: a folder, or a file at the top. */
const roomOf = (path: string): string | undefined =>
  /^lib\/extract\/([^/]+?)(?:\/|\.ts$)/.exec(path)?.[1];

/** The room within a room: `indirect/ends` for the files of lib/extract/indirect/ends. */
const innerRoomOf = (path: string): string | undefined =>
  /^lib\/extract\/([^/]+\/[^/]+)\//.exec(path)?.[1];

/** A room of lib/extract is imported only through its index.ts. */
export const roomsHaveOneEntry = importRule((from, { target }) => {
  const [, room, file] = /^lib\/extract\/([^/]+)\/(.+)$/.exec(target) ?? [];
  return room !== undefined && room !== roomOf(from) && file !== "index.ts";
});

/** So is a room within a room, if it has an index.ts. */
export const innerRoomsHaveOneEntry: Rule = (project) =>
  importRule((from, { target }) => {
    const room = innerRoomOf(target);
    const entry = `lib/extract/${room}/index.ts`;
    return room !== innerRoomOf(from) && project.has(entry) && target !== entry;
  })(project);

/** Imports between rooms of lib/extract form no cycle. */
export const roomsFormNoCycle = cycleRule(roomOf);

/** Nor do imports between rooms within a room. */
export const innerRoomsFormNoCycle = cycleRule(innerRoomOf);

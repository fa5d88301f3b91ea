import { circleRule } from "./domains";
import { importRule } from "./rules";

/** The room of lib/extract that a path belongs to, if any: a folder, or a file at the top. */
const roomOf = (path: string): string | undefined =>
  /^lib\/extract\/([^/]+?)(?:\/|\.ts$)/.exec(path)?.[1];

/** A room of lib/extract is entered by its index.ts only. */
export const roomsHaveOneEntry = importRule((from, { target }) => {
  const [, room, file] = /^lib\/extract\/([^/]+)\/(.+)$/.exec(target) ?? [];
  return room !== undefined && room !== roomOf(from) && file !== "index.ts";
});

/** Imports between the rooms of lib/extract form no circle. */
export const roomsFormNoCircle = circleRule(roomOf);

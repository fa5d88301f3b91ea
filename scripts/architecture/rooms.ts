import { cycleRule } from "./domains";
import { importRule, type Rule } from "./rules";

const HOUSE = "lib/extract";
/** How deep rooms lie within rooms, as in `languages/european/tables/french`. */
const DEPTHS = [1, 2, 3, 4];

/** The room of a path at a depth, if any: `indirect/ends`, or a file in place of the last folder. */
function roomAt(depth: number, path: string): string | undefined {
  if (!path.startsWith(`${HOUSE}/`)) return undefined;
  const room = path
    .slice(HOUSE.length + 1, -".ts".length)
    .split("/")
    .slice(0, depth);
  return room.length < depth || room.at(-1) === "index" ? undefined : room.join("/");
}

/** A room is imported only through its `index.ts`; a folder within a room is one if it has such a file. */
export const roomsHaveOneEntry: Rule = (project) =>
  importRule((from, { target }) =>
    DEPTHS.some((depth) => {
      const folder = `${HOUSE}/${roomAt(depth, target)}/`;
      const entry = `${folder}index.ts`;
      const isRoom = target.startsWith(folder) && (depth === 1 || project.has(entry));
      return isRoom && !from.startsWith(folder) && target !== entry;
    }),
  )(project);

/** Imports between rooms, at any depth, form no cycle. */
export const roomsFormNoCycle: Rule = (project) =>
  DEPTHS.flatMap((depth) => cycleRule((path) => roomAt(depth, path))(project));

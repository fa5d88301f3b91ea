import { cycleRule } from "./domains";
import { importRule, type Rule } from "./rules";

/** Folders whose folders, and files at the top, are rooms. */
const houses = ["lib/extract", "lib/extract/languages/european"];

/** The room of a path in a house, if any. */
const roomOf = (house: string, path: string): string | undefined =>
  path.startsWith(`${house}/`)
    ? /^([^/]+?)(?:\/|\.ts$)/.exec(path.slice(house.length + 1))?.[1]
    : undefined;

/** A room is imported only through its index.ts. */
export const roomsHaveOneEntry = importRule((from, { target }) =>
  houses.some((house) => {
    const room = roomOf(house, target);
    const isInFolder = target.startsWith(`${house}/${room}/`);
    return isInFolder && room !== roomOf(house, from) && target !== `${house}/${room}/index.ts`;
  }),
);

/** Imports between the rooms of a house form no cycle. */
export const roomsFormNoCycle: Rule = (project) =>
  houses.flatMap((house) => cycleRule((path) => roomOf(house, path))(project));

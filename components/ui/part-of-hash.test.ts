import { expect, test } from "vitest";
import { partOfHash } from "./part-of-hash";

test.each([
  ["#note-7", "note-7"],
  ["#r%C3%A9sum%C3%A9", "résumé"],
  ["#50%", "50%"],
  ["#", ""],
  ["", ""],
])("the fragment %j names the part %j", (hash, id) => {
  expect(partOfHash(hash)).toBe(id);
});

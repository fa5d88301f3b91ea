import { expect, test } from "vitest";
import { pack, unpack } from "./packed-rows";

interface Line {
  key: string;
  owner: string | null;
  trend: string | undefined;
  notes: number;
}

const FIELDS: (keyof Line)[] = ["key", "owner", "trend", "notes"];

const lines: Line[] = [
  { key: "USCN-1", owner: "Ana", trend: "IMPROVED", notes: 0 },
  { key: "USCN-2", owner: null, trend: "IMPROVED", notes: 1 },
  { key: "USCN-3", owner: "Ana", trend: undefined, notes: 0 },
  { key: "USCN-4", owner: "Ana", trend: "IMPROVED", notes: 2 },
];

test("rows come out as they went in, missing values included", () => {
  expect(unpack(pack(lines, FIELDS), FIELDS)).toEqual(lines);
  expect(unpack(pack([], FIELDS), FIELDS)).toEqual([]);
});

test("a word that repeats is sent once, and nothing but the fields is sent", () => {
  const packed = pack(
    lines.map((line) => ({ ...line, hidden: "secret" })),
    FIELDS,
  );
  const sent = JSON.stringify(packed);
  expect(sent.split("Ana")).toHaveLength(2);
  expect(sent.split("IMPROVED")).toHaveLength(2);
  expect(sent).not.toContain("secret");
});

test("numbers and words of their own are sent as they are", () => {
  const { rows, words } = pack(lines, FIELDS);
  expect(rows.map(([key, , , notes]) => [key, notes])).toEqual(
    lines.map(({ key, notes }) => [key, notes]),
  );
  expect(words).toEqual(["Ana", "IMPROVED"]);
});

import { expect, test } from "vitest";
import { packEach } from "./pack-each";
import { pack, packInstant, packRecord } from "./pack-rows";
import { unpack, unpackEach, unpackRecord } from "./packed-rows";

interface Line {
  key: string;
  owner: string | null;
  trend: string | null;
  notes: number;
}

const FIELDS: (keyof Line)[] = ["key", "owner", "trend", "notes"];

const lines: Line[] = [
  { key: "USCN-1", owner: "Ana", trend: "IMPROVED", notes: 0 },
  { key: "USCN-2", owner: null, trend: "IMPROVED", notes: 1 },
  { key: "USCN-3", owner: "Ana", trend: null, notes: 0 },
  { key: "USCN-4", owner: "Ana", trend: "IMPROVED", notes: 2 },
];

test("rows come out as they went in, missing values included", () => {
  expect(unpack(pack(lines, FIELDS), FIELDS)).toEqual(lines);
  expect(unpack(pack([], FIELDS), FIELDS)).toEqual([]);
});

test("words keep their own quotation marks, apostrophes and backslashes", () => {
  const odd = [{ key: `'"\\'\\"’`, owner: null, trend: "''", notes: 1 }];
  const sent = pack(odd, FIELDS);
  expect(unpack(sent, FIELDS)).toEqual(odd);
  expect(pack(lines, FIELDS)).not.toContain('"');
});

test("a record comes out as it went in, without what is undefined", () => {
  const record = { key: `'"’`, why: ["<p>“Yes”</p>", 3], none: null, previous: undefined };
  const sent = packRecord(record);
  expect(unpackRecord(sent)).toEqual({ key: `'"’`, why: ["<p>“Yes”</p>", 3], none: null });
  expect(packRecord(lines[0])).not.toContain('"');
});

test("a row ends with its last value", () => {
  const fields: (keyof Line)[] = ["key", "notes", "owner", "trend"];
  const bare = { key: "USCN-5", owner: null, trend: null, notes: 3 };
  const sent = pack([...lines, bare], fields);
  expect(sent).toContain("['USCN-5',3]");
  expect(unpack(sent, fields)).toEqual([...lines, bare]);
});

test("a word that repeats is sent once, and nothing but the fields is sent", () => {
  const sent = pack(
    lines.map((line) => ({ ...line, hidden: "secret" })),
    FIELDS,
  );
  expect(sent.split("Ana")).toHaveLength(2);
  expect(sent.split("IMPROVED")).toHaveLength(2);
  expect(sent).not.toContain("secret");
});

test("a label that repeats is sent once, in lists of any length", () => {
  const lists = [["trade", "visit"], null, ["visit", "trade"], [], ["trade"], ["visit"]];
  const labelled = lists.map((labels) => ({ labels }));
  const sent = pack(labelled, ["labels"]);
  expect(unpack(sent, ["labels"])).toEqual(labelled);
  expect(sent.split("trade")).toHaveLength(2);
  const once = [{ labels: ["trade", "visit"] }, { labels: ["climate"] }];
  expect(unpack(pack(once, ["labels"]), ["labels"])).toEqual(once);
});

test("a row that can't be packed is replaced by an error, and the others are shown", () => {
  const packed = packEach(["2026-11-05", "soon", "2026-11-06"], "date", (date) => [
    packInstant(date),
  ]);
  const [first, failed, last] = unpackEach(packed);
  expect([first, last]).toEqual([[Date.UTC(2026, 10, 5)], [Date.UTC(2026, 10, 6)]]);
  expect(failed).toMatchObject({ props: { what: "date" } });
});

import { beforeAll, expect, test } from "vitest";
import { search } from "@/lib/analysis/search/list";
import type { SearchResult } from "@/lib/analysis/search/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import { openSearchDesk } from "./desk";
import { QUERIES } from "./queries";

/** Of 60 searches, as many must have the right answer among the first three. */
const RIGHT = 57;
const FIRST = 3;

let viewer: Viewer;

beforeAll(async () => {
  viewer = (await openSearchDesk()).analyst!;
}, 300_000);

const textOf = ({ type, title, excerpt, quote }: SearchResult) =>
  `${type.toLowerCase()}: ${quote ? quote.exact : type === "NOTE" ? excerpt : title}`;

test("the right answer is among the first three for 57 of 60 searches", async () => {
  expect(QUERIES).toHaveLength(60);
  const missed: string[] = [];
  for (const [query, answer] of QUERIES) {
    const { items } = await search(viewer, query, { limit: 10, cursor: null });
    const [type, words = ""] = answer.split(/: (.*)/s);
    const place = items.findIndex((item) => {
      const text = textOf(item);
      return text.startsWith(`${type}: `) && text.includes(words);
    });
    if (place < 0 || place >= FIRST)
      missed.push(
        `${query} -> ${answer} is at ${place + 1} of\n    ${items
          .slice(0, 5)
          .map((item) => textOf(item).slice(0, 90))
          .join("\n    ")}`,
      );
  }
  if (missed.length > 0) console.info(`${missed.length} missed:\n${missed.join("\n")}`);
  expect(QUERIES.length - missed.length, missed.join("\n")).toBeGreaterThanOrEqual(RIGHT);
});

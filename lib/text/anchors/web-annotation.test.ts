import { expect, test } from "vitest";
import { fromSelectors, toSelectors } from "./web-annotation";

const ANCHOR = { exact: "no 👍 change", prefix: "said “", suffix: "”.", start: 10, end: 21 };
const [POSITION, QUOTE] = toSelectors(ANCHOR);

test("selectors are those of the standard", () => {
  expect(JSON.parse(JSON.stringify(toSelectors(ANCHOR)))).toEqual([
    { type: "TextPositionSelector", start: 10, end: 21 },
    { type: "TextQuoteSelector", exact: "no 👍 change", prefix: "said “", suffix: "”." },
  ]);
});

test("either order, either alone, and others between them", () => {
  expect(fromSelectors([POSITION, QUOTE])).toEqual(ANCHOR);
  expect(fromSelectors([QUOTE, { type: "XPathSelector", value: "/p" }, POSITION])).toEqual(ANCHOR);
  expect(fromSelectors(QUOTE)).toEqual({ ...ANCHOR, start: null, end: null });
  expect(fromSelectors(POSITION)).toEqual({ ...ANCHOR, exact: null, prefix: "", suffix: "" });
  expect(fromSelectors({ type: "TextQuoteSelector", exact: "e\u0301\r\nx" })).toEqual({
    ...{ exact: "é\nx", prefix: "", suffix: "" },
    ...{ start: null, end: null },
  });
});

test("a selector that refines another is one selection where it can be said as one", () => {
  expect(fromSelectors({ ...POSITION, refinedBy: QUOTE })).toEqual(ANCHOR);
  const inner = { type: "TextPositionSelector", start: 3, end: 4 };
  expect(fromSelectors({ ...POSITION, refinedBy: inner })).toMatchObject({ start: 13, end: 14 });
  expect(fromSelectors({ ...QUOTE, refinedBy: inner })).toMatchObject({
    ...{ exact: "👍", prefix: "said “no ", suffix: " change”." },
    ...{ start: null, end: null },
  });
  const wide = { type: "TextPositionSelector", start: 0, end: 500 };
  expect(fromSelectors({ ...wide, refinedBy: QUOTE })).toBeNull();
  expect(fromSelectors({ ...POSITION, refinedBy: wide })).toBeNull();
  expect(fromSelectors({ ...QUOTE, refinedBy: wide })).toBeNull();
});

test.each([
  null,
  undefined,
  7,
  [],
  {},
  [null],
  { type: "oa:TextQuoteSelector", exact: "x" },
  { type: "TextQuoteSelector" },
  { type: "TextQuoteSelector", exact: "" },
  { type: "TextQuoteSelector", exact: "x", prefix: 3 },
  { type: "TextPositionSelector", start: 2, end: 2 },
  { type: "TextPositionSelector", start: -1, end: 2 },
  { type: "TextPositionSelector", start: 0.5, end: 2 },
  { type: "TextPositionSelector", start: "0", end: "2" },
  [QUOTE, { ...QUOTE, exact: "other" }],
  [POSITION, { ...POSITION, end: 22 }],
])("nothing is made of %j", (json) => {
  expect(fromSelectors(json)).toBeNull();
});

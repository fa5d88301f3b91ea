import { expect, test } from "vitest";
import { toSelectors } from "./web-annotation";

test("an anchor becomes the selectors of the standard", () => {
  const anchor = { exact: "no 👍 change", prefix: "said “", suffix: "”.", start: 10, end: 21 };
  expect(JSON.parse(JSON.stringify(toSelectors(anchor)))).toEqual([
    { type: "TextPositionSelector", start: 10, end: 21 },
    { type: "TextQuoteSelector", exact: "no 👍 change", prefix: "said “", suffix: "”." },
  ]);
});

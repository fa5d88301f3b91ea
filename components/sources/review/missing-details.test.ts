import { expect, test } from "vitest";
import { missingIn } from "./missing-details";

test.each([
  [null, null, "No publisher, no date."],
  ["Quill Post", null, "No date."],
  [null, "2024-03-04", "No publisher."],
  ["Quill Post", "2024-03-04", ""],
])("with publisher %s and date %s, approval says “%s”", (publisher, publishedAt, said) => {
  expect(missingIn({ publisher, publishedAt })).toBe(said);
});

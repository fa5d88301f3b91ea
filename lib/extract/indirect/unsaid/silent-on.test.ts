import { describe, expect, test } from "vitest";
import { reportedLines as read } from "@/scripts/test/read/reported";

describe("silence", () => {
  test.each([
    ["The agency declined to comment on the delay.", "the agency (withheld): the delay"],
    ["The mayor wouldn't discuss the price.", "the mayor (withheld): the price"],
    [
      "A palace aide declined to elaborate on who had paid.",
      "a palace aide (withheld): who had paid",
    ],
    [
      "Whether the two met in Bonn, as an envoy has claimed, the clerk won't say.",
      "the clerk (withheld): the two met in Bonn",
    ],
    [
      "The ministry would neither confirm nor deny the report.",
      "the ministry (withheld): the report",
    ],
    [
      "Ivo Holt could neither confirm nor deny the sale of the yacht.",
      "Ivo Holt (withheld): the sale of the yacht",
    ],
    [
      "Two aides neither confirmed nor denied reports of a split.",
      "two aides (withheld): reports of a split",
    ],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test("a report that is not repeated is nothing withheld", () => {
    expect(read("The agency declined to comment on the report.")).toEqual([]);
  });
});

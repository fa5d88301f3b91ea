import { expect, test } from "vitest";
import { leadOf, type QuoteWords, speakerOf, wordsOf } from "./evidence";

const denied = (exact: string, kind: QuoteWords["kind"] = "INDIRECT"): QuoteWords => ({
  exact,
  kind,
  assertion: "DENIED",
});

test("words that were denied follow “denies:”, without the colon before a conjunction", () => {
  expect(wordsOf(denied("the port is closed"))).toBe("denies: the port is closed");
  expect(wordsOf(denied("that the port is closed"))).toBe("denies that the port is closed");
  expect(wordsOf(denied("thatched roofs burn"))).toBe("denies: thatched roofs burn");
  expect(wordsOf(denied("that is not true", "DIRECT"))).toBe("denies: “that is not true”");
  const unsaid = { ...denied("whether it is closed"), assertion: "WITHHELD" } as const;
  expect(wordsOf(unsaid)).toBe("would not say whether it is closed");
  expect(leadOf({ ...unsaid, assertion: "ASSERTED" })).toBe("");
});

test("nobody says a passage; of anything else, the speaker may be unknown", () => {
  expect(speakerOf("PASSAGE", null)).toBe("Passage");
  expect(speakerOf("INDIRECT", null)).toBe("Speaker unknown");
  expect(speakerOf("INDIRECT", "Ana Example")).toBe("Ana Example");
});

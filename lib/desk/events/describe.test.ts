import { expect, test } from "vitest";
import { describeEvent } from "./describe";
import { eventDetails } from "./schema";

const sentence = (details: object) => describeEvent(eventDetails.parse(details));

test("what happened to a note is told with its place", () => {
  const note = "01J";
  // As notes were told of before they could stand elsewhere than on an issue.
  expect(sentence({ verb: "note.written", note })).toBe("wrote a note");
  expect(sentence({ verb: "note.written", note, kind: "QUESTION", quote: 12 })).toBe(
    "asked a question on Q12",
  );
  expect(sentence({ verb: "note.edited", note, kind: "NOTE", source: "Strait talk" })).toBe(
    "edited a note in “Strait talk”",
  );
  expect(sentence({ verb: "note.reopened", note, kind: "QUESTION", quote: 3 })).toBe(
    "reopened a question on Q3",
  );
});

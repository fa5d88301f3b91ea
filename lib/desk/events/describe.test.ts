import { expect, test } from "vitest";
import { describeEvent } from "./describe";
import { eventDetails } from "./schema";

const sentence = (details: object) => describeEvent(eventDetails.parse(details));

test("an event about a note says where the note is", () => {
  const note = "01J";
  // Events from before notes could be on anything but an issue.
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

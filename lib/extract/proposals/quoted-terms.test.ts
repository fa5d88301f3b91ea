import { expect, test } from "vitest";
import { extract } from "..";

test("a name that something has is said by nobody", () => {
  const spoken = (text: string) => extract(text).quotes.map(({ speaker_text }) => speaker_text);
  expect(spoken("In the harbour the crane is called “the widow”.").filter(Boolean)).toEqual([]);
  expect(spoken("The crane, known locally as “the widow”, fell.").filter(Boolean)).toEqual([]);
  expect(spoken("The crane was called “a widow” by Vera Holt.")).toContain("Vera Holt");
});

test("a “so-called” term is nobody's words", () => {
  const text = "“Boats need water,” Ann Lee said. The so-called “dry port” has no boats.";
  expect(extract(text).quotes.map(({ kind }) => kind)).not.toContain("mixed");
});

test("what something was meant to be is said by nobody", () => {
  const text = "It was meant to be the “longest pier in Norway”, and for forty years it was.";
  expect(extract(text).quotes.filter(({ speaker_text }) => speaker_text)).toEqual([]);
});

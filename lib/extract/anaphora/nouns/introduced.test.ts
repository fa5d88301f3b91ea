import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "rather than someone named earlier whose office fits",
    "Transport Secretary Ann Lee left on Monday. A senior port official, who asked not to be named, denied that the pier had been sold. “There was no buyer,” the official said.",
    "a senior port official",
  ],
  [
    "without quotation marks",
    "Ambassador Ann Lee left on Monday. A European diplomat denied it. The diplomat said that the table was set.",
    "a European diplomat",
  ],
  [
    "also through a pronoun",
    "Spokesman Peter Marsh left. An embassy spokesman stayed. The spokesman shrugged. “It will rain,” he said.",
    "an embassy spokesman",
  ],
  [
    "with a modifier that tells two apart",
    "A Norwegian official arrived. A Danish official followed. The Norwegian official said that the fish was late.",
    "a Norwegian official",
  ],
])("a definite noun means the person introduced with it last, %s", (_, text, speaker) =>
  expect(last(text)).toBe(speaker),
);

test.each([
  [
    "has been named with the noun since",
    "A spokeswoman waited. Ann Lee, a spokeswoman for the port, arrived. The spokeswoman said that the pier was safe.",
  ],
  [
    "whose office fits has spoken since",
    "A port official waited. Transport Secretary Ann Lee said that the pier was safe. The official said that it was not for sale.",
  ],
  ["is what the noun was said of", "Ann Lee was a diplomat. The diplomat said the table was set."],
])("unless someone %s", (_, text) => expect(last(text)).toBe("Ann Lee"));

test("a woman is not the man who was introduced", () =>
  expect(
    last("A port spokesman left. Nurse Ann Lee came. The spokeswoman said that the road was shut."),
  ).not.toBe("a port spokesman"));

import { expect, test } from "vitest";
import { extract } from "../extract";

const speakers = (text: string) => extract(text).quotes.map(({ speaker_text }) => speaker_text);

test.each([
  [
    "We, the foreign ministers of Chile, Ghana, Latvia and Nepal, condemn the shelling of the hospital.",
    "the foreign ministers of Chile, Ghana, Latvia and Nepal",
  ],
  [
    "We, the central banks of Norway, Iceland, Poland and Hungary, warn that reserves are too thin.",
    "the central banks of Norway, Iceland, Poland and Hungary",
  ],
  [
    "“We, the mayors of Lund, Riga, Oslo and Turku, are alarmed by the levy.”",
    "the mayors of Lund, Riga, Oslo and Turku",
  ],
  [
    "The statement says: “We, the ministers of Fiji and Peru, together with the envoy of Kenya, reject the levy.”",
    "the ministers of Fiji and Peru, together with the envoy of Kenya",
  ],
])("all who speak as “we” are named: %s", (text, parties) =>
  expect(speakers(text)).toEqual([parties]),
);

test("one person may speak for others", () =>
  expect(speakers("“We, the people of Oslo, will not pay the levy,” Ann Lee said.")).toEqual([
    "Ann Lee",
  ]));

test("bodies of several places, too, are one speaker", () =>
  expect(
    speakers("The embassies of Chile, Ghana, Latvia and Nepal said the road was shut."),
  ).toEqual(["the embassies of Chile, Ghana, Latvia and Nepal"]));

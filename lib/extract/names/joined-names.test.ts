import { expect, test } from "vitest";
import { extract } from "..";

const speakerOf = (text: string) => {
  const { speaker_text, speaker_role } = extract(text).quotes[0]!;
  return [speaker_text, speaker_role];
};

test.each([
  "National Development and Reform Commission",
  "Supreme People's Court",
  "National Pilots' Federation",
  "Union of Shipowners and Brokers",
  "Department for Environment, Fisheries and Rural Affairs",
  "Bank for Reconstruction and Trade",
  "Foreign, Harbour and Development Office",
  "General Administration of Ports",
])("the name of a body is whole: %s", (name) => {
  expect(speakerOf(`The ${name} said it would wait for the summer.`)).toEqual([name, null]);
});

test.each([
  ["Norway's Oslo Affairs Office said it was late.", "Oslo Affairs Office", null],
  ["QX Marine Solution said it was late.", "QX Marine Solution", null],
  ["Roads CS Anna Lee said it was late.", "Anna Lee", "Roads CS"],
  [
    "Presidential chief of staff Anna Lee said it was late.",
    "Anna Lee",
    "Presidential chief of staff",
  ],
  [
    "Investment, Trade and Industry Minister Anna Lee said it was late.",
    "Anna Lee",
    "Investment, Trade and Industry Minister",
  ],
])("%s", (text, name, role) => {
  expect(speakerOf(text)).toEqual([name, role]);
});

test("a person isn't part of a body's name", () => {
  expect(speakerOf("Anna Lee and the Harbour Commission said it was late.")[0]).toContain("Lee");
});

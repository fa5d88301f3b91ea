import { expect, test } from "vitest";
import { extract } from "@/lib/extract";

test.each([
  [
    "Director of the National Bureau of Fisheries Olumide Fashola told reporters that it was late. “It is late,” Fashola said.",
    "Olumide Fashola",
    "Director of the National Bureau of Fisheries",
  ],
  [
    "“It is late,” Commissioner of the Port Police of Rotterdam Henrike Vos told the inquiry.",
    "Henrike Vos",
    "Commissioner of the Port Police of Rotterdam",
  ],
  [
    "US Assistant Secretary of State for East Asian and Pacific Affairs Lorna Whitfield said it was late. “It is late,” Whitfield said.",
    "Lorna Whitfield",
    "US Assistant Secretary of State for East Asian and Pacific Affairs",
  ],
  [
    "Leader of the Opposition Brockhill Tasmar said it was late. “It is late,” Tasmar said.",
    "Brockhill Tasmar",
    "Leader of the Opposition",
  ],
  [
    "“It is late,” Governor of Zhytomyr Oblast Ostapko Hrynnyk told reporters.",
    "Ostapko Hrynnyk",
    "Governor of Zhytomyr Oblast",
  ],
  [
    "“It is late,” Health and Social Welfare Deputy Minister Tawanda Mutsvene told reporters.",
    "Tawanda Mutsvene",
    "Health and Social Welfare Deputy Minister",
  ],
])("an office with its body before a name is the role: %j", (text, name, role) => {
  const direct = extract(text).quotes.find(({ kind }) => kind === "direct");
  expect(direct).toMatchObject({ speaker_text: name, speaker_role: role });
});

test("a body that is named after a place is not a person's name", () => {
  const text = "“It is late,” said the president of the University of New South Wales.";
  expect(extract(text).quotes[0]!.speaker_text).not.toMatch(/^South Wales$/);
});

import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "someone called by another noun",
    "Hanna Lind, whose book on ports is out, thinks the toll will go. “It feeds nobody,” the historian says.",
    "Hanna Lind",
  ],
  [
    "an analyst, if the paragraph mentions nobody else",
    "Hanna Lind was unconvinced. “They told us so in May,” the analyst wrote to her clients.",
    "Hanna Lind",
  ],
  [
    "the holder of a state’s office, if the paragraph mentions nobody else",
    "Kazimierz Wrona sounded less sure. “It is late,” Poland's agriculture minister told the radio.",
    "Kazimierz Wrona",
  ],
  [
    "someone whose name follows a conjunction",
    "But Hannes Gruber was less keen. “He'll be in Austria,” the farmer grumbled.",
    "Hannes Gruber",
  ],
  [
    "a bystander, and not the victim",
    "Ann Lee, 34, was killed in the crash. “I heard a bang,” the retired teacher said.",
    "the retired teacher",
  ],
  [
    "someone who buries another",
    "Bo Tan buried his son on Monday. The farmer said he would not leave.",
    "Bo Tan",
  ],
  [
    "a medic where someone is",
    "Outside, Ann Lee lay on the floor. The paramedic said she was awake.",
    "the paramedic",
  ],
  [
    "an analyst, if it mentions someone else",
    "Hanna Lind met Ivo Marsh. “They told us so in May,” the analyst wrote to her clients.",
    "the analyst",
  ],
  [
    "a relative who was named",
    "Ana Ruiz and her husband, Pablo Leon, said they had lost the farm. “The dog too,” her husband added.",
    "Pablo Leon",
  ],
  [
    "an office that nobody named holds",
    "The treasurer has left early. Asked if it was a protest, he said he had a train to catch.",
    "the treasurer",
  ],
  [
    "past another sentence with the same pronoun",
    "A dockworker from Lagos, who has spent years on the quay, said the cranes were old. He declined to give his name. “They fall apart,” he said.",
    "a dockworker from Lagos",
  ],
  [
    "several people who open the sentence before",
    "The leaders discussed cocoa. They agreed to remain in touch.",
    "the leaders",
  ],
  [
    "a paper, behind whose it is",
    "Chile's own Diario Austral leads on the strike. Both piers will close, it reports.",
    "Diario Austral",
  ],
  [
    "the surname between two given names",
    "Dominic Yau Tsz-lok opened the centre. “It may be slower,” Yau wrote on his blog.",
    "Dominic Yau Tsz-lok",
  ],
  [
    "whoever shrugs before the words",
    "“Read the file,” the clerk said. In the corridor a porter shook his head. “She says that to everyone.”",
    "a porter",
  ],
  [
    "whose office it is",
    "Malta's registry says it struck the ship off in May.",
    "Malta's registry",
  ],
  [
    "one of several",
    "A lobbyist for one of the steel groups said it would cost them a fortune.",
    "a lobbyist for one of the steel groups",
  ],
])("%s", (_, text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test("the office of someone named, by a relative clause", () => {
  const text =
    "For thirty years Ulla Brandt kept the light. The Danish keeper, who has outlived two dogs, says the fog is thicker.";
  expect(extract(text).quotes.at(-1)).toMatchObject({
    speaker_text: "Ulla Brandt",
    speaker_role: "Danish keeper",
  });
});

test("an office in a lead whose name follows in full", () => {
  const text =
    "Norway's energy chief has told suppliers to “stop waiting” and sign.\n\nMinister for Energy Lars Tveit said on Sunday the grid would hold.";
  expect(extract(text).quotes[0]!.speaker_text).toBe("Lars Tveit");
});

test("the title of a work is nobody's words", () => {
  const text = "Vera Holt does not gossip. Her memoirs, “A Life in Salt”, come out in the autumn.";
  expect(extract(text).quotes.filter(({ kind }) => kind !== "passage")).toEqual([]);
});

test("a single name in apposition", () => {
  const text =
    "“It is late,” says a nurse. A colleague, Petro, does not agree. “It is early,” he says.";
  expect(last(text)).toBe("Petro");
});

test.each([
  [
    "who speaks for a party on a matter",
    "Hanna Lind is not impressed. The opposition's trade spokeswoman says the toll will stay.",
    "Hanna Lind",
  ],
  [
    "who speaks for a body",
    "Hanna Lind was sacked. The company's spokeswoman says the toll will stay.",
    "the company's spokeswoman",
  ],
  [
    "one of many who hold such a post",
    "Hanna Lind is not impressed. “Never again,” a lawmaker said.",
    "a lawmaker",
  ],
])("who is meant by a noun that needs no introduction: %s", (_, text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test("an occupation that the text has given nobody leaves doubt", () => {
  const sure = (text: string) => extract(text).quotes.at(-1)!.confidence;
  expect(sure("Hanna Lind sued the bank. The nurse said the ward was full.")).toBeLessThan(0.7);
  expect(sure("Nurse Hanna Lind sued the bank. The nurse said the ward was full.")).toBeGreaterThan(
    0.8,
  );
});

test.each([
  ["One of them, Lumen Freight, denied having paid.", "Lumen Freight"],
  ["Another, Petro Lys, said he had run.", "Petro Lys"],
  ["State news agency KCNA said the test had failed.", "KCNA"],
  ["Yemen's state news agency Saba said the test had failed.", "Saba"],
  ["The ruling, said Amnesty's Ann Lee, was late.", "Ann Lee"],
  ["Bishop Willy Ngumbi said it was over.", "Willy Ngumbi"],
  [
    "Speaking alongside his Danish counterpart, Ivo Holt said no. “It is late,” he said.",
    "Ivo Holt",
  ],
])("a name beside a noun, an affiliation or an aside: %s", (text, speaker) => {
  expect(last(text)).toBe(speaker);
});

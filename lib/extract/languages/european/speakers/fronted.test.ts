import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

const BEFORE = "Die Brücke war gesperrt, weil ein Pfeiler Risse hatte.";

test.each([
  "Vergangene Woche",
  "Schon im Mai",
  "Auch am Montag",
  "Keine zwei Tage später",
  "Nur wenige Stunden nach dem Angriff",
  "Sichtlich verärgert",
  "Zum Abschluss",
  "Per Mail",
  "Mehrfach",
  "Reportern in Berlin",
  "Der „Zeit“",
])("whoever follows a German verb says what it reports or introduces: %s", (front) => {
  expect(
    said(
      "de",
      `${BEFORE} ${front} sagte Ministerin Eva Horn, die Brücke sei sicher. ${front} sagte Ministerin Eva Horn: „Die Brücke hält noch zwanzig Jahre.“`,
    ),
  ).toEqual(["Eva Horn: die Brücke sei sicher", "Eva Horn: Die Brücke hält noch zwanzig Jahre."]);
});

test.each([
  ["Der Kanzler versicherte Eva Horn, die Brücke sei sicher.", "der Kanzler"],
  ["Friedrich Holm versicherte Eva Horn, die Brücke sei sicher.", "Friedrich Holm"],
  ["Zwei Zeugen sagten Eva Horn, sie hätten Schüsse gehört.", "zwei Zeugen"],
  ["Auch der Kanzler versicherte Eva Horn, die Brücke sei sicher.", "der Kanzler"],
  ["Der Pressesprecher sagte Eva Horn, die Brücke sei sicher.", "der Pressesprecher"],
  ["Oslo und Riga forderten die Regierung auf, die Brücke zu öffnen.", "Oslo und Riga"],
])("but not whoever a verb has as its object: %s", (sentence, speaker) => {
  expect(said("de", `${BEFORE} ${sentence}`)[0]).toMatch(new RegExp(`^${speaker}: `));
});

test("the subject of a clause that someone says speaks of nothing later", () => {
  const text = `${BEFORE} Minister Jan Holm hält davon wenig. Seine Leute seien müde, klagte er. „Irgendwann kontrolliert hier keiner mehr.“`;
  expect(said("de", text)).toEqual([
    "Jan Holm: Seine Leute seien müde",
    "Jan Holm: Irgendwann kontrolliert hier keiner mehr.",
  ]);
});

test.each([
  ["Am 3. Mai sagte Holm: „Die Lage ist ernst.“", "Holm"],
  ["Am 3. Mai sagte Bürgermeister Jan Holm: „Die Lage ist ernst.“", "Jan Holm"],
  ["Nach dem 11. September sagte Holm: „Die Lage ist ernst.“", "Holm"],
  ["Das Amt schloss am 3. Jan Holm sagte: „Die Lage ist ernst.“", "Jan Holm"],
])("a date in front of the verb: %s", (text, speaker) => {
  expect(said("de", text)).toEqual([`${speaker}: Die Lage ist ernst.`]);
});

test.each([
  ["Per Holm sagte Ministerin Eva Horn, die Brücke sei sicher.", "Per Holm"],
  ["Per Mail teilte Eva Horn mit, die Brücke sei sicher.", "Eva Horn"],
  ["Per Livestream sagte Ministerin Eva Horn, die Brücke sei sicher.", "Eva Horn"],
  ["Per Videobotschaft sagte Ministerin Eva Horn, die Brücke sei sicher.", "Eva Horn"],
])("a given name that is also a preposition: %s", (text, speaker) => {
  expect(said("de", text)).toEqual([`${speaker}: die Brücke sei sicher`]);
});

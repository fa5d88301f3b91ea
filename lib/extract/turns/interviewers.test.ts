import { expect, test } from "vitest";
import { extract } from "..";

const speakers = (text: string) => extract(text).quotes.map((quote) => quote.speaker_text);

test.each([
  ["a magazine named like an office", "The Diplomat"],
  ["initials of an outlet", "FC"],
  ["an outlet in no list", "Kyiv Herald"],
])("questions are not statements of whoever asks them: %s", (_, outlet) => {
  const text = `Lena Brandt, head of the Example Chamber of Commerce, answered our questions in Oslo.

${outlet}: Your members say that they feel squeezed. Are they leaving?

Lena Brandt: Some are. Most stay, because the market is here.

${outlet}: What would it take?

Brandt: A summit.

${outlet}: Would you go yourself?

Brandt: Tomorrow.

${outlet}: Thank you for your time.`;
  expect(speakers(text)).toEqual(["Lena Brandt", "Lena Brandt", "Lena Brandt"]);
});

test("a member of a parliament who asks is a speaker", () => {
  const text = `SENATOR ROE: Would stockpiles help?

MS LEE: They would buy us eight months.

SENATOR ROE: And then?

MS LEE: Then nothing.`;
  expect(speakers(text)).toEqual(["Roe", "Lee", "Roe", "Lee"]);
});

test("whoever asks only some of the time is a speaker", () => {
  const text = `MARSH: I would start with the flags. Who pays for them?

LEE: We do.

MARSH: I doubt it.

LEE: I know.`;
  expect(speakers(text)).toContain("Marsh");
});

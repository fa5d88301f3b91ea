import { expect, test } from "vitest";
import { extract } from "../..";

test.each([
  [
    "Permanent Secretary in the Department of Housing Vinod Karwar said it was late.",
    "Vinod Karwar",
    "Permanent Secretary in the Department of Housing",
  ],
  [
    "Executive Director at the Centre for Fiscal Studies Dr. Amara Kone said it was late.",
    "Amara Kone",
    "Executive Director at the Centre for Fiscal Studies",
  ],
  [
    "Chair of the Harbour Workers' Union Tor Lunde said it was late.",
    "Tor Lunde",
    "Chair of the Harbour Workers' Union",
  ],
  [
    "Secretary-General of the Sailors' Association Captain Mara Ilic said it was late.",
    "Mara Ilic",
    "Secretary-General of the Sailors' Association Captain",
  ],
  [
    "Chief of the General Staff of the Armed Forces Colonel Iva Marin said it was late.",
    "Iva Marin",
    "Chief of the General Staff of the Armed Forces Colonel",
  ],
  [
    "National Security Adviser to the President Nuhu Sani said it was late.",
    "Nuhu Sani",
    "National Security Adviser to the President",
  ],
  [
    "Secretary to the Treasury Anil Perera said it was late.",
    "Anil Perera",
    "Secretary to the Treasury",
  ],
  ["A spokesman for Senator Ann Holt said it was late.", "a spokesman for Senator Ann Holt", null],
  ["The minister in Oslo told Senator Ann Holt it was late.", "the minister in Oslo", null],
])("an office extends over the body before a name: %s", (text, name, role) => {
  expect(extract(text).quotes[0]).toMatchObject({ speaker_text: name, speaker_role: role });
});

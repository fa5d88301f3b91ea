import { describe, expect, test } from "vitest";
import { extract } from "..";

const said = (text: string) => extract(text).quotes.map(({ text: words }) => words);
const NEWS = "“We will not pay twice,” said Foreign Minister Joao Lima.";

describe("what a page says about itself", () => {
  test.each([
    "We use cookies to improve our website. If you go on, we take it that you said “Accept all”.",
    "By clicking “Accept”, you agree, and you say that you have read our “Privacy Policy”.",
    "© 2026 Harbour Times. Harbour Times warns readers that links may change.",
    "The publisher declares that no part may be reproduced, and reserves all rights.",
    "Sign up for our newsletter “The Morning Briefing”, and we promise that we never share it.",
    "See also: Minister says that the port deal is dead",
    "MINISTER DENIES HE KNEW OF PORT DEAL",
  ])("%s", (line) => {
    expect(
      said(`Talks on port fees\n\n${NEWS}\n\n${line}\n\n${NEWS.replace("twice", "again")}`),
    ).toEqual(["We will not pay twice,", "We will not pay again,"]);
  });

  test("banners in other languages", () => {
    const text =
      "Le port ne paiera pas\n\n« Nous ne paierons pas deux fois », a déclaré la ministre Anne Roy.\n\nNous utilisons des cookies pour améliorer votre visite. Vous déclarez que vous avez lu notre « politique ».";
    expect(said(text)).toEqual(["Nous ne paierons pas deux fois"]);
  });
});

describe("news that looks like it", () => {
  test("someone's words on cookies and copyright stay", () => {
    const text =
      "Data rules\n\n“We want fewer cookies on our screens,” said Data Commissioner Ana Roe.\n\nThe regulator said that cookies need consent.";
    expect(said(text)).toEqual([
      "We want fewer cookies on our screens,",
      "that cookies need consent",
    ]);
  });

  test("the flashes of an agency stay", () => {
    const text =
      "PORT TALKS COLLAPSE - MINISTRY\n\nMINISTER LIMA SAYS THE PORT WILL NOT PAY TWICE\n\nMINISTER LIMA SAYS TALKS GO ON IN MAY";
    expect(said(text).length).toBeGreaterThan(1);
  });
});

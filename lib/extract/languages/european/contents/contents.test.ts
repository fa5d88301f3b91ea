import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

describe("what someone thinks of something, and why it is so", () => {
  test.each([
    [
      "de",
      "Der Gemeinderat hält die Maut für einen Fehler.",
      "der Gemeinderat: die Maut für einen Fehler",
    ],
    [
      "de",
      "Die Ministerin stellte Hilfen des Bundes in Aussicht.",
      "die Ministerin: Hilfen des Bundes",
    ],
    ["fr", "Quant à la CGT, elle y voit un piège grossier.", "la CGT: un piège grossier"],
    ["fr", "Le ministre a qualifié la grève de caprice.", "le ministre: la grève de caprice"],
    ["es", "El sindicato tachó la medida de chantaje.", "el sindicato: la medida de chantaje"],
    [
      "es",
      "La Guardia Civil achaca el accidente a la falta de luz.",
      "la Guardia Civil: la falta de luz",
    ],
    [
      "de",
      "Vorstandschef Jan Hagen nannte keine Summe für den Umbau.",
      "Jan Hagen: Summe für den Umbau (withheld)",
    ],
    ["fr", "Le maire a salué l'accord et s'est retiré.", "le maire: l'accord"],
    ["fr", "La maire a dénoncé la hausse et quitté la salle.", "la maire: la hausse"],
    [
      "fr",
      "La maire a salué un plan sobre et chiffré pour le port.",
      "la maire: un plan sobre et chiffré pour le port",
    ],
    [
      "es",
      "El obispo lamentó la muerte del guía y visitó la aldea.",
      "el obispo: la muerte del guía",
    ],
    [
      "es",
      "El obispo lamentó la pérdida de vidas y de cosechas.",
      "el obispo: la pérdida de vidas y de cosechas",
    ],
    ["fr", "Les deux maires ont convenu de rouvrir le bac.", "les deux maires: rouvrir le bac"],
    [
      "fr",
      "Si la maire dit que le bac est sûr, les pêcheurs riront.",
      "la maire: le bac est sûr (hypothetical)",
    ],
    [
      "de",
      "Wenn die Reederin sagt, dass die Fähre fährt, warten alle.",
      "die Reederin: die Fähre fährt (hypothetical)",
    ],
    [
      "es",
      "El obispo condenó el ataque que mató a diez personas.",
      "el obispo: el ataque que mató a diez personas",
    ],
    ["es", "El obispo rechazó la idea de que el mal venza.", "el obispo: el mal venza (denied)"],
    ["es", "El obispo anunció la semana pasada que habrá misa.", "el obispo: habrá misa"],
    [
      "fr",
      "La maire a salué l'accord que le port a signé.",
      "la maire: l'accord que le port a signé",
    ],
    ["fr", "La maire a évoqué le risque que le port ferme.", "la maire: le port ferme"],
    ["de", "Die Ministerin bekräftigte ihr Ja zur Charta.", "die Ministerin: ihr Ja zur Charta"],
    [
      "fr",
      "Paris condamne avec la plus grande fermeté l'attaque du consulat.",
      "Paris: avec la plus grande fermeté l'attaque du consulat",
    ],
    ["de", "Der Kanzler begrüßte das Abkommen.", "der Kanzler: das Abkommen"],
    ["de", "Der Kanzler verurteilte den Angriff auf das Schärfste.", "der Kanzler: den Angriff"],
    [
      "de",
      "Die Opposition warf der Regierung Fehler beim Bau des Kais vor.",
      "die Opposition: Fehler beim Bau des Kais",
    ],
    ["de", "Die Ministerin sprach sich gegen eine Maut aus.", "die Ministerin: gegen eine Maut"],
    ["es", "La portavoz no descartó convocar paros.", "la portavoz: convocar paros"],
    [
      "es",
      "El obispo elogió la ayuda a los heridos y a sus familias.",
      "el obispo: la ayuda a los heridos y a sus familias",
    ],
    [
      "fr",
      "La maire a salué le texte adopté et publié le 3 mai.",
      "la maire: le texte adopté et publié le 3 mai",
    ],
    ["fr", "La maire ne cache pas son inquiétude.", "la maire: son inquiétude"],
    [
      "de",
      "Die Ministerin schloss Verhandlungen mit Oslo aus.",
      "die Ministerin: Verhandlungen mit Oslo (denied)",
    ],
    ["es", "El obispo anunció unas horas más tarde que habrá misa.", "el obispo: habrá misa"],
    ["fr", "La maire a confirmé l'été dernier que le bac part.", "la maire: le bac part"],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual([expected]);
  });
});

test.each([
  [
    "Kanzler Jan Holm bekräftigte die Bereitschaft Deutschlands, sich zu beteiligen.",
    ["Jan Holm: die Bereitschaft Deutschlands, sich zu beteiligen"],
  ],
  [
    "Ministerin Eva Horn äußerte die Sorge, dass sich der Konflikt ausweiten könnte.",
    ["Eva Horn: die Sorge, dass sich der Konflikt ausweiten könnte"],
  ],
  ["Bischof Jan Holm rief beide Seiten zur Geduld auf.", ["Jan Holm: zur Geduld"]],
  [
    "Ministerin Eva Horn hat Ungarn vor einer weiteren Blockade gewarnt.",
    ["Eva Horn: einer weiteren Blockade"],
  ],
  [
    "Ministerin Eva Horn forderte Teheran auf, die Gefangenen freizulassen.",
    ["Eva Horn: die Gefangenen freizulassen"],
  ],
  ["Als der Minister ankündigte, den Hafen zu schließen, protestierten die Fischer.", []],
  [
    "Während der Sitzung sei nichts passiert, sagte Ministerin Eva Horn.",
    ["Eva Horn: Während der Sitzung sei nichts passiert"],
  ],
  [
    "Wenn er gehe, müsse man wählen, betonte der Minister.",
    ["der Minister: Wenn er gehe, müsse man wählen"],
  ],
])("what is said in German, and what only says when or why: %s", (text, expected) => {
  expect(said("de", text)).toEqual(expected);
});

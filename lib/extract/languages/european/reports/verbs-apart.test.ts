import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

const DE = "Der Hafen von Kiel ist seit Mai offen, und die Schiffe fahren mit der Flut. ";
const ES = "El puerto de Vigo está abierto desde mayo y los barcos salen con la marea. ";
const FR = "Le port de Brest est ouvert depuis mai et les bateaux partent avec la marée. ";

test.each([
  [
    "de",
    `${DE}Karl Brandt stellte am Mittwoch fest, dass die Brücke fehlt.`,
    "Karl Brandt: die Brücke fehlt",
  ],
  [
    "de",
    `${DE}Karl Brandt wies vor Reedern darauf hin, dass die Brücke fehlt.`,
    "Karl Brandt: die Brücke fehlt",
  ],
  [
    "de",
    `${DE}Karl Brandt hob im Rat hervor, dass die Brücke fehlt.`,
    "Karl Brandt: die Brücke fehlt",
  ],
  [
    "de",
    `${DE}Die Brücke fehle der Stadt, führte Karl Brandt aus.`,
    "Karl Brandt: Die Brücke fehle der Stadt",
  ],
  [
    "de",
    `${DE}Die Brücke fehle der Stadt, fürchtete Karl Brandt.`,
    "Karl Brandt: Die Brücke fehle der Stadt",
  ],
  [
    "es",
    `${ES}El puente seguirá cerrado, se quejó Juan Pérez.`,
    "Juan Pérez: El puente seguirá cerrado",
  ],
  [
    "es",
    `${ES}Juan Pérez insinuó que el puente seguirá cerrado.`,
    "Juan Pérez: el puente seguirá cerrado",
  ],
  [
    "fr",
    `${FR}Jean Marchal a remarqué que le pont restait fermé.`,
    "Jean Marchal: le pont restait fermé",
  ],
] as const)("%s: %s", (language, text, expected) => {
  expect(said(language, text)).toEqual([expected]);
});

test.each([
  ["es", `${ES}El puente cerrará el lunes, según informó la Casa Blanca.`, "la Casa Blanca"],
  ["es", `${ES}El puente cerrará el lunes, de acuerdo con el FMI.`, "el FMI"],
  ["es", `${ES}El puente cerrará el lunes, según explicó el Dr. Juan Pérez.`, "Juan Pérez"],
  ["es", `${ES}El puente cerrará el lunes, anunció Bruselas.`, "Bruselas"],
  [
    "es",
    `${ES}El puente cerrará el lunes, dijo un allegado al ministro.`,
    "un allegado al ministro",
  ],
  ["fr", `${FR}Le pont fermera lundi, ont annoncé des témoins.`, "des témoins"],
  ["fr", `${FR}Le pont fermera lundi, a annoncé Bercy.`, "Bercy"],
  [
    "fr",
    `${FR}Le pont fermera lundi, a indiqué le ministère des Affaires étrangères.`,
    "le ministère des Affaires étrangères",
  ],
  [
    "fr",
    `${FR}Le pont fermera lundi, selon l'ambassade de Chine à Paris.`,
    "l'ambassade de Chine à Paris",
  ],
] as const)(
  "%s: a body or a group of people says what comes before the verb: %s",
  (language, text, speaker) => {
    const words = language === "fr" ? "Le pont fermera lundi" : "El puente cerrará el lunes";
    expect(said(language, text)).toEqual([`${speaker}: ${words}`]);
  },
);

test.each([
  [
    "fr",
    `${FR}« Le pont fermera, a déclaré l'Élysée, et personne ne le rouvrira. »`,
    ["l'Élysée: Le pont fermera", "l'Élysée: et personne ne le rouvrira."],
  ],
  [
    "fr",
    `${FR}Le maire (PS) de Nantes a indiqué que le pont fermerait lundi.`,
    ["le maire (PS) de Nantes: le pont fermerait lundi"],
  ],
  [
    "fr",
    `${FR}Paul Durand, de la banque Natalis, a indiqué que le pont fermerait lundi.`,
    ["Paul Durand: le pont fermerait lundi"],
  ],
  [
    "fr",
    `${FR}Anne Lemoine a défendu Luc Bernard, estimant que « le pont fermera lundi ».`,
    ["Anne Lemoine: le pont fermera lundi"],
  ],
  [
    "fr",
    `${FR}Le ministre a assuré mardi, lors d'une visite à Brest, que le pont fermerait lundi.`,
    ["le ministre: le pont fermerait lundi"],
  ],
  [
    "fr",
    `${FR}Anne Lemoine met en garde contre une fermeture du pont.`,
    ["Anne Lemoine: une fermeture du pont"],
  ],
  ["fr", `${FR}Le pont est fermé, comme la Maison Blanche.`, []],
  ["fr", `${FR}Le ministre a critiqué mardi, sans le nommer, le préfet de Lyon.`, []],
  [
    "es",
    `${ES}Ana Lema aseguró este martes, en una entrevista con EFE, que el puente cerrará pronto.`,
    ["Ana Lema: el puente cerrará pronto"],
  ],
  [
    "es",
    `${ES}El diario El País indicó que el puente cerraría pronto.`,
    ["el diario El País: el puente cerraría pronto"],
  ],
  [
    "es",
    `${ES}Ana Lema está convencida de que el puente cerrará pronto.`,
    ["Ana Lema: el puente cerrará pronto"],
  ],
  [
    "es",
    `${ES}Ana Lema habló de todo. «El puente cerrará pronto», dijo en la Casa Blanca.`,
    ["Ana Lema: El puente cerrará pronto"],
  ],
  ["es", `${ES}Ana Lema puso en duda que el puente cierre pronto.`, []],
  ["es", `${ES}De acuerdo con la Constitución, el Parlamento elige al presidente.`, []],
  ["es", `${ES}De acuerdo con la Carta de las Naciones Unidas, todo Estado puede defenderse.`, []],
  ["es", `${ES}Bélgica, tras meses de dudas, reconoce Palestina.`, []],
  ["es", `${ES}«Cerrará pronto», ha dicho este lunes en Radio Nacional.`, []],
  ["es", `${ES}Un juez estaba convencido de que llovería.`, []],
  [
    "es",
    `${ES}Ana Lema hizo un llamamiento a los vecinos para que no bajen a la playa.`,
    ["Ana Lema: los vecinos para que no bajen a la playa"],
  ],
  [
    "es",
    `${ES}El Hospital Dr. Negrín ha anunciado que abrirá pronto.`,
    ["el Hospital Dr. Negrín: abrirá pronto"],
  ],
  ["fr", `${FR}La villa, construite en 1890, rappelle Versailles.`, []],
  ["fr", `${FR}L'ONG, dans un rapport, accuse Total.`, []],
  ["fr", `${FR}« Le pont est une fête », de Paul Durand, évoque Montparnasse.`, []],
  ["fr", `${FR}Les marchés se sont inquiétés de la hausse des taux.`, []],
  [
    "fr",
    `${FR}« Le pont fermera lundi », a déclaré le maire (PS) de retour de Rome.`,
    ["le maire: Le pont fermera lundi"],
  ],
  [
    "fr",
    `${FR}La ministre a été critiquée par Luc Bernard, estimant que « le pont fermera lundi ».`,
    ["Luc Bernard: le pont fermera lundi"],
  ],
] as const)("%s: who says what around the verb: %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test("what stands before a verb of saying, and what its subject then demands", () => {
  const text = `${ES}El gremio no aguanta otra huelga, advirtieron los armadores de Vigo en un comunicado, en el que exigen una mesa de diálogo.`;
  expect(said("es", text)).toEqual([
    "los armadores de Vigo: El gremio no aguanta otra huelga",
    "los armadores de Vigo: una mesa de diálogo",
  ]);
});

test.each([
  ["de", `${DE}Sollte Karl Brandt die Schleuse am Abend schließen, wären die Reeder betroffen.`],
  ["de", `${DE}Karl Brandt stellte am Mittwoch sein Auto ab, und es regnete.`],
  ["es", `${ES}El puente se cerró de noche y Juan Pérez se fue a casa.`],
] as const)("%s: nothing is said: %s", (language, text) => {
  expect(said(language, text)).toEqual([]);
});

import { expect, test } from "vitest";
import { isDescription } from "../described";

const DESCRIPTIONS = [
  ..."un alto funcionario/un alto funcionario que pidió el anonimato/altos funcionarios/él".split(
    "/",
  ),
  ..."dos diplomáticos europeos/fuentes diplomáticas/el portavoz/el ministro de Comercio".split(
    "/",
  ),
  ..."un portavoz de la Casa Blanca/un perito de la Guardia Civil/una fuente cercana al presidente/la embajadora/Funcionarios".split(
    "/",
  ),
  ..."un diplomate européen/un haut responsable américain/plusieurs diplomates/elle".split("/"),
  ..."de hauts responsables/des responsables américains/le ministre/l’ambassadeur/Analystes".split(
    "/",
  ),
  ..."le porte-parole de la Maison Blanche/une source proche du dossier/deux experts".split("/"),
  ..."ein ranghoher Beamter/ein hochrangiger US-Beamter/ein Beamter im Weißen Haus/er".split("/"),
  ..."ein mit den Gesprächen vertrauter Beamter/zwei EU-Diplomaten/mehrere Experten/Beamte/Regierungskreise/Ranghohe Beamte".split(
    "/",
  ),
  ..."der Sprecher/die Außenministerin/der chinesische Außenminister/ein Sprecher der Regierung".split(
    "/",
  ),
  ..."一位不愿透露姓名的美国官员/美国官员/多名官员/两位知情人士/发言人/外交部发言人/他/他们".split(
    "/",
  ),
  ..."专家/该发言人/这位学者/双方/韩国总统/一名匿名的白宫人士/义乌一位货代/美國官員".split("/"),
];

const NAMES = [
  ..."el Ministerio de Comercio/la Casa Blanca/el Gobierno de España/Wang Yi/El País/Carlos Fuentes".split(
    "/",
  ),
  ..."el ministro de Exteriores Wang Yi/Ella Fitzgerald/Fuentes/Reyes/Rosa Ministro".split("/"),
  ..."le ministère norvégien du pétrole/le ministre chinois Wang Yi/le Quai d’Orsay/Le Monde/la Commission européenne/Lui/Le Maire".split(
    "/",
  ),
  ..."der Sprecher Steffen Hebestreit/Bundeskanzler Scholz/das Auswärtige Amt/die Bundesregierung".split(
    "/",
  ),
  ..."Der Spiegel/Die Zeit/Schneider/Richter/Hans Richter/Annalena Baerbock/Des Browne".split("/"),
  ..."外交部/中方/北京/毛宁/王毅/王毅外长/习近平/高盛/商务部/新华社/上官云/美国国务院".split("/"),
];

test.each(DESCRIPTIONS)("“%s” is a description", (name) => {
  expect(isDescription(name)).toBe(true);
});

test.each(NAMES)("“%s” is a name", (name) => {
  expect(isDescription(name)).toBe(false);
});

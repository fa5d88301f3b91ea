import { expect, test } from "vitest";
import { isDescription } from "./description";

const DESCRIPTIONS = [
  ..."the official/The official/a senior official/officials/Officials/one diplomat/neither side".split(
    "/",
  ),
  ..."analysts/a spokesperson/a spokesman for the fishers/the foreign ministry/the government".split(
    "/",
  ),
  ..."Foreign ministry officials/Former officials/two people close to the talks/he/They/We’ve".split(
    "/",
  ),
  ..."US officials/a Chinese diplomat/Republican members/senior American officials".split("/"),
  ..."two Republican lawmakers/a White House official/a spokesman for the Chinese embassy".split(
    "/",
  ),
  ..."Xi's spokesman/Trump’s aides/the US president/the Florida senator/members of Congress".split(
    "/",
  ),
  ..."a Chinese newspaper/a Gallup poll/an American/Republicans/Americans/gay Republicans".split(
    "/",
  ),
  ..."the President/the Prime Minister/the Secretary of State/the Chinese Foreign Minister".split(
    "/",
  ),
  ..."Senior Administration Official/SENIOR ADMINISTRATION OFFICIAL/MODERATOR/24 senators".split(
    "/",
  ),
];

const NAMES = [
  ..."Ursula von der Leyen/Ana Example/Xi/Trump/Osama bin Laden/de Vos/xi jinping/cy specimen/chris example/al-Assad/bell.hooks".split(
    "/",
  ),
  ..."习近平/Путин/Mao Ning, a spokesperson/Foreign Ministry spokesperson Mao Ning/@example".split(
    "/",
  ),
  ..."Gore’s team/the Biden administration/the Chinese foreign ministry/the US government".split(
    "/",
  ),
  ..."the Chinese embassy/the European Commission/the White House/the government of Canada".split(
    "/",
  ),
  ..."US/WHO/China/Washington/the Chinese side/Brattleboro police/the Treasury report/Ministry of Foreign Affairs".split(
    "/",
  ),
  ..."Secretary of State Ana Example/Larry King/Stephen King/The Economist/the Global Times".split(
    "/",
  ),
  ..."One Nation/A Better Way/Human Rights Watch/State Department/Congress/Singer/Judge".split("/"),
];

test.each(DESCRIPTIONS)("“%s” is a description", (name) => {
  expect(isDescription(name)).toBe(true);
});

test.each(NAMES)("“%s” is a name", (name) => {
  expect(isDescription(name)).toBe(false);
});

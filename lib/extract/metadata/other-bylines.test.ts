import { expect, test } from "vitest";
import { otherByline } from "./other-bylines";

test.each([
  ["Propos recueillis par Jeanne Rivière", "Jeanne Rivière"],
  ["Das Gespräch führten Gesine Brandt und Karl Holt", "Gesine Brandt, Karl Holt"],
  ["Entrevista de Ana Ruiz", "Ana Ruiz"],
  ["Entrevista de trabajo en Madrid", undefined],
])("whoever held an interview is its author: %s", (line, byline) => {
  expect(otherByline(line)).toBe(byline);
});

import { expect, test } from "vitest";
import { isBareSurname } from "./bare-surname";

test.each([
  ["Wang", "Wang Wentao", true],
  ["marsh", "Peter Marsh", true],
  ["王", "王文涛", true],
  ["Xinhua", "Xinhua News Agency", false],
  ["Wang Yi", "Wang Yi", false],
  ["P. Marsh", "Peter Marsh", false],
  ["Marsh", "Ann Lee", false],
])("whether “%s” is only part of the name “%s”", (name, full, is) => {
  expect(isBareSurname(name, full)).toBe(is);
});

import { expect, test } from "vitest";
import { marksIn, monthsLater, weeksOf } from "./month";

test("a month begins on its weekday, and has all its days", () => {
  expect(weeksOf("2024-01")[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weeksOf("2024-02")[0]).toEqual([null, null, null, 1, 2, 3, 4]);
  expect(weeksOf("2024-02").flat().filter(Boolean)).toHaveLength(29);
  // A February that fits into four weeks, and a month that needs six.
  expect(weeksOf("2027-02")).toHaveLength(4);
  expect(weeksOf("2023-10")).toHaveLength(6);
});

test("months follow each other across years", () => {
  expect(monthsLater("2023-12", 1)).toBe("2024-01");
  expect(monthsLater("2024-01", -1)).toBe("2023-12");
});

test("a range marks each of its days, also where it begins or ends in another month", () => {
  const date = { precision: "DAY", state: null } as const;
  const summit = { ...date, startsOn: "2023-11-30", endsOn: "2023-12-02" };
  const days = (month: string, more: object = {}) => [
    ...marksIn(month, [{ ...summit, ...more }]).keys(),
  ];
  expect(days("2023-11")).toEqual([30]);
  expect(days("2023-12")).toEqual([1, 2]);
  expect(days("2024-01")).toEqual([]);
  expect(days("2023-12", { state: "CANCELLED" })).toEqual([]);
  expect(days("2023-12", { precision: "MONTH" })).toEqual([]);
});

import { expect, test } from "vitest";
import { marksIn, monthsOf, weeksOf } from "./month";

test("a month begins on its weekday, and has all its days", () => {
  expect(weeksOf("2024-01")[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weeksOf("2024-02")[0]).toEqual([null, null, null, 1, 2, 3, 4]);
  expect(weeksOf("2024-02").flat().filter(Boolean)).toHaveLength(29);
  // A February that fits into four weeks, and a month that needs six.
  expect(weeksOf("2027-02")).toHaveLength(4);
  expect(weeksOf("2023-10")).toHaveLength(6);
});

test("the months that have dates are in order, with those that a range goes through", () => {
  const date = (startsOn: string, endsOn = startsOn) => ({
    ...({ startsOn, endsOn, precision: "DAY", state: null } as const),
  });
  expect(monthsOf([date("2024-03-01"), date("2023-11-30", "2024-01-02")])).toEqual([
    ...["2023-11", "2023-12", "2024-01", "2024-03"],
  ]);
  expect(monthsOf([])).toEqual([]);
  // Of these, no day would be marked.
  const [month, cancelled] = [{ precision: "MONTH" }, { state: "CANCELLED" }] as const;
  const unmarked = [month, cancelled].map((more) => ({ ...date("2028-01-01"), ...more }));
  expect(monthsOf(unmarked)).toEqual([]);
});

test("a range marks each of its days, even if it begins or ends in another month", () => {
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

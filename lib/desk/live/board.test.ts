import { expect, test, vi } from "vitest";
import { makeBoard } from "./board";

const ana = { id: "a", name: "Ana" };
const zoe = { id: "z", name: "Zoe" };

test("whoever watches a place is shown at once who is there, and then each change", () => {
  const board = makeBoard();
  const [one, other] = [vi.fn(), vi.fn()];
  board.watch("here", [ana], one);
  board.show("here", () => [ana]);
  expect(one.mock.calls).toEqual([[[ana]]]);
  board.show("here", () => [ana, zoe]);
  expect(one).toHaveBeenLastCalledWith([ana, zoe]);
  const unwatch = board.watch("here", [ana, zoe], other);
  unwatch();
  board.show("here", () => [zoe]);
  expect(one).toHaveBeenLastCalledWith([zoe]);
  expect(other.mock.calls).toEqual([[[ana, zoe]]]);
});

test("nothing is kept about places that nobody watches", () => {
  const board = makeBoard();
  for (let n = 0; n < 1_000; n += 1) board.show(`place ${n}`, () => [ana]);
  expect(board.size()).toBe(0);
  const stops = ["one", "two", "two"].map((place) => board.watch(place, [ana], () => undefined));
  expect(board.size()).toBe(2);
  for (const stop of [...stops, ...stops]) stop();
  board.show("one", () => [zoe]);
  expect(board.size()).toBe(0);
});

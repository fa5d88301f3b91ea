import { expect, test } from "vitest";
import type { AnswerShown, DissentShown } from "./dissent-shown";
import { repliedTo } from "./replied-to";

const by = (authorId: string, id: string) => ({ authorId, id }) as AnswerShown;
const thread = ["ana 1", "tomasz 2", "ada 3", "tomasz 4"].map((each) => {
  const [author, id] = each.split(" ") as [string, string];
  return by(author, id);
});
const dissent = { authorId: "tomasz", answers: thread } as DissentShown;

test("a dissenter replies to the last answer by anyone else, and an earlier reply is to the one before it", () => {
  expect(repliedTo(dissent)?.id).toBe("3");
  expect(repliedTo(dissent, thread[1])?.id).toBe("1");
  expect(repliedTo({ ...dissent, answers: [] })).toBeUndefined();
});

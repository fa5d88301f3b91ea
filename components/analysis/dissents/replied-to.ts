import type { AnswerShown, DissentShown } from "./dissent-shown";

/** Whether an answer is the dissenter's own reply to what others have answered. */
export const isReply = (dissent: DissentShown, answer: AnswerShown): boolean =>
  answer.authorId === dissent.authorId;

/** Which answer a dissenter replies to: the last by anyone else, or the last before a reply if that is given. */
export function repliedTo(dissent: DissentShown, reply?: AnswerShown): AnswerShown | undefined {
  const { answers } = dissent;
  const before = reply
    ? answers.slice(
        0,
        answers.findIndex(({ id }) => id === reply.id),
      )
    : answers;
  return before.findLast((answer) => !isReply(dissent, answer));
}

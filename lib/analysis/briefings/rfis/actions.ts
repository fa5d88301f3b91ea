"use server";

import { act } from "@/lib/core/command/action";
import * as answers from "./answer";
import * as mutations from "./mutations";

export async function askRfiAction(input: Parameters<typeof mutations.askRfi>[1]) {
  return act(mutations.askRfi, input);
}

export async function assignRfiAction(input: Parameters<typeof mutations.assignRfi>[1]) {
  return act(mutations.assignRfi, input);
}

export async function answerRfiAction(input: Parameters<typeof answers.answerRfi>[1]) {
  return act(answers.answerRfi, input);
}

export async function correctAnswerAction(input: Parameters<typeof answers.correctAnswer>[1]) {
  return act(answers.correctAnswer, input);
}

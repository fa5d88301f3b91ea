"use server";

import { act } from "@/lib/core/command/action";
import { answerDissent, correctDissentAnswer } from "./answer";
import * as mutations from "./mutations";

export async function dissentAction(input: Parameters<typeof mutations.dissent>[1]) {
  return act(mutations.dissent, input);
}

export async function renewDissentAction(input: Parameters<typeof mutations.renewDissent>[1]) {
  return act(mutations.renewDissent, input);
}

export async function withdrawDissentAction(
  input: Parameters<typeof mutations.withdrawDissent>[1],
) {
  return act(mutations.withdrawDissent, input);
}

export async function answerDissentAction(input: Parameters<typeof answerDissent>[1]) {
  return act(answerDissent, input);
}

export async function correctDissentAnswerAction(
  input: Parameters<typeof correctDissentAnswer>[1],
) {
  return act(correctDissentAnswer, input);
}

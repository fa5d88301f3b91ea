"use server";

import { act, actWithoutRefresh } from "@/lib/core/command/action";
import { assess } from "./assess";
import * as mutations from "./mutations";

export async function addHypothesisAction(input: Parameters<typeof mutations.addHypothesis>[1]) {
  return act(mutations.addHypothesis, input);
}

export async function editHypothesisAction(input: Parameters<typeof mutations.editHypothesis>[1]) {
  return act(mutations.editHypothesis, input);
}

export async function retireHypothesisAction(
  input: Parameters<typeof mutations.retireHypothesis>[1],
) {
  return act(mutations.retireHypothesis, input);
}

export async function restoreHypothesisAction(
  input: Parameters<typeof mutations.restoreHypothesis>[1],
) {
  return act(mutations.restoreHypothesis, input);
}

/** Doesn't refresh the page: the sheet shows the cell already, and someone may be typing the next. */
export async function assessAction(input: Parameters<typeof assess>[1]) {
  return actWithoutRefresh(assess, input);
}

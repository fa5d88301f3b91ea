"use server";

import { act, actWithoutRefresh } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function rememberSearchAction(input: Parameters<typeof mutations.rememberSearch>[1]) {
  return actWithoutRefresh(mutations.rememberSearch, input);
}

export async function forgetSearchesAction(input: Parameters<typeof mutations.forgetSearches>[1]) {
  return act(mutations.forgetSearches, input);
}

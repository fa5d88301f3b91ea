"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function relateIssuesAction(input: Parameters<typeof mutations.relateIssues>[1]) {
  return act(mutations.relateIssues, input);
}

export async function unrelateIssuesAction(input: Parameters<typeof mutations.unrelateIssues>[1]) {
  return act(mutations.unrelateIssues, input);
}

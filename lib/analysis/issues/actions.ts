"use server";

import { act } from "@/lib/core/command/action";
import * as many from "./edit-many";
import * as mutations from "./mutations";

export async function editIssueAction(input: Parameters<typeof mutations.editIssue>[1]) {
  return act(mutations.editIssue, input);
}

export async function openIssueAction(input: Parameters<typeof mutations.openIssue>[1]) {
  return act(mutations.openIssue, input);
}

export async function editIssuesAction(input: Parameters<typeof many.editIssues>[1]) {
  return act(many.editIssues, input);
}

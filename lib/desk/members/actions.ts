"use server";

import { act } from "@/lib/core/command/action";
import { signedIn } from "@/lib/core/session/session";
import * as edit from "./edit";
import * as mutations from "./mutations";

export async function renameSelfAction(input: Parameters<typeof edit.renameSelf>[1]) {
  return act(edit.renameSelf, input);
}

export async function editMemberAction(input: Parameters<typeof edit.editMember>[1]) {
  return act(edit.editMember, input);
}

export async function changePasswordAction(input: Parameters<typeof mutations.changePassword>[1]) {
  return act(mutations.changePassword, input, signedIn);
}

export async function addMemberAction(input: Parameters<typeof mutations.addMember>[1]) {
  return act(mutations.addMember, input);
}

export async function changeMemberAction(input: Parameters<typeof mutations.changeMember>[1]) {
  return act(mutations.changeMember, input);
}

export async function resetPasswordAction(input: Parameters<typeof mutations.resetPassword>[1]) {
  return act(mutations.resetPassword, input);
}

export async function limitMemberAction(input: Parameters<typeof mutations.limitMember>[1]) {
  return act(mutations.limitMember, input);
}

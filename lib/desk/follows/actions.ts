"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function followAction(input: Parameters<typeof mutations.follow>[1]) {
  return act(mutations.follow, input);
}

export async function unfollowAction(input: Parameters<typeof mutations.unfollow>[1]) {
  return act(mutations.unfollow, input);
}

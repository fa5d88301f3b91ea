"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function renewFeedAction() {
  return act(mutations.renewFeed, {});
}

export async function stopFeedAction() {
  return act(mutations.stopFeed, {});
}

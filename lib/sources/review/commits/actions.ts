"use server";

import { actWithoutRefresh } from "@/lib/core/command/action";
import * as mutations from "./mutations";

/** The page of the source is gone with its commit: whoever did it is led to the draft. */
export async function reopenSourceAction(input: Parameters<typeof mutations.reopenSource>[1]) {
  return actWithoutRefresh(mutations.reopenSource, input);
}

"use server";

import { actUnseen } from "@/lib/core/command/action";
import * as mutations from "./mutations";

/** The page of the source is gone with its commit: whoever did it is led to the draft. */
export async function uncommitSourceAction(input: Parameters<typeof mutations.uncommitSource>[1]) {
  return actUnseen(mutations.uncommitSource, input);
}

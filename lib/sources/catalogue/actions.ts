"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function describeSourceAction(input: Parameters<typeof mutations.describeSource>[1]) {
  return act(mutations.describeSource, input);
}

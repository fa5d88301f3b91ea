"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function relateSourceAction(input: Parameters<typeof mutations.relateSource>[1]) {
  return act(mutations.relateSource, input);
}

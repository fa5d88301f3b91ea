"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function reviseOutlookAction(input: Parameters<typeof mutations.reviseOutlook>[1]) {
  return act(mutations.reviseOutlook, input);
}

"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function editSourceAction(input: Parameters<typeof mutations.editSource>[1]) {
  return act(mutations.editSource, input);
}

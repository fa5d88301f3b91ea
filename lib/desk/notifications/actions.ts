"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";

export async function readNoticesAction(input: Parameters<typeof mutations.readNotices>[1]) {
  return act(mutations.readNotices, input);
}

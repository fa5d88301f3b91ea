"use server";

import { actWithoutRefresh } from "@/lib/core/command/action";
import { lookAtSummary } from "./mutations";

export async function lookAtSummaryAction() {
  return actWithoutRefresh(lookAtSummary, {});
}

"use server";

import { act } from "@/lib/core/command/action";
import * as mutations from "./mutations";
import { reopenForecast } from "./reopen";
import { resolveForecast } from "./resolve";

export async function openForecastAction(input: Parameters<typeof mutations.openForecast>[1]) {
  return act(mutations.openForecast, input);
}

export async function editForecastAction(input: Parameters<typeof mutations.editForecast>[1]) {
  return act(mutations.editForecast, input);
}

export async function clarifyForecastAction(
  input: Parameters<typeof mutations.clarifyForecast>[1],
) {
  return act(mutations.clarifyForecast, input);
}

export async function leadForecastAction(input: Parameters<typeof mutations.leadForecast>[1]) {
  return act(mutations.leadForecast, input);
}

export async function reopenForecastAction(input: Parameters<typeof reopenForecast>[1]) {
  return act(reopenForecast, input);
}

export async function resolveForecastAction(input: Parameters<typeof resolveForecast>[1]) {
  return act(resolveForecast, input);
}

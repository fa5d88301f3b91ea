"use client";

import ClarifyForm from "./clarify-form";
import type { ForecastDialogKind, ForecastFormProps } from "./forecast-facts";
import ReopenForm from "./reopen-form";
import ResolveForm from "./resolve-form";
import WordingForm from "./wording-form";

const FORMS = {
  wording: WordingForm,
  clarify: ClarifyForm,
  resolve: ResolveForm,
  reopen: ReopenForm,
};

/** The form for what a person does with a forecast. */
export default function ForecastDialog({
  kind,
  ...props
}: ForecastFormProps & { kind: ForecastDialogKind }) {
  const Form = FORMS[kind];
  return <Form {...props} />;
}

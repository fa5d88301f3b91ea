/** What the form that corrects an answer to a dissent holds. */
export interface CorrectionValues {
  version: number;
  body: string;
}

/** What the form holds of an answer as its page has it, or as it has just been saved in another tab. */
export const correctionValuesOf = ({ version, body }: CorrectionValues): CorrectionValues => ({
  version,
  body,
});

/** What a field holds, in words. */
export const correctionText = (values: CorrectionValues, name: keyof CorrectionValues): string =>
  String(values[name]);

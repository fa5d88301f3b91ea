/** Whether the desk sends mail: SMTP_URL says how. `parseEnv` has checked it when the process started. */
export const isMailOn = (): boolean => Boolean(process.env.SMTP_URL);

/**
 * A script for the page's head. People may type before React has started, and React then resets the control
 * to the form's own value. This keeps what was typed on the control, for useEarlyInput to restore.
 */
export const KEEP_EARLY_INPUT = `addEventListener("input",(e)=>{e.target.early=e.target.value},true)`;

/**
 * A script for the page's head. A page can be typed into before its scripts have come, and React, when
 * it takes a control over, shows what the form holds instead: so what was typed is kept on the control.
 */
export const KEEP_EARLY_INPUT = `addEventListener("input",(e)=>{e.target.early=e.target.value},true)`;

"use client";

const SCRIPT = `addEventListener("input",(e)=>{e.target.early=e.target.value},true);
addEventListener("submit",(e)=>{
const form=e.target,taken=()=>Object.keys(form).some((key)=>key.startsWith("__reactProps"));
if(form.hasAttribute("action")||taken())return;
e.preventDefault();
clearInterval(form.waiting);
form.waiting=setInterval(()=>{
if(form.isConnected&&!taken())return;
clearInterval(form.waiting);
setTimeout(()=>form.isConnected&&form.requestSubmit(e.submitter),100)
},50)
},true)`;

/**
 * A script for the page's head. People may type before React has started, and React then resets the control
 * to the form's own value. This keeps what was typed on the control, for useEarlyInput to restore.
 *
 * They may press the form's button as well. The browser would then send the form by itself, with everything in it, even
 * a password, in the address. This holds it back until React has taken the form over, and presses the button again.
 *
 * A client component, so that the page has the script once, and not again as data.
 */
export const KeepEarlyInput = ({ nonce }: { nonce: string | undefined }) => (
  // Browsers hide the nonce from the page's scripts, so React would report a mismatch.
  <script nonce={nonce} suppressHydrationWarning>
    {SCRIPT}
  </script>
);

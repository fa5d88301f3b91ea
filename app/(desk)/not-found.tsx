import { LinkButton } from "@/components/ui/link-button";
import { Standstill } from "@/components/ui/standstill";

/** Also what a person sees of what they may not see: the two must not differ. */
export default function NotFound() {
  return (
    <Standstill title="Nothing on file under this address">
      <p>It may have been moved or mistyped. What the desk follows stands in the list of issues.</p>
      <p className="mt-4 flex gap-2">
        <LinkButton href="/issues">Go to the issues</LinkButton>
        <LinkButton href="/sources" variant="quiet">
          Look through the sources
        </LinkButton>
      </p>
    </Standstill>
  );
}

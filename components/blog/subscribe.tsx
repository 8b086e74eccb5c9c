import { Check, Mail } from "lucide-react";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Viewer } from "@/lib/auth/actor";
import { subscribe, unsubscribe } from "@/lib/blog/newsletter/actions";

type Props = {
  viewer: Viewer;
  isSubscribed: boolean;
  /** Where somebody comes back to who has to sign in first. */
  path: string;
};

/** Getting each new post by mail, or no more of them. */
export function Subscribe({ viewer, isSubscribed, path }: Props) {
  if (!viewer)
    return (
      <LinkButton href={`/sign-in?next=${encodeURIComponent(path)}`} prefetch={false} rel="nofollow">
        <Mail aria-hidden="true" />
        New posts by mail
      </LinkButton>
    );
  if (!isSubscribed)
    return (
      <Form action={subscribe} say="toast">
        <Refresh />
        <SubmitButton variant="secondary">
          <Mail aria-hidden="true" />
          New posts by mail
        </SubmitButton>
      </Form>
    );
  return (
    <Form action={unsubscribe} say="toast">
      <Refresh />
      <SubmitButton variant="ghost" title="Stop the letters">
        <Check aria-hidden="true" />
        You get new posts by mail<span className="sr-only">. Stop the letters</span>
      </SubmitButton>
    </Form>
  );
}

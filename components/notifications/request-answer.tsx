"use client";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import {
  acceptRequestAction,
  acceptRequestCall,
  declineRequestAction,
  declineRequestCall,
} from "@/lib/notifications/actions";
import { InstantForm } from "./instant-form";

type Props = { requester: { handle: string; name: string } };

/** Yes or no to somebody who asks to follow; the no is never told. */
export function RequestAnswer({ requester: { handle, name } }: Props) {
  const router = useRouter();

  async function answer(call: typeof acceptRequestCall, words: string) {
    const answered = await call({ member: handle });
    if (answered.ok) toast(words);
    else toast.error(answered.message);
    router.refresh();
  }

  return (
    <div className="relative z-10 mt-2 flex gap-2">
      <InstantForm
        action={acceptRequestAction}
        run={() => answer(acceptRequestCall, `${name} follows you now.`)}
      >
        <input type="hidden" name="member" value={handle} />
        <Button type="submit" size="sm" aria-label={`Accept ${name}`}>
          Accept
        </Button>
      </InstantForm>
      <InstantForm
        action={declineRequestAction}
        run={() => answer(declineRequestCall, "Declined. They are not told.")}
      >
        <input type="hidden" name="member" value={handle} />
        <Button type="submit" size="sm" variant="ghost" aria-label={`Decline ${name}`}>
          Decline
        </Button>
      </InstantForm>
    </div>
  );
}

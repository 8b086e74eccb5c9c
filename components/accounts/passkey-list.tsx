import { Fingerprint } from "lucide-react";
import { Time } from "@/components/ui/time";
import { forgetPasskey } from "@/lib/accounts/passkeys/actions";
import { AddPasskey } from "./add-passkey";
import { RowAct } from "./row-act";

type Passkey = { id: string; name: string; createdAt: string; lastUsedAt: string | null };

/** The member's passkeys, and one more. */
export function PasskeyList({ passkeys }: { passkeys: Passkey[] }) {
  return (
    <div className="grid gap-4">
      {passkeys.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id} className="flex items-center gap-3 px-4 py-3">
              <Fingerprint aria-hidden="true" className="size-5 shrink-0 text-ink-faint" />
              <div className="grid min-w-0 text-sm">
                <span className="truncate text-ink">{name}</span>
                <span className="text-ink-faint text-xs">
                  {lastUsedAt ? (
                    <>
                      Last used <Time at={lastUsedAt} />
                    </>
                  ) : (
                    <>
                      Added <Time at={createdAt} />
                    </>
                  )}
                </span>
              </div>
              <RowAct action={forgetPasskey} id={id} word="Forget" name={name} />
            </li>
          ))}
        </ul>
      )}
      <AddPasskey />
    </div>
  );
}

import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { AccessTokenView } from "@/lib/accounts/schema";
import { revokeToken } from "@/lib/accounts/tokens/actions";
import { RowAct } from "./row-act";

export function TokenList({ tokens, timeZone }: { tokens: AccessTokenView[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {tokens.map(({ id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt }) => (
        <li key={id} className="flex items-center gap-4 px-4 py-4">
          <div className="grid min-w-0 gap-1 text-sm">
            <span className="flex flex-wrap items-center gap-2">
              <span className="text-ink">{name}</span>
              {scopes.map((scope) => (
                <Badge key={scope}>{scope}</Badge>
              ))}
            </span>
            <span className="text-ink-faint text-xs">
              <code>{prefix}…</code> made <Time at={createdAt} timeZone={timeZone} />
              {lastUsedAt ? (
                <>
                  , used <Time at={lastUsedAt} timeZone={timeZone} />
                </>
              ) : (
                ", not used yet"
              )}
              {expiresAt ? (
                <>
                  , ends <Time at={expiresAt} timeZone={timeZone} />
                </>
              ) : (
                ", no end"
              )}
            </span>
          </div>
          <RowAct action={revokeToken} id={id} word="Revoke" name={name} />
        </li>
      ))}
    </ul>
  );
}

"use client";
import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";

/** Says that the network is gone, for as long as it is. */
export function OfflineBanner() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div
      role="status"
      className="fixed inset-x-0 top-0 z-50 flex justify-center pt-[env(safe-area-inset-top)]"
    >
      {!online && (
        <p className="flex animate-rise items-center gap-2 rounded-b-card border border-line border-t-0 bg-raised px-4 py-2 text-ink text-sm shadow-lift">
          <WifiOff aria-hidden="true" className="size-4 text-warn" />
          You are offline. Pages you have read still open.
        </p>
      )}
    </div>
  );
}

function subscribe(changed: () => void) {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}
